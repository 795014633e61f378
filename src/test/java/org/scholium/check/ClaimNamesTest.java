package org.scholium.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholium.TestLibrary;
import org.scholium.corpus.Paper;

class ClaimNamesTest {

    private static final Paper PAPER = new Paper(
            "1",
            "Cooper: A Critic for Small Language Models",
            "We train Qwen3-8B by reinforcement learning on MATH-500 and on news from Wikipedia.",
            null,
            null,
            null,
            null);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cooper trains Qwen on MATH-500.",
                "It uses RL on text of Wikipedia.",
                "The critic is for SLMs.",
                "Training a critic helps.",
                "We found that LLMs learn."
            })
    void whatThePaperHoldsIsNotMissing(String claim) {
        assertThat(missing(claim)).isEmpty();
    }

    @Test
    void otherNamesAre() {
        assertThat(missing("Cooper beats GPT-4o and DeepMind’s critic on SciFact."))
                .contains("GPT-4o", "SciFact");
    }

    private static List<String> missing(String claim) {
        return ClaimNames.missing(claim, List.of(PAPER), TestLibrary.index());
    }
}
