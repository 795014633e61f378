package org.scholium.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.scholium.TestLibrary;
import org.scholium.store.LuceneSnapshot;

class VocabularyTest {

    @Test
    void acronymsCoinedWordsAndCapitalsWithinASentenceAreRareNamesWhenFewPapersHoldThem() {
        assertThat(Vocabulary.rareNames("Which papers use GRPO or V_{0.5} on Atari?", TestLibrary.index()))
                .containsExactlyInAnyOrder("grpo", "v0.5", "atari");
    }

    @Test
    void whatManyPapersOrNoneHoldIsNoRareName() {
        assertThat(Vocabulary.rareNames("Which papers on LLM, RL or AI use ImageNet? What else?", TestLibrary.index()))
                .isEmpty();
        assertThat(Vocabulary.rareNames("which papers are on reward models?", TestLibrary.index()))
                .isEmpty();
    }

    @Test
    void compoundsAreReadAsTheirWords() {
        assertThat(Vocabulary.compounds("Model-based or multi-human-value RL - or neither"))
                .containsExactlyInAnyOrder("model based", "multi human value");
    }

    @Test
    void aNameThatOnlyOtherPapersHoldIsUnnamedInThisOne() {
        LuceneSnapshot index = TestLibrary.index();
        assertThat(Vocabulary.unnamed(
                        "does it test GPT-4 or SLMs?", TestLibrary.paper("CVC").paper(), index))
                .contains("GPT-4");
        assertThat(Vocabulary.unnamed(
                        "does it test GPT-4?",
                        TestLibrary.paper("Value Kaleidoscope").paper(),
                        index))
                .isEmpty();
        assertThat(Vocabulary.unnamed(
                        "are SLMs enough?", TestLibrary.paper("Small Language").paper(), index))
                .isEmpty();
    }

    @Test
    void unknownWordsAreGivenOnceAsTheyWereWritten() {
        assertThat(Vocabulary.unknown("Zebras, nurses and zebras; Quokkas?", TestLibrary.index()))
                .contains("Quokkas")
                .doesNotContain("nurses", "and")
                .doesNotHaveDuplicates();
    }
}
