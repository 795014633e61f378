package org.scholium.retrieval;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * A convex sum of the min-max normalised scores of three searches (Bruch et al. 2023, "An Analysis of Fusion Functions
 * for Hybrid Retrieval"): terms, pieces of words, and vectors. A paper that one search did not find counts as its worst
 * there. The weights were chosen on the training claims of SciFact by {@code FusionTrainer}.
 */
public final class Fusion {

    /** The weights in use. */
    public static final Weights LEARNT = new Weights(0.2, 0.25, 0.55);

    /** What each search counts. */
    public record Weights(double keyword, double pieces, double vector) {

        /** These weights with the one of the terms multiplied. */
        Weights keywordTimes(double factor) {
            return new Weights(keyword * factor, pieces, vector);
        }
    }

    private final Weights weights;
    private final Map<String, Double> keyword;
    private final Map<String, Double> pieces;
    private final Map<String, Double> vector;

    /** Fuses three results, each with its scores by paper id. */
    public Fusion(
            Weights weights, Map<String, Double> keyword, Map<String, Double> pieces, Map<String, Double> vector) {
        this.weights = weights;
        this.keyword = keyword;
        this.pieces = pieces;
        this.vector = vector;
    }

    /** Every paper that any search found. */
    Set<String> found() {
        Set<String> found = new LinkedHashSet<>(vector.keySet());
        found.addAll(keyword.keySet());
        found.addAll(pieces.keySet());
        return found;
    }

    /** The fused score of a paper, from 0 to 1. */
    public double fused(String id) {
        return weights.vector() * normalised(vector, id, lowest(vector))
                + weights.keyword() * normalised(keyword, id, 0)
                + weights.pieces() * normalised(pieces, id, lowest(pieces));
    }

    Scores scores(String id) {
        return new Scores(keyword.getOrDefault(id, 0.0), vector.getOrDefault(id, lowest(vector)), fused(id));
    }

    private static double lowest(Map<String, Double> scores) {
        return scores.isEmpty() ? 0 : Collections.min(scores.values());
    }

    private static double normalised(Map<String, Double> scores, String id, double lowest) {
        double highest = scores.isEmpty() ? 0 : Collections.max(scores.values());
        double span = highest - lowest;
        return span <= 0 || !scores.containsKey(id) ? 0 : (scores.get(id) - lowest) / span;
    }
}
