package org.scholium.web.openai;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholium.PackagedServer;
import org.scholium.ScriptedModel;
import org.scholium.web.rest.ScriptedModelServer;
import org.scholium.web.rest.TestServer;

/** Chat completions of a server that has a language model write. */
@QuarkusTest
@TestProfile(ScriptedModelServer.Profile.class)
class ModelCompletionTest implements ScriptedModelServer.Scripted {

    private static final String BODY = "{\"model\": \"scholium\", \"stream\": %s, \"messages\": [{\"role\": \"user\","
            + " \"content\": \"What is DailyDilemmas about?\"}]}";
    private static final String LIES =
            "Several large trials agree on the main effect [7]. The benefit lasted for twelve"
                    + " months [12]. A dose of 50 mg cured 93 percent of all patients [1].";

    private ScriptedModel model;

    @TestHTTPResource("/")
    URL home;

    @Override
    public void use(ScriptedModel running) {
        model = running;
    }

    @BeforeEach
    void ready() throws InterruptedException {
        TestServer.awaitReady();
    }

    @AfterEach
    void recover() throws InterruptedException {
        TestServer.awaitModel(model);
    }

    @Test
    void whatDoesNotHoldIsNeverSentSinceNobodyCouldTakeItBack() {
        model.will(ScriptedModel.says(LIES));

        String stream = complete(BODY.formatted("true"));
        JsonNode whole = PackagedServer.json(complete(BODY.formatted("false")));

        assertThat(stream).doesNotContain("[7]", "[12]", "93 percent").endsWith("data: [DONE]\n\n");
        assertThat(whole.at("/scholium/writtenBy").asText()).isEqualTo("extractive");
    }

    @Test
    void earlierTurnsCostTheModelNothing() {
        model.will(ScriptedModel.says("DailyDilemmas is a dataset of 1,360 moral dilemmas from everyday life [1]."));
        int before = model.requests().size();

        String body = BODY.formatted("false")
                .replace("\"messages\": [", "\"messages\": [{\"role\": \"user\", \"content\": \"What is OneFlow?\"}, ");

        assertThat(PackagedServer.json(complete(body)).at("/scholium/writtenBy").asText())
                .isEqualTo("scripted");
        assertThat(model.requests()).hasSize(before + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "false"})
    void whoGoesAwayEndsTheCall(String stream) throws Exception {
        model.will(ScriptedModel.hangs());
        int before = model.requests().size();
        String body = BODY.formatted(stream);

        try (Socket socket = new Socket(home.getHost(), home.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /v1/chat/completions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                            + "Content-Length: " + body.length() + "\r\n\r\n" + body)
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            while (model.requests().size() == before) {
                Thread.sleep(20);
            }
        }

        assertThat(model.isLeftWithin(20)).isTrue();
    }

    private static String complete(String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/chat/completions")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
