package org.scholium.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    @ParameterizedTest
    @CsvSource({
        "'a dataset of 1,360 moral dilemmas encountered in life', '1,360', 1360, moral dilemmas",
        "'218k values, rights, and duties', 218k, 218000, values",
        "'over 250,000 value rules enhanced by people', '250,000', 250000, value rules",
        "'about 1.5 million labelled samples', 1.5 million, 1500000, labelled samples",
        "'a testbed of 500 challenging, diverse questions from people', 500, 500, challenging diverse questions",
        "'2{,}865 annotated cases', '2{,}865', 2865, annotated cases",
    })
    void aNumberHasItsValueAndItsUnit(String text, String figure, BigDecimal value, String unit) {
        Quantity quantity = Quantity.in(text).get(0);

        assertThat(quantity.figure()).isEqualTo(figure);
        assertThat(quantity.value()).isEqualByComparingTo(value);
        assertThat(quantity.unit()).isEqualTo(unit);
    }

    @Test
    void numbersOfTheSameThingShareTheirHead() {
        assertThat(Quantity.in("1,360 moral dilemmas").get(0).head())
                .isEqualTo(Quantity.in("345 high-impact dilemmas along with more")
                        .get(0)
                        .head())
                .isNotEqualTo(Quantity.in("250,000 value rules").get(0).head());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Llama-3 models", "a gain of 12.5% in accuracy", "in 2025 we show", "GPT-4 and others", "5 times"
            })
    void versionsSharesAndYearsCountNothing(String text) {
        assertThat(Quantity.in(text)).isEmpty();
    }
}
