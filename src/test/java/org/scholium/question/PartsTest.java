package org.scholium.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartsTest {

    static Stream<Arguments> messages() {
        return Stream.of(
                message(
                        "1. What is CLASH? 2. How many dilemmas does DailyDilemmas have? 3. When was OneFlow published?",
                        "What is CLASH?",
                        "How many dilemmas does DailyDilemmas have?",
                        "When was OneFlow published?"),
                message("1) What is CLASH? 2) What is MAP?", "What is CLASH?", "What is MAP?"),
                message("(1) What is CLASH? (2) What is MAP?", "What is CLASH?", "What is MAP?"),
                message("a) What is CLASH? b) What is MAP?", "What is CLASH?", "What is MAP?"),
                message("(a) what is CLASH (b) what is MAP", "what is CLASH", "what is MAP"),
                message("What is CLASH? What is MAP?", "What is CLASH?", "What is MAP?"),
                message("What is CLASH?? What is MAP?", "What is CLASH?", "What is MAP?"),
                message("What is MAP and when was it published?", "What is MAP", "when was it published?"),
                message("What is MAP, and who wrote it?", "What is MAP", "who wrote it?"),
                message("What is MAP? Also, how does it work?", "What is MAP?", "Also, how does it work?"),
                message("What is MAP? And who wrote it?", "What is MAP?", "And who wrote it?"),
                message("What is MAP; how does it work?", "What is MAP", "how does it work?"),
                message(
                        "Explain how MAP works and then list similar papers",
                        "Explain how MAP works",
                        "list similar papers"),
                message("who wrote CLASH, plus when was it published?", "who wrote CLASH", "when was it published?"),
                message(
                        "the two oldest papers and what is reward hacking?",
                        "the two oldest papers",
                        "what is reward hacking?"));
    }

    private static Arguments message(String text, String... parts) {
        return Arguments.of(text, List.of(parts));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void severalQuestionsAreReadOneByOne(String message, List<String> parts) {
        assertThat(Parts.of(message)).isEqualTo(parts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What is CLASH?",
                "Which papers are on robots and nursing?",
                "compare CLASH and MAP",
                "What do CLASH and MAP find?",
                "What do both say, and when were they published?",
                "For each of CLASH and MAP, what is it and who wrote it?",
                "CLASH and MAP: which one is newer, and how large is it?",
                "When were they published, respectively, and who wrote them?",
                "papers about values and about how models learn",
                "How does MAP work and why?",
                "What is V_0.5? ",
                "1. What is CLASH?",
                "trial and error",
                "hi",
                "?",
                "",
            })
    void oneQuestionIsItself(String message) {
        assertThat(Parts.of(message)).containsExactly(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I am new to this field. What is CLASH?",
                "Hello there! What is CLASH?",
                "I read a lot about dilemmas. What is CLASH? Thanks a lot.",
                "We discussed this at lunch today! Is CLASH about dilemmas?",
                "What is CLASH? I could not find it.",
            })
    void whatAsksNothingBelongsToItsNeighbour(String message) {
        assertThat(Parts.of(message)).hasSize(1).first().asString().contains("CLASH");
    }

    @Test
    void fourQuestionsAreTheMost() {
        assertThat(Parts.of("What is CLASH? What is MAP? What is RLBFF? What is UQ? What is CVC? What is Cooper?"))
                .containsExactly("What is CLASH?", "What is MAP?", "What is RLBFF?", "What is UQ?");
        assertThat(Parts.of("1. What is CLASH 2. What is MAP 3. What is RLBFF 4. What is UQ 5. What is CVC"))
                .hasSize(4);
    }
}
