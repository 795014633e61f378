package org.scholium.answer.check;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers that a text gives, however they are written: "1,360", "1360", "2.4k", "four", "twice". */
final class Numerals {

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("two", 2),
            Map.entry("both", 2),
            Map.entry("twice", 2),
            Map.entry("double", 2),
            Map.entry("doubles", 2),
            Map.entry("doubled", 2),
            Map.entry("doubling", 2),
            Map.entry("three", 3),
            Map.entry("triple", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90),
            Map.entry("hundred", 100),
            Map.entry("thousand", 1_000),
            Map.entry("million", 1_000_000),
            Map.entry("billion", 1_000_000_000));

    /** Digits that belong to a name ("GPT-4", "Llama3", "7B") are no number of anything. */
    private static final Pattern NUMERAL = Pattern.compile("(?i)(?<![\\p{L}\\d_.^]|\\p{L}-)"
            + "(?:(\\d{1,3}(?:(?:,|\\{,\\}|\\u202f)\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+)"
            + "(?:[ -]?(k|m|thousand|million|billion)(?!\\p{L}))?(?![\\p{L}\\d]|\\.\\d)|\\b("
            + String.join("|", WORDS.keySet()) + ")\\b)");

    private Numerals() {}

    /** The numbers by value with how each is written first, in reading order. */
    static Map<BigDecimal, String> in(String text) {
        Map<BigDecimal, String> numbers = new LinkedHashMap<>();
        Matcher numeral = NUMERAL.matcher(text);
        while (numeral.find()) {
            numbers.putIfAbsent(value(numeral).stripTrailingZeros(), numeral.group());
        }
        return numbers;
    }

    /** Whether a search term is a number. */
    static boolean isOne(String term) {
        return WORDS.containsKey(term) || Character.isDigit(term.charAt(0)) && !in(term).isEmpty();
    }

    private static BigDecimal value(Matcher numeral) {
        if (numeral.group(3) != null) {
            return BigDecimal.valueOf(WORDS.get(numeral.group(3).toLowerCase(Locale.ROOT)));
        }
        BigDecimal digits = new BigDecimal(numeral.group(1).replaceAll("[^\\d.]", ""));
        String scale = numeral.group(2) == null ? "" : numeral.group(2).toLowerCase(Locale.ROOT);
        return switch (scale) {
            case "k", "thousand" -> digits.multiply(BigDecimal.valueOf(1_000));
            case "m", "million" -> digits.multiply(BigDecimal.valueOf(1_000_000));
            case "billion" -> digits.multiply(BigDecimal.valueOf(1_000_000_000));
            default -> digits;
        };
    }
}
