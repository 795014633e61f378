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
import org.scholium.store.Limits;
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
        Ask ask = after(question, NURSING);

        // Then
        assertThat(ask.papers()).containsExactly(NURSING);
        assertThat(ask.filter().papers()).containsExactly(NURSING);
        assertThat(ask.isAnchored()).isTrue();
        assertThat(ask.frame().standalone().words()).isNotEqualTo(question).contains("“NurValues”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which papers are on ride-sharing?",
                "What is reward hacking?",
                "What is Cooper?",
                "thanks!",
                "What can I ask?",
                "How do you work?",
            })
    void aNewTopicNeverCarriesOldPapers(String question) {
        // When
        Ask ask = after(question, NURSING);

        // Then
        assertThat(ask.papers()).doesNotContain(NURSING);
        assertThat(ask.filter().papers()).doesNotContain(NURSING);
        assertThat(ask.frame().standalone().words()).isEqualTo(question);
    }

    @Test
    void aFollowUpOnSeveralPapersSpeaksOfEach() {
        assertThat(after("What do both find?", NURSING, MAP).papers()).containsExactly(NURSING, MAP);
        assertThat(after("What do both find?", MAP, NURSING).papers()).containsExactly(MAP, NURSING);
    }

    @Test
    void papersCanBeComparedByName() {
        // When
        Ask ask = first("Compare MAP with NurValues");

        // Then
        assertThat(ask).isInstanceOf(Ask.Compare.class);
        assertThat(ask.papers()).containsExactly(MAP, NURSING);
    }

    @Test
    void aThreadOfAnEarlierCorpusKeepsThePapersThatAreStillThere() {
        // Given
        PastTurn before = new PastTurn(first("what is it about?"), List.of("9999.99999", NURSING));
        String earlier = new Dialogue("0000000000000000", List.of(before)).encode();

        // When
        Ask ask = TestLibrary.read(new Turn("How does it work?", earlier, Filter.NONE), index);

        // Then
        assertThat(ask.papers()).containsExactly(NURSING);
    }

    @Test
    void papersThatAreGoneAreLeftAside() {
        assertThat(after("What did it find?", "9999.99999", NURSING).papers()).containsExactly(NURSING);
    }

    @Test
    void aThreadOfNobodyIsRejectedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TestLibrary.read(new Turn("Why?", "nonsense", Filter.NONE), index))
                .withMessageStartingWith("thread ");
    }

    @Test
    void theFilterOfTheTurnHoldsForFollowUpsAndNames() {
        // Given
        Filter onlyMap = Filter.NONE.only(Set.of(MAP));

        // When
        Stream<Ask> asks = Stream.of("What did it find?", "What is NurValues?")
                .map(question -> TestLibrary.read(new Turn(question, thread(NURSING), onlyMap), index));

        // Then
        assertThat(asks).allSatisfy(ask -> assertThat(index.count(ask.filter())).isZero());
    }

    @Test
    void datesInTheQuestionNarrowTheFilter() {
        // When
        Ask ask = first("Which papers from 2024 deal with values?");

        // Then
        assertThat(ask.frame().limits())
                .isEqualTo(Limits.between(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)));
        assertThat(ask.filter().limits()).isEqualTo(ask.frame().limits());
        assertThat(ask.sought().terms()).isNotEmpty().noneMatch(term -> term.contains("2024"));
    }

    @Test
    void datesInTheQuestionThatContradictTheFilterAdmitNothing() {
        // Given
        Filter in2023 = new Filter(Limits.between(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31)), Set.of());

        // When
        Ask ask = TestLibrary.read(new Turn("Which papers from 2024 deal with values?", null, in2023), index);

        // Then
        assertThat(index.count(ask.filter())).isZero();
    }

    @Test
    void limitsThatAreSentStandInThePlaceOfThoseInTheWords() {
        // Given
        Limits sent = Limits.between(LocalDate.of(2025, 1, 1), null);

        // When
        Ask ask =
                TestLibrary.read(new Turn("Which papers from 2024 deal with values?", null, Filter.NONE, sent), index);

        // Then
        assertThat(ask.frame().limits()).isEqualTo(sent);
        assertThat(ask.filter().limits()).isEqualTo(sent);
    }

    @Test
    void theNumberOfAuthorsIsNoSubject() {
        // When
        Ask ask = first("Which papers by more than 10 authors are on reward models?");

        // Then
        assertThat(ask.frame().limits().authorCount().least()).isEqualTo(11);
        assertThat(ask.sought().terms()).containsExactlyInAnyOrder("reward", "model");
    }

    @Test
    void aQuestionThatOnlyLimitsDatesAsksForAListing() {
        assertThat(first("Anything from 2019?"))
                .isInstanceOfSatisfying(
                        Ask.Listing.class, ask -> assertThat(ask.figure()).isEqualTo(Figure.PAPERS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"in 2024", "by one author", "in 2024 by one author"})
    void aFollowUpOfNothingButLimitsStillHasAText(String question) {
        assertThat(after(question, NURSING).sought().words()).isNotBlank();
    }

    @Test
    void whiteSpaceDoesNotMatter() {
        assertThat(first("  What \n\n is\tNurValues? ").frame().standalone().words())
                .isEqualTo("What is NurValues?");
    }

    @Test
    void aNamedPaperIsTheOnlyOneAllowed() {
        // When
        Ask ask = first("How many nurses annotated NurValues?");

        // Then
        assertThat(ask).isInstanceOf(Ask.Fact.class);
        assertThat(ask.papers()).containsExactly(NURSING);
        assertThat(ask.filter().papers()).containsExactly(NURSING);
    }

    @Test
    void papersLikeANamedOneAreRelated() {
        assertThat(List.of(
                        first("Which papers are related to NurValues?"),
                        after("Is there anything similar to it?", NURSING)))
                .allSatisfy(ask -> {
                    assertThat(ask).isInstanceOf(Ask.Related.class);
                    assertThat(ask.papers()).containsExactly(NURSING);
                    assertThat(index.count(ask.filter())).isGreaterThan(1);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "…", "的", "a\u0000", "😀", "\\Q$1", "((((", "V_{", "“”", "%s {0}"})
    void anyTextIsRead(String question) {
        assertThat(first(question)).isNotNull();
        assertThat(after(question, NURSING, MAP)).isNotNull();
        assertThat(TestLibrary.read(question, TestLibrary.indexOf())).isNotNull();
    }

    private Ask first(String question) {
        return TestLibrary.read(question, index);
    }

    private Ask after(String question, String... papers) {
        return TestLibrary.read(new Turn(question, thread(papers), Filter.NONE), index);
    }

    private String thread(String... papers) {
        return Dialogue.start(index)
                .after(first("What is NurValues about?"), List.of(papers))
                .encode();
    }
}
