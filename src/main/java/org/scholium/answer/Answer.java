package org.scholium.answer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholium.corpus.Paper;
import org.scholium.question.Dialogue;
import org.scholium.question.Reading;

/**
 * The answer to one question, the same on every surface.
 *
 * @param question the question as it was asked
 * @param understoodAs the stand-alone question that was searched for
 * @param outcome how far the corpus answers it
 * @param answer the sentences as Markdown, with markers such as [1]
 * @param read how the question was understood
 * @param total for a list: how many papers fit, of which sources shows some; else null
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
        Reading read,
        @Nullable Integer total,
        List<AnswerSentence> sentences,
        List<Source> sources,
        @Nullable Comparison comparison,
        List<String> suggestions,
        String thread,
        String writtenBy,
        long tookMs,
        @JsonIgnore double confidence) {

    /** How an answer from the papers' own sentences is signed. */
    public static final String EXTRACTIVE = "extractive";

    /** What a draft has become. */
    static Answer of(Inquiry inquiry, Draft draft) {
        Dialogue known = inquiry.before().in(inquiry.papers());
        List<String> cited = draft.papers().stream().map(Paper::id).toList();
        return new Answer(
                inquiry.question(),
                inquiry.understoodAs(),
                draft.outcome(),
                Markdown.of(draft.sentences()),
                inquiry.read(),
                draft.total(),
                draft.sentences(),
                draft.sources(),
                draft.comparison(),
                inquiry.readings().isEmpty()
                        ? Suggestions.after(inquiry.ask(), draft.papers(), inquiry.papers())
                        : inquiry.readings(),
                known.after(inquiry.ask(), cited).encode(),
                draft.writtenBy(),
                (System.nanoTime() - inquiry.started()) / 1_000_000,
                draft.confidence());
    }
}
