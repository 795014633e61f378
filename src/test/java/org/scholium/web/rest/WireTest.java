package org.scholium.web.rest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no client library sends: requests as bytes, each answered by a problem or as if nothing were odd. */
@QuarkusTest
class WireTest {

    private static final String QUESTION = "{\"question\":\"moral dilemmas\"}";
    private static final String CHUNKED =
            "POST /api/ask HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
                    + "Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n";

    @BeforeEach
    void ready() throws InterruptedException {
        TestServer.awaitReady();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/corpus HTTP/1.1",
                "GET /api/nothing HTTP/1.1",
                "GET / HTTP/1.1",
                "GET /q/health HTTP/1.1",
                "GET /api/corpus HTTP/1.1\r\nHost: a b",
                "GET /api/corpus HTTP/1.1\r\nHost: x:99999999",
                "GET /api/corpus HTTP/1.1\r\nHost: [::1",
                "POST /api/ask HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 0"
            })
    void aRequestWithoutAHostIsAProblem(String head) throws IOException {
        assertProblem(send(head + "\r\nConnection: close\r\n\r\n"), 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "X: y\r\n",
                "X: y\r\nZ: a\r\n",
                "Content-Length: 4\r\n",
                "Host: elsewhere\r\n",
                "Trailer: X\r\n"
            })
    void whatTrailsABodyIsLeftAside(String trailer) throws IOException {
        String answer = send(CHUNKED + chunk(QUESTION) + "0\r\n" + trailer + "\r\n");

        assertThat(answer).startsWith("HTTP/1.1 200 ").contains("\"outcome\"");
    }

    @ParameterizedTest
    @CsvSource({"1048577", "2097152", "5000000"})
    void aLargeBodyInChunksIsAProblem(int size) throws IOException {
        assertProblem(send(CHUNKED + chunk("a".repeat(size)) + "0\r\n\r\n"), 413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 0\r\n\r\n", "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "\r\n"})
    void anEmptyBodyIsAProblem(String body) throws IOException {
        String head =
                "POST /api/ask HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nConnection: close\r\n";

        assertProblem(send(head + body), 400);
    }

    @Test
    void aLargeBodyInChunksWithoutATypeIsAProblem() throws IOException {
        assertProblem(
                send(CHUNKED.replace("Content-Type: application/json\r\n", "") + chunk("a".repeat(2_000_000))
                        + "0\r\n\r\n"),
                415);
    }

    @Test
    void anExpectationThatIsNotMetIsAProblem() throws IOException {
        assertProblem(
                send(CHUNKED.replace("\r\n\r\n", "\r\nExpect: miracles\r\n\r\n") + chunk(QUESTION) + "0\r\n\r\n"), 417);
    }

    @Test
    void aBodyThatIsWaitedForIsAskedFor() throws IOException {
        assertThat(send(CHUNKED.replace("\r\n\r\n", "\r\nExpect: 100-continue\r\n\r\n") + chunk(QUESTION)
                        + "0\r\n\r\n"))
                .startsWith("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 ");
    }

    private static String chunk(String text) {
        return Integer.toHexString(text.length()) + "\r\n" + text + "\r\n";
    }

    private static String send(String request) throws IOException {
        try (RawConnection connection = RawConnection.open()) {
            connection.send(request.getBytes(ISO_8859_1));
            return connection.received();
        }
    }

    private static void assertProblem(String answer, int status) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status + " ")
                .containsIgnoringCase("content-type: application/problem+json")
                .contains("\"status\":" + status);
    }
}
