package org.scholium.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What tells how likely a claim says what its sources say, as named figures from about 0 to 1. */
final class ClaimFeatures {

    private ClaimFeatures() {}

    static Map<String, Double> of(
            Claim claim, Support footing, List<SourceSentence> grounds, Disagreement disagreement) {
        Set<String> all = new HashSet<>();
        grounds.forEach(ground -> all.addAll(ground.terms()));
        return new TreeMap<>(Map.of(
                "cosine", footing.cosineOfBoth(),
                "coverage", footing.coverageOfBoth(),
                "coverage-of-all", claim.coverage(all),
                "denied", disagreement.denied() == null ? 0.0 : 1.0,
                "opposed", disagreement.opposed() == null ? 0.0 : 1.0,
                "swapped", disagreement.swapped() ? 1.0 : 0.0,
                "numbers", disagreement.numbers().isEmpty() ? 0.0 : 1.0,
                "names", disagreement.names().isEmpty() ? 0.0 : 1.0));
    }
}
