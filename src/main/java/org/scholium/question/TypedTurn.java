package org.scholium.question;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.scholium.question.Stated.Span;
import org.scholium.store.AuthorCount;
import org.scholium.store.Exclusions;
import org.scholium.store.Filter;
import org.scholium.store.Limits;
import org.scholium.store.Snapshot;

/**
 * The words of a turn once all that is closed in them is understood: ids, venues, dates, numbers of authors, organisations,
 * names of authors, order and number of papers, and what cannot be used. {@link #plain} is what is left.
 */
final class TypedTurn {

    private final String text;
    private final Limits limits;
    private final Ordering ordering;
    private final Map<String, String> ids;
    private final List<String> unknownIds = new ArrayList<>();
    private final List<String> unusable;
    private final List<Stated<String>> excluded;
    private final String plain;
    private final String unordered;

    /**
     * A turn.
     *
     * @param typed as it was typed
     */
    TypedTurn(String typed, Snapshot papers, Clock clock) {
        text = papers.spelling().correct(QuestionWords.mended(Tidy.of(typed)));
        ids = new LinkedHashMap<>(Identifiers.in(text, papers, unknownIds));
        String rest = tight(Stated.without(text, Identifiers.spans(text)));
        Stated<List<String>> venues = Venues.known(rest, papers);
        rest = tight(Stated.without(rest, venues.words()));
        Stated<Limits> dates = DateLimits.in(rest, LocalDate.now(clock));
        rest = tight(Stated.without(rest, dates.words()));
        Stated<List<String>> unknownVenues = Venues.unknown(rest, papers);
        rest = tight(Stated.without(rest, unknownVenues.words()));
        List<Stated<String>> useless = UnusableWords.in(rest);
        unusable = useless.stream().map(Stated::value).toList();
        rest = tight(Stated.without(useless, rest));
        Optional<AuthorRange> authors = AuthorRange.in(rest);
        if (authors.isPresent()) {
            int start = rest.indexOf(authors.get().phrase());
            Span span = new Span(start, start + authors.get().phrase().length());
            rest = tight(Stated.without(rest, List.of(span)));
        }
        Stated<Organisations> organisations = Organisations.known(rest, papers);
        rest = tight(Stated.without(rest, organisations.words()));
        Stated<Authors> names = Authors.in(rest, papers);
        rest = tight(Stated.without(rest, names.words()));
        if (organisations.words().isEmpty() && names.words().isEmpty()) {
            organisations = Organisations.unknown(rest);
            rest = tight(Stated.without(rest, organisations.words()));
        }
        unordered = rest;
        Stated<Ordering> order = Ordering.in(rest);
        ordering = order.value();
        rest = tight(Stated.without(rest, order.words()));
        excluded = ExclusionWords.in(rest);
        plain = rest;
        limits = new Limits(
                dates.value().from(),
                dates.value().to(),
                dates.value().undated(),
                authors.map(range -> new AuthorCount(
                                range.least(),
                                range.most() == Integer.MAX_VALUE ? null : Integer.valueOf(range.most())))
                        .orElse(null),
                names.value().by(),
                Stream.concat(venues.value().stream(), unknownVenues.value().stream())
                        .toList(),
                organisations.value().of(),
                new Exclusions(
                        dates.value().not().from(),
                        dates.value().not().to(),
                        null,
                        null,
                        organisations.value().not(),
                        names.value().not()));
    }

    private static String tight(String text) {
        return text.replaceAll("\\s+", " ").replaceAll(" (?=[,.;:?!])", "").strip();
    }

    /** As it was typed, tidy and with spelling mended. */
    String text() {
        return text;
    }

    /** The same without the names of authors and venues: no paper is about them. */
    String withoutNames() {
        String rest = text;
        for (List<String> names : List.of(limits.authors(), limits.not().authors(), limits.venues())) {
            for (String name : names) {
                rest = rest.replace(name, " ");
            }
        }
        return rest;
    }

    /** What is left when all that was understood is taken away; exclusions are still in it. */
    String plain() {
        return plain;
    }

    /** What is left, with the words of order and number. */
    String unordered() {
        return unordered;
    }

    /** What is left without exclusions as well. */
    String included() {
        return tight(Stated.without(excluded, plain));
    }

    /** The phrases that are excluded. */
    List<String> excluded() {
        return excluded.stream().map(Stated::value).toList();
    }

    Limits limits() {
        return limits;
    }

    Ordering ordering() {
        return ordering;
    }

    /** Papers meant by their id, each with the words that are it. */
    Map<String, String> ids() {
        return ids;
    }

    /** What limits the answer and cannot be used: ids that no paper has, and words that nothing here tells. */
    List<String> notUnderstood() {
        List<String> all = new ArrayList<>(unknownIds);
        all.addAll(unusable);
        return all;
    }

    /** Whether it limits papers. */
    boolean isLimited() {
        return !limits.isNone();
    }

    /** Whether it says which papers, in which order, or which not. */
    boolean selects() {
        return isLimited() || ordering.order() != null || !excluded.isEmpty();
    }

    /** Whether it limits papers and names nothing to look for. */
    boolean isOnlyLimits() {
        return isLimited() && Framing.content(included()).isEmpty();
    }

    /** The same limits within what is allowed. */
    Filter within(Filter allowed) {
        return allowed.within(limits);
    }

    /** Whether the limits let one of these papers through. */
    boolean admitsAny(List<String> ids, Filter allowed, Snapshot papers) {
        Filter filter = within(allowed).only(Set.copyOf(ids));
        return !ids.isEmpty() && papers.count(filter) > 0;
    }
}
