package org.scholium.check;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scholium.corpus.Paper;
import org.scholium.text.Sentence;

/**
 * Whether a claim says what its sources say.
 *
 * @param support the verdict
 * @param reason what the sources say otherwise or do not say, as a sentence; null where they agree
 * @param probability how likely the sources support it, from 0 to 1
 * @param grounds the sentences that come nearest to it, by paper
 */
public record Checked(
        SupportLevel support, @Nullable String reason, double probability, Map<Paper, List<Sentence>> grounds) {

    /** The most supported first, and of those the most probable. */
    public static final Comparator<Checked> BEST_FIRST = Comparator.comparing(Checked::support)
            .thenComparing(Comparator.comparingDouble(Checked::probability).reversed());

    Checked weak(String because) {
        return new Checked(SupportLevel.WEAK, because, probability, grounds);
    }
}
