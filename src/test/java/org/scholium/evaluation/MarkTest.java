package org.scholium.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.scholium.Asking;
import org.scholium.TestLibrary;
import org.scholium.answer.Answer;
import org.scholium.answer.Outcome;
import org.scholium.evaluation.QuestionSet.Question;
import org.scholium.question.Turn;
import org.scholium.store.Filter;

class MarkTest {

    private static final String ASKED = "Which dataset did the Saffron-1 authors release?";

    private final Answer answer =
            Asking.of(TestLibrary.library(), TestLibrary.retriever()).answer(new Turn(ASKED, null, Filter.NONE), null);
    private final String cited = answer.sources().get(0).title();

    @Test
    void anAnswerThatCitesAndSaysWhatItMustPasses() {
        Mark mark = mark(question("factoid", Set.of(cited), List.of(List.of("nowhere", "SAFETY4m")), true));
        assertThat(mark.passes()).isTrue();
        assertThat(mark.recall()).isEqualTo(1);
        assertThat(mark.quotes()).isPositive().isEqualTo(mark.verbatim());
        assertThat(mark.ndcg()).isEqualTo(1);
    }

    @Test
    void anAnswerWithoutTheWordsOrThePaperFails() {
        assertThat(mark(question("factoid", Set.of(cited), List.of(List.of("nowhere")), true))
                        .passes())
                .isFalse();
        assertThat(mark(question("factoid", Set.of("Another Paper"), List.of(), true))
                        .passes())
                .isFalse();
        assertThat(mark(question("factoid", Set.of(cited, "Another Paper"), List.of(), true))
                        .passes())
                .isFalse();
    }

    @Test
    void aListNeedsMostOfItsPapers() {
        assertThat(mark(question("list", Set.of(cited, "Another Paper"), List.of(), true))
                        .recall())
                .isEqualTo(0.5);
        assertThat(mark(question("list", Set.of(cited, "Another Paper"), List.of(), true))
                        .passes())
                .isFalse();
    }

    @Test
    void toAnswerTheUnanswerableFails() {
        assertThat(answer.outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(mark(question("unanswerable", Set.of(), List.of(), false)).passes())
                .isFalse();
    }

    @Test
    void onlyAStrangeInputMayBeRefused() {
        assertThat(Mark.refused(question("robust", Set.of(), List.of(), true)).passes())
                .isTrue();
        assertThat(Mark.refused(question("factoid", Set.of(cited), List.of(), true))
                        .passes())
                .isFalse();
    }

    private Mark mark(Question question) {
        List<String> retrieved = List.of(answer.sources().get(0).paperId());
        return Mark.of(question, answer, retrieved, TestLibrary.index());
    }

    private static Question question(
            String kind, Set<String> expected, List<List<String>> mustContain, boolean answerable) {
        return new Question("any", kind, List.of(ASKED), expected, Set.of(), mustContain, answerable);
    }
}
