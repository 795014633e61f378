package org.scholium.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholium.text.Analysis;
import org.scholium.text.Tuning;

/**
 * What a text affirms and what it denies. Two texts disagree where one affirms a word that the other denies, or where
 * one says the opposite of the other: the cheap part of what is called natural logic (MacCartney and Manning 2007).
 */
final class Polarity {

    private static final String RESOURCE = "opposites.txt";

    /** Two sets of words that say opposite things. */
    private record Opposites(Set<String> one, Set<String> other) {

        static Opposites of(String line) {
            String[] sides = line.split(" \\| ");
            return new Opposites(Set.of(sides[0].split(" ")), Set.of(sides[1].split(" ")));
        }

        Opposites swapped() {
            return new Opposites(other, one);
        }
    }

    private static final List<Opposites> OPPOSITES = read();

    private static final Set<String> DENYING =
            Set.of(("not no never none nobody neither nor cannot without hardly barely rarely"
                            + " seldom fail fails failed failing unable lack lacks lacking absent absence instead except struggle struggles"
                            + " miss misses missed overlook overlooks overlooked neglect neglects neglected ignore ignores ignored")
                    .split(" "));

    private static final Pattern CONTRACTED = Pattern.compile("(?i)\\b(\\w+)n['’]t\\b");

    /** In these words "without" is meant. */
    private static final Pattern WITHOUT =
            Pattern.compile("(?i)\\b(?:with no|(?:eliminat|remov|avoid|obviat)\\w* (?:the|any) need (?:for|of|to))\\b");

    /** "Over 40 %" is more than that, and says no more. */
    private static final Pattern OVER = Pattern.compile("(?i)\\b(?:over|above)(?=\\s+(?:\\w+\\s)?[\\d.]*\\d)");

    private static final Pattern CLAUSES =
            Pattern.compile("[,;:()—]|\\b(?:but|although|though|while|whereas|yet|and|that|which)\\b");
    private static final Pattern DENYING_PREFIX = Pattern.compile("^(?:un|in|im|ir|non|dis)(?=\\p{L}{4,})");

    private static final int REACH = Tuning.count("check.denial.reach");

    /** By stem whether it is affirmed, denied, or both. */
    private final Map<String, Set<Boolean>> affirmed = new HashMap<>();

    /** By the stem of what is left without a prefix that denies: "unreliable" by that of "reliable". */
    private final Map<String, String> prefixed = new HashMap<>();

    private final Set<String> words = new HashSet<>();
    private int denials;

    private Polarity() {}

    static Polarity of(String text) {
        Polarity polarity = new Polarity();
        String spelt = CONTRACTED.matcher(text).replaceAll("$1 not");
        spelt = OVER.matcher(WITHOUT.matcher(spelt).replaceAll("without")).replaceAll("more than");
        CLAUSES.splitAsStream(spelt.replaceAll("(?i)\\bnot only\\b", "")).forEach(polarity::readClause);
        return polarity;
    }

    private void readClause(String clause) {
        int denied = 0;
        for (String word : Analysis.words(clause)) {
            words.add(word);
            if (DENYING.contains(word)) {
                denied = REACH;
                denials++;
                continue;
            }
            boolean affirms = denied == 0;
            Analysis.terms(word)
                    .forEach(stem -> affirmed.computeIfAbsent(stem, any -> new HashSet<>())
                            .add(affirms));
            Matcher prefix = DENYING_PREFIX.matcher(word);
            if (prefix.find()) {
                Analysis.terms(word.substring(prefix.end())).forEach(stem -> prefixed.put(stem, word));
            }
            denied = Math.max(0, denied - 1);
        }
    }

    /**
     * A word that one affirms and the other denies, as one of them writes it. Where both deny as often, two words must
     * tell: one may deny something else.
     */
    Optional<String> denied(Polarity other) {
        List<String> disagreeing = words.stream()
                .filter(word -> Analysis.terms(word).stream()
                        .anyMatch(stem -> disagree(affirmed.get(stem), other.affirmed.get(stem))))
                .sorted()
                .toList();
        boolean evenly = (denials + prefixedOf(other)) % 2 == (other.denials + other.prefixedOf(this)) % 2;
        if (evenly && deniesWith(other)) {
            return Optional.empty();
        }
        if (disagreeing.size() > (evenly ? 1 : 0)) {
            return Optional.of(disagreeing.get(0));
        }
        return Stream.of(prefixedAgainst(other), other.prefixedAgainst(this))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether both deny the same word. */
    private boolean deniesWith(Polarity other) {
        return affirmed.entrySet().stream()
                .anyMatch(word -> word.getValue().contains(false)
                        && other.affirmed.getOrDefault(word.getKey(), Set.of()).contains(false));
    }

    /** How many words it denies by a prefix that the other says without. */
    private int prefixedOf(Polarity other) {
        return (int)
                prefixed.keySet().stream().filter(other.affirmed::containsKey).count();
    }

    private Optional<String> prefixedAgainst(Polarity other) {
        return prefixed.entrySet().stream()
                .filter(word -> Set.of(true).equals(other.affirmed.get(word.getKey())))
                .filter(word -> !affirmed.containsKey(word.getKey()) && !other.prefixed.containsKey(word.getKey()))
                .map(Map.Entry::getValue)
                .min(Comparator.naturalOrder());
    }

    private static boolean disagree(@Nullable Set<Boolean> one, @Nullable Set<Boolean> other) {
        return one != null && other != null && one.size() == 1 && other.size() == 1 && !one.equals(other);
    }

    /** A word of this text of which the other holds an opposite instead, both affirmed or both denied. */
    Optional<String> opposed(Polarity other) {
        for (Opposites pair : OPPOSITES) {
            for (Opposites turned : List.of(pair, pair.swapped())) {
                Optional<String> mine = only(turned);
                Optional<String> others = other.only(turned.swapped());
                if (mine.isPresent()
                        && others.isPresent()
                        && isAffirmed(mine.get()) == other.isAffirmed(others.get())) {
                    return mine;
                }
            }
        }
        return Optional.empty();
    }

    /** A word of the first side where there is none of the other. */
    private Optional<String> only(Opposites pair) {
        return words.stream().anyMatch(pair.other()::contains)
                ? Optional.empty()
                : words.stream().filter(pair.one()::contains).min(Comparator.naturalOrder());
    }

    private boolean isAffirmed(String word) {
        return Analysis.terms(word).stream()
                .allMatch(stem -> affirmed.getOrDefault(stem, Set.of(true)).contains(true));
    }

    private static List<Opposites> read() {
        try (InputStream resource = Polarity.class.getResourceAsStream(RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Opposites::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " could not be read.", e);
        }
    }
}
