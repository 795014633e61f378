package org.scholium.store;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholium.corpus.Paper;

/**
 * Which papers a search may find.
 *
 * @param limits what they must be
 * @param papers the only ids allowed, or empty for all
 */
public record Filter(Limits limits, Set<String> papers) {

    /** Every paper. */
    public static final Filter NONE = new Filter(Limits.NONE, Set.of());

    /** No paper: no id is empty. */
    private static final Filter NOTHING = new Filter(Limits.NONE, Set.of(""));

    /** Copies the ids. */
    public Filter {
        Objects.requireNonNull(limits);
        papers = Set.copyOf(papers);
    }

    /**
     * Dates and papers.
     *
     * @param from the earliest date, or null
     * @param to the latest date, or null
     */
    public Filter(@Nullable LocalDate from, @Nullable LocalDate to, Set<String> papers) {
        this(Limits.between(from, ordered(from, to)), papers);
    }

    private static @Nullable LocalDate ordered(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("filter.to (" + to + ") is before filter.from (" + from + ").");
        }
        return to;
    }

    /** The same limits, for those of these papers that are allowed already. */
    public Filter only(Set<String> ids) {
        Set<String> both = ids.stream()
                .filter(id -> papers.isEmpty() || papers.contains(id))
                .collect(Collectors.toSet());
        return both.isEmpty() ? NOTHING : new Filter(limits, both);
    }

    /** The same without these papers. */
    public Filter except(Set<String> ids) {
        Exclusions more = new Exclusions(null, null, ids, List.of(), List.of(), List.of());
        return ids.isEmpty() ? this : new Filter(limits.without(limits.not().and(more)), papers);
    }

    /** The same papers, within these dates as well; a date that is null limits nothing. */
    public Filter within(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        return within(Limits.between(earliest, latest));
    }

    /** The same papers, within these limits as well. */
    public Filter within(Limits other) {
        LocalDate from = later(limits.from(), other.from());
        LocalDate to = earlier(limits.to(), other.to());
        AuthorCount count = limits.authorCount().and(other.authorCount());
        List<String> organisations = both(limits.organisations(), other.organisations());
        List<String> venues = both(limits.venues(), other.venues());
        boolean dated = from != null || to != null;
        boolean onlyUndated = limits.undated() == Undated.ONLY || other.undated() == Undated.ONLY;
        if (from != null && to != null && to.isBefore(from)
                || count == null
                || organisations == null
                || venues == null
                || dated && onlyUndated) {
            return NOTHING;
        }
        Undated undated = onlyUndated
                ? Undated.ONLY
                : dated ? Undated.OUT : limits.undated() == Undated.OUT ? Undated.OUT : other.undated();
        List<String> authors = Stream.concat(limits.authors().stream(), other.authors().stream())
                .distinct()
                .toList();
        Exclusions not = limits.not().and(other.not());
        return new Filter(new Limits(from, to, undated, count, authors, venues, organisations, not), papers);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || b != null && b.isAfter(a) ? b : a;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || b != null && b.isBefore(a) ? b : a;
    }

    /** What is in both lists, where an empty one allows everything; null where nothing is. */
    private static @Nullable List<String> both(List<String> a, List<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() ? b : a;
        }
        Set<String> common = new HashSet<>(a);
        common.retainAll(b);
        return common.isEmpty() ? null : List.copyOf(common);
    }

    /** Whether the paper may be found, as far as its listing tells; what subjects it leaves out, searching knows. */
    public boolean admits(Paper paper) {
        LocalDate date = paper.day();
        Exclusions not = limits.not();
        boolean dated = date == null
                ? limits.undated() != Undated.OUT
                : limits.undated() != Undated.ONLY
                        && (limits.from() == null || !date.isBefore(limits.from()))
                        && (limits.to() == null || !date.isAfter(limits.to()))
                        && !(not.hasDates()
                                && (not.from() == null || !date.isBefore(not.from()))
                                && (not.to() == null || !date.isAfter(not.to())));
        return dated
                && (papers.isEmpty() || papers.contains(paper.id()))
                && !not.papers().contains(paper.id())
                && limits.authorCount().admits(paper.authorCount())
                && limits.authors().stream().allMatch(entry -> wrote(entry, paper))
                && not.authors().stream().noneMatch(entry -> wrote(entry, paper))
                && (limits.venues().isEmpty() || limits.venues().stream().anyMatch(name -> isIn(name, paper)))
                && (limits.organisations().isEmpty() || publishedByOne(limits.organisations(), paper))
                && !publishedByOne(not.organisations(), paper);
    }

    private static boolean wrote(String entry, Paper paper) {
        return AuthorName.isOneOf(entry, paper.publication().authors());
    }

    private static boolean isIn(String name, Paper paper) {
        return VenueName.written(paper)
                .filter(venue -> VenueName.of(venue).isMeantBy(VenueName.of(name)))
                .isPresent();
    }

    private static boolean publishedByOne(List<String> organisations, Paper paper) {
        return paper.organisation() != null && organisations.contains(paper.organisation());
    }

    /** Whether it limits dates. */
    public boolean hasDates() {
        return limits.hasDates();
    }

    /** The earliest date, or null. */
    public @Nullable LocalDate from() {
        return limits.from();
    }

    /** The latest date, or null. */
    public @Nullable LocalDate to() {
        return limits.to();
    }
}
