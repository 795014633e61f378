package org.scholium.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholium.TestLibrary;
import org.scholium.store.Filter;

class ReferenceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What did it find?",
                "How large is its dataset?",
                "Do they release their code?",
                "What is the main result of this paper?",
                "Did that study involve humans?",
                "And the limitations?",
                "And who wrote it?",
                "What about robustness?",
                "Also the data?",
                "Why?",
                "Tell me more",
                "How does the method of this study work?",
                "Which of them is newer?",
                "On which games?",
                "What do both have in common?",
            })
    void aFollowUpLeansBack(String question) {
        assertThat(goesOn(question)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which papers are on ride-sharing?",
                "What is reward hacking?",
                "Is there a different paper on nursing?",
                "Another question: who studies handwriting?",
                "How many papers are there?",
                "Which is the newest paper?",
                "List all titles",
                "What are the topics?",
                "Why do value functions collapse in offline reinforcement learning?",
                "Let us change the subject: robots",
                "the one about peer review",
            })
    void aSwitchOfTopicDoesNot(String question) {
        assertThat(goesOn(question)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"What do both find?", "What is each about?", "How do these differ?", "Are all of them new?"})
    void somePhrasesMeanEachPaper(String question) {
        assertThat(Reference.meansEach(question)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"What did it find?", "Why?", ""})
    void othersDoNot(String question) {
        assertThat(Reference.meansEach(question)).isFalse();
    }

    private static boolean goesOn(String question) {
        String nursing = TestLibrary.id("NurValues");
        return TestLibrary.read(new Turn(question, TestLibrary.thread(nursing), Filter.NONE), TestLibrary.index())
                .papers()
                .contains(nursing);
    }
}
