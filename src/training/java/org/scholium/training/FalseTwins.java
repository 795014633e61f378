package org.scholium.training;

import static org.scholium.training.Example.ABSENT;
import static org.scholium.training.Example.CONTRADICTED;
import static org.scholium.training.Example.NO;
import static org.scholium.training.Example.SUPPORTED;
import static org.scholium.training.Example.YES;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.scholium.text.SentenceSplitter;
import org.scholium.training.Example.Line;

/**
 * Claims made by rule from sentences of abstracts: shortened ones that the abstract supports, false twins that it
 * contradicts (another number, a negation more or less, a word for its opposite, two names exchanged), and sentences of
 * other abstracts, of which it does not speak.
 */
final class FalseTwins {

    private static final int ABSTRACTS = 2000;

    private static final int SHORTEST = 8;

    private static final Pattern OPENING = Pattern.compile(
            "^(?:In this (?:paper|work|study), |Here, |Moreover, |Furthermore, |Additionally, |In addition, |However, |Notably, "
                    + "|Specifically, |In particular, |Finally, |Overall, |Our (?:results|experiments|findings) (?:show|demonstrate|reveal|indicate|suggest) that "
                    + "|(?:Extensive e|E)xperiments (?:show|demonstrate) that |We (?:show|find|demonstrate|observe|argue|prove) that )");

    private static final Pattern ASIDE = Pattern.compile("\\s\\([^()]*\\)|, (?:i\\.e\\.|e\\.g\\.|namely|such as) [^,]*(?=[,.])");

    private static final Pattern TAIL = Pattern.compile(
            ", (?:which|while|whereas|thereby|thus|leading|making|resulting|highlighting|suggesting|enabling|including)\\b[^.]*(?=\\.$)");

    private static final Pattern FIGURE = Pattern.compile("(?<![\\w.-])\\d+(?:[.,]\\d+)*(?![\\w-])");

    private static final Pattern POSITIVE = Pattern.compile(
            "\\b(is|are|was|were|can|could|does|do|has|have|will|should|remains?|achieves?|requires?|improves?|outperforms?|reduces?|shows?)\\b");

    private static final Pattern NEGATIVE = Pattern.compile("\\b(?:not|cannot|without|never|no longer)\\b ?");

    private static final Pattern NAME = Pattern.compile("(?<=[a-z,] )(?:\\p{Lu}[\\p{L}\\d-]*\\p{Lu}[\\p{L}\\d-]*|\\p{Lu}\\p{Ll}{3,}\\d*)\\b");

    private static final Map<String, String> OPPOSITES = new TreeMap<>();

    static {
        for (String pair : List.of(
                "increase decrease", "increases decreases", "improves degrades", "improve degrade", "improving degrading",
                "improvement decline", "improvements declines", "higher lower", "high low", "more less", "better worse",
                "best worst", "larger smaller", "large small", "faster slower", "stronger weaker", "strong weak",
                "outperforms underperforms", "outperform underperform", "first last", "most least", "before after",
                "with without", "positive negative", "effective ineffective", "robust fragile", "simple complex",
                "supervised unsupervised", "reduces raises", "reduce raise", "reducing raising", "significantly hardly",
                "early late", "local global", "short long", "explicit implicit", "online offline", "always never",
                "all none of the", "both neither of the", "easy hard", "cheap expensive", "known unknown",
                "accurate inaccurate", "efficient inefficient", "successful failed", "human machine", "above below")) {
            String[] two = pair.split(" ", 2);
            OPPOSITES.put(two[0], two[1]);
            OPPOSITES.put(two[1], two[0]);
        }
    }

    private final Random chance;
    private final List<Function<String, Optional<String>>> turns =
            List.of(this::otherFigure, this::negated, this::opposite, this::exchanged);

    private FalseTwins(Random chance) {
        this.chance = chance;
    }

    /**
     * Makes them.
     *
     * @param papers abstracts
     * @param without ids and bare titles of papers that nothing may be learnt from
     */
    static List<Example> in(Path papers, Set<String> without, Random chance) throws IOException {
        FalseTwins twins = new FalseTwins(chance);
        SentenceSplitter splitter = new SentenceSplitter();
        List<JsonNode> rows = new ArrayList<>(Rows.of(papers));
        rows.removeIf(row -> without.contains(row.get("_id").asText())
                || without.contains(Rows.bare(row.get("title").asText())));
        Collections.shuffle(rows, chance);
        List<Example> examples = new ArrayList<>();
        String other = "";
        for (JsonNode row : rows.subList(0, ABSTRACTS)) {
            String text = row.get("text").asText().replaceAll("\\s+", " ").trim();
            List<String> sentences =
                    splitter.split(text).stream().map(sentence -> sentence.text()).toList();
            if (sentences.size() > 3 && text.length() < 1800) {
                other = twins.add(row, sentences, other, examples);
            }
        }
        return examples;
    }

    private String add(JsonNode row, List<String> sentences, String other, List<Example> examples) {
        int place = chance.nextInt(sentences.size());
        String claim = shortened(sentences.get(place));
        if (claim.split(" ").length < SHORTEST) {
            return other;
        }
        examples.add(example("support", row, sentences, claim, place, SUPPORTED));
        List<Function<String, Optional<String>>> order = new ArrayList<>(turns);
        Collections.shuffle(order, chance);
        order.stream()
                .flatMap(turn -> turn.apply(claim).stream())
                .findFirst()
                .ifPresent(twin -> examples.add(example("contradict", row, sentences, twin, place, CONTRADICTED)));
        if (!other.isEmpty() && chance.nextInt(3) == 0) {
            examples.add(example("absent", row, sentences, other, -1, ABSENT));
        }
        return claim;
    }

    private static Example example(
            String kind, JsonNode row, List<String> sentences, String claim, int place, int stated) {
        List<Line> lines = IntStream.range(0, sentences.size())
                .mapToObj(i -> new Line(sentences.get(i), i == place ? YES : NO))
                .toList();
        return new Example(
                "made:" + kind,
                row.get("_id").asText(),
                claim,
                row.get("title").asText().replaceAll("\\s+", " "),
                lines,
                stated);
    }

    private static String shortened(String sentence) {
        String rest = OPENING.matcher(sentence).replaceFirst("");
        rest = ASIDE.matcher(rest).replaceAll("");
        rest = TAIL.matcher(rest).replaceFirst("");
        rest = rest.replaceAll("\\bWe\\b", "The authors").replaceAll("\\bwe\\b", "they").replaceAll("\\b[Oo]ur\\b", "their");
        return rest.isEmpty() ? rest : rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
    }

    private Optional<String> otherFigure(String claim) {
        return replaced(claim, FIGURE, figure -> {
            StringBuilder other = new StringBuilder();
            for (char digit : figure.toCharArray()) {
                other.append(Character.isDigit(digit) ? (char) ('0' + (digit - '0' + 1 + chance.nextInt(8)) % 10) : digit);
            }
            return other.charAt(0) == '0' ? "4" + other.substring(1) : other.toString();
        });
    }

    private Optional<String> negated(String claim) {
        if (NEGATIVE.matcher(claim).find()) {
            return Optional.of(NEGATIVE.matcher(claim)
                    .replaceFirst(found -> found.group().startsWith("cannot")
                            ? "can "
                            : found.group().startsWith("without") ? "with " : ""));
        }
        return replaced(claim, POSITIVE, verb -> switch (verb) {
            case "is", "are", "was", "were", "can", "could", "does", "do", "has", "have", "will", "should" -> verb + " not";
            default -> verb.endsWith("s")
                    ? "does not " + verb.substring(0, verb.length() - 1)
                    : "do not " + verb;
        });
    }

    private Optional<String> opposite(String claim) {
        List<MatchResult> words = Pattern.compile("\\p{L}+").matcher(claim).results()
                .filter(word -> OPPOSITES.containsKey(word.group()))
                .toList();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        MatchResult word = words.get(chance.nextInt(words.size()));
        return Optional.of(claim.substring(0, word.start()) + OPPOSITES.get(word.group()) + claim.substring(word.end()));
    }

    private Optional<String> exchanged(String claim) {
        List<MatchResult> names = NAME.matcher(claim).results().toList();
        if (names.size() < 2) {
            return Optional.empty();
        }
        MatchResult a = names.get(0);
        MatchResult b = names.get(names.size() - 1);
        return a.group().equals(b.group())
                ? Optional.empty()
                : Optional.of(claim.substring(0, a.start()) + b.group() + claim.substring(a.end(), b.start()) + a.group()
                        + claim.substring(b.end()));
    }

    /** One of the places that match, chosen by chance, with something else in it. */
    private Optional<String> replaced(String claim, Pattern pattern, Function<String, String> other) {
        List<MatchResult> found = pattern.matcher(claim).results().toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        MatchResult one = found.get(chance.nextInt(found.size()));
        return Optional.of(claim.substring(0, one.start())
                + other.apply(one.group())
                + claim.substring(one.end()));
    }
}
