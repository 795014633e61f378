package org.scholium.answer.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceStreamTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("Bees dance [1]. Ants walk [2].", List.of("Bees dance [1].", "Ants walk [2].")),
                Arguments.of("Bees dance. [1] Ants walk. [2][3]", List.of("Bees dance [1].", "Ants walk [2][3].")),
                Arguments.of("Bees dance.[1] Ants walk.", List.of("Bees dance[1].", "Ants walk.")),
                Arguments.of("Bees dance. [1] shows why.", List.of("Bees dance.", "[1] shows why.")),
                Arguments.of("Bees dance.\n[1]\nAnts walk.", List.of("Bees dance [1].", "Ants walk.")),
                Arguments.of("- Bees dance [1]\n- Ants walk [2]", List.of("Bees dance [1]", "Ants walk [2]")),
                Arguments.of("1. Bees dance [1].\n2) Ants walk [2].", List.of("Bees dance [1].", "Ants walk [2].")),
                Arguments.of("## Bees\n**Bees** _dance_ [1].", List.of("Bees", "Bees dance [1].")),
                Arguments.of("Answer: Bees dance [1].", List.of("Bees dance [1].")),
                Arguments.of("<think>Hm. [9]\nYes.</think>\nBees dance [1].", List.of("Bees dance [1].")),
                Arguments.of("Bees <b>dance</b> <script>x()</script> [1].", List.of("Bees dance x() [1].")),
                Arguments.of("See [this](http://evil/?q=1) bee [1].", List.of("See this bee [1].")),
                Arguments.of("Bees dance. [1]<|im_end|>", List.of("Bees dance [1].")),
                Arguments.of("Bees dance [1].\n\nReferences:\n[1] A book.", List.of("Bees dance [1].")),
                Arguments.of(
                        "Wong et al. dance, e.g. V_0.5 [1]. Yes.",
                        List.of("Wong et al. dance, e.g. V_0.5 [1].", "Yes.")),
                Arguments.of(
                        "Bees dance [1]. 93% of them sing [2]. Ants walk [3].",
                        List.of("Bees dance [1].", "93% of them sing [2].", "Ants walk [3].")),
                Arguments.of(
                        "Bees dance [1]. 1,360 ants walk [2].", List.of("Bees dance [1].", "1,360 ants walk [2].")),
                Arguments.of("Bees dance [1](http://evil/?q=1).", List.of("Bees dance [1].")),
                Arguments.of("", List.of()),
                Arguments.of(" \n \n", List.of()));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void sentencesAreTheSameHoweverTheTextArrives(String text, List<String> sentences) {
        for (int size : List.of(1, 2, 3, 7, 1000)) {
            assertThat(read(text, size, true)).as("pieces of " + size).isEqualTo(sentences);
        }
    }

    @Test
    void aSentenceComesAsSoonAsTheNextHasBegun() {
        List<String> sentences = new ArrayList<>();
        SentenceStream stream = new SentenceStream(sentences::add);
        stream.accept("Bees dance. [1]");
        assertThat(sentences).isEmpty();
        stream.accept(" Ants");
        assertThat(sentences).containsExactly("Bees dance [1].");
    }

    @Test
    void aLastSentenceThatWasCutOffIsNoSentence() {
        assertThat(read("Bees dance [1]. Ants walk in", 4, false)).containsExactly("Bees dance [1].");
        assertThat(read("Bees dance [1]. Ants walk.", 4, false)).hasSize(2);
    }

    private static List<String> read(String text, int size, boolean whole) {
        List<String> sentences = new ArrayList<>();
        SentenceStream stream = new SentenceStream(sentences::add);
        for (int i = 0; i < text.length(); i += size) {
            stream.accept(text.substring(i, Math.min(text.length(), i + size)));
        }
        stream.end(whole);
        return sentences;
    }
}
