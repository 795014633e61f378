package org.scholium.store;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How likely each role of one sentence is.
 *
 * @param values a probability for each {@link SentenceRole}, in their order; together they are 1
 */
public record RoleProbabilities(List<Double> values) {

    /** Rejects a list that does not give every role its probability. */
    public RoleProbabilities {
        values = List.copyOf(values);
        if (values.size() != SentenceRole.values().length) {
            throw new IllegalArgumentException(
                    "A sentence has " + SentenceRole.values().length + " roles, not " + values.size() + ".");
        }
    }

    /** How likely this role is. */
    public double of(SentenceRole role) {
        return values.get(role.ordinal());
    }

    /** The likeliest role. */
    public SentenceRole likeliest() {
        return Stream.of(SentenceRole.values())
                .max(Comparator.comparingDouble(this::of))
                .orElseThrow();
    }
}
