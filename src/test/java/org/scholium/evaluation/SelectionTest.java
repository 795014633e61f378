package org.scholium.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the figures of a choice count. */
class SelectionTest {

    @Test
    void precisionRecallAndF1() {
        Selection selection = Selection.of(Set.of(0, 1, 2, 3), Set.of(1, 3, 7));
        assertThat(selection.precision()).isEqualTo(0.5);
        assertThat(selection.recall()).isEqualTo(2 / 3.0);
        assertThat(selection.f1()).isEqualTo(4 / 7.0, within(1e-12));
    }

    @Test
    void everySentenceCountsTheSameInASum() {
        Selection sum = Selection.sum(
                Stream.of(Selection.of(Set.of(0), Set.of(0)), Selection.of(Set.of(1, 2, 3), Set.of(0, 4))));
        assertThat(sum).isEqualTo(new Selection(1, 4, 3));
    }

    @Test
    void nothingChosenAndNothingWantedIsZero() {
        Selection nothing = Selection.sum(Stream.of());
        assertThat(List.of(nothing.precision(), nothing.recall(), nothing.f1())).containsOnly(0.0);
    }

    @Test
    void theBestIsTakenEvenBelowTheThreshold() {
        assertThat(EvidenceRule.reaching(new double[] {0.1, 0.2, 0.2}, 0.5)).containsExactly(1);
        assertThat(EvidenceRule.reaching(new double[] {0.6, 0.2, 0.5}, 0.5)).containsExactlyInAnyOrder(0, 2);
    }

    @Test
    void theThresholdWithTheHighestF1IsFound() {
        List<double[]> scores = List.of(new double[] {0.9, 0.45, 0.2}, new double[] {0.8, 0.3});
        double threshold = EvidenceRule.bestThreshold(scores, List.of(Set.of(0, 1), Set.of(0)));
        assertThat(threshold).isBetween(0.3, 0.45);
        assertThat(EvidenceRule.total(scores, List.of(Set.of(0, 1), Set.of(0)), threshold)
                        .f1())
                .isEqualTo(1);
    }

    @Test
    void aSystemGainsNothingOverItself() {
        List<Selection> same = List.of(new Selection(1, 2, 1), new Selection(0, 1, 2), new Selection(2, 2, 2));
        assertThat(EvidenceBenchmark.gain(same, same)).isEqualTo(new Bootstrap(0, 0, 0));
    }

    @Test
    void theGainIsThatOfTheMicroAverageAndLiesInItsInterval() {
        List<Selection> before = List.of(new Selection(0, 1, 1), new Selection(1, 1, 2), new Selection(1, 2, 2));
        List<Selection> after = List.of(new Selection(1, 1, 1), new Selection(1, 1, 2), new Selection(2, 2, 2));
        Bootstrap gain = EvidenceBenchmark.gain(before, after);
        assertThat(gain.mean()).isEqualTo(8 / 9.0 - 4 / 9.0, within(1e-12));
        assertThat(gain.mean()).isBetween(gain.low(), gain.high());
    }
}
