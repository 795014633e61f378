package org.scholium.web.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** While the corpus is being read the server says so, everywhere alike. */
@QuarkusTest
@TestProfile(NotReadyTest.NeverReady.class)
class NotReadyTest {

    /** Replaces the library by one that never finishes reading. */
    public static class NeverReady implements QuarkusTestProfile {
        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(UnreadLibrary.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/papers", "/api/corpus", "/api/papers/2506.06444"})
    void readingIsNotReady(String path) {
        given().get(path)
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("detail", containsString("still being read"));
    }

    @Test
    void askingIsNotReadyInEitherForm() {
        for (String accept : new String[] {"application/json", "text/event-stream"}) {
            given().contentType("application/json")
                    .accept(accept)
                    .body(Map.of("question", "What is OneFlow?"))
                    .post("/api/ask")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void otherClientsAreToldInTheirForms() {
        given().contentType("application/json")
                .body("{\"model\": \"scholium\", \"messages\": [{\"role\": \"user\", \"content\": \"Hi\"}]}")
                .post("/v1/chat/completions")
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("error.code", is("not_ready"))
                .body("error.message", containsString("still being read"));
        given().contentType("application/json")
                .accept("application/json, text/event-stream")
                .body("{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\","
                        + " \"params\": {\"name\": \"ask\", \"arguments\": {\"question\": \"Hi\"}}}")
                .post("/mcp")
                .then()
                .statusCode(200)
                .body("result.isError", is(true))
                .body("result.content[0].text", containsString("still being read"));
    }

    @Test
    void theServerIsAliveButNotReady() {
        given().get("/q/health/ready").then().statusCode(503).body("status", is("DOWN"));
        given().get("/q/health/live").then().statusCode(200);
        given().get("/").then().statusCode(200);
    }
}
