package org.scholium.text;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers that a text gives, however they are written: "1,360", "1360", "2.4k", "four", "twice". */
public final class Numerals {

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("two", 2),
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
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
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
            + "(?:[ -]?(k|m|thousand|million|billion)(?!\\p{L}))?(?:x|×|ms|s|h|GB|MB|st|nd|rd|th|pp)?(?![\\p{L}\\d]|\\.\\d)|\\b("
            + String.join("|", WORDS.keySet()) + ")\\b)");

    private static final Pattern CLAUSE_END = Pattern.compile("[.;:](?!\\d)|[()—\\n]");

    private static final int REACH = Tuning.count("text.counted.reach");

    private Numerals() {}

    /** The numbers by value with how each is written first, in reading order. */
    public static Map<BigDecimal, String> in(String text) {
        Map<BigDecimal, String> numbers = new LinkedHashMap<>();
        Matcher numeral = NUMERAL.matcher(text);
        while (numeral.find()) {
            numbers.putIfAbsent(value(numeral).stripTrailingZeros(), numeral.group());
        }
        return numbers;
    }

    /**
     * What a text counts: by the search term of each word that follows a number in the same clause, the numbers it
     * follows.
     */
    private static Map<String, Set<BigDecimal>> counted(String text) {
        Map<String, Set<BigDecimal>> counted = new LinkedHashMap<>();
        Matcher numeral = NUMERAL.matcher(text);
        while (numeral.find()) {
            BigDecimal value = value(numeral).stripTrailingZeros();
            Matcher end = CLAUSE_END.matcher(text).region(numeral.end(), text.length());
            String behind = text.substring(numeral.end(), end.find() ? end.start() : text.length());
            Analysis.words(behind).stream()
                    .limit(REACH)
                    .takeWhile(word -> !isOne(word))
                    .flatMap(word -> Analysis.terms(word).stream())
                    .forEach(term -> counted.computeIfAbsent(term, any -> new LinkedHashSet<>())
                            .add(value));
        }
        return counted;
    }

    /** The numbers that a claim gives of something of which the source gives others, as the claim writes them. */
    public static List<String> miscounted(String claim, String source) {
        Map<String, Set<BigDecimal>> given = counted(source);
        Map<BigDecimal, Boolean> agree = new LinkedHashMap<>();
        counted(claim).forEach((term, values) -> {
            if (given.containsKey(term)) {
                values.forEach(value -> agree.merge(value, given.get(term).contains(value), Boolean::logicalOr));
            }
        });
        Map<BigDecimal, String> written = in(claim);
        return agree.entrySet().stream()
                .filter(entry -> !entry.getValue())
                .map(entry -> written.get(entry.getKey()))
                .toList();
    }

    /** Whether a search term is a number. */
    public static boolean isOne(String term) {
        return WORDS.containsKey(term) || Character.isDigit(term.charAt(0)) && !in(term).isEmpty();
    }

    private static BigDecimal value(Matcher numeral) {
        if (numeral.group(3) != null) {
            return BigDecimal.valueOf(
                    Objects.requireNonNull(WORDS.get(numeral.group(3).toLowerCase(Locale.ROOT))));
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
