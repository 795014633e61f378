package org.scholium.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nimbus measures honesty, and Stratus measures courage. | Stratus measures honesty, and Nimbus measures courage.",
                "Nimbus reaches 93% on easy questions and 71% on hard ones. | Nimbus reaches 71% on easy questions and 93% on hard ones.",
            })
    void whatStandsBesideTwoNamesIsExchanged(String claim, String source) {
        assertThat(Pairing.isExchanged(claim, source)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Courage is measured by Stratus, honesty by Nimbus. | Nimbus measures honesty, and Stratus measures courage.",
                "Nimbus measures honesty. | Nimbus measures honesty, and Stratus measures courage.",
                "Honesty and courage are measured. | Nimbus measures honesty, and Stratus measures courage.",
            })
    void itStaysWhereItWas(String claim, String source) {
        assertThat(Pairing.isExchanged(claim, source)).isFalse();
    }
}
