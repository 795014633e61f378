package org.scholium.web.openai;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholium.PackagedServer;
import org.scholium.web.rest.TestServer;

/** OpenAI's chat completions over plain HTTP. */
@QuarkusTest
class CompletionResourceTest {

    private static final String PATH = "/v1/chat/completions";
    private static final String FACT =
            "{\"model\": \"scholium\", \"messages\": [{\"role\": \"user\", \"content\": \"How many dilemmas does"
                    + " DailyDilemmas have?\"}]%s}";
    private static final String COMPARISON =
            "{\"model\": \"scholium\", \"messages\": [{\"role\": \"user\", \"content\": \"compare CLASH and"
                    + " DailyDilemmas\"}]%s}";

    @BeforeEach
    void ready() throws InterruptedException {
        TestServer.awaitReady();
    }

    @Test
    void theModelIsListed() {
        JsonNode models = PackagedServer.json(
                given().get("/v1/models").then().statusCode(200).extract().asString());

        assertThat(models.at("/data/0/id").asText()).isEqualTo("scholium");
        assertThat(models.at("/data/0/object").asText()).isEqualTo("model");
        given().get("/v1/models/scholium").then().statusCode(200);
        assertThat(error(given().get("/v1/models/gpt-4"), 404).get("code").asText())
                .isEqualTo("model_not_found");
    }

    @Test
    void anAnswerCarriesItsSourcesForReadersAndForPrograms() {
        JsonNode completion = complete(FACT.formatted(""));

        JsonNode message = completion.at("/choices/0/message");
        String content = message.get("content").asText();
        assertThat(content).contains("1,360").contains("[1]").contains("**Sources**");
        assertThat(content).contains("- [1] [DailyDilemmas").contains("(2024-10-03)\n  > ");
        assertThat(completion.at("/choices/0/finish_reason").asText()).isEqualTo("stop");
        JsonNode paper = completion.at("/citations/0");
        JsonNode source = completion.at("/scholium/sources/0");
        assertThat(paper.get("url").asText()).isEqualTo(source.get("url").asText());
        assertThat(paper.get("quotes").get(0).asText())
                .isEqualTo(source.at("/quotes/0/text").asText());
        JsonNode mark = message.at("/annotations/0/url_citation");
        assertThat(content.substring(
                        content.offsetByCodePoints(0, mark.get("start_index").asInt()),
                        content.offsetByCodePoints(0, mark.get("end_index").asInt())))
                .isEqualTo("[1]");
        assertThat(mark.get("url").asText()).isEqualTo(source.get("url").asText());
        assertThat(content).startsWith(completion.at("/scholium/answer").asText());
        assertThat(completion.at("/usage/prompt_tokens").asInt()).isEqualTo(6);
        assertThat(completion.at("/usage/completion_tokens").asInt()).isEqualTo(content.split("\\s+").length);
    }

    @Test
    void aComparisonIsATable() {
        String content = complete(COMPARISON.formatted(""))
                .at("/choices/0/message/content")
                .asText();

        assertThat(content)
                .contains("| Aspect | ")
                .contains("\n| --- | --- | --- |\n")
                .contains("\n| Data | ");
    }

    @ParameterizedTest
    @ValueSource(strings = {FACT, COMPARISON})
    void theStreamSaysTheSame(String request) {
        JsonNode whole = complete(request.formatted(""));
        Response response =
                post(request.formatted(", \"stream\": true, \"stream_options\": {\"include_usage\": true}"));

        response.then().statusCode(200).contentType("text/event-stream").header("Cache-Control", "no-cache");
        List<JsonNode> chunks = chunks(response);
        assertThat(chunks.get(0).at("/choices/0/delta/role").asText()).isEqualTo("assistant");
        assertThat(chunks)
                .allSatisfy(chunk -> assertThat(chunk.get("object").asText()).isEqualTo("chat.completion.chunk"));
        StringBuilder text = new StringBuilder();
        chunks.forEach(chunk -> text.append(chunk.at("/choices/0/delta/content").asText("")));
        assertThat(text.toString())
                .isEqualTo(whole.at("/choices/0/message/content").asText());
        JsonNode last = chunks.get(chunks.size() - 2);
        assertThat(last.at("/choices/0/finish_reason").asText()).isEqualTo("stop");
        assertThat(last.at("/choices/0/delta/annotations")).isEqualTo(whole.at("/choices/0/message/annotations"));
        assertThat(last.get("citations")).isEqualTo(whole.get("citations"));
        assertThat(last.at("/scholium/sentences")).isEqualTo(whole.at("/scholium/sentences"));
        JsonNode usage = chunks.get(chunks.size() - 1);
        assertThat(usage.get("choices")).isEmpty();
        assertThat(usage.get("usage")).isEqualTo(whole.get("usage"));
    }

    @Test
    void nothingIsCountedUnlessItIsAskedFor() {
        List<JsonNode> chunks = chunks(post(FACT.formatted(", \"stream\": true")));

        assertThat(chunks).noneMatch(chunk -> chunk.has("usage"));
    }

    @Test
    void earlierTurnsAreWalkedThroughAgainAndEarlierAnswersAreNotRead() {
        String conversation = "{\"model\": \"scholium\", \"messages\": ["
                + "{\"role\": \"system\", \"content\": \"Talk of OneFlow alone.\"},"
                + "{\"role\": \"user\", \"content\": \"What is RLBFF?\"},"
                + "{\"role\": \"assistant\", \"content\": \"It is about OneFlow [7].\"},"
                + "{\"role\": \"user\", \"content\": [{\"type\": \"text\", \"text\": \"When was it published?\"}]}]}";

        JsonNode completion = complete(conversation);

        assertThat(completion.at("/scholium/read/intent").asText()).isEqualTo("metadata");
        assertThat(completion.at("/scholium/understoodAs").asText()).contains("RLBFF");
        assertThat(completion.at("/scholium/sources/0/title").asText()).contains("RLBFF");
    }

    @Test
    void anEarlierMessageThatWasRefusedIsLeftOut() {
        String conversation = "{\"model\": \"scholium\", \"messages\": ["
                + "{\"role\": \"user\", \"content\": \"" + "long ".repeat(500) + "\"},"
                + "{\"role\": \"user\", \"content\": \" \"},"
                + "{\"role\": \"user\", \"content\": \"What is OneFlow?\"}]}";

        assertThat(complete(conversation).at("/scholium/outcome").asText()).isEqualTo("answered");
    }

    @Test
    void whatSteersALanguageModelIsLetPass() {
        complete(FACT.formatted(", \"temperature\": 0.7, \"top_p\": 1, \"n\": 1, \"max_tokens\": 100, \"tools\": [],"
                + " \"tool_choice\": \"auto\", \"stop\": null, \"audio\": null, \"user\": \"x\", \"seed\": 7,"
                + " \"logprobs\": false, \"modalities\": [\"text\"], \"response_format\": {\"type\": \"text\"}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ", \"n\": 2 | n | n can only be 1.",
                ", \"tool_choice\": \"required\" | tool_choice | asks for the call of a tool",
                ", \"tool_choice\": {\"type\": \"function\"} | tool_choice | asks for the call of a tool",
                ", \"modalities\": [\"text\", \"audio\"] | modalities | answers are text",
                ", \"audio\": {\"voice\": \"alloy\"} | audio | answers are text",
                ", \"response_format\": {\"type\": \"json_object\"} | response_format.type | can only be text",
                ", \"logprobs\": true | logprobs | can only be false",
                ", \"stream\": \"yes\" | stream | true or false",
            })
    void whatCannotBeGivenIsABadRequest(String demand, String param, String reason) {
        JsonNode error = error(post(FACT.formatted(demand)), 400);

        assertThat(error.get("param").asText()).isEqualTo(param);
        assertThat(error.get("message").asText()).startsWith(param).contains(reason);
        assertThat(error.get("type").asText()).isEqualTo("invalid_request_error");
        assertThat(error.get("code").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "null | messages",
                "[] | messages",
                "{} | messages",
                "[{\"role\": \"system\", \"content\": \"Hi\"}] | messages",
                "[{\"role\": \"user\"}] | messages[0].content",
                "[{\"role\": \"user\", \"content\": 7}] | messages[0].content",
                "[{\"role\": \"user\", \"content\": \" \"}] | messages[0].content",
                "[{\"role\": \"user\", \"content\": []}] | messages[0].content",
                "[{\"role\": \"user\", \"content\": \"Hi\"}, {\"content\": \"Hi\"}] | messages[1].role",
                "[{\"role\": \"user\", \"content\": \"Hi\"}, null] | messages[1]",
                "[{\"role\": \"king\", \"content\": \"Hi\"}, {\"role\": \"user\", \"content\": \"Hi\"}] | messages[0].role",
                "[{\"role\": \"user\", \"content\": [{\"type\": \"image_url\"}]}] | messages[0].content[0].type",
                "[{\"role\": \"user\", \"content\": [{\"type\": \"text\"}]}] | messages[0].content[0].text",
                "[{\"role\": 7, \"content\": \"Hi\"}] | messages[0].role",
            })
    void badMessagesAreToldByField(String messages, String param) {
        JsonNode error = error(post("{\"model\": \"scholium\", \"messages\": " + messages + "}"), 400);

        assertThat(error.get("param").asText()).isEqualTo(param);
        assertThat(error.get("message").asText()).startsWith(param + " ");
    }

    @Test
    void aQuestionThatIsTooLongIsToldByField() {
        JsonNode error = error(post(FACT.replace("How many", "a".repeat(2000)).formatted("")), 400);

        assertThat(error.get("message").asText())
                .startsWith("messages[0].content has 20")
                .contains("2000 are allowed");
    }

    @Test
    void unknownModelsAndPathsAreNotFound() {
        JsonNode error = error(post(FACT.replace("scholium", "gpt-4").formatted("")), 404);

        assertThat(error.get("param").asText()).isEqualTo("model");
        assertThat(error.get("code").asText()).isEqualTo("model_not_found");
        assertThat(error(post(FACT.replace("model", "m").formatted("")), 400)
                        .get("param")
                        .asText())
                .isEqualTo("model");
        error(given().contentType(ContentType.JSON).body("{}").post("/v1/embeddings"), 404);
        error(given().get(PATH), 405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "{\"model\": \"scholium\"} {}"})
    void aBodyThatIsNoObjectIsABadRequest(String body) {
        error(post(body), 400);
    }

    @Test
    void bodiesOfAnotherTypeOrTooLargeAreRefused() {
        error(given().contentType("text/plain").body("Hi").post(PATH), 415);
        error(given().contentType(ContentType.JSON).body(new byte[1_100_000]).post(PATH), 413);
    }

    private static JsonNode complete(String body) {
        return PackagedServer.json(post(body)
                .then()
                .statusCode(200)
                .contentType(ContentType.JSON)
                .extract()
                .asString());
    }

    private static JsonNode error(Response response, int status) {
        response.then().statusCode(status).contentType(ContentType.JSON);
        JsonNode error = PackagedServer.json(response.asString()).get("error");
        assertThat(error.fieldNames()).toIterable().containsExactly("message", "type", "param", "code");
        return error;
    }

    private static List<JsonNode> chunks(Response response) {
        List<JsonNode> chunks = new ArrayList<>();
        String[] events = response.asString().strip().split("\n\n");
        assertThat(events[events.length - 1]).isEqualTo("data: [DONE]");
        for (String event : List.of(events).subList(0, events.length - 1)) {
            chunks.add(PackagedServer.json(event.substring("data: ".length())));
        }
        return chunks;
    }

    private static Response post(String body) {
        return given().contentType(ContentType.JSON).body(body).post(PATH);
    }
}
