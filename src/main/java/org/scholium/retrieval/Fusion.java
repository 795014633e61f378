package org.scholium.retrieval;

import java.util.Collections;
import java.util.Map;

/**
 * A convex sum of the min-max normalised scores of two searches (Bruch et al. 2023, "An Analysis of Fusion Functions
 * for Hybrid Retrieval"). A paper that one search did not find counts as its worst there.
 */
final class Fusion {

    private static final double VECTOR_WEIGHT = 0.6;

    private final Map<String, Double> keyword;
    private final Map<String, Double> vector;

    Fusion(Map<String, Double> keyword, Map<String, Double> vector) {
        this.keyword = keyword;
        this.vector = vector;
    }

    double fused(String id) {
        return VECTOR_WEIGHT * normalised(vector, id, lowest(vector))
                + (1 - VECTOR_WEIGHT) * normalised(keyword, id, 0);
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
