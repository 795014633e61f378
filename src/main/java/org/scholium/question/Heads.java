package org.scholium.question;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.scholium.question.Content.Facet;
import org.scholium.question.Selection.Belonging;
import org.scholium.text.Tuning;

/** What is open in a turn, decided by learnt heads: what it asks for, what the answer is, whether it goes on. */
final class Heads {

    /** What a turn does to what was before it. */
    enum Act {
        ANEW,
        ASK,
        MORE,
        NARROW,
        INSTEAD,
        ADD,
        DROP,
        THANKS
    }

    private static final Head INTENT = Head.named("intent");
    private static final Head EXPECTED = Head.named("expected");
    private static final Head WANTS = Head.named("wants");
    private static final Head BELONGING = Head.named("belonging");
    private static final Head ACT = Head.named("act");
    private static final Head ASPECT = Head.named("aspect");

    /** How sure the head must be of what a turn does to the one before, and how sure where nothing else says so. */
    static final double SURE = Tuning.number("question.heads.act");

    static final double SURE_ALONE = Tuning.number("question.heads.act-alone");

    private static final double SURE_OF_SIDE = Tuning.number("question.heads.side");

    private static final double SURE_OF_BELONGING = Tuning.number("question.heads.belonging");

    private static final double SURE_OF_ASPECT = Tuning.number("question.heads.aspect");

    private static final double SURE_OF_EXPECTED = Tuning.number("question.heads.expected");

    private final Function<String, float[]> embedding;

    /** Heads that see texts by this embedding. */
    Heads(Function<String, float[]> embedding) {
        this.embedding = embedding;
    }

    /** What the heads see of a text whose names of papers are replaced by {@link TurnFeatures#PAPER}. */
    Map<String, Double> features(String text, String shown) {
        return TurnFeatures.of(text, embedding.apply(TurnFeatures.embedded(text)), shown);
    }

    /** The labels of intents, the likeliest first. */
    List<Map.Entry<String, Double>> intents(Map<String, Double> features) {
        return ranked(INTENT.probabilities(features));
    }

    /** What the turn does to the one before, with its probability. */
    Map.Entry<Act, Double> act(Map<String, Double> features) {
        Map.Entry<String, Double> best = ranked(ACT.probabilities(features)).get(0);
        return Map.entry(Act.valueOf(best.getKey().toUpperCase(Locale.ROOT)), best.getValue());
    }

    /** How likely the turn needs the one before. */
    double leaning(Map<String, Double> features) {
        Map<String, Double> acts = ACT.probabilities(features);
        return 1 - acts.getOrDefault("anew", 0.0) - acts.getOrDefault("thanks", 0.0);
    }

    /** What kind of thing the answer is. */
    Expected expected(Map<String, Double> features) {
        Map.Entry<String, Double> best =
                ranked(EXPECTED.probabilities(features)).get(0);
        return best.getValue() < SURE_OF_EXPECTED
                ? Expected.TEXT
                : Expected.valueOf(best.getKey().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The sides of a paper that are asked for. */
    Set<Facet> facets(Map<String, Double> features) {
        Set<Facet> facets = EnumSet.noneOf(Facet.class);
        WANTS.probabilities(features).forEach((label, probability) -> {
            if (probability >= SURE_OF_SIDE) {
                facet(label).ifPresent(facets::add);
            }
        });
        return facets;
    }

    private static Optional<Facet> facet(String label) {
        return Optional.ofNullable(
                switch (label) {
                    case "whole", "definition" -> Facet.WHOLE;
                    case "result" -> Facet.RESULT;
                    default -> null;
                });
    }

    /** What makes a paper belong to a list. */
    Belonging belonging(Map<String, Double> features) {
        Map.Entry<String, Double> best =
                ranked(BELONGING.probabilities(features)).get(0);
        return best.getValue() < SURE_OF_BELONGING
                ? Belonging.ABOUT
                : Belonging.valueOf(best.getKey().toUpperCase(Locale.ROOT));
    }

    /** What abstracts usually state, where a phrase asks for that. */
    Optional<AspectName> aspect(String phrase) {
        Map.Entry<String, Double> best =
                ranked(ASPECT.probabilities(features(phrase, "none"))).get(0);
        return best.getValue() < SURE_OF_ASPECT || best.getKey().equals("other")
                ? Optional.empty()
                : Optional.of(AspectName.valueOf(best.getKey().toUpperCase(Locale.ROOT)));
    }

    private static List<Map.Entry<String, Double>> ranked(Map<String, Double> probabilities) {
        return new LinkedHashSet<>(probabilities.entrySet())
                .stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .toList();
    }
}
