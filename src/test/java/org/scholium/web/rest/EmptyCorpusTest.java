package org.scholium.web.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server without papers starts, names the reason, and answers that it does not know. */
@QuarkusTest
@TestProfile(EmptyCorpusTest.NoFolder.class)
class EmptyCorpusTest {

    /** Points the server to a folder that is not there. */
    public static class NoFolder implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("scholium.corpus.locations", "no-such-folder");
        }
    }

    @BeforeEach
    void ready() throws InterruptedException {
        TestServer.awaitReady();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What is OneFlow?",
                "How many papers are there?",
                "List all papers",
                "papers on fairness",
                "who wrote it?"
            })
    void nothingIsKnownAndThatIsSaid(String question) {
        given().get("/api/corpus").then().body("papers", is(0)).body("problems[0].file", is("no-such-folder"));
        given().contentType("application/json")
                .body(Map.of("question", question))
                .post("/api/ask")
                .then()
                .statusCode(200)
                .body("outcome", is("not-in-corpus"));
    }
}
