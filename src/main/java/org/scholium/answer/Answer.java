package org.scholium.answer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * The answer to one question, the same on every surface.
 *
 * @param question the question as it was asked
 * @param understoodAs the stand-alone question that was searched for
 * @param outcome how far the corpus answers it
 * @param answer the sentences as Markdown, with markers such as [1]
 * @param sentences the sentences with what they cite
 * @param sources the cited papers, and no others
 * @param suggestions next questions that the corpus can answer
 * @param thread opaque; sent back with the next question of the conversation
 * @param writtenBy "extractive", or the name of a model
 * @param tookMs how long answering took, in milliseconds
 * @param confidence how sure the verdict is, from 0 to 1; it is measured, and not part of the contract
 */
@JsonPropertyOrder({
    "question",
    "understoodAs",
    "outcome",
    "answer",
    "sentences",
    "sources",
    "comparison",
    "suggestions",
    "thread",
    "writtenBy",
    "tookMs"
})
public record Answer(
        String question,
        String understoodAs,
        Outcome outcome,
        String answer,
        List<AnswerSentence> sentences,
        List<Source> sources,
        List<String> suggestions,
        String thread,
        String writtenBy,
        long tookMs,
        @JsonIgnore double confidence) {

    /** Always null: papers are not compared in a table yet. */
    @JsonProperty
    public Object comparison() {
        return null;
    }
}
