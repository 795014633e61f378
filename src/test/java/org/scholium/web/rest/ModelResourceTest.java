package org.scholium.web.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholium.PackagedServer;
import org.scholium.PackagedServer.Event;
import org.scholium.ScriptedModel;
import org.scholium.ScriptedModel.Script;

/** A server with a language model, over HTTP. */
@QuarkusTest
@TestProfile(ScriptedModelServer.Profile.class)
class ModelResourceTest implements ScriptedModelServer.Scripted {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ABOUT = "What is DailyDilemmas about?";
    private static final String TRUE = "DailyDilemmas is a dataset of 1,360 moral dilemmas from everyday life [1]. Each"
            + " dilemma comes with two possible actions [1].";
    private static final String LIES =
            "Several large trials agree on the main effect [7]. The benefit lasted for twelve"
                    + " months [12]. A dose of 50 mg cured 93 percent of all patients [1].";

    /** Everything that is logged, however fine. */
    private static final class Everything extends Handler {

        private static final Formatter FORMAT = new SimpleFormatter();

        private final List<String> lines = new ArrayList<>();

        @Override
        public synchronized void publish(LogRecord record) {
            lines.add(record.getLoggerName() + " " + FORMAT.format(record) + " " + record.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private final Everything logged = new Everything();
    private ScriptedModel model;

    @TestHTTPResource("/")
    URL home;

    @Override
    public void use(ScriptedModel running) {
        model = running;
    }

    @BeforeEach
    void ready() throws InterruptedException {
        TestServer.awaitReady();
        logged.setLevel(Level.ALL);
        Logger.getLogger("").addHandler(logged);
        Logger.getLogger("org.scholium.web.rest").info("A test begins.");
    }

    @AfterEach
    void recover() throws InterruptedException {
        Logger.getLogger("").removeHandler(logged);
        TestServer.awaitModel(model);
    }

    @Test
    void theWriterAndTheHostAreNamed() {
        JsonNode corpus = PackagedServer.json(given().get("/api/corpus").asString());
        assertThat(corpus.get("writer").asText()).isEqualTo("scripted");
        assertThat(model.url()).contains(corpus.get("outboundHost").asText());
    }

    @Test
    void theStreamEndsWithTheJsonAnswerAndItsSentencesCameBefore() {
        model.will(ScriptedModel.says(TRUE));
        JsonNode answer = ask(Map.of("question", ABOUT));
        List<Event> events = stream(Map.of("question", ABOUT));

        assertThat(answer.get("writtenBy").asText()).isEqualTo("scripted");
        assertThat(without(events.get(events.size() - 1).data(), "tookMs")).isEqualTo(without(answer, "tookMs"));
        assertThat(events).extracting(Event::name).startsWith("understood", "sources", "sentence");
        assertThat(events.stream()
                        .filter(event -> event.name().equals("sentence"))
                        .map(Event::data))
                .containsExactlyElementsOf(answer.get("sentences"));
    }

    @Test
    void noNumberOfNoSourceIsShownAnywhere() {
        model.will(ScriptedModel.says(LIES));
        JsonNode answer = ask(Map.of("question", ABOUT));
        List<Event> events = stream(Map.of("question", ABOUT));

        assertThat(answer.get("writtenBy").asText()).isEqualTo("extractive");
        assertThat(events).extracting(Event::name).contains("withdrawn");
        assertThat(answer.toString()).doesNotContain("[7]").doesNotContain("[12]");
        int known = 0;
        for (Event event : events) {
            assertThat(event.data().toString()).doesNotContain("[7]").doesNotContain("[12]");
            if (event.name().equals("sources")) {
                known = event.data().size();
            }
            if (event.name().equals("sentence")) {
                for (JsonNode number : event.data().get("citations")) {
                    assertThat(number.asInt()).isBetween(1, known);
                }
            }
        }
    }

    @Test
    void anAskerMayWantThePapersOwnSentences() {
        int before = model.requests().size();
        JsonNode answer = ask(Map.of("question", ABOUT, "writer", "extractive"));
        JsonNode compared = PackagedServer.json(given().contentType(ContentType.JSON)
                .body(Map.of("papers", List.of("2410.02683", "2504.10823"), "writer", "extractive"))
                .post("/api/compare")
                .asString());
        assertThat(answer.get("writtenBy").asText()).isEqualTo("extractive");
        assertThat(compared.get("writtenBy").asText()).isEqualTo("extractive");
        assertThat(model.requests()).hasSize(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/ask", "/api/compare"})
    void anUnknownWriterIsABadRequest(String path) {
        Map<String, Object> body = new HashMap<>(Map.of("writer", "shakespeare"));
        body.putAll(
                path.endsWith("ask")
                        ? Map.of("question", ABOUT)
                        : Map.of("papers", List.of("2410.02683", "2504.10823")));
        JsonNode problem = PackagedServer.json(given().contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then()
                .statusCode(400)
                .extract()
                .asString());
        assertThat(problem.get("detail").asText()).startsWith("writer can be");
    }

    static Stream<Script> refusals() {
        return Stream.of(
                ScriptedModel.refuses(
                        401,
                        "Retry-After: 1\r\n",
                        "{\"error\":\"Incorrect API key: " + ScriptedModelServer.KEY + "\"}"),
                ScriptedModel.refuses(500, "", "Bearer " + ScriptedModelServer.KEY),
                ScriptedModel.refuses(429, "Retry-After: 1\r\n", ScriptedModelServer.KEY),
                ScriptedModel.says(ScriptedModelServer.KEY + " is the key. It is " + ScriptedModelServer.KEY + "."));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void theKeyIsSentToTheModelAndShownToNobody(Script script) {
        model.will(script);
        JsonNode answer = ask(Map.of("question", ABOUT));
        List<Event> events = stream(Map.of("question", ABOUT));

        assertThat(answer.get("outcome").asText()).isEqualTo("answered");
        assertThat(model.requests())
                .isNotEmpty()
                .allSatisfy(request -> assertThat(request.headers())
                        .containsEntry("authorization", "Bearer " + ScriptedModelServer.KEY));
        assertThat(answer.toString()).doesNotContain(ScriptedModelServer.KEY);
        assertThat(events.toString()).doesNotContain(ScriptedModelServer.KEY);
        assertThat(logged.lines).isNotEmpty().noneMatch(line -> line.contains(ScriptedModelServer.KEY));
        for (String path : List.of("/q/metrics", "/api/corpus", "/q/health", "/q/openapi")) {
            assertThat(given().get(path).asString()).doesNotContain(ScriptedModelServer.KEY);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/event-stream"})
    void whoGoesAwayEndsTheCall(String accept) throws Exception {
        // Given
        model.will(ScriptedModel.hangs());
        int before = model.requests().size();
        byte[] body = JSON.writeValueAsBytes(Map.of("question", ABOUT));

        // When
        try (Socket socket = new Socket(home.getHost(), home.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /api/ask HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAccept: "
                            + accept + "\r\nContent-Length: " + body.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            out.write(body);
            out.flush();
            while (model.requests().size() == before) {
                Thread.sleep(20);
            }
        }

        // Then
        assertThat(model.isLeftWithin(20)).isTrue();
    }

    @Test
    void whatTheModelDidIsCounted() {
        model.will(ScriptedModel.says(TRUE));
        ask(Map.of("question", ABOUT));
        assertThat(given().get("/q/metrics").asString())
                .contains("scholium_model_tokens_total{kind=\"read\"}")
                .contains("scholium_model_first_sentence_seconds_count")
                .contains("scholium_model_sentences_total{support=\"supported\"}");
    }

    private static JsonNode ask(Map<String, ?> body) {
        return PackagedServer.json(given().contentType(ContentType.JSON)
                .accept(ContentType.JSON)
                .body(body)
                .post("/api/ask")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static List<Event> stream(Map<String, ?> body) {
        String text = given().contentType(ContentType.JSON)
                .accept("text/event-stream")
                .body(body)
                .post("/api/ask")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return Event.all(text);
    }

    private static JsonNode without(JsonNode answer, String field) {
        ObjectNode copy = answer.deepCopy();
        copy.remove(field);
        return copy;
    }
}
