package org.scholium.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BootstrapTest {

    @Test
    void aSteadyGainIsToldFromNoiseAndAnUnsteadyOneIsNot() {
        // Given
        double[] before = new double[100];
        double[] better =
                IntStream.range(0, 100).mapToDouble(i -> i % 5 == 0 ? 0 : 0.1).toArray();
        double[] noisy =
                IntStream.range(0, 100).mapToDouble(i -> i % 2 == 0 ? 1 : -0.99).toArray();

        // Then
        assertThat(Bootstrap.gain(before, better).low()).isGreaterThan(0);
        assertThat(Bootstrap.gain(before, noisy).low()).isLessThan(0);
        assertThat(Bootstrap.gain(before, noisy).high()).isGreaterThan(0);
        assertThat(Bootstrap.gain(before, better)).hasToString("+0.080 [+0.072, +0.087]");
    }

    @Test
    void theIntervalHoldsTheMean() {
        double[] values = new double[50];
        Arrays.setAll(values, i -> i / 50.0);
        Bootstrap figure = Bootstrap.of(values);
        assertThat(figure.mean()).isBetween(figure.low(), figure.high());
    }

    @Test
    void pairsNeedEqualLengths() {
        assertThatThrownBy(() -> Bootstrap.gain(new double[1], new double[2]))
                .hasMessage("Pairs need equal lengths, not 1 and 2.");
    }
}
