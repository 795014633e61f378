package org.scholium.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells the roles of an abstract's sentences by multinomial logistic regression. Its weights are a resource for each
 * embedding model, as CSV below lines of comment that say where they come from: a row for each feature and one for the
 * bias, a column for each role.
 */
public final class RoleClassifier {

    private static final int ROLES = SentenceRole.values().length;
    private static final int ROWS = RoleFeatures.SIZE + 1;

    private final double[][] weights;

    private RoleClassifier(double[][] weights) {
        this.weights = weights;
    }

    /**
     * With the weights that belong to the vectors of an embedding model.
     *
     * @param model its name, as {@link Embedder#name()} gives it
     * @throws IllegalStateException when there are none
     */
    public static RoleClassifier of(String model) {
        String name = "sentence-roles-" + model + ".csv";
        try (InputStream in = RoleClassifier.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("There are no weights of sentence roles for " + model + ": " + name
                        + " is missing; RoleTrainer makes it.");
            }
            return parse(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines());
        } catch (IOException e) {
            throw new UncheckedIOException(name + " could not be read.", e);
        }
    }

    /**
     * With weights in the form of their resource.
     *
     * @param name what to call them in an error
     * @throws IllegalStateException when they do not fit {@link RoleFeatures}
     */
    public static RoleClassifier parse(String name, Stream<String> lines) {
        double[][] rows = lines.filter(line -> !line.startsWith("#"))
                .map(line -> row(name, line))
                .toArray(double[][]::new);
        if (rows.length != ROWS) {
            throw new IllegalStateException(
                    name + " has " + rows.length + " rows of weights instead of " + ROWS + "; RoleTrainer makes it.");
        }
        return new RoleClassifier(rows);
    }

    private static double[] row(String name, String line) {
        double[] row =
                Stream.of(line.split(",")).mapToDouble(Double::parseDouble).toArray();
        if (row.length != ROLES) {
            throw new IllegalStateException(
                    name + " has a row of " + row.length + " weights instead of " + ROLES + ": " + line);
        }
        return row;
    }

    /**
     * The roles of every sentence of an abstract.
     *
     * @param texts its sentences in reading order
     * @param vectors the unit vector of each
     */
    public List<RoleProbabilities> classify(List<String> texts, List<float[]> vectors) {
        List<RoleProbabilities> roles = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            roles.add(softmax(scores(RoleFeatures.of(texts.get(i), vectors.get(i), i, texts.size()))));
        }
        return List.copyOf(roles);
    }

    private double[] scores(float[] features) {
        double[] scores = weights[RoleFeatures.SIZE].clone();
        for (int feature = 0; feature < features.length; feature++) {
            if (features[feature] != 0) {
                for (int role = 0; role < ROLES; role++) {
                    scores[role] += features[feature] * weights[feature][role];
                }
            }
        }
        return scores;
    }

    private static RoleProbabilities softmax(double[] scores) {
        // Less the greatest, no exponential is out of range.
        double greatest = Arrays.stream(scores).max().orElseThrow();
        double[] odds =
                Arrays.stream(scores).map(score -> Math.exp(score - greatest)).toArray();
        double all = Arrays.stream(odds).sum();
        return new RoleProbabilities(
                Arrays.stream(odds).mapToObj(odd -> odd / all).toList());
    }
}
