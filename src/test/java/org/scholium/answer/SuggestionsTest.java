package org.scholium.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scholium.TestLibrary;
import org.scholium.corpus.Paper;
import org.scholium.store.LuceneSnapshot;

class SuggestionsTest {

    private static final Paper MAP = TestLibrary.paper("MAP:").paper();
    private static final Paper NURSING = TestLibrary.paper("NurValues").paper();

    private final LuceneSnapshot index = TestLibrary.index();

    @Test
    void afterOnePaperTheyAreAboutIt() {
        assertThat(after("How many people wrote MAP?", MAP))
                .hasSize(3)
                .allSatisfy(
                        suggestion -> assertThat(suggestion).contains("“MAP”").endsWith("?"));
    }

    @Test
    void afterAnExplanationTheyDoNotAskForItAgain() {
        assertThat(after("What is MAP about?", MAP)).doesNotContain("What is “MAP” about?");
    }

    @Test
    void afterSeveralPapersThereIsOneForEach() {
        assertThat(after("Which papers are on value alignment?", MAP, NURSING))
                .containsExactly("What is “MAP” about?", "What is “NurValues” about?");
    }

    @Test
    void withoutPapersTheyOpenTheCorpus() {
        assertThat(after("Hello!")).hasSize(3).doesNotHaveDuplicates();
        assertThat(after("How many papers are there?")).isNotEmpty().doesNotContain("How many papers are there?");
    }

    @Test
    void anEmptyCorpusHasSuggestionsOfNoPaper() {
        // Given
        LuceneSnapshot empty = TestLibrary.indexOf();

        // When
        List<String> suggestions = Suggestions.after(TestLibrary.read("Hello!", empty), List.of(), empty);

        // Then
        assertThat(suggestions).noneMatch(suggestion -> suggestion.contains("“"));
    }

    private List<String> after(String question, Paper... cited) {
        return Suggestions.after(TestLibrary.read(question, index), List.of(cited), index);
    }
}
