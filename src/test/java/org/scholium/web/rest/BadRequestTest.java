package org.scholium.web.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every bad request gets a problem that names its reason, and none of our insides. */
@QuarkusTest
class BadRequestTest {

    private record Bad(String what, byte[] body, int status, String detail) {

        static Bad of(String what, String body, int status, String detail) {
            return new Bad(what, body.getBytes(StandardCharsets.UTF_8), status, detail);
        }

        @Override
        public String toString() {
            return what;
        }
    }

    @BeforeEach
    void ready() throws InterruptedException {
        TestServer.awaitReady();
    }

    static Stream<Bad> bodies() {
        return Stream.of(
                Bad.of("no body", "", 400, "empty"),
                Bad.of("null", "null", 400, "empty"),
                Bad.of("an empty object", "{}", 400, "question"),
                Bad.of("a blank question", "{\"question\": \"  \\n\"}", 400, "question"),
                Bad.of("a null question", "{\"question\": null}", 400, "question"),
                Bad.of("2001 characters", "{\"question\": \"" + "a".repeat(2001) + "\"}", 400, "2001"),
                Bad.of("a question that is an object", "{\"question\": {\"a\": 1}}", 400, "question"),
                Bad.of("a question that is a list", "{\"question\": [\"a\"]}", 400, "question"),
                Bad.of("half an object", "{\"question\":", 400, "line 1"),
                Bad.of("a list", "[1]", 400, "object"),
                Bad.of("text", "hello", 400, "object"),
                Bad.of("two objects", "{\"question\": \"a\"} {\"question\": \"b\"}", 400, "object"),
                Bad.of("a field twice", "{\"question\": \"a\", \"question\": \"b\"}", 400, "object"),
                new Bad(
                        "bytes that are not UTF-8",
                        new byte[] {'{', '"', (byte) 0xff, (byte) 0xfe, '"', '}'},
                        400,
                        "UTF-8"),
                Bad.of(
                        "a word for a date",
                        "{\"question\": \"a\", \"filter\": {\"from\": \"yesterday\"}}",
                        400,
                        "filter.from"),
                Bad.of(
                        "a day that is none",
                        "{\"question\": \"a\", \"filter\": {\"to\": \"2025-02-30\"}}",
                        400,
                        "filter.to"),
                Bad.of(
                        "dates in the wrong order",
                        "{\"question\": \"a\", \"filter\": {\"from\": \"2025-01-01\", \"to\": \"2024-01-01\"}}",
                        400,
                        "filter.to"),
                Bad.of(
                        "an unknown paper",
                        "{\"question\": \"a\", \"filter\": {\"papers\": [\"9999.1\"]}}",
                        400,
                        "9999.1"),
                Bad.of(
                        "papers that are no list",
                        "{\"question\": \"a\", \"filter\": {\"papers\": \"x\"}}",
                        400,
                        "filter.papers"),
                Bad.of(
                        "a null among the papers",
                        "{\"question\": \"a\", \"filter\": {\"papers\": [null]}}",
                        400,
                        "filter.papers"),
                Bad.of("no sources", "{\"question\": \"a\", \"maxSources\": 0}", 400, "maxSources"),
                Bad.of("too many sources", "{\"question\": \"a\", \"maxSources\": 51}", 400, "maxSources"),
                Bad.of("sources in words", "{\"question\": \"a\", \"maxSources\": \"many\"}", 400, "maxSources"),
                Bad.of("a damaged thread", "{\"question\": \"a\", \"thread\": \"%%%\"}", 400, "thread"),
                Bad.of("a thread of another make", "{\"question\": \"a\", \"thread\": \"bnVsbA\"}", 400, "thread"),
                Bad.of(
                        "an endless thread",
                        "{\"question\": \"a\", \"thread\": \"" + "A".repeat(500_000) + "\"}",
                        400,
                        "thread"),
                Bad.of(
                        "a misspelt field",
                        "{\"question\": \"a\", \"filter\": {\"form\": \"2026-01-01\"}}",
                        400,
                        "filter.form"),
                Bad.of("an unknown field", "{\"question\": \"a\", \"stream\": true}", 400, "stream is no field"),
                Bad.of("an unknown null", "{\"question\": \"a\", \"filter\": {\"until\": null}}", 400, "filter.until"),
                Bad.of("another case", "{\"question\": \"a\", \"maxsources\": 3}", 400, "maxsources"),
                Bad.of("an endless name", "{\"question\": \"a\", \"" + "k".repeat(10_000) + "\": 1}", 400, "kkk"),
                Bad.of(
                        "a number for a date",
                        "{\"question\": \"a\", \"filter\": {\"from\": 20250414}}",
                        400,
                        "filter.from"),
                Bad.of(
                        "a list for a date",
                        "{\"question\": \"a\", \"filter\": {\"to\": [2025, 4, 14]}}",
                        400,
                        "filter.to"),
                Bad.of("a fraction for a date", "{\"question\": \"a\", \"filter\": {\"to\": 1.5}}", 400, "filter.to"),
                Bad.of("an empty date", "{\"question\": \"a\", \"filter\": {\"from\": \"\"}}", 400, "filter.from"),
                Bad.of(
                        "a time",
                        "{\"question\": \"a\", \"filter\": {\"from\": \"2025-01-01T00:00:00Z\"}}",
                        400,
                        "filter.from"),
                Bad.of("a number for a question", "{\"question\": 42}", 400, "question has the wrong type"),
                Bad.of("truth for a question", "{\"question\": true}", 400, "question has the wrong type"),
                Bad.of(
                        "a number for a thread",
                        "{\"question\": \"a\", \"thread\": 1}",
                        400,
                        "thread has the wrong type"),
                Bad.of(
                        "a number for a writer",
                        "{\"question\": \"a\", \"writer\": 1.5}",
                        400,
                        "writer has the wrong type"),
                Bad.of(
                        "a number among papers",
                        "{\"question\": \"a\", \"filter\": {\"papers\": [2506.06444]}}",
                        400,
                        "filter.papers[0]"),
                Bad.of("a text for a number", "{\"question\": \"a\", \"maxSources\": \"5\"}", 400, "maxSources"),
                Bad.of("an empty text for a number", "{\"question\": \"a\", \"maxSources\": \"\"}", 400, "maxSources"),
                Bad.of("a fraction of a source", "{\"question\": \"a\", \"maxSources\": 2.5}", 400, "maxSources"),
                Bad.of("truth for a number", "{\"question\": \"a\", \"maxSources\": true}", 400, "maxSources"),
                Bad.of("a text for a filter", "{\"question\": \"a\", \"filter\": \"\"}", 400, "filter"),
                Bad.of("a list for a filter", "{\"question\": \"a\", \"filter\": []}", 400, "filter"),
                Bad.of(
                        "an invisible paper",
                        "{\"question\": \"a\", \"filter\": {\"papers\": [\"\\u200b\"]}}",
                        400,
                        "filter.papers"),
                Bad.of("a deep nest", "{\"question\": " + "[".repeat(10_000), 400, ""),
                Bad.of("more than a mebibyte", "{\"question\": \"" + "a".repeat(1_100_000) + "\"}", 413, "allowed"));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void aBadBodyIsAProblem(Bad bad) {
        Response response =
                given().contentType("application/json").body(bad.body()).post("/api/ask");

        assertProblem(response, bad.status(), bad.detail());
    }

    static Stream<Bad> comparisons() {
        String two = "{\"papers\": [\"2410.02683\", \"2504.10823\"]";
        return Stream.of(
                Bad.of("an unknown field", two + ", \"aspect\": [\"Data\"]}", 400, "aspect is no field"),
                Bad.of("a number for a paper", "{\"papers\": [2410.02683, \"2504.10823\"]}", 400, "papers[0]"),
                Bad.of("truth for an aspect", two + ", \"aspects\": [\"Data\", true]}", 400, "aspects[1]"),
                Bad.of("a text for aspects", two + ", \"aspects\": \"Data\"}", 400, "aspects has the wrong type"),
                Bad.of("a number for a thread", two + ", \"thread\": 7}", 400, "thread has the wrong type"),
                Bad.of("an invisible aspect", two + ", \"aspects\": [\"\\u200b\\u00ad\"]}", 400, "aspects"),
                Bad.of("an object for papers", "{\"papers\": {\"a\": 1}}", 400, "papers has the wrong type"));
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void aBadComparisonIsAProblem(Bad bad) {
        Response response =
                given().contentType("application/json").body(bad.body()).post("/api/compare");

        assertProblem(response, bad.status(), bad.detail());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\u200b",
                "\\ud83d",
                "\\ud83d \\udc00\\ud83d",
                "\\u00ad\\u00ad",
                "\\ufe0f\\ufe0e",
                "\\u3000 \\u2003",
                "\\ufeff",
                "\\u202e\\u2066",
                "\\u0301\\u0302",
                "\\u2800",
                "\\u3164\\uffa0",
                "\\ufffd",
                "\\ue000",
                "\\udb40\\udd00",
                "\\u0000\\u001b"
            })
    void aQuestionThatNobodySeesIsAProblemInEitherForm(String question) {
        for (String accepted : new String[] {"application/json", "text/event-stream"}) {
            Response response = given().contentType("application/json")
                    .accept(accepted)
                    .body("{\"question\": \"" + question + "\"}")
                    .post("/api/ask");

            assertProblem(response, 400, "question holds no character that can be seen");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    /api/ask,                          405, method",
        "PUT,    /api/papers/2506.06444,            405, method",
        "PUT,    /api/corpus,                       405, method",
        "GET,    /api/papers/9999.99999,            404, 9999.99999",
        "GET,    /api/papers/hep-th%2F9901001,      404, hep-th",
        "GET,    /api/papers/%2e%2e%2f%2e%2e%2fetc, 404, ''",
        "GET,    /api/papers/9999.99999/related,    404, 9999.99999",
        "GET,    /api/nothing,                      404, nothing at this path",
        "GET,    /api/papers?page=-1,               400, page",
        "GET,    /api/papers?page=x,                400, page",
        "GET,    /api/papers?size=0,                400, size",
        "GET,    /api/papers?size=201,              400, size",
        "GET,    /api/papers?from=2025,             400, from",
        "GET,    /api/papers?to=soon,               400, to",
    })
    void aBadPathIsAProblem(String method, String path, int status, String detail) {
        Response response = given().urlEncodingEnabled(false).request(method, path);

        assertProblem(response, status, detail);
    }

    @ParameterizedTest
    @CsvSource({"text/plain, 415", "application/xml, 415"})
    void aBodyOfAnotherTypeIsAProblem(String type, int status) {
        assertProblem(given().contentType(type).body("question").post("/api/ask"), status, "application/json");
    }

    @ParameterizedTest
    @CsvSource({"/api/corpus", "/api/papers"})
    void anotherFormatIsAProblem(String path) {
        assertProblem(given().accept("application/xml").get(path), 406, "application/json");
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"question\": \"???\"}'",
        "'{\"question\": \"\uD83E\uDD16\"}'",
        "'{\"question\": \"\\ud800 what \\u0000\"}'"
    })
    void anOddQuestionIsAnsweredPolitely(String body) {
        RequestSpecification request = given().contentType("application/json").body(body);

        assertThat(request.post("/api/ask").jsonPath().getString("outcome")).isEqualTo("not-in-corpus");
    }

    private static void assertProblem(Response response, int status, String detail) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.contentType()).startsWith("application/problem+json");
        assertThat(response.jsonPath().getMap("$")).containsOnlyKeys("type", "title", "status", "detail");
        assertThat(response.jsonPath().getInt("status")).isEqualTo(status);
        assertThat(response.jsonPath().getString("detail"))
                .contains(detail)
                .doesNotContain("Exception", "org.", "java.", "jackson")
                .hasSizeLessThan(400);
    }
}
