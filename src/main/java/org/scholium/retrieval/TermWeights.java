package org.scholium.retrieval;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.scholium.store.Snapshot;

/** The terms of a question with how much each tells papers apart. */
public final class TermWeights {

    private final Map<String, Double> idf;
    private final double total;

    private TermWeights(Map<String, Double> idf) {
        this.idf = idf;
        this.total = idf.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    static TermWeights of(Set<String> terms, Snapshot index) {
        return of(terms, index::idf);
    }

    /** The terms with a weight that need not come from an index. */
    public static TermWeights of(Set<String> terms, ToDoubleFunction<String> weight) {
        Map<String, Double> idf = new LinkedHashMap<>();
        terms.forEach(term -> idf.put(term, weight.applyAsDouble(term)));
        return new TermWeights(idf);
    }

    /** The share of the question's weight that the given terms hold, from 0 to 1. */
    public double coverage(Set<String> terms) {
        double held = idf.entrySet().stream()
                .filter(entry -> terms.contains(entry.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
        return total == 0 ? 0 : held / total;
    }
}
