package org.scholium.evaluation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The mean of paired differences with its 95 % percentile bootstrap interval (Efron and Tibshirani 1993). A gain can be
 * told from noise when its interval does not hold zero.
 *
 * @param mean the mean difference
 * @param low the lower end
 * @param high the upper end
 */
record Bootstrap(double mean, double low, double high) {

    private static final int SAMPLES = 2000;
    private static final long SEED = 42;

    /** Of one figure alone. */
    static Bootstrap of(double[] values) {
        Random random = new Random(SEED);
        double[] means = IntStream.range(0, SAMPLES)
                .mapToDouble(sample -> random.ints(values.length, 0, values.length)
                        .mapToDouble(i -> values[i])
                        .average()
                        .orElse(0))
                .sorted()
                .toArray();
        return new Bootstrap(
                Arrays.stream(values).average().orElse(0), means[SAMPLES / 40], means[SAMPLES - 1 - SAMPLES / 40]);
    }

    /**
     * Of a figure that is no mean, such as a micro-averaged F1.
     *
     * @param size how many questions there are
     * @param figure its value on the questions at these places, of which some come twice and some not at all
     */
    static Bootstrap of(int size, ToDoubleFunction<int[]> figure) {
        Random random = new Random(SEED);
        double[] values = IntStream.range(0, SAMPLES)
                .mapToDouble(sample ->
                        figure.applyAsDouble(random.ints(size, 0, size).toArray()))
                .sorted()
                .toArray();
        return new Bootstrap(
                figure.applyAsDouble(IntStream.range(0, size).toArray()),
                values[SAMPLES / 40],
                values[SAMPLES - 1 - SAMPLES / 40]);
    }

    /** Of what one system gains over another on the same questions. */
    static Bootstrap gain(double[] before, double[] after) {
        if (before.length != after.length) {
            throw new IllegalArgumentException(
                    "Pairs need equal lengths, not " + before.length + " and " + after.length + ".");
        }
        return of(IntStream.range(0, before.length)
                .mapToDouble(i -> after[i] - before[i])
                .toArray());
    }

    /** "+0.013 [+0.004, +0.022]". */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%+.3f [%+.3f, %+.3f]", mean, low, high);
    }
}
