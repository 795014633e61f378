package org.scholium.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholium.Asking;
import org.scholium.TestLibrary;
import org.scholium.answer.AnswerSentence.Form;
import org.scholium.question.Dialogue;
import org.scholium.question.PastTurn;
import org.scholium.question.Turn;
import org.scholium.store.Filter;

/** What answers say of the conversation itself. */
class ConversationAnswerTest {

    private static final String NURSING = TestLibrary.id("NurValues");

    private final Asking assistant = Asking.of(TestLibrary.library(), TestLibrary.retriever());

    @Test
    void papersThatAreGoneAreLeftOutWithAWord() {
        // Given
        PastTurn before = new PastTurn(TestLibrary.read("what?", TestLibrary.index()), List.of("9999.99999", NURSING));
        String thread = new Dialogue("0000000000000000", List.of(before)).encode();

        // When
        Answer first = ask("what data does it use?", thread);
        Answer second = ask("and its limitations?", first.thread());

        // Then
        assertThat(first.answer()).contains("no longer in the corpus");
        assertThat(first.sources()).extracting(Source::paperId).containsExactly(NURSING);
        assertThat(second.answer()).doesNotContain("no longer in the corpus");
    }

    @Test
    void whereTwoPapersCouldBeMeantTheAnswerIsAQuestion() {
        // Given
        Answer compared = ask("compare NurValues with CLASH", null);

        // When
        Answer asked = ask("how was it collected?", compared.thread());
        Answer answered = ask(asked.suggestions().get(1), asked.thread());

        // Then
        assertThat(asked.sentences()).first().extracting(AnswerSentence::form).isEqualTo(Form.QUESTION);
        assertThat(asked.suggestions()).hasSize(2);
        assertThat(answered.sources()).extracting(Source::paperId).containsExactly(TestLibrary.id("CLASH"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"is the code available?", "limitations?", "do they release a license?"})
    void whatAnAbstractDoesNotStateIsSaidToBeMissing(String question) {
        // Given
        Answer before = ask("What is This Thing Called Fairness about?", null);

        // When
        Answer answer = ask(question, before.thread());

        // Then
        assertThat(answer.outcome()).isEqualTo(Outcome.PARTIAL);
        assertThat(answer.answer()).contains("does not state");
    }

    @Test
    void everyTurnLeavesAThreadThatCanBeRead() {
        String thread = null;
        for (int i = 0; i < 30; i++) {
            thread = ask(i % 2 == 0 ? "Which papers are about human values?" : "compare the first four", thread)
                    .thread();
        }
        assertThat(thread).hasSizeLessThanOrEqualTo(6000);
        assertThat(ask("how many authors has the first one?", thread).sources()).hasSize(1);
    }

    private Answer ask(String question, String thread) {
        return assistant.answer(new Turn(question, thread, Filter.NONE), null);
    }
}
