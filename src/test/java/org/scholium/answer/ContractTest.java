package org.scholium.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholium.Asking;
import org.scholium.TestLibrary;
import org.scholium.answer.AnswerSentence.Form;
import org.scholium.check.SupportLevel;
import org.scholium.question.Ask;
import org.scholium.question.Dialogue;
import org.scholium.question.Figure;
import org.scholium.question.Reading.Intent;
import org.scholium.question.Turn;
import org.scholium.store.Filter;
import org.scholium.store.Limits;
import org.scholium.store.LuceneSnapshot;

/** What holds for answers whatever was asked, and what they say of how they came about. */
class ContractTest {

    private static final String NURSING = TestLibrary.id("NurValues");
    private static final String MAP = TestLibrary.id("MAP:");

    private final LuceneSnapshot papers = TestLibrary.index();
    private final Asking asking = Asking.of(TestLibrary.library(), TestLibrary.retriever());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What is NurValues?",
                "How many dilemmas does DailyDilemmas hold?",
                "Which papers are about moral dilemmas?",
                "compare NurValues with CLASH",
                "How many papers are there?",
                "When was MAP published?",
                "Which papers are related to MAP?",
                "How do I bake sourdough bread?",
                "hi",
            })
    void everySentenceSaysWhatItRestsOn(String question) {
        Answer answer = asking.answer(new Turn(question, null, Filter.NONE), null);

        for (AnswerSentence sentence : answer.sentences()) {
            for (Citation citation : sentence.evidence()) {
                assertThat(sentence.citations()).contains(citation.source());
                assertThat(citation.quote())
                        .isBetween(
                                0,
                                answer.sources()
                                                .get(citation.source() - 1)
                                                .quotes()
                                                .size()
                                        - 1);
            }
            if (sentence.support() == SupportLevel.QUOTED) {
                assertThat(sentence.evidence())
                        .singleElement()
                        .satisfies(
                                citation -> assertThat(quote(answer, citation)).isEqualTo(sentence.text()));
            }
            if (sentence.support() == SupportLevel.REMARK) {
                assertThat(sentence.citations()).isEmpty();
            }
        }
    }

    private static String quote(Answer answer, Citation citation) {
        return answer.sources()
                .get(citation.source() - 1)
                .quotes()
                .get(citation.quote())
                .text();
    }

    @Test
    void aGreetingIsARemark() {
        assertThat(asking.answer(new Turn("hi", null, Filter.NONE), null).sentences())
                .extracting(AnswerSentence::support)
                .containsOnly(SupportLevel.REMARK);
    }

    @Test
    void quotesOfASourceOnlyGrow() {
        List<List<Source>> told = new ArrayList<>();
        AnswerListener listener = new AnswerListener() {
            @Override
            public boolean isGone() {
                return false;
            }

            @Override
            public void sources(List<Source> sources) {
                told.add(sources);
            }
        };
        Ask second = Asks.explain(Asks.frame("What is MAP?", Filter.NONE.only(Set.of(MAP)), MAP));
        Ask first = Asks.explain(
                Asks.followedBy(Asks.frame("What is NurValues?", Filter.NONE.only(Set.of(NURSING)), NURSING), second));

        asking.assistant().answer(inquiry(first), listener);

        assertThat(told).hasSize(2);
        assertThat(told.get(1).get(0)).isEqualTo(told.get(0).get(0));
    }

    @Test
    void aSourceTellsWhatTheListingStatesAndNothingElse() {
        Answer answer = asking.answer(new Turn("What is CLASH?", null, Filter.NONE), null);

        assertThat(answer.sources()).first().satisfies(source -> {
            assertThat(source.authorCount()).isEqualTo(4);
            assertThat(source.authors()).isNull();
            assertThat(source.doi()).isNull();
            assertThat(source.venue()).isNull();
        });
    }

    @Test
    void theReadingTellsWhatWasAsked() {
        Answer answer = asking.answer(new Turn("What is CLASH?", null, Filter.NONE), null);

        assertThat(answer.read().papers()).containsExactly(TestLibrary.id("CLASH"));
        assertThat(answer.read().intent()).isEqualTo(Intent.EXPLAIN);
        assertThat(answer.total()).isNull();
    }

    @Test
    void eachPartIsAnsweredInOrderInAParagraphOfItsOwn() {
        Ask count = new Ask.Listing(Asks.frame("How many papers?", Filter.NONE), Figure.COUNT, null, null);
        Ask lost = Asks.explain(Asks.frame("sourdough bread", Filter.NONE));
        Ask first = Asks.explain(Asks.followedBy(
                Asks.frame("What is NurValues?", Filter.NONE.only(Set.of(NURSING)), NURSING), count, lost));

        Answer answer = answer(first);

        assertThat(answer.answer())
                .containsSubsequence(
                        "On the first question:",
                        "nursing",
                        "On the second question:",
                        "The corpus holds 42 papers.",
                        "On the third question:",
                        "do not answer this");
        assertThat(answer.sentences()).extracting(AnswerSentence::paragraph).isSorted();
        assertThat(answer.outcome()).isEqualTo(Outcome.NOT_IN_CORPUS);
        assertThat(answer.read().parts()).hasSize(2);
        assertThat(answer.sources()).extracting(Source::number).first().isEqualTo(1);
    }

    @Test
    void atMostFourPartsAreAnswered() {
        Ask count = new Ask.Listing(Asks.frame("How many papers?", Filter.NONE), Figure.COUNT, null, null);
        Ask first = new Ask.SmallTalk(Asks.followedBy(Asks.frame("hi", Filter.NONE), count, count, count, count));

        assertThat(answer(first).sentences())
                .filteredOn(sentence -> sentence.text().startsWith("On the "))
                .extracting(AnswerSentence::text)
                .hasSize(4)
                .doesNotHaveDuplicates();
    }

    @Test
    void wordsThatWereNotUsedAreNamed() {
        Ask ask = Asks.explain(Asks.notUnderstanding(
                Asks.frame("What is NurValues?", Filter.NONE.only(Set.of(NURSING)), NURSING), "last full moon"));

        assertThat(notes(ask)).singleElement().asString().contains("“last full moon”");
    }

    @Test
    void thatNamesOfAuthorsAreNotKnownIsSaid() {
        Filter by = new Filter(Limits.NONE.by(List.of("Ada Lovelace")), Set.of());

        assertThat(notes(Asks.explain(Asks.frame("value alignment", by))))
                .singleElement()
                .asString()
                .contains("without the names of their authors");
    }

    @Test
    void thatUndatedPapersAreLeftOutIsSaid() {
        Filter since = Filter.NONE.within(LocalDate.of(2019, 1, 1), null);

        assertThat(notes(Asks.explain(Asks.frame("value alignment", since))))
                .containsExactly("One paper without a date is left out.");
        assertThat(notes(Asks.explain(Asks.frame("value alignment", Filter.NONE))))
                .isEmpty();
    }

    @Test
    void aSearchOfOnePaperSaysSo() {
        Ask ask = Asks.explain(Asks.frame("sourdough bread", Filter.NONE.only(Set.of(NURSING))));

        assertThat(answer(ask).answer()).startsWith("The abstract of “NurValues”, the only paper that was searched");
    }

    @Test
    void limitsThatNothingFitsAreNamed() {
        Filter by = new Filter(Limits.NONE.of(List.of("Google DeepMind")), Set.of());

        assertThat(answer(Asks.explain(Asks.frame("value alignment", by))).answer())
                .startsWith("The corpus holds no papers by Google DeepMind.")
                .endsWith("The papers here come without the names of their authors, so they cannot be found by them.");
    }

    @Test
    void whereNoPaperIsAtHandItIsAskedWhichIsMeant() {
        Answer answer = answer(new Ask.Which(Asks.frame("How many annotators were there?", Filter.NONE), List.of()));

        assertThat(answer.sentences()).first().satisfies(sentence -> {
            assertThat(sentence.form()).isEqualTo(Form.QUESTION);
            assertThat(sentence.text()).startsWith("Which paper do you mean?");
        });
        assertThat(answer.suggestions()).isNotEmpty();
    }

    private List<String> notes(Ask ask) {
        return answer(ask).sentences().stream()
                .filter(sentence -> sentence.form() == Form.NOTE)
                .map(AnswerSentence::text)
                .toList();
    }

    private Answer answer(Ask ask) {
        return asking.assistant().answer(inquiry(ask), AnswerListener.PATIENT);
    }

    private Inquiry inquiry(Ask ask) {
        return new Inquiry("?", ask, Dialogue.start(papers), AnswerOptions.NONE, papers, System.nanoTime());
    }
}
