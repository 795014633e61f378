package org.scholium.web.openai;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scholium.web.rest.RejectedField;

/**
 * A message as it is sent.
 *
 * @param role who speaks
 * @param content a text, or parts of one; only the user's is looked at
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Message(String role, @Nullable JsonNode content) {

    private static final String USER = "user";
    private static final Set<String> ROLES = Set.of("system", "developer", USER, "assistant", "tool", "function");

    boolean isOfUser() {
        return USER.equals(role);
    }

    /** Rejects who cannot speak, and what cannot be read. */
    void require(String path) {
        if (role == null || !ROLES.contains(role)) {
            throw new RejectedField(path + ".role", "is none of system, developer, user, assistant, tool.");
        }
        if (isOfUser()) {
            text(path);
        }
    }

    /**
     * What it says.
     *
     * @param path of the message, for what is rejected
     */
    String text(String path) {
        String field = path + ".content";
        if (content != null && content.isTextual()) {
            return content.textValue();
        }
        if (content == null || !content.isArray()) {
            throw new RejectedField(field, "must be a text, or a list of parts of the type text.");
        }
        List<String> parts = new ArrayList<>();
        content.forEach(part -> parts.add(part(part, field + "[" + parts.size() + "]")));
        return String.join("\n", parts);
    }

    private static String part(JsonNode part, String field) {
        if (!part.path("type").asText().equals("text")) {
            throw new RejectedField(field + ".type", "must be text; nothing else can be read.");
        }
        if (!part.path("text").isTextual()) {
            throw new RejectedField(field + ".text", "must be a text.");
        }
        return part.get("text").textValue();
    }
}
