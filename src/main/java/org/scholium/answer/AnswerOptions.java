package org.scholium.answer;

import org.jspecify.annotations.Nullable;

/**
 * What an asker wants of one answer.
 *
 * @param maxSources how many papers it may cite, or null for what its kind needs
 * @param extractive whether it is to be put together from the papers' own sentences, though a model is configured
 */
public record AnswerOptions(@Nullable Integer maxSources, boolean extractive) {

    /** The most papers that an answer cites, so the most lines of a list. */
    public static final int MOST_SOURCES = 50;

    /** Nothing in particular. */
    public static final AnswerOptions NONE = new AnswerOptions(null, false);

    /** How many papers may be cited, where its kind usually needs so many. */
    public int sourcesOr(int usual) {
        return maxSources == null ? usual : maxSources;
    }
}
