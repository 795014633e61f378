package org.scholium.retrieval;

import java.util.Set;
import org.scholium.store.Filter;
import org.scholium.text.Analysis;

/**
 * What to search for.
 *
 * @param text the words whose meaning is searched for
 * @param terms the search terms that name the subject, as {@link Analysis#terms} makes them
 * @param filter which papers may be found
 */
public record Query(String text, Set<String> terms, Filter filter) {

    /** A query of which every term counts. */
    public static Query of(String text, Filter filter) {
        return new Query(text, Analysis.terms(text), filter);
    }
}
