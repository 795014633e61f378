package org.scholium.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Papers meant by their place in what was shown: "the second one", "the last two", "[3]".
 *
 * @param phrase the words that say so
 * @param first the first place, from 0, or counted from the end when negative: -1 is the last
 * @param count how many places
 * @param further a second place, or null: "the first and the third"
 */
record Positions(
        String phrase, int first, int count, @Nullable Integer further) {

    private static final String PLACE =
            "(first|second|third|fourth|fifth|sixth|seventh|eighth|1st|2nd|3rd|[4-8]th|last|final|former|latter)";

    /** An ordinal before another noun ("the first experiment") counts things inside a paper. */
    private static final String PAPER =
            "(?: (?:ones?|papers?|stud(?:y|ies)|works?|articles?|surveys?|benchmarks?|results?|hits?"
                    + "|entry|items?|sources?)\\b| of (?:them|these|those|the (?:two|three|four|five|list|papers))\\b"
                    + "|(?= (?:again|also|about|on|though|then|instead|please|say|do|does|did|use|uses|find|found|too|and|or|is|was|has|have|with|vs|versus)\\b)|(?=\\W*$)|(?=[,?.!:;]))";

    private static final Pattern SEVERAL =
            Pattern.compile("(?i)\\bthe (first|last) (two|three|four|five|[2-5])\\b(?:" + PAPER + ")?");
    private static final Pattern PAIR =
            Pattern.compile("(?i)\\b(?:the )?" + PLACE + " (?:and|or|with|to|vs\\.?|versus) (?:the )?" + PLACE + PAPER);
    private static final Pattern ONE = Pattern.compile("(?i)\\bthe (?:very )?" + PLACE + PAPER);
    private static final Pattern OF_TWO = Pattern.compile("(?i)\\bthe (former|latter)\\b");
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)(?:\\b(?:paper|number|source|result|no\\.?) ?#?([1-9])\\b|\\[([1-9])]|(?<!\\w)#([1-9])\\b)");

    /** The places a text names, if it names any. */
    static Optional<Positions> in(String text) {
        return match(SEVERAL, text)
                .map(m -> {
                    int count = NumberWords.value(m.group(2));
                    return new Positions(m.group(), place(m.group(1)) < 0 ? -count : 0, count, null);
                })
                .or(() -> match(PAIR, text).map(m -> new Positions(m.group(), place(m.group(1)), 1, place(m.group(2)))))
                .or(() -> match(ONE, text).map(m -> new Positions(m.group(), place(m.group(1)), 1, null)))
                .or(() -> match(OF_TWO, text).map(m -> new Positions(m.group(), place(m.group(1)), 1, null)))
                .or(() -> match(NUMBER, text).map(m -> new Positions(m.group(), number(m) - 1, 1, null)));
    }

    /** The members of a list at these places; none when it is too short. */
    List<String> of(List<String> shown) {
        List<Integer> places = new ArrayList<>();
        IntStream.range(0, count).forEach(i -> places.add(first < 0 ? shown.size() + first + i : first + i));
        if (further != null) {
            places.add(further < 0 ? shown.size() + further : further);
        }
        boolean inside = places.stream().allMatch(place -> place >= 0 && place < shown.size());
        return inside ? places.stream().distinct().map(shown::get).toList() : List.of();
    }

    private static Optional<MatchResult> match(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static int number(MatchResult match) {
        String digit =
                match.group(1) != null ? match.group(1) : match.group(2) != null ? match.group(2) : match.group(3);
        return Integer.parseInt(digit);
    }

    private static int place(String word) {
        String ordinal = word.toLowerCase(Locale.ROOT);
        return switch (ordinal) {
            case "last", "final", "latter" -> -1;
            case "former" -> 0;
            default -> NumberWords.place(ordinal) - 1;
        };
    }
}
