package org.scholium.web.openai;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How much was read and written. One rule, since no language model need be there whose tokens could be counted: a token
 * is a word, that is a run of characters between white space.
 *
 * @param promptTokens words of the user's messages
 * @param completionTokens words of the answer's text
 * @param totalTokens both
 */
record Usage(
        @JsonProperty("prompt_tokens") long promptTokens,
        @JsonProperty("completion_tokens") long completionTokens,
        @JsonProperty("total_tokens") long totalTokens) {

    private static final Pattern WORD = Pattern.compile("\\S+");

    static Usage of(List<String> questions, String answer) {
        long read = questions.stream().mapToLong(Usage::words).sum();
        long written = words(answer);
        return new Usage(read, written, read + written);
    }

    private static long words(String text) {
        return WORD.matcher(text).results().count();
    }
}
