package org.scholium.question;

import java.util.List;
import java.util.Locale;
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

    private static final List<String> ONES = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred");
    private static final String WORDS = String.join("|", ONES) + "|(?:a )?(?:" + String.join("|", TENS) + ")";

    /** The number of "Saffron-1 authors" is part of a name. */
    private static final String NUMBER = "(?<!\\w[-.])(\\d{1,4}|" + WORDS + ")";

    private static final String PEOPLE = "(?:authors?|people|persons?|researchers?|writers?|co-?authors?)";

    private static final Pattern SINGLE =
            Pattern.compile("(?i)\\b(?:single|sole|solo|lone)[- ](?:authou?r\\w*|person|writer|researcher)\\b");
    private static final Pattern BETWEEN = Pattern.compile(
            "(?i)\\b(?:between )?" + NUMBER + "(?:,| or| and| to|-|–)+ ?" + NUMBER + " (?:or more )?" + PEOPLE + "\\b");
    private static final Pattern BOUND = Pattern.compile(
            "(?i)\\b(more than|over|above|at least|fewer than|less than|under|below|at most|up to|no more than|exactly|just|only|by)? ?"
                    + NUMBER + "( or more| or fewer| or less|\\+)? " + PEOPLE + "\\b( or more| or fewer| or less)?");

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
        Matcher between = BETWEEN.matcher(text);
        if (between.find()) {
            int a = number(between.group(1));
            int b = number(between.group(2));
            return Optional.of(new AuthorRange(Math.min(a, b), Math.max(a, b), between.group()));
        }
        Matcher bound = BOUND.matcher(text);
        return bound.find() ? Optional.of(bounded(bound)) : Optional.empty();
    }

    private static AuthorRange bounded(Matcher bound) {
        int number = number(bound.group(2));
        String before = bound.group(1) == null ? "" : bound.group(1).toLowerCase(Locale.ROOT);
        String behind = bound.group(3) == null ? bound.group(4) : bound.group(3);
        String after = behind == null ? "" : behind.strip();
        return switch (before) {
            case "more than", "over", "above" -> new AuthorRange(number + 1, Integer.MAX_VALUE, bound.group());
            case "fewer than", "less than", "under", "below" -> new AuthorRange(1, number - 1, bound.group());
            case "at least" -> new AuthorRange(number, Integer.MAX_VALUE, bound.group());
            case "at most", "up to", "no more than" -> new AuthorRange(1, number, bound.group());
            default ->
                after.equals("or more") || after.equals("+")
                        ? new AuthorRange(number, Integer.MAX_VALUE, bound.group())
                        : after.isEmpty()
                                ? new AuthorRange(number, number, bound.group())
                                : new AuthorRange(1, number, bound.group());
        };
    }

    private static int number(String text) {
        String word = text.toLowerCase(Locale.ROOT).replaceFirst("^a ", "");
        if (TENS.contains(word)) {
            return 10 * (TENS.indexOf(word) + 2);
        }
        return ONES.contains(word) ? ONES.indexOf(word) : Integer.parseInt(text);
    }
}
