package org.scholium.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholium.TestLibrary;
import org.scholium.corpus.Paper;
import org.scholium.store.LuceneSnapshot;

class NamesTest {

    private final LuceneSnapshot index = TestLibrary.index();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    What is NurValues?                                              | NurValues
                    what is nurvalues?                                              | NurValues
                    How does MAP work?                                              | MAP:
                    Explain UQ                                                      | UQ:
                    Is V_{0.5} better?                                              | V_{0.5}
                    How does V0.5 use rollouts?                                     | V_{0.5}
                    What does V_0 predict?                                          | V_0:
                    What does RAVL fix?                                             | The Edge-of-Reach
                    How big is ValuePrism?                                          | Value Kaleidoscope
                    Tell me about VaGraM                                            | Value Gradient
                    What does "Stop Regressing" suggest?                            | Stop Regressing
                    Summarize the value kaleidoscope paper                          | Value Kaleidoscope
                    What is said in Small Language Models are the Future of Agentic AI? | Small Language
                    What does Beyond Preferences in AI Alignment criticise?         | Beyond Preferences
                    Describe dynamic normativity                                    | Dynamic Normativity
                    What is the edge-of-reach problem?                              | The Edge-of-Reach
                    Who wrote Saffron-1?                                            | Saffron-1
                    What is B-Coder?                                                | B-Coder
                    How was DTLR trained?                                           | General Detection
                    Which hospitals did NurValues' authors visit?                   | NurValues
                    """)
    void aPaperIsCalledByManyNames(String question, String title) {
        assertThat(Names.in(question, index)).containsOnlyKeys(TestLibrary.id(title));
    }

    @Test
    void everyPaperIsNamedByItsWholeTitle() {
        for (Paper paper : index.corpus().papers()) {
            assertThat(Names.in("Explain “" + paper.title() + "”", index).keySet())
                    .as(paper.title())
                    .contains(paper.id());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which papers use GRPO?",
                "Which language models are used?",
                "Can one map values to actions?",
                "a map of human values",
                "Do models hold human values?",
                "Which models were evaluated on reinforcement learning?",
                "How do large language models reason?",
                "What is the value of it?",
                "value alignment",
                "Is a zebra a horse?",
                "of the and in",
                "?",
                "",
            })
    void commonWordsAndSharedNamesNameNobody(String question) {
        assertThat(Names.in(question, index)).isEmpty();
    }

    @Test
    void severalPapersAreNamedInOrderOfMention() {
        assertThat(Names.in("Compare UQ with NurValues and MAP", index).keySet())
                .containsExactly(TestLibrary.id("UQ:"), TestLibrary.id("NurValues"), TestLibrary.id("MAP:"));
    }

    @Test
    void theRestOfAQuestionIsWithoutTheNames() {
        // Given
        String question = "How many hospitals did NurValues, visit?";

        // When
        String rest = Names.without(question, Names.in(question, index));

        // Then
        assertThat(Arrays.asList(rest.split(" "))).contains("hospitals").noneMatch(word -> word.contains("NurValues"));
    }

    @Test
    void anEmptyCorpusHasNoNames() {
        assertThat(Names.in("What is NurValues?", TestLibrary.indexOf())).isEmpty();
    }

    @Test
    void twoPapersOfOneTitleHaveNoNameOfTheirOwn() {
        // Given
        LuceneSnapshot twins = TestLibrary.indexOf(
                new Paper("a", "ZAP: A Method", "It works.", null, null, null, null),
                new Paper("b", "ZAP: A Method", "It works.", null, null, null, null));

        // Then
        assertThat(List.copyOf(Names.in("What is ZAP: A Method?", twins).keySet()))
                .isEmpty();
    }
}
