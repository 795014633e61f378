package org.scholium.web.mcp;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import java.util.Map;
import org.scholium.PackagedServer;

/** Calls as MCP clients send them. */
public final class McpCalls {

    private static final ObjectMapper JSON = new ObjectMapper();

    private McpCalls() {}

    /** Sends a request, and returns the whole message that answers it. */
    static JsonNode send(String method, Map<String, ?> parameters) {
        Map<String, ?> message = Map.of("jsonrpc", "2.0", "id", 1, "method", method, "params", parameters);
        return PackagedServer.json(given().contentType(ContentType.JSON)
                .accept("application/json, text/event-stream")
                .body(JSON.valueToTree(message).toString())
                .post("/mcp")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    /** The result of a request. */
    static JsonNode result(String method, Map<String, ?> parameters) {
        JsonNode message = send(method, parameters);
        assertThat(message.has("result")).as(message.toString()).isTrue();
        return message.get("result");
    }

    /** What a tool returns. */
    static JsonNode call(String tool, Map<String, ?> arguments) {
        return result("tools/call", Map.of("name", tool, "arguments", arguments));
    }

    /** The record that a tool returns. */
    public static JsonNode structured(String tool, Map<String, ?> arguments) {
        JsonNode result = call(tool, arguments);
        assertThat(result.path("isError").asBoolean()).as(result.toString()).isFalse();
        return result.get("structuredContent");
    }
}
