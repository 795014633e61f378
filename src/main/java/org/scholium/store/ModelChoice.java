package org.scholium.store;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The embedding models inside the jar, both of 384 dimensions. */
enum ModelChoice {
    ALL_MINILM("all-minilm-l6-v2", "", 0, AllMiniLmL6V2QuantizedEmbeddingModel::new),

    /**
     * Its questions carry the instruction that it was trained with (Xiao et al. 2023, "C-Pack"). Its cosines of
     * unrelated texts lie around 0.55, those of the other model around 0.1.
     */
    BGE_SMALL(
            "bge-small-en-v1.5",
            "Represent this sentence for searching relevant passages: ",
            0.45,
            BgeSmallEnV15QuantizedEmbeddingModel::new);

    private final String name;
    private final String instruction;
    private final double unrelated;
    private final Supplier<EmbeddingModel> model;

    ModelChoice(String name, String instruction, double unrelated, Supplier<EmbeddingModel> model) {
        this.name = name;
        this.instruction = instruction;
        this.unrelated = unrelated;
        this.model = model;
    }

    /**
     * The model of this name.
     *
     * @throws IllegalArgumentException when there is none
     */
    static ModelChoice named(String name) {
        return Arrays.stream(values())
                .filter(choice -> choice.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("scholium.embedding.model is \"" + name
                        + "\"; it must be one of "
                        + Arrays.stream(values()).map(choice -> choice.name).collect(Collectors.joining(", ")) + "."));
    }

    String modelName() {
        return name;
    }

    /** What a question is embedded as. */
    String instructed(String question) {
        return instruction + question;
    }

    /** A cosine on the scale that all models share, so that thresholds mean the same for each. */
    double similarity(double cosine) {
        return (cosine - unrelated) / (1 - unrelated);
    }

    EmbeddingModel load() {
        return model.get();
    }
}
