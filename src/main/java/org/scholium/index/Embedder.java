package org.scholium.index;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.HuggingFaceTokenCountEstimator;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Turns text into unit vectors of 384 dimensions with all-MiniLM-L6-v2, in this process. The packaged tokenizer cuts
 * every text at {@link #MAX_TOKENS} without a word, so callers must stay within it.
 */
@Singleton
public class Embedder {

    /** Dimensions of every vector. */
    public static final int DIMENSIONS = 384;

    /** What the model reads of a text: its 128 tokens less the two that mark start and end. */
    public static final int MAX_TOKENS = 126;

    private final EmbeddingModel model = new AllMiniLmL6V2QuantizedEmbeddingModel();
    private final HuggingFaceTokenCountEstimator tokenizer = new HuggingFaceTokenCountEstimator();

    /** The model's name, as {@code GET /api/corpus} gives it. */
    public String name() {
        return "all-minilm-l6-v2";
    }

    /** The vector of one text. */
    public float[] embed(String text) {
        return model.embed(text).content().vector();
    }

    /** The vectors of many texts, in their order. */
    public List<float[]> embedAll(List<String> texts) {
        if (texts.isEmpty()) {
            return List.of();
        }
        List<TextSegment> segments = texts.stream().map(TextSegment::from).toList();
        return model.embedAll(segments).content().stream()
                .map(Embedding::vector)
                .toList();
    }

    /** How many tokens the model makes of a text, start and end marks not counted. */
    public int countTokens(String text) {
        return tokenizer.estimateTokenCountInText(text);
    }

    /** The cosine of two unit vectors. */
    public static double cosine(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
