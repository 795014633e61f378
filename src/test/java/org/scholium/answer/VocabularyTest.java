package org.scholium.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.scholium.TestLibrary;

class VocabularyTest {

    @Test
    void acronymsAndCoinedWordsAreNames() {
        assertThat(Vocabulary.names("Which papers use GRPO, ImageNet or V_{0.5} on Atari?"))
                .contains("grpo", "imagenet", "v0.5")
                .doesNotContain("which", "papers", "use", "on");
    }

    @Test
    void sentencesWithoutNamesHaveNone() {
        assertThat(Vocabulary.names("which papers are on reward models?")).isEmpty();
        assertThat(Vocabulary.names("")).isEmpty();
    }

    @Test
    void unknownWordsAreGivenOnceAsTheyWereWritten() {
        assertThat(Vocabulary.unknown("Zebras, nurses and zebras; Quokkas?", TestLibrary.index()))
                .contains("Quokkas")
                .doesNotContain("nurses", "and")
                .doesNotHaveDuplicates();
    }
}
