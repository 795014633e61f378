package org.scholium.answer;

import org.scholium.question.Ask;

/**
 * Writes the answer to one kind of question.
 *
 * @param <A> the kind
 */
@FunctionalInterface
public interface Answerer<A extends Ask> {

    /**
     * An answer that cites what was found.
     *
     * @param findings what was found, and how far it answers; nothing where the listing answers
     * @param progress tells whoever waits
     */
    Draft write(A ask, Findings findings, AnswerOptions options, Progress progress);
}
