package org.scholium.index;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.HuggingFaceTokenCountEstimator;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.util.VectorUtil;

/**
 * Turns text into unit vectors of 384 dimensions with all-MiniLM-L6-v2, in this process. The packaged tokenizer cuts
 * every text at {@link #MAX_TOKENS} without a word, so callers must stay within it. Loading takes most of a second and
 * waits for the first use.
 */
@ApplicationScoped
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

    /** The cosine of two unit vectors. */
    public static double cosine(float[] a, float[] b) {
        return VectorUtil.dotProduct(a, b);
    }
}
