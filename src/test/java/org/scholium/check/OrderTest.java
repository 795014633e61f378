package org.scholium.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Models prefer self-expression over survival. | Models prefer survival over self-expression.",
                "The baseline outperforms Cooper. | Cooper outperforms the baseline.",
                "Humans are slower than models. | Models are slower than humans.",
                "It moves from planning to acting. | It moves from acting to planning.",
                "Cooper is outperformed by the baseline. | Cooper outperforms the baseline.",
                "Humans prefer the values of GPT-4 over those of Kaleido. | Humans prefer the values of our system over the teacher GPT-4.",
            })
    void whatStoodFirstStandsLast(String claim, String source) {
        assertThat(Order.isSwapped(claim, source)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Models prefer survival over self-expression. | Models prefer survival over self-expression.",
                "Cooper is better than the baseline. | Cooper outperforms the baseline.",
                "Models prefer survival. | Models prefer survival over self-expression.",
                "Input beats noise; noise shows in text rather than input. | Input beats noise; noise shows in text rather than input.",
                "The baseline is outperformed by Cooper. | Cooper outperforms the baseline.",
                "Nimbus beats Stratus, and by over about 10%. | Nimbus outperforms Stratus with over some 10% improvement.",
                "It outperforms rivals. | Cooper outperforms the baseline.",
            })
    void theOrderIsKept(String claim, String source) {
        assertThat(Order.isSwapped(claim, source)).isFalse();
    }
}
