package org.scholium.retrieval;

import java.util.Map;

/**
 * How likely each sentence of a paper is evidence for a question: a logistic model over {@link SentenceFeatures}. Its
 * weights stand in {@code evidence-scorer.properties} with what they were learnt from.
 */
public final class EvidenceScorer {

    private static final String THRESHOLD = "threshold";

    private final LogisticModel model;

    /** A scorer by a model over the features of sentences. */
    public EvidenceScorer(LogisticModel model) {
        this.model = model;
    }

    /** The one that ships. */
    public static EvidenceScorer packaged() {
        return new EvidenceScorer(LogisticModel.beside(EvidenceScorer.class, "evidence-scorer.properties"));
    }

    /** From this probability on a sentence counts as evidence. */
    public double threshold() {
        return model.threshold(THRESHOLD);
    }

    /** The probability of each sentence of a paper, from 0 to 1, in reading order. */
    public double[] probabilities(AskedQuestion question, PaperSentences paper) {
        return SentenceFeatures.of(question, paper).stream()
                .mapToDouble(this::probability)
                .toArray();
    }

    /** The probability of a sentence with these features. */
    public double probability(Map<String, Double> features) {
        return model.probability(features);
    }
}
