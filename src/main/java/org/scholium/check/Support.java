package org.scholium.check;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.scholium.store.Embedder;
import org.scholium.text.Tuning;

/**
 * The one or two sentences that a claim rests on best: what it says may be put together from two.
 *
 * @param first the nearest sentence
 * @param second the one that adds most to it, or null where none adds anything
 * @param cosine how near the first is
 * @param cosineOfBoth how near both are together
 * @param coverage the share of the claim's terms that the first holds, rare terms counting more
 * @param coverageOfBoth the share that both hold
 */
record Support(
        SourceSentence first,
        @Nullable SourceSentence second,
        double cosine,
        double cosineOfBoth,
        double coverage,
        double coverageOfBoth) {

    private static final double COVERAGE_WEIGHT = Tuning.number("check.support.coverage");

    private static final double WORTH_QUOTING = Tuning.number("check.support.second");

    static Support of(Claim claim, List<SourceSentence> grounds, Embedder embedder) {
        ToDoubleFunction<SourceSentence> alone = ground ->
                embedder.similarity(claim.vector(), ground.vector()) + COVERAGE_WEIGHT * claim.coverage(ground.terms());
        SourceSentence first =
                grounds.stream().max(Comparator.comparingDouble(alone)).orElseThrow();
        Support one = of(claim, first, null, embedder);
        return grounds.stream()
                .filter(ground -> !ground.equals(first))
                .map(ground -> of(claim, first, ground, embedder))
                .max(Comparator.comparingDouble(Support::score))
                .filter(both -> both.score() > one.score())
                .orElse(one);
    }

    private static Support of(Claim claim, SourceSentence first, @Nullable SourceSentence second, Embedder embedder) {
        double cosine = embedder.similarity(claim.vector(), first.vector());
        double coverage = claim.coverage(first.terms());
        if (second == null) {
            return new Support(first, null, cosine, cosine, coverage, coverage);
        }
        Set<String> terms = new HashSet<>(first.terms());
        terms.addAll(second.terms());
        // The cosine with the mean of both, from the cosines of each.
        double ofBoth = (cosine + embedder.similarity(claim.vector(), second.vector()))
                / Math.sqrt(2 + 2 * embedder.similarity(first.vector(), second.vector()));
        return new Support(first, second, cosine, ofBoth, coverage, claim.coverage(terms));
    }

    private double score() {
        return cosineOfBoth + COVERAGE_WEIGHT * coverageOfBoth;
    }

    /** The sentences that are worth quoting for the claim. */
    List<SourceSentence> quoted() {
        return second != null && coverageOfBoth - coverage >= WORTH_QUOTING ? List.of(first, second) : List.of(first);
    }
}
