package org.scholium.store;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a question says papers must be, beside what they are about.
 *
 * @param from the earliest date, or null
 * @param to the latest date, or null
 * @param undated what becomes of papers without a date; absent, they are out where dates are limited, else in
 * @param authorCount how many authors
 * @param authors names of authors, all of whom must have written it; "Bengio or Hinton" where either will do
 * @param venues journals or conferences, one of which must have published it
 * @param organisations organisations, one of which must have published it
 * @param not what they must not be
 */
public record Limits(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Undated undated,
        AuthorCount authorCount,
        List<String> authors,
        List<String> venues,
        List<String> organisations,
        Exclusions not) {

    /** No limits. */
    public static final Limits NONE = new Limits(null, null, null, null, null, null, null, null);

    /** Takes what is absent for no limit, and rejects a range that ends before it starts. */
    public Limits(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Undated undated,
            @Nullable AuthorCount authorCount,
            @Nullable List<String> authors,
            @Nullable List<String> venues,
            @Nullable List<String> organisations,
            @Nullable Exclusions not) {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("limits.to (" + to + ") is before limits.from (" + from + ").");
        }
        this.from = from;
        this.to = to;
        this.undated = undated != null ? undated : from != null || to != null ? Undated.OUT : Undated.IN;
        this.authorCount = Objects.requireNonNullElse(authorCount, AuthorCount.ANY);
        this.authors = authors == null ? List.of() : List.copyOf(authors);
        this.venues = venues == null ? List.of() : List.copyOf(venues);
        this.organisations = organisations == null ? List.of() : List.copyOf(organisations);
        this.not = Objects.requireNonNullElse(not, Exclusions.NONE);
    }

    /** Dates, both ends included, either of them null for no end. */
    public static Limits between(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Limits(from, to, null, null, null, null, null, null);
    }

    /** Whether it limits nothing. */
    @JsonIgnore
    public boolean isNone() {
        return equals(NONE);
    }

    /** Whether it limits dates. */
    public boolean hasDates() {
        return from != null || to != null;
    }

    /** The same with other dates. */
    public Limits dated(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        return new Limits(earliest, latest, null, authorCount, authors, venues, organisations, not);
    }

    /** The same with another rule for undated papers. */
    public Limits undated(Undated rule) {
        return new Limits(from, to, rule, authorCount, authors, venues, organisations, not);
    }

    /** The same with other numbers of authors. */
    public Limits counted(AuthorCount count) {
        return new Limits(from, to, undated, count, authors, venues, organisations, not);
    }

    /** The same with other authors. */
    public Limits by(List<String> names) {
        return new Limits(from, to, undated, authorCount, names, venues, organisations, not);
    }

    /** The same with other venues. */
    public Limits in(List<String> names) {
        return new Limits(from, to, undated, authorCount, authors, names, organisations, not);
    }

    /** The same with other organisations. */
    public Limits of(List<String> names) {
        return new Limits(from, to, undated, authorCount, authors, venues, names, not);
    }

    /** The same with other exclusions. */
    public Limits without(Exclusions others) {
        return new Limits(from, to, undated, authorCount, authors, venues, organisations, others);
    }
}
