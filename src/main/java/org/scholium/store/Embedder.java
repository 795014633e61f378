package org.scholium.store;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.HuggingFaceTokenCountEstimator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.VectorUtil;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.scholium.text.Legible;

/**
 * Turns text into unit vectors of 384 dimensions, in this process. The packaged tokenizer of the default model cuts
 * every text at {@link #MAX_TOKENS} without a word, so callers must stay within it; both models share its vocabulary.
 * Loading takes most of a second and waits for the first use.
 */
@ApplicationScoped
public class Embedder {

    /** Dimensions of every vector. */
    public static final int DIMENSIONS = 384;

    /** What the model reads of a text: its 128 tokens less the two that mark start and end. */
    public static final int MAX_TOKENS = 126;

    /** What the model reads of a text that holds nothing to read: a word it does not know. */
    private static final String NOTHING = "[UNK]";

    /** So many questions are remembered: reading and retrieving ask for the same vector, and so do people. */
    private static final int RECENT = 256;

    private final Map<String, float[]> recent = Collections.synchronizedMap(new LinkedHashMap<>(RECENT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
            return size() > RECENT;
        }
    });
    private final ModelChoice choice;
    private final EmbeddingModel model;
    private final HuggingFaceTokenCountEstimator tokenizer = new HuggingFaceTokenCountEstimator();

    /**
     * Loads a model.
     *
     * @param name the value of {@code scholium.embedding.model}
     * @throws IllegalArgumentException when there is no such model
     */
    @Inject
    public Embedder(@ConfigProperty(name = "scholium.embedding.model", defaultValue = "all-minilm-l6-v2") String name) {
        choice = ModelChoice.named(name);
        model = choice.load();
    }

    /** The model's name, as {@code GET /api/corpus} gives it. */
    public String name() {
        return choice.modelName();
    }

    /** The vector of a question. */
    public float[] embedQuestion(String question) {
        float[] known = recent.get(question);
        if (known != null) {
            return known;
        }
        float[] vector = embedAll(List.of(choice.instructed(question))).get(0);
        recent.put(question, vector);
        return vector;
    }

    /** The vector of a sentence; of a long one, what the model reads of it. */
    public float[] embedSentence(String sentence) {
        return embedAll(List.of(sentence)).get(0);
    }

    /** The vectors of many texts, in their order. */
    public List<float[]> embedAll(List<String> texts) {
        if (texts.isEmpty()) {
            return List.of();
        }
        List<TextSegment> segments = texts.stream()
                .map(text -> TextSegment.from(Legible.isLegible(text) ? text : NOTHING))
                .toList();
        return model.embedAll(segments).content().stream()
                .map(Embedding::vector)
                .toList();
    }

    /** One vector for each list of parts: the normalised mean of theirs. */
    List<float[]> embedEach(List<List<String>> texts) {
        Iterator<float[]> vectors =
                embedAll(texts.stream().flatMap(List::stream).toList()).iterator();
        List<float[]> means = new ArrayList<>();
        for (List<String> parts : texts) {
            float[] mean = new float[DIMENSIONS];
            for (int part = 0; part < parts.size(); part++) {
                float[] vector = vectors.next();
                for (int i = 0; i < DIMENSIONS; i++) {
                    mean[i] += vector[i];
                }
            }
            VectorUtil.l2normalize(mean);
            means.add(mean);
        }
        return means;
    }

    /** How many tokens the model makes of a text, start and end marks not counted. */
    public int countTokens(String text) {
        return tokenizer.estimateTokenCountInText(text);
    }

    /** How near two texts are by their vectors: 1 is the same text, and unrelated ones lie around 0.1. */
    public double similarity(float[] a, float[] b) {
        return similarity(VectorUtil.dotProduct(a, b));
    }

    /** The similarity that a cosine of this model's vectors stands for. */
    public double similarity(double cosine) {
        return choice.similarity(cosine);
    }
}
