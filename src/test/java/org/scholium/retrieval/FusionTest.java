package org.scholium.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scholium.retrieval.Fusion.Weights;

class FusionTest {

    private static final Map<String, Double> KEYWORD = Map.of("a", 8.0, "b", 4.0, "d", 1.0);
    private static final Map<String, Double> VECTOR = Map.of("a", 0.9, "b", 0.5, "c", -0.1);

    private final Fusion fusion = of(KEYWORD, VECTOR);

    @Test
    void theBestOfBothSearchesIsOneAndTheWorstIsNearZero() {
        assertThat(fusion.fused("a")).isEqualTo(1);
        assertThat(fusion.fused("c")).isZero();
        assertThat(fusion.fused("nobody")).isZero();
    }

    @Test
    void everyFusedScoreLiesBetweenZeroAndOne() {
        assertThat(Stream.of("a", "b", "c", "d", "nobody").map(fusion::fused))
                .allSatisfy(score -> assertThat(score).isBetween(0.0, 1.0));
    }

    @Test
    void betterInBothIsBetterInSum() {
        assertThat(fusion.fused("a")).isGreaterThan(fusion.fused("b"));
        assertThat(fusion.fused("b")).isGreaterThan(fusion.fused("c")).isGreaterThan(fusion.fused("d"));
    }

    @Test
    void rawScoresArePassedOnAsTheyAre() {
        assertThat(fusion.scores("a")).isEqualTo(new Scores(8, 0.9, 1));
        assertThat(fusion.scores("d").vector()).as("counts as the worst").isEqualTo(-0.1);
        assertThat(fusion.scores("c").keyword()).isZero();
    }

    @Test
    void oneHalfAloneStillOrders() {
        // Given
        Fusion keywordsOnly = of(KEYWORD, Map.of());
        Fusion vectorsOnly = of(Map.of(), VECTOR);

        // Then
        assertThat(keywordsOnly.fused("a")).isGreaterThan(keywordsOnly.fused("b"));
        assertThat(vectorsOnly.fused("a")).isGreaterThan(vectorsOnly.fused("b"));
    }

    @Test
    void nothingFoundIsNoScore() {
        assertThat(of(Map.of(), Map.of()).scores("a")).isEqualTo(new Scores(0, 0, 0));
    }

    @Test
    void aSinglePaperHasAFiniteScore() {
        assertThat(of(Map.of("a", 3.0), Map.of("a", 0.4)).fused("a")).isBetween(0.0, 1.0);
    }

    @Test
    void weightsDecideWhichSearchLeads() {
        // Given
        Map<String, Double> oneWay = Map.of("a", 2.0, "b", 1.0);
        Map<String, Double> theOther = Map.of("a", 1.0, "b", 2.0);

        // Then
        assertThat(new Fusion(new Weights(1, 0, 0), oneWay, theOther, theOther).fused("a"))
                .isEqualTo(1);
        assertThat(new Fusion(new Weights(0, 1, 0), theOther, oneWay, theOther).fused("a"))
                .isEqualTo(1);
        assertThat(new Fusion(new Weights(0, 0, 1), theOther, theOther, oneWay).fused("a"))
                .isEqualTo(1);
    }

    private static Fusion of(Map<String, Double> keyword, Map<String, Double> vector) {
        return new Fusion(Fusion.LEARNT, keyword, keyword, vector);
    }
}
