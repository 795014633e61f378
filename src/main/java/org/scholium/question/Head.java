package org.scholium.question;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A learnt decision among a few labels: multinomial logistic regression over named features. Its weights are a resource,
 * below lines of comment that say where they come from: a line with the labels, then one for each feature and one for
 * the bias, its name and a weight for each label, separated by tabs.
 */
public final class Head {

    private static final String BIAS = "bias";

    private final List<String> labels;
    private final Map<String, float[]> weights;

    private Head(List<String> labels, Map<String, float[]> weights) {
        this.labels = labels;
        this.weights = weights;
    }

    /**
     * The one of a name.
     *
     * @throws IllegalStateException when there are no weights of this name
     */
    public static Head named(String name) {
        try (InputStream resource = Head.class.getResourceAsStream(name + ".tsv")) {
            if (resource == null) {
                throw new IllegalStateException("There are no weights named " + name + "; TurnTrainer makes them.");
            }
            return parse(new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8)).lines());
        } catch (IOException e) {
            throw new UncheckedIOException(name + " could not be read.", e);
        }
    }

    /** With weights in the form of their resource. */
    public static Head parse(Stream<String> lines) {
        List<String[]> rows = lines.filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .toList();
        Map<String, float[]> weights = new HashMap<>();
        rows.stream().skip(1).forEach(row -> {
            float[] values = new float[row.length - 1];
            for (int i = 0; i < values.length; i++) {
                values[i] = Float.parseFloat(row[i + 1]);
            }
            weights.put(row[0], values);
        });
        return new Head(List.of(rows.get(0)), weights);
    }

    /** The probability of each label, in the order of the labels. */
    public Map<String, Double> probabilities(Map<String, Double> features) {
        double[] sums = new double[labels.size()];
        add(sums, BIAS, 1);
        features.forEach((name, value) -> add(sums, name, value));
        double highest = Arrays.stream(sums).max().orElse(0);
        double all = Arrays.stream(sums).map(sum -> Math.exp(sum - highest)).sum();
        Map<String, Double> probabilities = new LinkedHashMap<>();
        for (int i = 0; i < sums.length; i++) {
            probabilities.put(labels.get(i), Math.exp(sums[i] - highest) / all);
        }
        return probabilities;
    }

    private void add(double[] sums, String name, double value) {
        float[] row = weights.get(name);
        for (int i = 0; row != null && i < sums.length; i++) {
            sums[i] += row[i] * value;
        }
    }
}
