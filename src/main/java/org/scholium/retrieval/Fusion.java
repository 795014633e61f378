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
    public record Weights(double keyword, double pieces, double vector) {}

    /** The scores of one search between a lowest and the highest. */
    private record Search(Map<String, Double> scores, double lowest, double highest) {

        static Search from(Map<String, Double> scores, double lowest) {
            return new Search(scores, lowest, scores.isEmpty() ? 0 : Collections.max(scores.values()));
        }

        static Search of(Map<String, Double> scores) {
            return from(scores, scores.isEmpty() ? 0 : Collections.min(scores.values()));
        }

        double raw(String id) {
            return scores.getOrDefault(id, lowest);
        }

        double normalised(String id) {
            return highest <= lowest || !scores.containsKey(id) ? 0 : (raw(id) - lowest) / (highest - lowest);
        }
    }

    private final Weights weights;
    private final Search keyword;
    private final Search pieces;
    private final Search vector;

    /** Fuses three results, each with its scores by paper id. */
    public Fusion(
            Weights weights, Map<String, Double> keyword, Map<String, Double> pieces, Map<String, Double> vector) {
        this(weights, Search.from(keyword, 0), Search.of(pieces), Search.of(vector));
    }

    private Fusion(Weights weights, Search keyword, Search pieces, Search vector) {
        this.weights = weights;
        this.keyword = keyword;
        this.pieces = pieces;
        this.vector = vector;
    }

    /** The same results with the weight of the terms multiplied by a factor from 0 to 1. */
    Fusion keywordTimes(double factor) {
        Weights less = new Weights(weights.keyword() * factor, weights.pieces(), weights.vector());
        return new Fusion(less, keyword, pieces, vector);
    }

    /** Every paper that any search found. */
    public Set<String> found() {
        Set<String> found = new LinkedHashSet<>(vector.scores().keySet());
        found.addAll(keyword.scores().keySet());
        found.addAll(pieces.scores().keySet());
        return found;
    }

    /** The fused score of a paper, from 0 to 1. */
    public double fused(String id) {
        return weights.vector() * vector.normalised(id)
                + weights.keyword() * keyword.normalised(id)
                + weights.pieces() * pieces.normalised(id);
    }

    Scores scores(String id) {
        return new Scores(keyword.raw(id), vector.raw(id), fused(id));
    }
}
