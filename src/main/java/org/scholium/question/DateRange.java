package org.scholium.question;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A range of dates as a question states it.
 *
 * @param from the first day, or null
 * @param to the last day, or null
 * @param phrase the words that state it
 */
record DateRange(LocalDate from, LocalDate to, String phrase) {

    private static final String MONTHS = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .map(name -> name.length() > 3 ? name.substring(0, 3) + "(?:" + name.substring(3) + ")?" : name)
            .collect(Collectors.joining("|", "Sept|", ""));

    private static final String TIME = "((?:(?:" + MONTHS + ")\\.?,? )?(?:19|20)\\d\\d)";

    private record Form(Pattern pattern, Function<MatchResult, DateRange> read) {}

    private static final List<Form> FORMS = List.of(
            form(
                    "(?:between|from) (" + MONTHS + ") (?:and|to|until|till|through|-|–) ((?:" + MONTHS + ")) (\\d{4})",
                    m -> between(m.group(1) + " " + m.group(3), m.group(2) + " " + m.group(3), m.group())),
            form(
                    "(?:between|from) " + TIME + " (?:and|to|until|till|through|-|–) " + TIME,
                    m -> between(m.group(1), m.group(2), m.group())),
            form(
                    "(?:since|starting (?:in|from)|from) " + TIME + " (?:on|onwards?|and (?:later|after))",
                    m -> new DateRange(start(m.group(1)), null, m.group())),
            form(
                    "(?:(?:published |written |released |dated |out )?(?:from|in|of) )?" + TIME
                            + " (?:or|and) (?:later|after|newer|since)",
                    m -> new DateRange(start(m.group(1)), null, m.group())),
            form(
                    "(?:(?:published |written |released |dated |out )?(?:from|in|of) )?" + TIME
                            + " (?:or|and) (?:earlier|before|older)",
                    m -> new DateRange(null, end(m.group(1)), m.group())),
            form("since " + TIME, m -> new DateRange(start(m.group(1)), null, m.group())),
            form(
                    "(?:before|earlier than|older than|prior to|predat\\w+) " + TIME,
                    m -> new DateRange(null, start(m.group(1)).minusDays(1), m.group())),
            form(
                    "(?:after|later than|newer than) " + TIME,
                    m -> new DateRange(end(m.group(1)).plusDays(1), null, m.group())),
            form("(?:until|till|up to|by the end of) " + TIME, m -> new DateRange(null, end(m.group(1)), m.group())),
            form(
                    "(?:published |written |released |dated |out )?(?:from|in|of|during|for) " + TIME,
                    m -> new DateRange(start(m.group(1)), end(m.group(1)), m.group())),
            form(
                    TIME + "(?='?s? (?:papers?|work|works|studies|articles|publications|ones))",
                    m -> new DateRange(start(m.group(1)), end(m.group(1)), m.group())));

    /** The first range that the text states, if any. */
    static Optional<DateRange> in(String text) {
        return FORMS.stream()
                .map(form -> {
                    Matcher matcher = form.pattern().matcher(text);
                    return matcher.find() ? form.read().apply(matcher) : null;
                })
                .filter(range -> range != null)
                .findFirst();
    }

    private static Form form(String regex, Function<MatchResult, DateRange> read) {
        return new Form(Pattern.compile("(?i)\\b" + regex + "\\b"), read);
    }

    /** From the earlier of two times to the later one, however they are ordered. */
    private static DateRange between(String time, String other, String phrase) {
        return start(other).isBefore(start(time))
                ? new DateRange(start(other), end(time), phrase)
                : new DateRange(start(time), end(other), phrase);
    }

    private static LocalDate start(String time) {
        return month(time).map(month -> month.atDay(1)).orElseGet(() -> LocalDate.of(year(time), 1, 1));
    }

    private static LocalDate end(String time) {
        return month(time).map(YearMonth::atEndOfMonth).orElseGet(() -> LocalDate.of(year(time), 12, 31));
    }

    private static int year(String time) {
        return Integer.parseInt(time.substring(time.length() - 4));
    }

    private static Optional<YearMonth> month(String time) {
        return Arrays.stream(Month.values())
                .filter(month -> time.length() > 4
                        && time.toLowerCase(Locale.ROOT)
                                .startsWith(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                                        .substring(0, 3)
                                        .toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(month -> YearMonth.of(year(time), month));
    }
}
