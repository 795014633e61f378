package org.scholium.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholium.TestLibrary;

class SpellingTest {

    private final Spelling spelling = TestLibrary.index().spelling();

    @ParameterizedTest
    @CsvSource({
        "papers on reinforcemnet learning, papers on reinforcement learning",
        "what is alignmnet?, what is alignment?",
    })
    void aMisspeltWordIsMended(String question, String mended) {
        assertThat(spelling.correct(question)).isEqualTo(mended);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What is NurValues?",
                "Does GRPO beat Gemini?",
                "How do volcanoes erupt?",
                "$1 \\2 {x} “quoted”",
                "价值对齐",
                "",
            })
    void namesNumbersAndKnownWordsStay(String question) {
        assertThat(spelling.correct(question)).isEqualTo(question);
    }

    @Test
    void anEmptyCorpusMendsNothing() {
        assertThat(TestLibrary.indexOf().spelling().correct("reinforcment learning"))
                .isEqualTo("reinforcment learning");
    }
}
