package org.scholium.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A number of things that a sentence counts: "1,360 everyday moral dilemmas".
 *
 * @param figure the number as it is written
 * @param value the number
 * @param unit what is counted, as it is written
 * @param head the search term of the thing that is counted: two numbers with one head can be set side by side
 */
public record Quantity(String figure, BigDecimal value, String unit, String head) {

    private static final Map<String, Integer> IN_WORDS = Map.of(
            "two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven", 7, "eight", 8, "nine", 9, "ten", 10,
            "twelve", 12);

    /** A number with a point counts nothing ("Claude 3.5 models") unless it counts thousands. */
    private static final Pattern COUNT = Pattern.compile(
            "(?i)(?<![\\w.,-])(\\d{1,3}(?:(?:,|\\{,\\})\\d{3})+|\\d+(?:\\.\\d+(?= ?(?:k|m|million|thousand|billion)\\b))?|"
                    + String.join("|", IN_WORDS.keySet())
                    + ")( ?[km](?![\\w-])| million| thousand| billion)?(\\+?(?:,?[ -]\\p{L}[\\p{L}\\d'/-]*){1,5})");

    private static final Pattern IN_BRACKETS = Pattern.compile(" \\([^)]{1,20}\\)");

    /** Where the name of what is counted ends. */
    private static final Set<String> BORDERS =
            Set.of(("of in on from for and or with across that to by as are is at along over using which where covering"
                            + " including spanning per than while when we respectively under among more via into")
                    .split(" "));

    /** What every experiment counts tells nothing of a paper. */
    private static final Set<String> IDLE =
            Analysis.terms("times points percent x year years step steps second shot way");

    /** The numbers of things that a sentence gives, in reading order. */
    public static List<Quantity> in(String sentence) {
        return COUNT.matcher(IN_BRACKETS.matcher(sentence).replaceAll(""))
                .results()
                .map(Quantity::of)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Quantity> of(MatchResult match) {
        List<String> unit = new ArrayList<>();
        int plural = 0;
        boolean ends = false;
        for (String part : match.group(3).replaceFirst("^\\+", "").strip().split(" ")) {
            String word = part.replace(",", "");
            boolean listed = plural == unit.size() && plural > 0;
            if (BORDERS.contains(word.toLowerCase(Locale.ROOT)) || listed && ends) {
                break;
            }
            unit.add(word);
            ends = part.endsWith(",");
            plural = word.matches("\\p{L}.*[^s]s") ? unit.size() : plural;
        }
        String counted = String.join(" ", unit.subList(0, plural));
        Optional<String> head = plural == 0
                ? Optional.empty()
                : Analysis.terms(unit.get(plural - 1)).stream()
                        .filter(term -> !IDLE.contains(term))
                        .reduce((first, second) -> second);
        String scale = match.group(2) == null ? "" : match.group(2).strip();
        return head.map(thing -> new Quantity(
                match.group(1) + (match.group(2) == null ? "" : match.group(2)),
                value(match.group(1), scale),
                counted,
                thing));
    }

    private static BigDecimal value(String digits, String scale) {
        BigDecimal times =
                switch (scale.toLowerCase(Locale.ROOT)) {
                    case "k", "thousand" -> BigDecimal.valueOf(1_000);
                    case "m", "million" -> BigDecimal.valueOf(1_000_000);
                    case "billion" -> BigDecimal.valueOf(1_000_000_000);
                    default -> BigDecimal.ONE;
                };
        Integer inWords = IN_WORDS.get(digits.toLowerCase(Locale.ROOT));
        return inWords != null
                ? BigDecimal.valueOf(inWords).multiply(times)
                : new BigDecimal(digits.replaceAll("[^\\d.]", "")).multiply(times);
    }
}
