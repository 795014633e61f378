package org.scholium.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,360 dilemmas | 1360",
                "1360 dilemmas | 1360",
                "1{,}360 dilemmas | 1360",
                "2.4k pairs | 2400",
                "2.4 thousand pairs | 2400",
                "3M tokens | 3000000",
                "1.5 billion parameters | 1500000000",
                "four values | 4",
                "Twice as fast | 2",
                "accuracy of 93.50% | 93.5",
                ".5 points | 0.5",
                "in 2024. | 2024",
                "10x faster | 10",
                "within 40ms | 40",
                "the 9th layer | 9",
                "nineteen annotators | 19"
            })
    void oneValueHasManySpellings(String text, BigDecimal value) {
        assertThat(Numerals.in(text).keySet())
                .singleElement()
                .satisfies(number -> assertThat(number).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GPT-4 and Llama3", "the 7B model", "x^2", "V_0", "no number at all", "one of them"})
    void digitsOfNamesAreNoNumbers(String text) {
        assertThat(Numerals.in(text)).isEmpty();
    }

    @Test
    void eachValueComesOnceAsItIsWrittenFirst() {
        assertThat(Numerals.in("Two of 42 papers, 2 in all").values()).containsExactly("Two", "42");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "five hospitals took part | A five-month study across three hospitals | five",
                "preferred in 87.5% of cases | preferred in 70.5% of cases, with 87.5% alignment | 87.5",
                "3,795 dilemmas | 345 dilemmas along with 3,795 perspectives | 3,795",
            })
    void aNumberOfSomethingElseIsMiscounted(String claim, String source, String number) {
        assertThat(Numerals.miscounted(claim, source)).containsExactly(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "three hospitals took part | A five-month study across three hospitals",
                "the 500 questions are hard | a testbed of 500 challenging, diverse questions; 10 questions were solved",
                "the share was 87.5% | preferred in 70.5% of cases, with 87.5% alignment",
                "five annotators | annotators of three hospitals",
            })
    void aNumberOfTheSameOrOfNothingKnownIsNot(String claim, String source) {
        assertThat(Numerals.miscounted(claim, source)).isEmpty();
    }
}
