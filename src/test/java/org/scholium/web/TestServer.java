package org.scholium.web;

import static io.restassured.RestAssured.given;

/** Waits for the application under test. */
final class TestServer {

    private TestServer() {}

    /** Returns once questions can be answered. */
    static void awaitReady() throws InterruptedException {
        while (given().get("/q/health/ready").statusCode() != 200) {
            Thread.sleep(50);
        }
    }
}
