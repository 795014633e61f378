package org.scholium.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholium.check.SupportLevel;

/**
 * One sentence of an answer.
 *
 * @param text plain text without markers
 * @param citations the numbers of the sources it cites; none for a remark
 * @param evidence which quotes of its sources it rests on
 * @param support how well it is backed
 * @param form prose, or an item of a list
 * @param title for an item: the title of its paper, else null
 * @param paragraph which paragraph it stands in, from 0
 * @param reason why a sentence that is weak or unsupported is so, as a sentence; else null
 */
public record AnswerSentence(
        String text,
        List<Integer> citations,
        List<Citation> evidence,
        SupportLevel support,
        Form form,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String title,
        int paragraph,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reason) {

    /** Copies what it cites. */
    public AnswerSentence {
        citations = List.copyOf(citations);
        evidence = List.copyOf(evidence);
    }

    /** How a sentence is set. */
    public enum Form {
        /** Running text. */
        @JsonProperty("prose")
        PROSE,
        /** A question to the asker; the suggestions are the answers to it. */
        @JsonProperty("question")
        QUESTION,
        /** A word about this answer rather than about the papers. */
        @JsonProperty("note")
        NOTE,
        /** A line of a list. */
        @JsonProperty("item")
        ITEM
    }
}
