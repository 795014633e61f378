package org.scholium.answer;

import com.fasterxml.jackson.annotation.JsonIgnore;
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
 * @param comparison the papers side by side, or null when none are compared
 * @param suggestions next questions that the corpus can answer
 * @param thread opaque; sent back with the next question of the conversation
 * @param writtenBy "extractive", or the name of a model
 * @param tookMs how long answering took, in milliseconds
 * @param confidence how sure the verdict is, from 0 to 1; it is measured, and not part of the contract
 */
public record Answer(
        String question,
        String understoodAs,
        Outcome outcome,
        String answer,
        List<AnswerSentence> sentences,
        List<Source> sources,
        Comparison comparison,
        List<String> suggestions,
        String thread,
        String writtenBy,
        long tookMs,
        @JsonIgnore double confidence) {}
