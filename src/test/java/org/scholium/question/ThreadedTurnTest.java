package org.scholium.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholium.TestLibrary;
import org.scholium.store.Filter;
import org.scholium.store.LuceneSnapshot;

/** What turns mean behind others: each exchange here is written out, so that only understanding is tested. */
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

        assertThat(papers(understood(question, compared(NURSING, CLASH, DAILY))))
                .containsExactly(shown.get(place - 1));
    }

    @Test
    void whatOnePaperAloneSpeaksOfNeedsNoAskingBack() {
        Understanding understood = understood("how many nurses annotated it?", compared(NURSING, CLASH));

        assertThat(papers(understood)).containsExactly(NURSING);
    }

    @Test
    void whereSeveralPapersCouldBeMeantTheAskerIsAsked() {
        Understanding understood = understood("how was it collected?", compared(NURSING, CLASH));

        assertThat(understood.kind()).isEqualTo(QuestionKind.WHICH);
        assertThat(understood.aspects())
                .containsExactly("how was “NurValues” collected?", "how was “CLASH” collected?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"the second one", "CLASH", "I meant CLASH", "the high-stakes one"})
    void theAnswerToThatAsksTheQuestionBefore(String reply) {
        Understanding asked = understood("how was it collected?", compared(NURSING, CLASH));
        Dialogue thread = after(asked, NURSING, CLASH);

        Understanding understood = understood(reply, thread);

        assertThat(papers(understood)).containsExactly(CLASH);
        assertThat(understood.query().sought().words()).contains("collected");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"compare them", "how do the two differ?", "compare both", "what is the difference between them"})
    void papersOfDifferentTurnsAreCompared(String question) {
        Dialogue thread = thread(explained(NURSING), explained(CHINESE));

        Understanding understood = understood(question, thread);

        assertThat(understood.kind()).isEqualTo(QuestionKind.COMPARE);
        assertThat(understood.papers()).containsExactly(NURSING, CHINESE);
    }

    @Test
    void theOneAtHandIsComparedWithANamedOne() {
        Understanding understood = understood("how does it differ from CLASH?", thread(explained(NURSING)));

        assertThat(understood.papers()).containsExactly(NURSING, CLASH);
        assertThat(understood.standalone()).isEqualTo("how does “NurValues” differ from CLASH?");
    }

    @Test
    void aPronounInsideAWordIsNone() {
        assertThat(understood("compare it with CLASH", thread(explained(NURSING)))
                        .standalone())
                .isEqualTo("compare “NurValues” with CLASH");
    }

    @Test
    void aComparisonIsNarrowedToSomeOfItsPapers() {
        Understanding understood = understood("only the first and the last", compared(NURSING, CLASH, DAILY));

        assertThat(understood.kind()).isEqualTo(QuestionKind.COMPARE);
        assertThat(understood.papers()).containsExactly(NURSING, DAILY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"others like it?", "is there anything similar?", "related papers?", "similar work?"})
    void papersLikeTheOneAtHandAreFound(String question) {
        Understanding understood = understood(question, thread(explained(NURSING)));

        assertThat(understood.kind()).isEqualTo(QuestionKind.RELATED);
        assertThat(understood.papers()).containsExactly(NURSING);
    }

    @Test
    void describedPapersAreCompared() {
        Understanding understood = understood("compare the nursing benchmark with the Chinese corpus", thread());

        assertThat(understood.papers()).containsExactly(NURSING, CHINESE);
        assertThat(understood.standalone()).isEqualTo("compare “NurValues” with “CVC”");
    }

    @Test
    void anotherPaperIsAddedToAComparison() {
        Understanding understood =
                understood("add the nursing one", thread(exchange(QuestionKind.COMPARE, CLASH, DAILY)));

        assertThat(understood.kind()).isEqualTo(QuestionKind.COMPARE);
        assertThat(understood.papers()).containsExactly(CLASH, DAILY, NURSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"drop CLASH", "without the second one", "please leave out the high-stakes one"})
    void aPaperIsTakenOutOfAComparison(String question) {
        assertThat(understood(question, compared(NURSING, CLASH, DAILY)).papers())
                .containsExactly(NURSING, DAILY);
    }

    @Test
    void theNewestOfThoseComparedIsNotTheNewestOfAll() {
        Understanding understood = understood("which is newest?", compared(NURSING, CLASH));

        assertThat(understood.aspect()).isEqualTo(CorpusAspect.NEWEST);
        assertThat(papers(understood)).containsExactlyInAnyOrder(NURSING, CLASH);
        assertThat(papers(understood("the newer one: how many instances?", compared(CLASH, NURSING))))
                .containsExactly(NURSING);
    }

    @Test
    void theNewestPapersAreCompared() {
        Understanding understood = understood("compare the newest two papers", thread());

        assertThat(understood.kind()).isEqualTo(QuestionKind.COMPARE);
        assertThat(understood.papers()).hasSize(2).contains(TestLibrary.id("Event-Centric"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"whats the difference to CLASH", "how is that different from CLASH?", "compared to CLASH?"})
    void theSideThatIsNotNamedIsThePaperAtHand(String question) {
        assertThat(understood(question, thread(explained(NURSING))).papers()).containsExactly(NURSING, CLASH);
    }

    @Test
    void whichOneIsAskedOfThePapersSpokenOfLast() {
        Understanding understood =
                understood("which one is about nurses?", thread(explained(NURSING), explained(CHINESE)));

        assertThat(papers(understood)).containsExactlyInAnyOrder(NURSING, CHINESE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nursing benchmark vs Chinese corpus",
                "the nursing one or the Chinese one: which has more annotators?"
            })
    void describedSidesNeedNoOtherCue(String question) {
        assertThat(understood(question, thread()).papers()).containsExactly(NURSING, CHINESE);
    }

    @Test
    void aComparisonGoesOnWithAnotherPaper() {
        assertThat(understood("and to DailyDilemmas?", compared(NURSING, CLASH)).papers())
                .containsExactly(NURSING, CLASH, DAILY);
    }

    @Test
    void aNameAloneAsksWhatWasAskedOfTheNameBefore() {
        PastTurn named = new PastTurn("what's NurValues?", QuestionKind.EXPLAIN, List.of(NURSING), 1, null, null);

        Understanding understood = understood("and CLASH?", thread(named));

        assertThat(papers(understood)).containsExactly(CLASH);
        assertThat(understood.standalone()).isEqualTo("What is “CLASH” about?");
    }

    @Test
    void whichHasMoreIsAskedOfThePapersSpokenOfLast() {
        Understanding understood =
                understood("which has more instances?", thread(explained(CHINESE), explained(NURSING)));

        assertThat(understood.kind()).isEqualTo(QuestionKind.COMPARE);
        assertThat(understood.papers()).containsExactly(CHINESE, NURSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no, I meant CLASH", "sorry, the high-stakes one", "not that one, CLASH"})
    void aCorrectionAsksTheSameOfAnotherPaper(String correction) {
        PastTurn asked = new PastTurn("how many instances?", QuestionKind.FACT, List.of(NURSING), 1, null, null);

        Understanding understood = understood(correction, thread(asked));

        assertThat(papers(understood)).containsExactly(CLASH);
        assertThat(understood.query().sought().words()).contains("instances");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no code?", "sorry, any limitations?", "wait, which models were tested"})
    void aQuestionThatLooksLikeACorrectionStaysWithItsPaper(String question) {
        assertThat(papers(understood(question, thread(explained(NURSING))))).containsExactly(NURSING);
    }

    @Test
    void aListIsNarrowedByDate() {
        PastTurn list = new PastTurn("moral dilemmas", QuestionKind.FIND_ALL, List.of(DAILY, CLASH), 2, null, null);

        Understanding understood = understood("only from 2025", thread(list));

        assertThat(index.papers().stream()
                        .map(paper -> paper.paper())
                        .filter(understood.query().filter()::admits)
                        .map(paper -> paper.id()))
                .containsExactly(CLASH);
    }

    @Test
    void whoGoesOnLookingKeepsTheYears() {
        PastTurn list = new PastTurn(
                "human values",
                QuestionKind.FIND_ALL,
                List.of(NURSING),
                1,
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 12, 31));

        Understanding further =
                understood("and which ones are about model-based reinforcement learning?", thread(list));
        Understanding anew = understood("Which papers are about model-based reinforcement learning?", thread(list));

        assertThat(further.standalone()).endsWith("learning from 2025?");
        assertThat(further.query().filter().from()).isEqualTo("2025-01-01");
        assertThat(anew.query().filter().from()).isNull();
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
        assertThat(papers(understood(question, thread(explained(NURSING))))).doesNotContain(NURSING);
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
        assertThat(papers(understood(question, thread(explained(NURSING))))).containsExactly(NURSING);
    }

    private Understanding understood(String question, Dialogue thread) {
        return TestLibrary.understand(new Turn(question, thread.encode(), Filter.NONE), index);
    }

    private Dialogue thread(PastTurn... exchanges) {
        return new Dialogue(index.corpus().fingerprint(), List.of(exchanges));
    }

    private Dialogue compared(String... papers) {
        return thread(exchange(QuestionKind.COMPARE, papers));
    }

    private Dialogue after(Understanding asked, String... cited) {
        return thread(new PastTurn(
                asked.query().sought().words(),
                asked.kind(),
                List.of(cited),
                cited.length,
                asked.query().filter().from(),
                asked.query().filter().to()));
    }

    private static PastTurn explained(String paper) {
        return exchange(QuestionKind.EXPLAIN, paper);
    }

    private static PastTurn exchange(QuestionKind kind, String... papers) {
        return new PastTurn("what is it about?", kind, List.of(papers), papers.length, null, null);
    }

    private static List<String> papers(Understanding understood) {
        return Stream.of(understood.query().filter().papers(), understood.papers())
                .flatMap(papers -> new ArrayList<>(papers).stream())
                .distinct()
                .toList();
    }
}
