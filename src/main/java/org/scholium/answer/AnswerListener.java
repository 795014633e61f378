package org.scholium.answer;

import java.util.List;

/** Whoever an answer is written for, told of it while it grows. */
@FunctionalInterface
public interface AnswerListener {

    /** One who waits for the whole answer. */
    AnswerListener PATIENT = () -> false;

    /** Whether nobody waits for the answer any more. */
    boolean isGone();

    /** The papers cited so far, in the place of those told before. */
    default void sources(List<Source> sources) {}

    /** The next sentence. */
    default void sentence(AnswerSentence sentence) {}

    /** What was told so far does not hold; the sentences that follow take its place. */
    default void withdrawn(String reason) {}
}
