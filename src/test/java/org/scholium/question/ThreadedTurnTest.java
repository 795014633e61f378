package org.scholium.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholium.TestLibrary;
import org.scholium.store.Filter;
import org.scholium.store.LuceneSnapshot;
import org.scholium.store.Snapshot.Order;

/** What turns mean behind others: each turn before is read as it would be, and its papers are written out. */
class ThreadedTurnTest {

    private static final String NURSING = TestLibrary.id("NurValues");
    private static final String CLASH = TestLibrary.id("CLASH");
    private static final String DAILY = TestLibrary.id("DailyDilemmas");
    private static final String CHINESE = TestLibrary.id("CVC");

    private final LuceneSnapshot index = TestLibrary.index();

    @ParameterizedTest
    @CsvSource({
        "How many instances does the second one have?, 2",
        "tell me about the last one, 3",
        "the first paper again: what is it about, 1",
        "what does the nursing one find, 1",
    })
    void oneOfSeveralIsMeantByItsPlaceOrWords(String question, int place) {
        List<String> shown = List.of(NURSING, CLASH, DAILY);

        assertThat(read(question, compared(NURSING, CLASH, DAILY)).papers()).containsExactly(shown.get(place - 1));
    }

    @Test
    void whatOnePaperAloneSpeaksOfNeedsNoAskingBack() {
        assertThat(read("how many nurses annotated it?", compared(NURSING, CLASH))
                        .papers())
                .containsExactly(NURSING);
    }

    @Test
    void whereSeveralPapersCouldBeMeantTheAskerIsAsked() {
        assertThat(read("how was it collected?", compared(NURSING, CLASH)))
                .isInstanceOfSatisfying(
                        Ask.Which.class,
                        which -> assertThat(which.readings())
                                .extracting(
                                        reading -> reading.frame().standalone().words())
                                .containsExactly("how was “NurValues” collected?", "how was “CLASH” collected?"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"the second one", "CLASH", "I meant CLASH", "the high-stakes one"})
    void theAnswerToThatAsksTheQuestionBefore(String reply) {
        // Given
        Dialogue before = compared(NURSING, CLASH);
        Ask which = read("how was it collected?", before);

        // When
        Ask ask = read(reply, before.after(which, List.of(NURSING, CLASH)));

        // Then
        assertThat(ask.papers()).containsExactly(CLASH);
        assertThat(ask.sought().words()).contains("collected");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"compare them", "how do the two differ?", "compare both", "what is the difference between them"})
    void papersOfDifferentTurnsAreCompared(String question) {
        // When
        Ask ask = read(question, explained(NURSING, CHINESE));

        // Then
        assertThat(ask).isInstanceOf(Ask.Compare.class);
        assertThat(ask.papers()).containsExactly(NURSING, CHINESE);
    }

    @Test
    void theOneAtHandIsComparedWithANamedOne() {
        // When
        Ask ask = read("how does it differ from CLASH?", explained(NURSING));

        // Then
        assertThat(ask.papers()).containsExactly(NURSING, CLASH);
        assertThat(ask.frame().standalone().words()).isEqualTo("how does “NurValues” differ from CLASH?");
    }

    @Test
    void aPronounInsideAWordIsNone() {
        assertThat(read("compare it with CLASH", explained(NURSING))
                        .frame()
                        .standalone()
                        .words())
                .isEqualTo("compare “NurValues” with CLASH");
    }

    @Test
    void aComparisonIsNarrowedToSomeOfItsPapers() {
        // When
        Ask ask = read("only the first and the last", compared(NURSING, CLASH, DAILY));

        // Then
        assertThat(ask).isInstanceOf(Ask.Compare.class);
        assertThat(ask.papers()).containsExactly(NURSING, DAILY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"others like it?", "is there anything similar?", "related papers?", "similar work?"})
    void papersLikeTheOneAtHandAreFound(String question) {
        // When
        Ask ask = read(question, explained(NURSING));

        // Then
        assertThat(ask).isInstanceOf(Ask.Related.class);
        assertThat(ask.papers()).containsExactly(NURSING);
    }

    @Test
    void describedPapersAreCompared() {
        // When
        Ask ask = read("compare the nursing benchmark with the Chinese corpus", Dialogue.start(index));

        // Then
        assertThat(ask.papers()).containsExactly(NURSING, CHINESE);
        assertThat(ask.frame().standalone().words()).isEqualTo("compare “NurValues” with “CVC”");
    }

    @Test
    void anotherPaperIsAddedToAComparison() {
        // When
        Ask ask = read("add the nursing one", compared(CLASH, DAILY));

        // Then
        assertThat(ask).isInstanceOf(Ask.Compare.class);
        assertThat(ask.papers()).containsExactly(CLASH, DAILY, NURSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"drop CLASH", "without the second one", "please leave out the high-stakes one"})
    void aPaperIsTakenOutOfAComparison(String question) {
        assertThat(read(question, compared(NURSING, CLASH, DAILY)).papers()).containsExactly(NURSING, DAILY);
    }

    @Test
    void theNewestOfThoseComparedIsNotTheNewestOfAll() {
        // When
        Ask ask = read("which is newest?", compared(NURSING, CLASH));

        // Then
        assertThat(ask)
                .isInstanceOfSatisfying(
                        Ask.Listing.class,
                        listing -> assertThat(listing.order()).isEqualTo(Order.NEWEST));
        assertThat(ask.papers()).containsExactlyInAnyOrder(NURSING, CLASH);
        assertThat(read("the newer one: how many instances?", compared(CLASH, NURSING))
                        .papers())
                .containsExactly(NURSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"whats the difference to CLASH", "how is that different from CLASH?", "compared to CLASH?"})
    void theSideThatIsNotNamedIsThePaperAtHand(String question) {
        assertThat(read(question, explained(NURSING)).papers()).containsExactly(NURSING, CLASH);
    }

    @Test
    void whichOneIsAskedOfThePapersSpokenOfLast() {
        assertThat(read("which one is about nurses?", explained(NURSING, CHINESE))
                        .papers())
                .containsExactlyInAnyOrder(NURSING, CHINESE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nursing benchmark vs Chinese corpus",
                "the nursing one or the Chinese one: which has more annotators?"
            })
    void describedSidesNeedNoOtherCue(String question) {
        assertThat(read(question, Dialogue.start(index)).papers()).containsExactly(NURSING, CHINESE);
    }

    @Test
    void aComparisonGoesOnWithAnotherPaper() {
        assertThat(read("and to DailyDilemmas?", compared(NURSING, CLASH)).papers())
                .containsExactly(NURSING, CLASH, DAILY);
    }

    @Test
    void aNameAloneAsksWhatWasAskedOfTheNameBefore() {
        // When
        Ask ask = read("and CLASH?", asked("what's NurValues?", NURSING));

        // Then
        assertThat(ask).isInstanceOf(Ask.Explain.class);
        assertThat(ask.papers()).containsExactly(CLASH);
    }

    @Test
    void whichHasMoreIsAskedOfThePapersSpokenOfLast() {
        // When
        Ask ask = read("which has more instances?", explained(CHINESE, NURSING));

        // Then
        assertThat(ask).isInstanceOf(Ask.Compare.class);
        assertThat(ask.papers()).containsExactly(CHINESE, NURSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no, I meant CLASH", "sorry, the high-stakes one", "not that one, CLASH"})
    void aCorrectionAsksTheSameOfAnotherPaper(String correction) {
        // When
        Ask ask = read(correction, asked("how many instances does NurValues have?", NURSING));

        // Then
        assertThat(ask).isInstanceOf(Ask.Fact.class);
        assertThat(ask.papers()).containsExactly(CLASH);
        assertThat(ask.sought().words()).contains("instances");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no code?", "sorry, any limitations?", "wait, which models were tested"})
    void aQuestionThatLooksLikeACorrectionStaysWithItsPaper(String question) {
        assertThat(read(question, explained(NURSING)).papers()).containsExactly(NURSING);
    }

    @Test
    void aListIsNarrowedByDate() {
        // When
        Ask ask = read("only from 2025", asked("Which papers are about moral dilemmas?", DAILY, CLASH));

        // Then
        assertThat(index.count(ask.filter().only(Set.of(DAILY)))).isZero();
        assertThat(index.count(ask.filter().only(Set.of(CLASH)))).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    papers from 2024           | and 2025?              | 2025-01-01 |
                    papers from 2024           | what about 2023?       | 2023-01-01 |
                    papers by NVIDIA           | and McGill?            |            | McGill NLP Group
                    papers by NVIDIA           | and LongCat?           |            | LongCat
                    """)
    void aListingIsAskedForAgainWithinOtherLimits(String before, String question, LocalDate from, String organisation) {
        // When
        Ask ask = read(question, asked(before, CLASH));

        // Then
        assertThat(ask).isInstanceOf(Ask.Listing.class);
        assertThat(ask.papers()).isEmpty();
        assertThat(ask.frame().limits().from()).isEqualTo(from);
        assertThat(ask.frame().limits().organisations())
                .isEqualTo(organisation == null ? List.of() : List.of(organisation));
    }

    @Test
    void theOppositeOrderIsAskedForAgain() {
        assertThat(read("and the three oldest?", asked("the three newest papers", CLASH)))
                .isInstanceOfSatisfying(Ask.Listing.class, listing -> {
                    assertThat(listing.order()).isEqualTo(Order.OLDEST);
                    assertThat(listing.wanted()).isEqualTo(3);
                });
    }

    @Test
    void aListOfOnePaperIsAListToo() {
        // When
        Ask ask = read("sort them by date, oldest first", asked("Which papers are about moral dilemmas?", CLASH));

        // Then
        assertThat(ask)
                .isInstanceOfSatisfying(
                        Ask.ListPapers.class,
                        list -> assertThat(list.selection().order()).isEqualTo(Order.OLDEST));
    }

    @Test
    void thoseThatWereShownAreCounted() {
        assertThat(read("how many are those?", asked("Which papers are about moral dilemmas?", DAILY, CLASH)))
                .isInstanceOfSatisfying(Ask.ListPapers.class, list -> {
                    assertThat(list.selection().counts()).isTrue();
                    assertThat(list.sought().terms()).containsExactlyInAnyOrder("moral", "dilemma");
                });
    }

    @Test
    void otherPapersAreNotThoseAtHand() {
        assertThat(read("what other papers study robots?", explained(NURSING)).papers())
                .doesNotContain(NURSING);
    }

    @Test
    void aListIsNarrowedByOrganisation() {
        // When
        Ask ask = read("only those by McGill", asked("Which papers are about moral dilemmas?", DAILY, CLASH));

        // Then
        assertThat(ask.frame().limits().organisations()).containsExactly("McGill NLP Group");
        assertThat(ask.sought().terms()).containsExactlyInAnyOrder("moral", "dilemma");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "how do models behave when they disagree with their users?",
                "Why do value functions collapse in offline reinforcement learning?",
                "What is reward hacking?",
                "which papers study robots",
                "ok new topic: text line recognition",
            })
    void aNewSubjectLeavesTheOldPapers(String question) {
        // When
        Ask ask = read(question, explained(NURSING));

        // Then
        assertThat(ask.papers()).doesNotContain(NURSING);
        assertThat(ask.filter().papers()).doesNotContain(NURSING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "any code?",
                "limitations?",
                "who are the annotators?",
                "which models were tested",
                "and the data?"
            })
    void aQuestionOfPartsOnlyIsOneOfThePaperAtHand(String question) {
        assertThat(read(question, explained(NURSING)).papers()).containsExactly(NURSING);
    }

    private Ask read(String question, Dialogue before) {
        return TestLibrary.read(new Turn(question, before.encode(), Filter.NONE), index);
    }

    /** One question and the papers that its answer cited. */
    private Dialogue asked(String question, String... cited) {
        return Dialogue.start(index).after(TestLibrary.read(question, index), List.of(cited));
    }

    private Dialogue compared(String... papers) {
        return asked("compare " + String.join(" and ", titles(papers)), papers);
    }

    /** A question for each paper. */
    private Dialogue explained(String... papers) {
        Dialogue thread = Dialogue.start(index);
        for (String paper : papers) {
            thread = thread.after(
                    TestLibrary.read("What is " + titles(paper).get(0) + " about?", index), List.of(paper));
        }
        return thread;
    }

    private List<String> titles(String... papers) {
        return Stream.of(papers)
                .map(id -> index.paper(id).orElseThrow().paper().title().split(":")[0])
                .toList();
    }
}
