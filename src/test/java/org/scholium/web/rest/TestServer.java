package org.scholium.web.rest;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import java.util.Map;
import org.scholium.ScriptedModel;

/** Waits for the application under test. */
public final class TestServer {

    private TestServer() {}

    /** Returns once questions can be answered. */
    public static void awaitReady() throws InterruptedException {
        while (given().get("/q/health/ready").statusCode() != 200) {
            Thread.sleep(50);
        }
    }

    /** Returns once a model that failed is no longer left alone; it then says something that holds. */
    public static void awaitModel(ScriptedModel model) throws InterruptedException {
        model.will(ScriptedModel.says("DailyDilemmas is a dataset of 1,360 moral dilemmas from everyday life [1]."));
        while (!given().contentType(ContentType.JSON)
                .accept(ContentType.JSON)
                .body(Map.of("question", "What is DailyDilemmas about?"))
                .post("/api/ask")
                .path("writtenBy")
                .equals("scripted")) {
            Thread.sleep(50);
        }
    }
}
