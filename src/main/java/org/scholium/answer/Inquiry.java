package org.scholium.answer;

import org.scholium.question.Dialogue;
import org.scholium.question.Understanding;
import org.scholium.store.Snapshot;

/**
 * A question that has been understood, and can be answered.
 *
 * @param question the question as it was asked
 * @param understood what it asks
 * @param thread the conversation up to it
 * @param alone for a comparison: whether no aspects are wanted but those that were asked for
 * @param options what the asker wants of the answer
 * @param index the papers to answer from
 * @param started when it arrived, in nanoseconds of {@link System#nanoTime}
 */
public record Inquiry(
        String question,
        Understanding understood,
        Dialogue thread,
        boolean alone,
        AnswerOptions options,
        Snapshot index,
        long started) {

    /** The stand-alone question that is searched for. */
    public String understoodAs() {
        return understood.standalone();
    }

    /** The ids of the papers that the conversation spoke of and the corpus no longer holds leave this thread. */
    Dialogue known() {
        return thread.in(index);
    }
}
