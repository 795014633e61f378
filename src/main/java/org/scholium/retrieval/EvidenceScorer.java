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

/**
 * How likely each sentence of a paper is evidence for a question: a logistic model over {@link SentenceFeatures}. Its
 * weights stand in {@code evidence-scorer.properties} with what they were learnt from.
 */
public final class EvidenceScorer {

    private static final String PACKAGED = "evidence-scorer.properties";
    private static final String BIAS = "bias";
    private static final String THRESHOLD = "threshold";
    private static final double EVEN = 0.5;

    /** By name of the feature, in a fixed order, so that sums are the same on every machine. */
    private final TreeMap<String, Double> weights;

    private final double bias;
    private final double threshold;

    /**
     * A scorer.
     *
     * @param weights by name of the feature, besides one named "bias" and, where it is known, the "threshold"
     */
    public EvidenceScorer(Map<String, Double> weights) {
        this.weights = new TreeMap<>(weights);
        bias = this.weights.remove(BIAS);
        threshold = Objects.requireNonNullElse(this.weights.remove(THRESHOLD), EVEN);
    }

    /** The one that ships. */
    public static EvidenceScorer packaged() {
        Properties lines = new Properties();
        try (InputStream resource = EvidenceScorer.class.getResourceAsStream(PACKAGED)) {
            lines.load(new InputStreamReader(resource, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(PACKAGED + " could not be read.", e);
        }
        Map<String, Double> weights = new TreeMap<>();
        lines.stringPropertyNames().forEach(name -> weights.put(name, Double.valueOf(lines.getProperty(name))));
        return new EvidenceScorer(weights);
    }

    /** From this probability on a sentence counts as evidence. */
    public double threshold() {
        return threshold;
    }

    /** The names of the features that count. */
    Set<String> features() {
        return weights.keySet();
    }

    /** The probability of each sentence of a paper, from 0 to 1, in reading order. */
    public double[] probabilities(AskedQuestion question, PaperSentences paper) {
        return SentenceFeatures.of(question, paper).stream()
                .mapToDouble(this::probability)
                .toArray();
    }

    /** The probability of a sentence with these features. */
    public double probability(Map<String, Double> features) {
        double sum = bias;
        for (Map.Entry<String, Double> weight : weights.entrySet()) {
            sum += weight.getValue() * features.getOrDefault(weight.getKey(), 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
