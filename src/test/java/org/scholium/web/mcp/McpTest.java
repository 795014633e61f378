package org.scholium.web.mcp;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholium.PackagedServer;
import org.scholium.web.rest.TestServer;

/** The Model Context Protocol over streamable HTTP. */
@QuarkusTest
class McpTest {

    private static final String DILEMMAS = "2410.02683";
    private static final String CLASH = "2504.10823";

    @BeforeEach
    void ready() throws InterruptedException {
        TestServer.awaitReady();
    }

    @Test
    void theServerSaysWhoItIs() {
        JsonNode server = McpCalls.result(
                "initialize",
                Map.of(
                        "protocolVersion",
                        "2025-06-18",
                        "capabilities",
                        Map.of(),
                        "clientInfo",
                        Map.of("name", "test", "version", "1")));

        assertThat(server.at("/serverInfo/name").asText()).isEqualTo("scholium");
        assertThat(server.get("instructions").asText()).contains("thread");
        assertThat(server.get("capabilities").fieldNames()).toIterable().contains("tools", "resources", "prompts");
    }

    @Test
    void everyToolOnlyReadsAndSaysWhatItTakesAndGives() {
        JsonNode tools = McpCalls.result("tools/list", Map.of()).get("tools");

        assertThat(names(tools))
                .containsExactlyInAnyOrder("ask", "compare_papers", "search_papers", "get_paper", "related_papers");
        assertThat(tools).allSatisfy(tool -> {
            JsonNode hints = tool.get("annotations");
            assertThat(hints.get("title").asText()).isNotBlank();
            assertThat(hints.get("readOnlyHint").asBoolean()).isTrue();
            assertThat(hints.get("destructiveHint").asBoolean()).isFalse();
            assertThat(hints.get("idempotentHint").asBoolean()).isTrue();
            assertThat(hints.get("openWorldHint").asBoolean()).isFalse();
            assertThat(tool.get("description").asText()).isNotBlank();
            assertThat(tool.at("/outputSchema/type").asText()).isEqualTo("object");
            assertThat(tool.at("/inputSchema/properties"))
                    .allSatisfy(
                            argument -> assertThat(argument.path("description").asText())
                                    .as(argument.toString())
                                    .isNotBlank());
        });
        assertThat(tool("ask").at("/inputSchema/required").toString()).isEqualTo("[\"question\"]");
    }

    static Stream<Arguments> calls() {
        return Stream.of(
                Arguments.of("ask", Map.of("question", "How many dilemmas does DailyDilemmas have?")),
                Arguments.of("ask", Map.of("question", "What is the capital of Mongolia?")),
                Arguments.of("ask", Map.of("question", "Which papers from 2025 are about reward hacking?")),
                Arguments.of("ask", Map.of("question", "What is OneFlow? Which papers are not by NVIDIA?")),
                Arguments.of(
                        "ask",
                        Map.of(
                                "question",
                                "Which papers are there?",
                                "from",
                                "2025-01-01",
                                "to",
                                "2025-12-31",
                                "maxSources",
                                3)),
                Arguments.of("compare_papers", Map.of("papers", List.of(DILEMMAS, CLASH))),
                Arguments.of("search_papers", Map.of("query", "moral dilemmas", "size", 3)),
                Arguments.of("search_papers", Map.of()),
                Arguments.of("search_papers", Map.of("from", "2025-01-01", "page", 1)),
                Arguments.of("get_paper", Map.of("id", "2602.07900")),
                Arguments.of("related_papers", Map.of("id", DILEMMAS)));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void whatAToolGivesIsWhatItsSchemaSays(String name, Map<String, ?> arguments) {
        JsonNode given = McpCalls.structured(name, arguments);

        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(closed(tool(name).get("outputSchema")))
                        .validate(given))
                .isEmpty();
    }

    @Test
    void anAnswerIsSaidForPeopleAndForPrograms() {
        JsonNode result = McpCalls.call("ask", Map.of("question", "How many dilemmas does DailyDilemmas have?"));

        assertThat(result.at("/content/0/annotations/audience/0").asText()).isEqualTo("user");
        assertThat(result.at("/content/0/text").asText()).contains("1,360").contains("**Sources**");
        assertThat(PackagedServer.json(result.at("/content/1/text").asText()))
                .isEqualTo(result.get("structuredContent"));
    }

    @Test
    void papersAreGivenAsTheEndpointsGiveThem() {
        assertThat(McpCalls.structured("get_paper", Map.of("id", DILEMMAS))).isEqualTo(get("/api/papers/" + DILEMMAS));
        assertThat(McpCalls.structured("related_papers", Map.of("id", DILEMMAS)))
                .isEqualTo(get("/api/papers/" + DILEMMAS + "/related"));
        assertThat(McpCalls.structured("search_papers", Map.of("query", "moral dilemmas", "size", 3)))
                .isEqualTo(get("/api/papers?query=moral dilemmas&size=3"));
    }

    static Stream<Arguments> badCalls() {
        return Stream.of(
                Arguments.of("ask", Map.of(), "question"),
                Arguments.of("ask", Map.of("question", " "), "question holds no character"),
                Arguments.of("ask", Map.of("question", "a".repeat(2001)), "question has 2001 characters"),
                Arguments.of("ask", Map.of("question", 7), "question"),
                Arguments.of("ask", Map.of("question", "Hi", "from", "soon"), "from is not a date"),
                Arguments.of("ask", Map.of("question", "Hi", "papers", List.of("x")), "papers names x"),
                Arguments.of("ask", Map.of("question", "Hi", "papers", "x"), "papers"),
                Arguments.of("ask", Map.of("question", "Hi", "maxSources", 0), "maxSources is 0"),
                Arguments.of("ask", Map.of("question", "Hi", "maxSources", 1.5), "maxSources"),
                Arguments.of("ask", Map.of("question", "Hi", "thread", "x"), "thread is not one"),
                Arguments.of("ask", Map.of("question", "Hi", "form", "2025-01-01"), "form is no field that is known"),
                Arguments.of("compare_papers", Map.of("papers", List.of(DILEMMAS)), "papers has 1 id"),
                Arguments.of(
                        "compare_papers",
                        Map.of("papers", List.of(DILEMMAS, CLASH), "aspects", List.of(" ")),
                        "aspects"),
                Arguments.of("search_papers", Map.of("size", 0), "size must be"),
                Arguments.of("get_paper", Map.of("id", "x"), "There is no paper x."),
                Arguments.of("related_papers", Map.of("id", "x"), "There is no paper x."));
    }

    @ParameterizedTest
    @MethodSource("badCalls")
    void badInputIsToldByField(String name, Map<String, ?> arguments, String reason) {
        JsonNode result = McpCalls.call(name, arguments);

        assertThat(result.get("isError").asBoolean()).isTrue();
        assertThat(result.at("/content/0/text").asText()).contains(reason);
        assertThat(result.has("structuredContent")).isFalse();
    }

    @Test
    void thePapersAndTheCorpusCanBeRead() {
        assertThat(McpCalls.result("resources/list", Map.of())
                        .at("/resources/0/uri")
                        .asText())
                .isEqualTo("scholium://corpus");
        assertThat(McpCalls.result("resources/templates/list", Map.of())
                        .at("/resourceTemplates/0/uriTemplate")
                        .asText())
                .isEqualTo("scholium://papers/{id}");
        assertThat(resource("scholium://corpus")).isEqualTo(get("/api/corpus"));
        assertThat(resource("scholium://papers/" + DILEMMAS)).isEqualTo(get("/api/papers/" + DILEMMAS));
        assertThat(McpCalls.send("resources/read", Map.of("uri", "scholium://papers/x"))
                        .at("/error/message")
                        .asText())
                .isEqualTo("There is no paper x.");
        assertThat(McpCalls.result(
                                "completion/complete",
                                Map.of(
                                        "ref",
                                        Map.of("type", "ref/resource", "uri", "scholium://papers/{id}"),
                                        "argument",
                                        Map.of("name", "id", "value", "2410.")))
                        .at("/completion/values")
                        .toString())
                .contains(DILEMMAS);
    }

    @Test
    void usersMayStartFromASentence() {
        assertThat(names(McpCalls.result("prompts/list", Map.of()).get("prompts")))
                .containsExactlyInAnyOrder("summarise_paper", "compare_papers", "survey_subject");
        JsonNode prompt =
                McpCalls.result("prompts/get", Map.of("name", "summarise_paper", "arguments", Map.of("id", DILEMMAS)));
        assertThat(prompt.at("/messages/0/content/text").asText()).contains(DILEMMAS);
    }

    @Test
    void argumentsMayBeLeftOutOrNull() {
        String call =
                "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\", \"params\": {\"name\": \"search_papers\"%s}}";
        for (String arguments :
                List.of("", ", \"arguments\": null", ", \"arguments\": {\"query\": null, \"page\": null}")) {
            post(call.formatted(arguments))
                    .then()
                    .statusCode(200)
                    .body("result.isError", is(false))
                    .body("result.structuredContent.papers", hasSize(10));
        }
        post(call.formatted(", \"arguments\": {\"id\": null}")).then().body("result.isError", is(true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "7",
                "null",
                "[7]",
                "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": 7}",
                "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\", \"params\": []}",
                "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\", \"params\": {\"name\": \"ask\", \"arguments\": []}}"
            })
    void whatIsNoMessageIsTurnedAway(String body) {
        post(body).then().statusCode(400).body("error.code", is(-32600));
    }

    private static Response post(String body) {
        return given().contentType(ContentType.JSON)
                .accept("application/json, text/event-stream")
                .body(body)
                .post("/mcp");
    }

    @Test
    void pagesOfStrangersAndBadMessagesAreTurnedAway() {
        given().contentType(ContentType.JSON)
                .accept("application/json, text/event-stream")
                .header("Origin", "https://example.org")
                .body("{}")
                .post("/mcp")
                .then()
                .statusCode(403);
        given().contentType(ContentType.JSON)
                .accept("application/json, text/event-stream")
                .body(new byte[1_100_000])
                .post("/mcp")
                .then()
                .statusCode(413);
        given().contentType(ContentType.JSON)
                .accept(ContentType.JSON)
                .body("{}")
                .post("/mcp")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString("text/event-stream"));
    }

    /** The schema as one that lets no further fields pass. */
    private static JsonNode closed(JsonNode schema) {
        String open = schema.toString();
        return PackagedServer.json(
                open.replace("\"type\":\"object\"", "\"type\":\"object\",\"additionalProperties\":false"));
    }

    private static JsonNode tool(String name) {
        for (JsonNode tool : McpCalls.result("tools/list", Map.of()).get("tools")) {
            if (tool.get("name").asText().equals(name)) {
                return tool;
            }
        }
        throw new AssertionError(name);
    }

    private static JsonNode resource(String uri) {
        return PackagedServer.json(McpCalls.result("resources/read", Map.of("uri", uri))
                .at("/contents/0/text")
                .asText());
    }

    private static List<String> names(JsonNode list) {
        List<String> names = new ArrayList<>();
        list.forEach(one -> names.add(one.get("name").asText()));
        return names;
    }

    private static JsonNode get(String path) {
        return PackagedServer.json(given().get(path).asString());
    }
}
