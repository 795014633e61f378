package org.scholium.retrieval;

import java.util.Set;
import org.scholium.store.Filter;
import org.scholium.text.Sought;

/**
 * What to search for.
 *
 * @param sought the words whose meaning is searched for, and the search terms that name the subject
 * @param asked the whole question, as the papers found are read with it
 * @param filter which papers may be found
 */
public record Query(Sought sought, Sought asked, Filter filter) {

    /** A query for what is the whole question itself. */
    public Query(Sought sought, Filter filter) {
        this(sought, sought, filter);
    }

    /** A query for words of our own, of which every term counts. */
    public static Query of(String text, Filter filter) {
        return new Query(Sought.of(text), filter);
    }

    String question() {
        return asked.words();
    }

    String text() {
        return sought.words();
    }

    Set<String> terms() {
        return sought.terms();
    }
}
