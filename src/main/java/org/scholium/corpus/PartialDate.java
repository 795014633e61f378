package org.scholium.corpus;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as a Daily Papers page prints it: the site leaves the year out in the year the page is saved.
 *
 * @param day month and day
 * @param year the year, or null when the page leaves it out
 */
record PartialDate(MonthDay day, @Nullable Integer year) {

    /** "Jun 6, 2025 2" or "Mar 11 1": the last number counts comments and is no part of the date. */
    private static final Pattern PRINTED = Pattern.compile("([A-Z][a-z]{2}) (\\d{1,2})(?:, (\\d{4}))?(?: \\d+)?");

    /** What somebody meant as a date, though the site prints none like it. */
    private static final Pattern RESEMBLING =
            Pattern.compile("(\\p{L}{3,9}\\.? \\d{1,2}(,? \\d{4})?|\\d{4}-\\d\\d?-\\d\\d?)( \\d+)?");

    /** Reads a printed date, or nothing when the line is none. */
    static Optional<PartialDate> parse(String line) {
        Matcher matcher = PRINTED.matcher(line.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Integer year = matcher.group(3) == null ? null : Integer.valueOf(matcher.group(3));
        int day = Integer.parseInt(matcher.group(2));
        return Arrays.stream(Month.values())
                .filter(month -> month.name().startsWith(matcher.group(1).toUpperCase(Locale.ROOT)))
                .filter(month -> day >= 1 && day <= month.maxLength())
                .findFirst()
                .map(month -> new PartialDate(MonthDay.of(month, day), year))
                .filter(date -> year == null || date.day().isValidYear(year));
    }

    /** Whether the line has the shape of a date, be it one of the calendar or not. */
    static boolean resembles(String line) {
        return RESEMBLING.matcher(line.strip()).matches();
    }

    /** The date in its own year, or else in the given one; empty when neither makes a calendar day. */
    Optional<LocalDate> in(@Nullable Integer otherYear) {
        return Optional.ofNullable(year != null ? year : otherYear)
                .filter(day::isValidYear)
                .map(day::atYear);
    }
}
