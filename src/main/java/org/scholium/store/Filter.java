package org.scholium.store;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.scholium.corpus.Paper;

/**
 * Which papers a search may find. A paper without a date is outside every range of dates.
 *
 * @param from the earliest date, or null
 * @param to the latest date, or null
 * @param papers the only ids allowed, or empty for all
 */
public record Filter(LocalDate from, LocalDate to, Set<String> papers) {

    /** Every paper. */
    public static final Filter NONE = new Filter(null, null, Set.of());

    /** No paper: no id is empty. */
    private static final Filter NOTHING = new Filter(null, null, Set.of(""));

    /** Rejects a range that ends before it starts. */
    public Filter {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("filter.to (" + to + ") lies before filter.from (" + from + ").");
        }
        papers = Set.copyOf(papers);
    }

    /** The same dates, for those of these papers that are allowed already. */
    public Filter only(Set<String> ids) {
        Set<String> both = ids.stream()
                .filter(id -> papers.isEmpty() || papers.contains(id))
                .collect(Collectors.toSet());
        return both.isEmpty() ? NOTHING : new Filter(from, to, both);
    }

    /** The same papers, within these dates as well; a date that is null limits nothing. */
    public Filter within(LocalDate earliest, LocalDate latest) {
        LocalDate start = from == null || earliest != null && earliest.isAfter(from) ? earliest : from;
        LocalDate end = to == null || latest != null && latest.isBefore(to) ? latest : to;
        return start != null && end != null && end.isBefore(start) ? NOTHING : new Filter(start, end, papers);
    }

    /** Whether the paper may be found. */
    public boolean admits(Paper paper) {
        boolean inRange = paper.published() == null
                ? !hasDates()
                : (from == null || !paper.published().isBefore(from))
                        && (to == null || !paper.published().isAfter(to));
        return inRange && (papers.isEmpty() || papers.contains(paper.id()));
    }

    /** Whether it limits dates. */
    public boolean hasDates() {
        return from != null || to != null;
    }
}
