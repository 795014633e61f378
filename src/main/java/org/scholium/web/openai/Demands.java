package org.scholium.web.openai;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.scholium.web.rest.RejectedField;

/**
 * What clients ask for beside the messages. Most of it steers a language model and means nothing here, so it is let pass;
 * what would change the answer and cannot be given is rejected.
 */
final class Demands {

    private Demands() {}

    static void requireMet(Map<String, JsonNode> demands) {
        demands.forEach((field, wanted) -> {
            if (!wanted.isNull()) {
                requireMet(field, wanted);
            }
        });
    }

    private static void requireMet(String field, JsonNode wanted) {
        switch (field) {
            case "n" -> require(field, wanted.isInt() && wanted.intValue() == 1, "can only be 1.");
            case "tool_choice" ->
                require(field, isAny(wanted, "auto", "none"), "asks for the call of a tool; no tools are called.");
            case "modalities" ->
                require(field, wanted.toString().equals("[\"text\"]"), "can only be [\"text\"]; answers are text.");
            case "audio" -> require(field, false, "cannot be given; answers are text.");
            case "response_format" ->
                require(
                        "response_format.type",
                        isAny(wanted.path("type"), "text"),
                        "can only be text; the parts of an answer stand under scholium.");
            case "logprobs" ->
                require(field, wanted.isBoolean() && !wanted.booleanValue(), "cannot be given; it can only be false.");
            default -> {
                // Steers a language model.
            }
        }
    }

    private static boolean isAny(JsonNode value, String... known) {
        for (String one : known) {
            if (value.asText().equals(one)) {
                return true;
            }
        }
        return false;
    }

    private static void require(String field, boolean met, String otherwise) {
        if (!met) {
            throw new RejectedField(field, otherwise);
        }
    }
}
