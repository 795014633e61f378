package org.scholium.web.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Comparisons and conversations over HTTP. */
@QuarkusTest
class CompareResourceTest {

    private static final String TWO = "{\"papers\": [\"2410.02683\", \"2504.10823\"]}";

    @BeforeEach
    void ready() throws InterruptedException {
        TestServer.awaitReady();
    }

    @Test
    void theAnswerHasATableOfTheContract() {
        Response answer = compare(TWO);

        answer.then().statusCode(200);
        assertThat(answer.jsonPath().getList("comparison.papers.paperId")).containsExactly("2410.02683", "2504.10823");
        assertThat(answer.jsonPath().<Integer>getList("comparison.papers.number"))
                .containsExactly(1, 2);
        assertThat(answer.jsonPath().getList("comparison.rows.aspect")).contains("Problem", "Data", "Findings");
        assertThat(answer.jsonPath().getMap("comparison.rows[0].cells[0]").keySet())
                .isEqualTo(new TreeSet<>(java.util.Set.of("paperId", "text", "start", "end", "citations")));
        assertThat(answer.jsonPath().getString("question")).isEqualTo("Compare “DailyDilemmas” and “CLASH”");
    }

    @Test
    void aHundredTimesTheSameRequestGivesOneBody() {
        String request = TWO.replace("]}", "], \"aspects\": [\"Data\", \"who annotated\"]}");

        assertThat(IntStream.range(0, 100)
                        .mapToObj(i -> compare(request).asString().replaceAll("\"tookMs\":\\d+", ""))
                        .collect(Collectors.toSet()))
                .hasSize(1);
    }

    @Test
    void theConversationGoesOnFromAComparison() {
        String thread = compare(TWO).jsonPath().getString("thread");

        Response next = ask(Map.of("question", "how many dilemmas has the second one?", "thread", thread));

        assertThat(next.jsonPath().getList("sources.paperId")).containsExactly("2504.10823");
        assertThat(next.jsonPath().getString("answer")).contains("345");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | papers must be a list",
                "{\"papers\": null} | papers must be a list",
                "{\"papers\": [\"2410.02683\", null]} | papers must be a list",
                "{\"papers\": [\"2410.02683\", \" \"]} | papers must be a list",
                "{\"papers\": []} | papers has 0 ids",
                "{\"papers\": [\"2410.02683\"]} | papers has 1 id;",
                "{\"papers\": [\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\",\"9\"]} | papers has 9 ids",
                "{\"papers\": [\"2410.02683\", \"2410.02683\"]} | twice",
                "{\"papers\": [\"2410.02683\", \"0000.00000\"]} | papers names 0000.00000",
                "{\"papers\": \"2410.02683\"} | papers has the wrong type",
                "{\"papers\": [\"2410.02683\", \"2504.10823\"], \"aspects\": [\" \"]} | aspects",
                "{\"papers\": [\"2410.02683\", \"2504.10823\"], \"aspects\": [null]} | aspects",
                "{\"papers\": [\"2410.02683\", \"2504.10823\"], \"aspects\": \"Data\"} | aspects has the wrong type",
                "{\"papers\": [\"2410.02683\", \"2504.10823\"], \"thread\": \"nonsense\"} | thread is not one",
                "null | empty",
            })
    void badRequestsAreToldByField(String body, String reason) {
        Response problem = compare(body);

        problem.then().statusCode(400).contentType("application/problem+json");
        assertThat(problem.jsonPath().getString("detail")).contains(reason);
    }

    @Test
    void longAspectsAndTooManyAreRefused() {
        String aspects = TWO.replace("]}", "], \"aspects\": [%s]}");

        assertThat(compare(aspects.formatted("\"" + "a".repeat(81) + "\"")).statusCode())
                .isEqualTo(400);
        String thirteen = IntStream.range(0, 13).mapToObj(i -> "\"a" + i + "\"").collect(Collectors.joining(","));
        assertThat(compare(aspects.formatted(thirteen)).jsonPath().getString("detail"))
                .contains("aspects has 13");
    }

    @Test
    void aThreadThatIsNotOursIsAlwaysABadRequest() {
        String thread = compare(TWO).jsonPath().getString("thread");
        for (String damaged : java.util.List.of(
                thread.substring(0, thread.length() / 2),
                thread.substring(3),
                "A" + thread.substring(1),
                "x".repeat(1_000_000),
                java.util.Base64.getUrlEncoder().encodeToString("[".repeat(3000).getBytes()),
                "")) {
            Response answer = ask(Map.of("question", "what data do they use?", "thread", damaged));

            assertThat(answer.statusCode())
                    .as(damaged.substring(0, Math.min(20, damaged.length())))
                    .isEqualTo(400);
            assertThat(answer.jsonPath().getString("detail")).startsWith("thread ");
        }
    }

    private static Response compare(String body) {
        return given().contentType(ContentType.JSON).body(body).post("/api/compare");
    }

    private static Response ask(Map<String, String> body) {
        return given().contentType(ContentType.JSON).body(body).post("/api/ask");
    }
}
