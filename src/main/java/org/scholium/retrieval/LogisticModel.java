package org.scholium.retrieval;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/** A logistic model over named features. Its file also keeps the thresholds that were learnt with it, by name. */
public final class LogisticModel {

    private static final String BIAS = "bias";

    /** By name, in a fixed order, so that sums are the same on every machine. */
    private final TreeMap<String, Double> values;

    /**
     * A model.
     *
     * @param values a weight by name of the feature, one named "bias", and thresholds
     */
    public LogisticModel(Map<String, Double> values) {
        this.values = new TreeMap<>(values);
    }

    /** The one in a file of lines {@code name=value} that lies beside a class. */
    public static LogisticModel beside(Class<?> owner, String file) {
        Properties lines = new Properties();
        try (InputStream resource = owner.getResourceAsStream(file)) {
            lines.load(new InputStreamReader(resource, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " could not be read.", e);
        }
        Map<String, Double> values = new TreeMap<>();
        lines.stringPropertyNames().forEach(name -> values.put(name, Double.valueOf(lines.getProperty(name))));
        return new LogisticModel(values);
    }

    /** Every name that has a value. */
    public Set<String> names() {
        return values.keySet();
    }

    /** The threshold of this name. */
    public double threshold(String name) {
        return Objects.requireNonNull(values.get(name), name);
    }

    /** The probability, from 0 to 1, of what has these features. */
    public double probability(Map<String, Double> features) {
        double sum = threshold(BIAS);
        for (Map.Entry<String, Double> value : values.entrySet()) {
            sum += value.getValue() * features.getOrDefault(value.getKey(), 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
