package org.scholium.text;

import java.util.Objects;
import java.util.Set;

/**
 * Words of a question to be searched for or shown. It is the only type in which they leave the room that reads
 * questions, and few classes may open it: whoever else wants to know what was asked finds it in a typed slot.
 *
 * @param words as they were written, mended, without what was understood otherwise
 * @param terms the search terms that name the subject, as {@link Analysis#terms} makes them
 */
public record Sought(String words, Set<String> terms) {

    /** Keeps its terms in their order. */
    public Sought {
        Objects.requireNonNull(words);
        terms = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(terms));
    }

    /** Words of which every term counts. */
    public static Sought of(String words) {
        return new Sought(words, Analysis.terms(words));
    }

    /** How many words they are. */
    public int length() {
        return Analysis.words(words).size();
    }
}
