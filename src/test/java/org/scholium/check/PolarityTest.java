package org.scholium.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolarityTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The method does not scale to large models. | The method scales to large models.",
                "The method scales to large models. | The method doesn't scale to large models.",
                "It was trained without labels. | It was trained with labels.",
                "The critic is unreliable. | The critic is reliable.",
                "Models fail to generalise. | Models generalise.",
                "It led to productive debate. | In the absence of consensus it led to unproductive debate.",
            })
    void oneDeniesWhatTheOtherAffirms(String one, String other) {
        assertThat(Polarity.of(one).denied(Polarity.of(other))).isPresent();
        assertThat(Polarity.of(other).denied(Polarity.of(one))).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The method does not scale to large models. | The method doesn't scale to large models.",
                "The outcomes did not change. | Such tests do not significantly change the final outcomes.",
                "Preferences miss the thick content of values. | Preferences fail to capture the thick content of values.",
                "It runs with no need to update parameters. | It runs without requiring parameter updates.",
                "It ranks samples without traversing the whole set. | It ranks samples, eliminating the need for traversing the whole set.",
                "It is not only fast but also cheap. | It is fast and cheap.",
                "Although nobody expected it, the method scales. | The method scales.",
                "The method scales to large models. | The method scales to models of any size.",
            })
    void bothAffirmOrDenyTheSame(String one, String other) {
        assertThat(Polarity.of(one).denied(Polarity.of(other))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Training increases diversity. | Training reduces diversity. | increases",
                "It outperforms the baseline. | It underperforms the baseline. | outperforms",
                "Larger models are less robust. | Larger models are more robust. | less",
                "The data is explicit. | The data is implicit. | explicit",
            })
    void oneSaysTheOppositeOfTheOther(String one, String other, String word) {
        assertThat(Polarity.of(one).opposed(Polarity.of(other))).contains(word);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Training increases diversity. | Training raises diversity.",
                "It cuts the cost by more than 43%. | It cuts the cost by over 43%, with less data.",
                "Training does not increase diversity. | Training reduces diversity.",
                "Training increases diversity. | Training increases diversity and reduces cost.",
            })
    void noOppositeIsSaid(String one, String other) {
        assertThat(Polarity.of(one).opposed(Polarity.of(other))).isEmpty();
    }
}
