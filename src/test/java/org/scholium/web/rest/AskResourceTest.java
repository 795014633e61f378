package org.scholium.web.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The answer contract over HTTP. */
@QuarkusTest
class AskResourceTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FACT = "How many dilemmas does DailyDilemmas have?";

    @BeforeEach
    void ready() throws InterruptedException {
        TestServer.awaitReady();
    }

    @Test
    void anAnswerHasTheFieldsOfTheContractAndUnknownOnesAreNull() throws Exception {
        JsonNode answer = ask(Map.of("question", FACT));

        assertThat(answer.fieldNames())
                .toIterable()
                .containsExactly(
                        "question",
                        "understoodAs",
                        "outcome",
                        "answer",
                        "read",
                        "total",
                        "sentences",
                        "sources",
                        "comparison",
                        "suggestions",
                        "thread",
                        "writtenBy",
                        "tookMs");
        assertThat(answer.get("question").asText()).isEqualTo(FACT);
        assertThat(answer.get("outcome").asText()).isEqualTo("answered");
        assertThat(answer.get("answer").asText()).contains("1,360").contains("[1]");
        assertThat(answer.get("comparison").isNull()).isTrue();
        assertThat(answer.get("writtenBy").asText()).isEqualTo("extractive");
        assertThat(answer.get("tookMs").isIntegralNumber()).isTrue();
        JsonNode source = answer.get("sources").get(0);
        assertThat(source.get("number").asInt()).isEqualTo(1);
        assertThat(source.get("paperId").asText()).isEqualTo("2410.02683");
        assertThat(source.get("published").asText()).isEqualTo("2024-10-03");
        assertThat(source.get("scores").fieldNames()).toIterable().containsExactly("keyword", "vector", "fused");
        assertThat(source.get("authorCount").isIntegralNumber()).isTrue();
        assertThat(List.of("authors", "organisation", "doi", "venue"))
                .allSatisfy(field ->
                        assertThat(source.get(field).isNull()).as(field).isTrue());
        JsonNode evidence = answer.get("sentences").get(0).get("evidence");
        assertThat(evidence.toString()).isEqualTo("[{\"source\":1,\"quote\":0}]");
    }

    @Test
    void howTheQuestionWasReadComesFirst() throws Exception {
        JsonNode read = ask(Map.of("question", "Which papers from 2024 are about reward hacking?"))
                .get("read");

        assertThat(read.get("intent").asText()).isEqualTo("list");
        assertThat(read.get("limits").toString())
                .isEqualTo(
                        "{\"from\":\"2024-01-01\",\"to\":\"2024-12-31\",\"undated\":\"out\","
                                + "\"authorCount\":{\"least\":null,\"most\":null},\"authors\":[],\"venues\":[],\"organisations\":[],"
                                + "\"not\":{\"from\":null,\"to\":null,\"papers\":[],\"subjects\":[],\"organisations\":[],\"authors\":[]}}");
    }

    @Test
    void anUndatedPaperHasANullDate() throws Exception {
        JsonNode answer = ask(Map.of("question", "Which paper is about agent-generated tests?"));

        JsonNode source = answer.get("sources").get(0);
        assertThat(source.get("paperId").asText()).isEqualTo("2602.07900");
        assertThat(source.get("published").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                FACT,
                "What is OneFlow?",
                "Which papers are about reward hacking?",
                "How big is NEVU?",
                "compare CLASH and DailyDilemmas",
                "What is the capital of Mongolia?",
                "What GPUs was OneFlow trained on?"
            })
    void sourcesAreExactlyThoseCitedAndEveryQuoteStandsInItsAbstract(String question) throws Exception {
        JsonNode answer = ask(Map.of("question", question));

        TreeSet<Integer> cited = new TreeSet<>();
        answer.get("sentences").forEach(s -> s.get("citations").forEach(n -> cited.add(n.asInt())));
        List<Integer> numbers = new ArrayList<>();
        for (JsonNode source : answer.get("sources")) {
            numbers.add(source.get("number").asInt());
            String summary = given().get("/api/papers/" + source.get("paperId").asText())
                    .jsonPath()
                    .getString("abstract");
            for (JsonNode quote : source.get("quotes")) {
                assertThat(summary.substring(
                                quote.get("start").asInt(), quote.get("end").asInt()))
                        .isEqualTo(quote.get("text").asText())
                        .isNotEmpty();
            }
        }
        assertThat(numbers).containsExactlyElementsOf(cited);
        assertThat(numbers)
                .isEqualTo(java.util.stream.IntStream.rangeClosed(1, numbers.size())
                        .boxed()
                        .toList());
    }

    @Test
    void theStreamEndsWithTheJsonAnswer() throws Exception {
        String stream = given().contentType(ContentType.JSON)
                .accept("text/event-stream")
                .body(Map.of("question", FACT))
                .post("/api/ask")
                .then()
                .statusCode(200)
                .contentType("text/event-stream")
                .extract()
                .asString();

        List<String> names = stream.lines()
                .filter(l -> l.startsWith("event:"))
                .map(l -> l.substring(6).strip())
                .toList();
        List<JsonNode> data = new ArrayList<>();
        for (String line : stream.lines().filter(l -> l.startsWith("data:")).toList()) {
            data.add(JSON.readTree(line.substring(5)));
        }
        assertThat(names).startsWith("understood", "sources", "sentence").endsWith("answer");
        assertThat(names.subList(2, names.size() - 1)).containsOnly("sentence");
        ObjectNode streamed = (ObjectNode) data.get(data.size() - 1);
        ObjectNode whole = (ObjectNode) ask(Map.of("question", FACT));
        assertThat(streamed.without("tookMs").toString())
                .isEqualTo(whole.without("tookMs").toString());
        assertThat(data.get(0).get("read")).isEqualTo(streamed.get("read"));
        assertThat(data.get(1)).isEqualTo(streamed.get("sources"));
        assertThat(data.subList(2, data.size() - 1)).containsExactlyElementsOf(streamed.get("sentences"));
    }

    @Test
    void aThreadCarriesThePaperAndAFilterNarrows() throws Exception {
        JsonNode first = ask(Map.of("question", "What is NurValues?"));
        JsonNode second = ask(Map.of(
                "question",
                "how many models did they evaluate?",
                "thread",
                first.get("thread").asText()));
        JsonNode filtered = ask(
                Map.of("question", "Which papers are about value alignment?", "filter", Map.of("to", "2023-12-31")));

        assertThat(second.get("sources").get(0).get("paperId").asText()).isEqualTo("2505.08734");
        assertThat(second.get("answer").asText()).contains("23");
        assertThat(filtered.get("sources")).isNotEmpty();
        filtered.get("sources")
                .forEach(s -> assertThat(s.get("published").asText()).isLessThan("2024"));
    }

    @Test
    void whatIsNotThereIsSaidAndMaxSourcesHolds() throws Exception {
        JsonNode absent = ask(Map.of("question", "What is the capital of Mongolia?"));
        JsonNode few = ask(Map.of("question", "List all papers", "maxSources", 3));

        assertThat(absent.get("outcome").asText()).isEqualTo("not-in-corpus");
        assertThat(absent.get("answer").asText()).contains("Mongolia");
        assertThat(absent.get("sources")).isEmpty();
        assertThat(few.get("sources")).hasSize(3);
    }

    @Test
    void textFromUsersNeverBecomesMarkup() throws Exception {
        JsonNode answer = ask(Map.of("question", "<script>alert(1)</script> what is Zorbification?"));

        assertThat(answer.get("answer").asText()).doesNotContain("<script");
    }

    @Test
    void theSameQuestionGetsTheSameAnswer() throws Exception {
        ObjectNode one = (ObjectNode) ask(Map.of("question", "Which papers introduce a benchmark?"));
        ObjectNode two = (ObjectNode) ask(Map.of("question", "Which papers introduce a benchmark?"));

        assertThat(one.without("tookMs").toString())
                .isEqualTo(two.without("tookMs").toString());
    }

    private static JsonNode ask(Map<String, ?> body) throws Exception {
        return JSON.readTree(given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/ask")
                .then()
                .statusCode(200)
                .contentType(ContentType.JSON)
                .extract()
                .asString());
    }
}
