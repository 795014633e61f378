package org.scholium.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class RiskCoverageTest {

    private final RiskCoverage curve = new RiskCoverage("any", RiskCoverage.risk(List.of(false, true, false, false)));

    @Test
    void theRiskIsThatOfTheMostConfidentAnswers() {
        assertThat(curve.risk()).containsExactly(0.0, 0.5, 1 / 3.0, 0.25);
        assertThat(curve.at(0.1)).isZero();
        assertThat(curve.at(0.5)).isEqualTo(0.5);
        assertThat(curve.at(1)).isEqualTo(0.25);
    }

    @Test
    void theAreaIsTheMeanRisk() {
        assertThat(curve.area()).isCloseTo((0 + 0.5 + 1 / 3.0 + 0.25) / 4, within(1e-9));
    }
}
