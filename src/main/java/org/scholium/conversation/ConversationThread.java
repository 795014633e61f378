package org.scholium.conversation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * What a later turn needs of the earlier ones, carried by the client as an opaque text, so that any server can answer
 * any turn.
 *
 * @param corpus the fingerprint of the corpus it speaks of
 * @param papers the ids the last answer cited, in its order
 */
public record ConversationThread(String corpus, List<String> papers) {

    private static final int LONGEST = 4_000;
    private static final int MOST_PAPERS = 50;
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** Keeps a bounded number of papers. */
    public ConversationThread {
        papers = List.copyOf(papers).stream().limit(MOST_PAPERS).toList();
    }

    /** The opaque text; where ids are so long that it could not be read again, it holds only the first of them. */
    public String encode() {
        String whole = text();
        return whole.length() <= LONGEST || papers.isEmpty()
                ? whole
                : new ConversationThread(corpus, papers.subList(0, papers.size() / 2)).encode();
    }

    private String text() {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(this));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A list of ids is always JSON.", e);
        }
    }

    /**
     * Reads a thread that {@link #encode} wrote.
     *
     * @throws IllegalArgumentException naming the field when the text is not one
     */
    static ConversationThread decode(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("thread is longer than " + LONGEST + " characters.");
        }
        try {
            byte[] json = Base64.getUrlDecoder().decode(text);
            ConversationThread thread =
                    JSON.readValue(new String(json, StandardCharsets.UTF_8), ConversationThread.class);
            if (thread.corpus() == null) {
                throw new IllegalArgumentException("it names no corpus");
            }
            return thread;
        } catch (IllegalArgumentException | NullPointerException | JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "thread is not one that an answer returned; leave it out to start a new conversation.", e);
        }
    }
}
