package org.scholium.question;

import org.jspecify.annotations.Nullable;
import org.scholium.store.Filter;
import org.scholium.store.Limits;
import org.scholium.text.Legible;

/**
 * What a user sends.
 *
 * @param question 1 to 2000 characters
 * @param thread what the previous answer returned, or null at the start of a conversation
 * @param filter which papers may be used
 * @param limits what stands in the place of the limits that its words state, or null for those
 */
public record Turn(
        String question,
        @Nullable String thread,
        Filter filter,
        @Nullable Limits limits) {

    /** The longest question, in UTF-16 units. */
    public static final int LONGEST_QUESTION = 2000;

    /** The most questions that one message is answered on. */
    public static final int MOST_QUESTIONS = 4;

    /** A turn whose words say what limits it. */
    public Turn(String question, @Nullable String thread, Filter filter) {
        this(question, thread, filter, null);
    }

    /** Rejects a question that is missing, blank or too long. */
    public Turn {
        if (question == null || !Legible.isLegible(question)) {
            throw new IllegalArgumentException("question is missing; send a text of 1 to 2000 characters.");
        }
        if (question.length() > LONGEST_QUESTION) {
            throw new IllegalArgumentException("question has " + question.length() + " characters; 2000 are allowed.");
        }
    }
}
