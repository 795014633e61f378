package org.scholium.question;

import java.util.List;
import java.util.Locale;

/** Small whole numbers as people write them: digits, words up to "hundred", "a couple", "a few", "a dozen". */
final class NumberWords {

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
    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    /** A number, for use in a pattern that does not heed case. */
    static final String NUMBER = "(?:\\d{1,4}|" + String.join("|", ONES.subList(1, ONES.size())) + "|(?:a )?(?:"
            + String.join("|", TENS) + ")|(?:a )?couple(?: of)?|(?:a )?few|half a dozen|a dozen)";

    /** A place in an order, likewise. */
    static final String ORDINAL = "(?:" + String.join("|", ORDINALS) + "|\\d{1,2}(?:st|nd|rd|th))";

    private NumberWords() {}

    /** The value of what {@link #NUMBER} matches. */
    static int value(String written) {
        String word = written.toLowerCase(Locale.ROOT).replaceFirst("^a ", "").replaceFirst(" of$", "");
        if (Character.isDigit(word.charAt(0))) {
            return Integer.parseInt(word);
        }
        return switch (word) {
            case "a" -> 1;
            case "couple" -> 2;
            case "few" -> 3;
            case "half a dozen" -> 6;
            case "dozen" -> 12;
            default -> ONES.contains(word) ? ONES.indexOf(word) : 10 * (TENS.indexOf(word) + 2);
        };
    }

    /** The place, from 1, that {@link #ORDINAL} matches. */
    static int place(String written) {
        String word = written.toLowerCase(Locale.ROOT);
        return Character.isDigit(word.charAt(0))
                ? Integer.parseInt(word.replaceAll("\\D", ""))
                : ORDINALS.indexOf(word) + 1;
    }
}
