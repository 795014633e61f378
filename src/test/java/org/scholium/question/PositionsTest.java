package org.scholium.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PositionsTest {

    private static final List<String> SHOWN = List.of("a", "b", "c", "d");

    @ParameterizedTest
    @CsvSource({
        "What about the first one?, a",
        "the second paper please, b",
        "and the third?, c",
        "the last one, d",
        "what did the 2nd one find, b",
        "the last two, c d",
        "compare the first three, a b c",
        "the first and the third, a c",
        "compare the first with the last, a d",
        "is the former newer, a",
        "what of the latter, d",
        "paper 3, c",
        "how does [2] work, b",
        "tell me more about #4, d",
        "the second of them, b",
    })
    void aPlaceMeansWhatWasShownThere(String text, String expected) {
        assertThat(Positions.in(text).orElseThrow().of(SHOWN)).containsExactly(expected.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what did the first experiment find?",
                "the second half of the year",
                "the last layer of the network",
                "first-order logic",
                "who was the first to do this",
                "GPT-4 and 3 models",
            })
    void ordinalsOfOtherThingsAreNoPlaces(String text) {
        assertThat(Positions.in(text)).isEmpty();
    }

    @Test
    void aPlaceBeyondTheListMeansNothing() {
        assertThat(Positions.in("the fifth one").orElseThrow().of(SHOWN)).isEmpty();
        assertThat(Positions.in("the last two").orElseThrow().of(List.of("a"))).isEmpty();
    }
}
