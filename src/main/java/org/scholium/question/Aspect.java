package org.scholium.question;

import org.jspecify.annotations.Nullable;
import org.scholium.text.Sought;

/**
 * What papers are compared by.
 *
 * @param label what heads its row
 * @param name what abstracts usually state, where it is that, else null
 * @param isNamed whether it is asked for by such a name and not in a question: "results", "sizes please"
 * @param sought what each paper is asked
 * @param content what the answer must hold
 * @param ranks whether numbers are asked for that could be ranked
 */
public record Aspect(
        String label, @Nullable AspectName name, boolean isNamed, Sought sought, Content content, boolean ranks) {

    /** The longest phrase to compare papers by, in UTF-16 units. */
    public static final int LONGEST = 80;
}
