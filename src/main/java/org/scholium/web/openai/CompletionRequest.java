package org.scholium.web.openai;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scholium.question.Turn;
import org.scholium.text.Legible;
import org.scholium.web.rest.RejectedField;

/**
 * A conversation of which the last message of the user is to be answered.
 *
 * @param model who is to answer
 * @param messages the conversation
 * @param stream whether the answer is wanted as it grows, or null for no
 * @param streamOptions what is wanted of the stream, or null
 * @param demands all else that clients send
 */
public record CompletionRequest(
        String model,
        List<Message> messages,
        @Nullable Boolean stream,

        @JsonProperty("stream_options") @Nullable StreamOptions streamOptions,

        @JsonAnySetter @Nullable Map<String, JsonNode> demands) {

    /**
     * What is wanted of a stream.
     *
     * @param includeUsage whether its last chunk counts the words, or null for no
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record StreamOptions(
            @JsonProperty("include_usage") @Nullable Boolean includeUsage) {}

    /** Rejects a conversation without a question that can be answered, and what is wanted of it and cannot be given. */
    public CompletionRequest {
        if (model == null) {
            throw new RejectedField(Model.FIELD, "is missing; the only one is " + Model.NAME + ".");
        }
        if (messages == null || messages.stream().noneMatch(message -> message != null && message.isOfUser())) {
            throw new RejectedField("messages", "must be a list that holds a message of the role user.");
        }
        for (int i = 0; i < messages.size(); i++) {
            if (messages.get(i) == null) {
                throw new RejectedField(path(i), "is null.");
            }
            messages.get(i).require(path(i));
        }
        demands = demands == null ? Map.of() : demands;
        Demands.requireMet(demands);
        requireQuestion(messages);
    }

    boolean isStreamed() {
        return Boolean.TRUE.equals(stream);
    }

    boolean isUsageWanted() {
        return streamOptions != null && Boolean.TRUE.equals(streamOptions.includeUsage());
    }

    /** What the user has said, the earliest first. */
    List<String> questions() {
        return ofUser(messages).mapToObj(i -> messages.get(i).text(path(i))).toList();
    }

    private static IntStream ofUser(List<Message> messages) {
        return IntStream.range(0, messages.size()).filter(i -> messages.get(i).isOfUser());
    }

    private static void requireQuestion(List<Message> messages) {
        int last = ofUser(messages).max().orElseThrow();
        String field = path(last) + ".content";
        String question = messages.get(last).text(path(last));
        if (!Legible.isLegible(question)) {
            throw new RejectedField(field, "holds no character that can be seen.");
        }
        if (question.length() > Turn.LONGEST_QUESTION) {
            throw new RejectedField(
                    field, "has " + question.length() + " characters; " + Turn.LONGEST_QUESTION + " are allowed.");
        }
    }

    private static String path(int message) {
        return "messages[" + message + "]";
    }
}
