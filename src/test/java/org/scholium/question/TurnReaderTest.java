package org.scholium.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholium.TestLibrary;
import org.scholium.store.Filter;
import org.scholium.store.LuceneSnapshot;

class TurnReaderTest {

    private static final String NURSING = TestLibrary.id("NurValues");
    private static final String MAP = TestLibrary.id("MAP:");

    private final LuceneSnapshot index = TestLibrary.index();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How does it work?",
                "What did it find?",
                "Who wrote it?",
                "And how large is its dataset?",
                "Where does its data come from?",
                "Why?",
                "Explain the method of this paper",
            })
    void aFollowUpIsAboutThePapersOfTheTurnBefore(String question) {
        // When
        Understanding understood = after(question, NURSING);

        // Then
        assertThat(understood.query().filter().papers()).containsExactly(NURSING);
        assertThat(understood.anchored()).isTrue();
        assertThat(understood.standalone()).isNotEqualTo(question).contains("“NurValues”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which papers are on ride-sharing?",
                "What is reward hacking?",
                "What is Cooper?",
                "How many papers are there?",
                "thanks!",
                "What can I ask?",
                "How do you work?",
            })
    void aNewTopicNeverCarriesOldPapers(String question) {
        // When
        Understanding understood = after(question, NURSING);

        // Then
        assertThat(understood.query().filter().papers()).doesNotContain(NURSING);
        assertThat(understood.standalone()).isEqualTo(question);
    }

    @Test
    void aFollowUpOnSeveralPapersSpeaksOfEach() {
        assertThat(after("What do both find?", NURSING, MAP).papers()).containsExactly(NURSING, MAP);
        assertThat(after("What do both find?", MAP, NURSING).papers()).containsExactly(MAP, NURSING);
    }

    @Test
    void papersCanBeComparedByName() {
        assertThat(first("Compare MAP with NurValues").papers()).containsExactly(MAP, NURSING);
    }

    @Test
    void aThreadOfAnEarlierCorpusKeepsThePapersThatAreStillThere() {
        // Given
        PastTurn before = new PastTurn("what?", QuestionKind.EXPLAIN, List.of("9999.99999", NURSING), 2, null, null);
        String earlier = new Dialogue("0000000000000000", List.of(before)).encode();

        // When
        Understanding understood = TestLibrary.understand(new Turn("How does it work?", earlier, Filter.NONE), index);

        // Then
        assertThat(understood.query().filter().papers()).containsExactly(NURSING);
    }

    @Test
    void papersThatAreGoneAreLeftAside() {
        assertThat(after("What did it find?", "9999.99999", NURSING)
                        .query()
                        .filter()
                        .papers())
                .containsExactly(NURSING);
    }

    @Test
    void aThreadOfNobodyIsRejectedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TestLibrary.understand(new Turn("Why?", "nonsense", Filter.NONE), index))
                .withMessageStartingWith("thread ");
    }

    @Test
    void theFilterOfTheTurnHoldsForFollowUpsAndNames() {
        // Given
        Filter onlyMap = Filter.NONE.only(Set.of(MAP));

        // When
        Stream<Understanding> understood = Stream.of("What did it find?", "What is NurValues?")
                .map(question -> TestLibrary.understand(new Turn(question, thread(NURSING), onlyMap), index));

        // Then
        assertThat(understood)
                .allSatisfy(each -> assertThat(index.papers())
                        .noneMatch(paper -> each.query().filter().admits(paper.paper())));
    }

    @Test
    void datesInTheQuestionNarrowTheFilter() {
        // When
        Understanding understood = first("Which papers from 2024 deal with values?");

        // Then
        assertThat(understood.query().filter().from()).isEqualTo("2024-01-01");
        assertThat(understood.query().filter().to()).isEqualTo("2024-12-31");
        assertThat(understood.query().sought().terms()).isNotEmpty().noneMatch(term -> term.contains("2024"));
    }

    @Test
    void datesInTheQuestionThatContradictTheFilterAdmitNothing() {
        // Given
        Filter in2023 = new Filter(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31), Set.of());

        // When
        Understanding understood =
                TestLibrary.understand(new Turn("Which papers from 2024 deal with values?", null, in2023), index);

        // Then
        assertThat(index.papers())
                .noneMatch(paper -> understood.query().filter().admits(paper.paper()));
    }

    @Test
    void theNumberOfAuthorsIsNoSubject() {
        // When
        Understanding understood = first("Which papers by more than 10 authors are on reward models?");

        // Then
        assertThat(understood.authors().least()).isEqualTo(11);
        assertThat(understood.query().sought().terms()).containsExactlyInAnyOrder("reward", "model");
    }

    @Test
    void aQuestionThatOnlyLimitsDatesAsksForAList() {
        assertThat(first("Anything from 2019?"))
                .extracting(Understanding::kind, Understanding::aspect)
                .containsExactly(QuestionKind.CORPUS, CorpusAspect.LIST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"in 2024", "by one author", "in 2024 by one author"})
    void aFollowUpOfNothingButLimitsStillHasAText(String question) {
        assertThat(after(question, NURSING).query().sought().words()).isNotBlank();
    }

    @Test
    void whiteSpaceDoesNotMatter() {
        assertThat(first("  What \n\n is\tNurValues? ").standalone()).isEqualTo("What is NurValues?");
    }

    @Test
    void aNamedPaperIsTheOnlyOneAllowed() {
        // When
        Understanding understood = first("How many nurses annotated NurValues?");

        // Then
        assertThat(understood.kind()).isEqualTo(QuestionKind.FACT);
        assertThat(understood.anchored()).isTrue();
        assertThat(understood.query().filter().papers()).containsExactly(NURSING);
    }

    @Test
    void papersLikeANamedOneAreRelated() {
        assertThat(first("Which papers are related to NurValues?"))
                .extracting(Understanding::kind, Understanding::papers)
                .containsExactly(QuestionKind.RELATED, List.of(NURSING));
        assertThat(after("Is there anything similar to it?", NURSING))
                .extracting(Understanding::kind, Understanding::papers)
                .containsExactly(QuestionKind.RELATED, List.of(NURSING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "…", "的", "a\u0000", "😀", "\\Q$1", "((((", "V_{", "“”", "%s {0}"})
    void anyTextIsUnderstood(String question) {
        assertThat(first(question).kind()).isNotNull();
        assertThat(after(question, NURSING, MAP).kind()).isNotNull();
        assertThat(TestLibrary.understand(new Turn(question, null, Filter.NONE), TestLibrary.indexOf())
                        .kind())
                .isNotNull();
    }

    private Understanding first(String question) {
        return TestLibrary.understand(new Turn(question, null, Filter.NONE), index);
    }

    private Understanding after(String question, String... papers) {
        return TestLibrary.understand(new Turn(question, thread(papers), Filter.NONE), index);
    }

    private String thread(String... papers) {
        return TestLibrary.thread(papers);
    }
}
