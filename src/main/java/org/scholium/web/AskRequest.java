package org.scholium.web;

import java.time.LocalDate;
import java.util.Set;
import org.scholium.conversation.Turn;
import org.scholium.index.Filter;

/**
 * A question as it is sent.
 *
 * @param question 1 to 2000 characters
 * @param thread from the previous answer, or null
 * @param filter which papers may be used, or null for all
 * @param maxSources how many papers may be cited, 1 to 50, or null
 */
public record AskRequest(String question, String thread, FilterRequest filter, Integer maxSources) {

    /**
     * Which papers may be used.
     *
     * @param from the earliest date, or null
     * @param to the latest date, or null
     * @param papers the only ids allowed, or null for all
     */
    public record FilterRequest(LocalDate from, LocalDate to, Set<String> papers) {}

    /** Rejects a number of sources out of range. */
    public AskRequest {
        if (maxSources != null && (maxSources < 1 || maxSources > 50)) {
            throw new IllegalArgumentException("maxSources is " + maxSources + "; it can be 1 to 50.");
        }
    }

    Turn turn() {
        Filter allowed = filter == null
                ? Filter.NONE
                : new Filter(filter.from(), filter.to(), filter.papers() == null ? Set.of() : filter.papers());
        return new Turn(question, thread, allowed);
    }
}
