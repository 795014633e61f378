package org.scholium.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankingMetricsTest {

    private static final Map<String, Integer> JUDGED = Map.of("a", 1, "b", 1);

    @Test
    void theBestOrderIsOneAndAWorseOneLess() {
        assertThat(RankingMetrics.ndcg(List.of("a", "b", "c"), JUDGED, 10)).isEqualTo(1);
        // (1 + 1/log2(4)) / (1 + 1/log2(3))
        assertThat(RankingMetrics.ndcg(List.of("a", "c", "b"), JUDGED, 10)).isCloseTo(0.9197, within(1e-4));
        assertThat(RankingMetrics.ndcg(List.of("c", "d"), JUDGED, 10)).isZero();
    }

    @Test
    void placesBeyondTheLastCountNothing() {
        assertThat(RankingMetrics.ndcg(List.of("c", "a", "b"), JUDGED, 1)).isZero();
        assertThat(RankingMetrics.recall(List.of("c", "a", "b"), JUDGED, 2)).isEqualTo(0.5);
        assertThat(RankingMetrics.recall(List.of("c", "a", "b"), JUDGED, 3)).isEqualTo(1);
    }
}
