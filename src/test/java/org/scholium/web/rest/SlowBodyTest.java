package org.scholium.web.rest;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many who begin to send and stop hold up nobody, and are not waited for without end. */
@QuarkusTest
@TestProfile(SlowBodyTest.FewWorkers.class)
class SlowBodyTest {

    private static final int STALLED = 40;
    private static final String QUESTION = "{\"question\": \"What is CLASH?\"}";

    /** A server that could be held up by a few, and soon loses its patience. */
    public static class FewWorkers implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.thread-pool.max-threads", "4", "scholium.web.body-time-limit", "5s");
        }
    }

    @BeforeEach
    void ready() throws InterruptedException {
        TestServer.awaitReady();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 500\r\n\r\n",
                "Content-Length: 500\r\n\r\n{\"question\":",
                "Transfer-Encoding: chunked\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n3\r\n{\"q\r\n"
            })
    @Timeout(30)
    void bodiesThatStallHoldUpNobodyAndEnd(String start) throws IOException {
        // Given
        List<RawConnection> stalled = new ArrayList<>();
        for (int i = 0; i < STALLED; i++) {
            RawConnection connection = RawConnection.open();
            connection.send(("POST /api/ask HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n" + start)
                    .getBytes(US_ASCII));
            stalled.add(connection);
        }

        // When
        long started = System.nanoTime();
        given().contentType("application/json")
                .body(QUESTION)
                .post("/api/ask")
                .then()
                .statusCode(200);
        given().get("/q/health/ready").then().statusCode(200);
        long millis = (System.nanoTime() - started) / 1_000_000;

        // Then
        assertThat(millis).isLessThan(4_000);
        assertThat(stalled.get(0).received())
                .startsWith("HTTP/1.1 408 ")
                .containsIgnoringCase("content-type: application/problem+json")
                .contains("5 seconds");
        for (RawConnection connection : stalled) {
            connection.close();
        }
    }

    @Test
    void whoeverOffersHttp2IsAnsweredAsWell() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + "/api/ask"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(QUESTION))
                .build();

        assertThat(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(200);
    }
}
