package org.scholium.question;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range of author counts as a question states it, both ends included.
 *
 * @param least the smallest count
 * @param most the largest count
 * @param phrase the words that state it
 */
public record AuthorRange(int least, int most, String phrase) {

    /** The number of "Saffron-1 authors" is part of a name. */
    private static final String NUMBER = "(?<!\\w[-.])(" + NumberWords.NUMBER + ")";

    private static final String PEOPLE = "(?:authors?|people|persons?|researchers?|writers?|co-?authors?)";

    private static final Pattern SINGLE =
            Pattern.compile("(?i)\\b(?:single|sole|solo|lone)[- ](?:authou?r\\w*|person|writer|researcher)\\b");
    private static final Pattern BETWEEN = Pattern.compile(
            "(?i)\\b(?:between )?" + NUMBER + "(?:,| or| and| to|-|–)+ ?" + NUMBER + " (?:or more )?" + PEOPLE + "\\b");
    private static final String MORE = "more than|over|above";
    private static final String LESS = "fewer than|less than|under|below";
    private static final Pattern BOUND = Pattern.compile("(?i)\\b(?<before>" + MORE + "|at least|" + LESS
            + "|at most|up to|no more than|exactly|just|only|by)? ?" + NUMBER
            + "(?<behind> or more| or fewer| or less|\\+)? " + PEOPLE + "\\b(?<last> or more| or fewer| or less)?");

    /** "More than three but fewer than six". */
    private static final Pattern BOTH = Pattern.compile("(?i)\\b(?<more>" + MORE + "|at least) " + NUMBER + "(?: "
            + PEOPLE
            + ")?,? (?:but|and|yet)(?: also)? (?<less>" + LESS + "|at most|up to|no more than) " + NUMBER + " " + PEOPLE
            + "\\b");

    /** "500 people" alone are no authors. */
    private static final Pattern AUTHORSHIP = Pattern.compile("(?i)author|writ|wrote|\\bby\\b|single|solo|lone");

    /** Whether a paper with this many authors is inside; one whose count is not known is not. */
    public boolean admits(Integer authors) {
        return authors != null && authors >= least && authors <= most;
    }

    /** The range that the text states, if any. */
    static Optional<AuthorRange> in(String text) {
        if (!AUTHORSHIP.matcher(text).find()) {
            return Optional.empty();
        }
        Matcher single = SINGLE.matcher(text);
        if (single.find()) {
            return Optional.of(new AuthorRange(1, 1, single.group()));
        }
        Matcher both = BOTH.matcher(text);
        if (both.find()) {
            AuthorRange more = bounded(both.group("more"), NumberWords.value(both.group(2)), "", both.group());
            AuthorRange less = bounded(both.group("less"), NumberWords.value(both.group(4)), "", both.group());
            return Optional.of(new AuthorRange(more.least(), less.most(), both.group()));
        }
        Matcher between = BETWEEN.matcher(text);
        if (between.find()) {
            int a = NumberWords.value(between.group(1));
            int b = NumberWords.value(between.group(2));
            return Optional.of(new AuthorRange(Math.min(a, b), Math.max(a, b), between.group()));
        }
        Matcher bound = BOUND.matcher(text);
        if (!bound.find()) {
            return Optional.empty();
        }
        String before = Objects.requireNonNullElse(bound.group("before"), "");
        String behind = Objects.requireNonNullElse(
                bound.group("behind") == null ? bound.group("last") : bound.group("behind"), "");
        return Optional.of(bounded(before, NumberWords.value(bound.group(2)), behind.strip(), bound.group()));
    }

    private static AuthorRange bounded(String before, int number, String behind, String phrase) {
        int least =
                switch (before.toLowerCase(Locale.ROOT)) {
                    case "more than", "over", "above" -> number + 1;
                    case "fewer than", "less than", "under", "below", "at most", "up to", "no more than" -> 1;
                    default -> behind.endsWith("fewer") || behind.endsWith("less") ? 1 : number;
                };
        int most =
                switch (before.toLowerCase(Locale.ROOT)) {
                    case "more than", "over", "above", "at least" -> Integer.MAX_VALUE;
                    case "fewer than", "less than", "under", "below" -> number - 1;
                    default -> behind.endsWith("more") || behind.equals("+") ? Integer.MAX_VALUE : number;
                };
        return new AuthorRange(least, most, phrase);
    }
}
