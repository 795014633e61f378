package org.scholium.web.rest;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever invents methods, paths and hosts makes no series of metrics with them. */
@QuarkusTest
class ClosedTagsTest {

    private static final Pattern METHOD = Pattern.compile("method=\"([^\"]*)\"");

    @Test
    void inventedMethodsShareOneSeries() throws IOException {
        // Given
        for (String path : List.of("/api/papers", "/api/ask", "/", "/api/nothing", "/q/health")) {
            for (String method : List.of("FOO", "PROPFIND", "get", "X-Y", "TRACE", "M" + "X".repeat(300))) {
                call(method, path);
            }
        }

        // When
        String metrics = given().get("/q/metrics").asString();

        // Then
        List<String> methods = METHOD.matcher(metrics)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
        assertThat(methods)
                .contains("OTHER")
                .isSubsetOf("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "OTHER");
    }

    @Test
    void inventedPathsMakeNoMoreSeriesThanAFew() throws IOException {
        // Given
        int before = series();
        for (int i = 0; i < 60; i++) {
            call("GET", "/invented/" + i);
            call("GET", "/api/invented" + i);
            call("GET", "/api/papers/invented" + i + "/related");
            call("POST", "/q/invented" + i);
        }

        // When
        int made = series() - before;

        // Then
        assertThat(made).isLessThan(40);
    }

    private static int series() {
        return (int) given().get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("http_server_requests"))
                .count();
    }

    private static void call(String method, String path) throws IOException {
        try (RawConnection connection = RawConnection.open()) {
            connection.send((method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                    .getBytes(US_ASCII));
            connection.received();
        }
    }
}
