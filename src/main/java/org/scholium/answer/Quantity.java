package org.scholium.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.scholium.index.Analysis;

/**
 * A number of things that a sentence counts: "1,360 everyday moral dilemmas".
 *
 * @param figure the number as it is written
 * @param value the number
 * @param unit what is counted, as it is written
 * @param head the search term of the thing that is counted: two numbers with one head can be set side by side
 */
record Quantity(String figure, BigDecimal value, String unit, String head) {

    private static final Pattern COUNT = Pattern.compile(
            "(?<![\\w.,-])(\\d{1,3}(?:(?:,|\\{,\\})\\d{3})+|\\d+(?:\\.\\d+)?)( ?[kKM](?![\\w-])| million| thousand| billion)?(\\+?(?:[ -]\\p{L}[\\p{L}\\d'/-]*){1,5})");

    /** Where the name of what is counted ends. */
    private static final Set<String> BORDERS = Set.of(
            "of",
            "in",
            "on",
            "from",
            "for",
            "and",
            "or",
            "with",
            "across",
            "that",
            "to",
            "by",
            "as",
            "are",
            "is",
            "at",
            "along",
            "over",
            "using",
            "which",
            "where",
            "covering",
            "including",
            "spanning",
            "per",
            "than",
            "while",
            "when",
            "we",
            "respectively",
            "under",
            "among",
            "more",
            "via",
            "into");

    /** What every experiment counts tells nothing of a paper. */
    private static final Set<String> IDLE =
            Analysis.terms("times points percent x year years step steps second shot way");

    /** The numbers of things that a sentence gives, in reading order. */
    static List<Quantity> in(String sentence) {
        return COUNT.matcher(sentence)
                .results()
                .map(Quantity::of)
                .filter(q -> q.head != null)
                .toList();
    }

    private static Quantity of(MatchResult match) {
        List<String> unit = new ArrayList<>();
        int plural = 0;
        for (String word : match.group(3).replaceFirst("^\\+", "").strip().split(" ")) {
            if (BORDERS.contains(word.toLowerCase(Locale.ROOT))) {
                break;
            }
            unit.add(word);
            plural = word.matches("\\p{L}.*[^s]s") ? unit.size() : plural;
        }
        String counted = String.join(" ", unit.subList(0, plural));
        String head = plural == 0
                ? null
                : Analysis.terms(unit.get(plural - 1)).stream()
                        .filter(term -> !IDLE.contains(term))
                        .reduce((first, second) -> second)
                        .orElse(null);
        String scale = match.group(2) == null ? "" : match.group(2).strip();
        return new Quantity(
                match.group(1) + (match.group(2) == null ? "" : match.group(2)),
                value(match.group(1), scale),
                counted,
                head);
    }

    private static BigDecimal value(String digits, String scale) {
        BigDecimal times =
                switch (scale) {
                    case "k", "K", "thousand" -> BigDecimal.valueOf(1_000);
                    case "M", "million" -> BigDecimal.valueOf(1_000_000);
                    case "billion" -> BigDecimal.valueOf(1_000_000_000);
                    default -> BigDecimal.ONE;
                };
        return new BigDecimal(digits.replaceAll("[^\\d.]", "")).multiply(times);
    }
}
