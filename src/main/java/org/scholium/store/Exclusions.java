package org.scholium.store;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What papers must not be.
 *
 * @param from the first day of the dates left out, or null
 * @param to the last day of the dates left out, or null; papers without a date stay in
 * @param papers ids left out, in their order, so that the same question gives the same bytes
 * @param subjects phrases whose words, in any form, no paper may hold side by side
 * @param organisations whose papers are left out
 * @param authors whose papers are left out
 */
public record Exclusions(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Set<String> papers,
        List<String> subjects,
        List<String> organisations,
        List<String> authors) {

    /** Leaves nothing out. */
    public static final Exclusions NONE = new Exclusions(null, null, Set.of(), List.of(), List.of(), List.of());

    /** Takes what is absent for nothing. */
    public Exclusions(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Set<String> papers,
            @Nullable List<String> subjects,
            @Nullable List<String> organisations,
            @Nullable List<String> authors) {
        this.from = from;
        this.to = to;
        this.papers = papers == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(papers));
        this.subjects = subjects == null ? List.of() : List.copyOf(subjects);
        this.organisations = organisations == null ? List.of() : List.copyOf(organisations);
        this.authors = authors == null ? List.of() : List.copyOf(authors);
    }

    /** Whether it leaves nothing out. */
    @JsonIgnore
    public boolean isNone() {
        return equals(NONE);
    }

    /** Whether dates are left out. */
    public boolean hasDates() {
        return from != null || to != null;
    }

    /** What either leaves out; of two spans of dates the second counts. */
    public Exclusions and(Exclusions other) {
        return new Exclusions(
                other.hasDates() ? other.from : from,
                other.hasDates() ? other.to : to,
                Stream.concat(papers.stream(), other.papers.stream()).collect(Collectors.toSet()),
                Stream.concat(subjects.stream(), other.subjects.stream())
                        .distinct()
                        .toList(),
                Stream.concat(organisations.stream(), other.organisations.stream())
                        .distinct()
                        .toList(),
                Stream.concat(authors.stream(), other.authors.stream())
                        .distinct()
                        .toList());
    }
}
