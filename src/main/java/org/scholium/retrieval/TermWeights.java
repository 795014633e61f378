package org.scholium.retrieval;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.scholium.index.PaperIndex;

/** The terms of a question with how much each tells papers apart. */
final class TermWeights {

    private final Map<String, Double> idf;
    private final double total;

    private TermWeights(Map<String, Double> idf) {
        this.idf = idf;
        this.total = idf.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    static TermWeights of(Set<String> terms, PaperIndex index) {
        Map<String, Double> idf = new LinkedHashMap<>();
        terms.forEach(term -> idf.put(term, index.idf(term)));
        return new TermWeights(idf);
    }

    /** The share of the question's weight that the given terms hold, from 0 to 1. */
    double coverage(Set<String> terms) {
        double held = idf.entrySet().stream()
                .filter(entry -> terms.contains(entry.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
        return total == 0 ? 0 : held / total;
    }
}
