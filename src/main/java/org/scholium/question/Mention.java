package org.scholium.question;

import java.util.Objects;

/**
 * A paper that is meant.
 *
 * @param paperId its id
 * @param words the words that mean it, as they were written; blank where it is only implied
 */
public record Mention(String paperId, String words) {

    /** Rejects a mention of nothing. */
    public Mention {
        Objects.requireNonNull(paperId);
        Objects.requireNonNull(words);
    }
}
