package org.scholium.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholium.PackagedServer;
import org.scholium.PackagedServer.Event;
import org.scholium.web.mcp.McpCalls;
import org.scholium.web.rest.TestServer;

/** However a question is asked, the answer is the same: its sentences, its citations, its quotes. */
@QuarkusTest
class SameAnswerTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @BeforeEach
    void ready() throws InterruptedException {
        TestServer.awaitReady();
    }

    /** Conversations, of which the last question is compared. */
    static Stream<List<String>> conversations() {
        return Stream.of(
                List.of("How many dilemmas does DailyDilemmas have?"),
                List.of("What is OneFlow?"),
                List.of("Which papers from 2025 are about reward hacking?"),
                List.of("compare CLASH and DailyDilemmas"),
                List.of("What is the capital of Mongolia?"),
                List.of("What is RLBFF?", "When was it published?"),
                List.of("Which papers are about moral dilemmas?", "and the second one?", "compare them"));
    }

    @ParameterizedTest
    @MethodSource("conversations")
    void everySurfaceSaysTheSame(List<String> questions) {
        List<String> earlier = questions.subList(0, questions.size() - 1);
        String question = questions.get(questions.size() - 1);
        String thread = null;
        for (String one : earlier) {
            thread = PackagedServer.json(ask(one, thread, "application/json"))
                    .get("thread")
                    .asText();
        }
        JsonNode answer = same(PackagedServer.json(ask(question, thread, "application/json")));

        List<Event> events = Event.all(ask(question, thread, "text/event-stream"));
        assertThat(same(events.get(events.size() - 1).data()))
                .as("event stream")
                .isEqualTo(answer);
        assertThat(events.stream()
                        .filter(event -> event.name().equals("sentence"))
                        .map(Event::data))
                .containsExactlyElementsOf(answer.get("sentences"));

        JsonNode completion = PackagedServer.json(complete(questions, false));
        assertThat(same(completion.get("scholium"))).as("completion").isEqualTo(answer);
        List<JsonNode> chunks = chunks(complete(questions, true));
        assertThat(same(chunks.get(chunks.size() - 1).get("scholium")))
                .as("chunks")
                .isEqualTo(answer);
        assertThat(text(chunks))
                .isEqualTo(completion.at("/choices/0/message/content").asText());
        assertThat(text(chunks)).startsWith(answer.get("answer").asText());

        assertThat(same(McpCalls.structured("ask", arguments(question, thread))))
                .as("MCP")
                .isEqualTo(answer);
    }

    private static JsonNode same(JsonNode answer) {
        ObjectNode copy = answer.deepCopy();
        copy.remove("tookMs");
        return copy;
    }

    private static Map<String, String> arguments(String question, @Nullable String thread) {
        Map<String, String> arguments = new HashMap<>(Map.of("question", question));
        if (thread != null) {
            arguments.put("thread", thread);
        }
        return arguments;
    }

    private static String ask(String question, @Nullable String thread, String accepted) {
        return given().contentType(ContentType.JSON)
                .accept(accepted)
                .body(arguments(question, thread))
                .post("/api/ask")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String complete(List<String> questions, boolean stream) {
        ArrayNode messages = JSON.createArrayNode();
        for (String question : questions) {
            messages.addObject().put("role", "user").put("content", question);
            messages.addObject().put("role", "assistant").put("content", "What was said [1].");
        }
        messages.remove(messages.size() - 1);
        ObjectNode body = JSON.createObjectNode().put("model", "scholium").put("stream", stream);
        return given().contentType(ContentType.JSON)
                .body(body.set("messages", messages).toString())
                .post("/v1/chat/completions")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static List<JsonNode> chunks(String stream) {
        List<JsonNode> chunks = new ArrayList<>();
        for (String event : stream.strip().split("\n\n")) {
            if (!event.equals("data: [DONE]")) {
                chunks.add(PackagedServer.json(event.substring("data: ".length())));
            }
        }
        return chunks;
    }

    private static String text(List<JsonNode> chunks) {
        StringBuilder text = new StringBuilder();
        chunks.forEach(chunk -> text.append(chunk.at("/choices/0/delta/content").asText("")));
        return text.toString();
    }
}
