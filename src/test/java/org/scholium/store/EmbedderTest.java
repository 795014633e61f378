package org.scholium.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholium.TestLibrary;

class EmbedderTest {

    private static final String TEXT = "Nurses weigh human dignity against justice.";

    private final Embedder embedder = TestLibrary.EMBEDDER;

    @Test
    void aVectorHas384DimensionsAndUnitLength() {
        for (String text : List.of(TEXT, "a", "?", "价值", "x".repeat(2000))) {
            // When
            float[] vector = embedder.embedQuestion(text);

            // Then
            assertThat(vector).hasSize(Embedder.DIMENSIONS).hasSize(384);
            assertThat(embedder.similarity(vector, vector)).isEqualTo(1, within(1e-5));
        }
    }

    @Test
    void theSameTextHasTheSameVectorAloneAndAmongOthers() {
        assertThat(embedder.embedQuestion(TEXT)).isEqualTo(embedder.embedQuestion(TEXT));
        assertThat(embedder.embedAll(List.of("Robots fold laundry.", TEXT, TEXT)))
                .element(2)
                .isEqualTo(embedder.embedAll(List.of(TEXT)).get(0));
    }

    @Test
    void nearMeaningsAreNearerThanFarOnes() {
        // Given
        float[] nursing = embedder.embedQuestion(TEXT);

        // When
        double near = embedder.similarity(nursing, embedder.embedQuestion("What do nurses value in hospitals?"));
        double far = embedder.similarity(
                nursing, embedder.embedQuestion("Pipeline parallelism for distributed deep learning."));

        // Then
        assertThat(near).isGreaterThan(far);
    }

    @Test
    void noTextsHaveNoVectors() {
        assertThat(embedder.embedAll(List.of())).isEmpty();
        assertThat(embedder.embedEach(List.of())).isEmpty();
    }

    @Test
    void partsOfATextShareOneUnitVector() {
        // When
        List<float[]> vectors = embedder.embedEach(List.of(List.of("Nurses care.", "Robots fold."), List.of(TEXT)));

        // Then
        assertThat(vectors)
                .hasSize(2)
                .allSatisfy(vector ->
                        assertThat(embedder.similarity(vector, vector)).isEqualTo(1, within(1e-5)));
        assertThat(embedder.similarity(vectors.get(1), embedder.embedQuestion(TEXT)))
                .isEqualTo(1, within(1e-4));
    }

    @Test
    void theModelReadsATextUpToTheLimitAndNothingBehindIt() {
        // Given
        String fits = "value ".repeat(Embedder.MAX_TOKENS - 1).strip();
        String full = "value ".repeat(Embedder.MAX_TOKENS).strip();
        assertThat(embedder.countTokens(full)).isEqualTo(Embedder.MAX_TOKENS);

        // Then
        assertThat(embedder.embedQuestion(fits + " laundry")).isNotEqualTo(embedder.embedQuestion(fits + " nurse"));
        assertThat(embedder.embedQuestion(full + " laundry")).isEqualTo(embedder.embedQuestion(full + " nurse"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200b", "\u0301", "\ud83d", "\u0001\u0002", "\ufeff", "\ufffd", "\ue000"})
    void whatHoldsNothingToReadHasAVectorAllTheSame(String text) {
        assertThat(embedder.embedQuestion(text)).isEqualTo(embedder.embedQuestion("[UNK]"));
    }

    @Test
    void tokensAreCountedWithoutTheMarksOfStartAndEnd() {
        assertThat(embedder.countTokens("value")).isEqualTo(1);
        assertThat(embedder.countTokens("value ".repeat(500))).isEqualTo(500);
    }

    @Test
    void theOtherModelMeasuresOnTheSameScale() {
        // Given
        Embedder bge = new Embedder("bge-small-en-v1.5");
        float[] nursing = bge.embedQuestion(TEXT);

        // When
        double near = bge.similarity(
                nursing, bge.embedAll(List.of("Values of nurses in care.")).get(0));
        double far = bge.similarity(
                nursing,
                bge.embedAll(List.of("Pipeline parallelism for distributed deep learning."))
                        .get(0));

        // Then
        assertThat(bge.name()).isEqualTo("bge-small-en-v1.5");
        assertThat(nursing).hasSize(Embedder.DIMENSIONS);
        assertThat(near).isGreaterThan(0.4);
        assertThat(far).isLessThan(0.25);
    }

    @Test
    void aModelThatDoesNotExistIsRefusedByName() {
        assertThatThrownBy(() -> new Embedder("gpt-9"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("scholium.embedding.model")
                .hasMessageContaining("gpt-9")
                .hasMessageContaining("all-minilm-l6-v2, bge-small-en-v1.5");
    }
}
