package org.scholium.evaluation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which sentences of a paper are taken for evidence, by their scores. */
final class EvidenceRule {

    private EvidenceRule() {}

    /** Those that reach the threshold, and the best in any case: the paper is known to hold evidence. */
    static Set<Integer> reaching(double[] scores, double threshold) {
        return IntStream.range(0, scores.length)
                .filter(i -> scores[i] >= threshold || best(scores) == i)
                .boxed()
                .collect(Collectors.toSet());
    }

    /** The threshold whose choice has the highest micro F1. */
    static double bestThreshold(List<double[]> scores, List<Set<Integer>> wanted) {
        return IntStream.rangeClosed(10, 70)
                .mapToObj(percent -> percent / 100.0)
                .max(Comparator.comparingDouble(
                        threshold -> total(scores, wanted, threshold).f1()))
                .orElseThrow();
    }

    /** All choices of a threshold, counted together. */
    static Selection total(List<double[]> scores, List<Set<Integer>> wanted, double threshold) {
        return Selection.sum(IntStream.range(0, scores.size())
                .mapToObj(i -> Selection.of(reaching(scores.get(i), threshold), wanted.get(i))));
    }

    /** The place of the highest score, the first of equals. */
    static int best(double[] scores) {
        double highest = Arrays.stream(scores).max().orElseThrow();
        return IntStream.range(0, scores.length)
                .filter(i -> scores[i] == highest)
                .findFirst()
                .orElse(0);
    }
}
