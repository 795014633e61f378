package org.scholium.answer.written;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholium.Asking;
import org.scholium.ScriptedModel;
import org.scholium.TestLibrary;
import org.scholium.answer.Answer;
import org.scholium.answer.AnswerListener;
import org.scholium.answer.AnswerOptions;
import org.scholium.answer.AnswerSentence;
import org.scholium.answer.AnswerSentence.Form;
import org.scholium.answer.Assistant;
import org.scholium.answer.Inquiry;
import org.scholium.answer.Outcome;
import org.scholium.answer.Source;
import org.scholium.check.SupportLevel;
import org.scholium.llm.LanguageModel;
import org.scholium.llm.ModelSettings;
import org.scholium.question.Turn;
import org.scholium.store.Filter;

/** Answers that a model writes, as the assistant gives them. */
class ModelAnswersTest {

    private static final String ABOUT = "What is DailyDilemmas about?";
    private static final String TRUE = "DailyDilemmas is a dataset of 1,360 moral dilemmas from everyday life [1].";
    private static final String ALSO_TRUE = "Each dilemma comes with two possible actions [1].";
    private static final String FALSE = "Its 2,000 dilemmas were written by nurses in Germany [1].";

    private final ScriptedModel server = ScriptedModel.start();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void whatHoldsIsShownAsTheModelWroteItWithTheQuotesItRestsOn() {
        // Given
        server.will(ScriptedModel.says(TRUE + " " + ALSO_TRUE));

        // When
        Answer answer = ask(ABOUT);

        // Then
        assertThat(answer.writtenBy()).isEqualTo("tiny");
        assertThat(answer.outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(answer.sentences())
                .extracting(AnswerSentence::text)
                .containsExactly(
                        "DailyDilemmas is a dataset of 1,360 moral dilemmas from everyday life.",
                        "Each dilemma comes with two possible actions.");
        assertThat(answer.sentences())
                .allSatisfy(sentence -> assertThat(sentence.support()).isEqualTo(SupportLevel.SUPPORTED));
        assertThat(answer.sources()).singleElement().satisfies(source -> {
            assertThat(source.paperId()).isEqualTo("2410.02683");
            assertThat(source.quotes())
                    .extracting(Source.Quote::text)
                    .anyMatch(quote -> quote.contains("1,360"))
                    .anyMatch(quote -> quote.contains("two possible actions"));
            assertThat(source.scores()).isNotNull();
        });
    }

    @Test
    void aSentenceThatDoesNotHoldIsMarkedWithTheReason() {
        server.will(ScriptedModel.says(TRUE + " " + ALSO_TRUE + " " + FALSE));
        AnswerSentence last = ask(ABOUT).sentences().get(2);
        assertThat(last.support()).isEqualTo(SupportLevel.UNSUPPORTED);
        assertThat(last.reason()).contains("2,000");
    }

    @Test
    void aStrictServerDropsIt() {
        server.will(ScriptedModel.says(TRUE + " " + ALSO_TRUE + " " + FALSE));
        Answer answer = asking(true).assistant().answer(inquiry(asking(true).assistant(), ABOUT, false), () -> false);
        assertThat(answer.sentences())
                .hasSize(2)
                .allSatisfy(sentence -> assertThat(sentence.support()).isEqualTo(SupportLevel.SUPPORTED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Several large trials agree on the main effect [7]. The benefit lasted twelve months [12]. A dose of 50 mg"
                        + " cured 93 percent of all patients [1].",
                FALSE,
                "Sure! Here is a poem. Roses are red. Violets are blue. Honey is sweet."
            })
    void whereMostDoesNotHoldThePapersOwnSentencesStandIn(String lies) {
        server.will(ScriptedModel.says(lies));
        Answer answer = ask(ABOUT);
        assertThat(answer.writtenBy()).isEqualTo("extractive");
        assertThat(answer.answer()).doesNotContain("[7]").doesNotContain("[12]").doesNotContain("Roses");
        assertThat(answer.sentences())
                .filteredOn(sentence -> sentence.form() != Form.NOTE)
                .allSatisfy(sentence -> assertThat(sentence.support()).isEqualTo(SupportLevel.QUOTED));
        assertThat(note(answer)).contains("tiny wrote mostly what these abstracts do not say");
        assertThat(meters.counter("scholium.model.fallbacks", "reason", "unsupported")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void aNumberOfNoSourceDisappearsAndTheRightOneComesInItsPlace() {
        server.will(ScriptedModel.says(TRUE.replace("[1]", "[9]") + " " + ALSO_TRUE.replace("[1]", "")));
        Answer answer = ask(ABOUT);
        assertThat(answer.writtenBy()).isEqualTo("tiny");
        assertThat(answer.answer()).doesNotContain("[9]");
        assertThat(answer.sentences())
                .allSatisfy(sentence -> assertThat(sentence.citations()).containsExactly(1));
    }

    @Test
    void aNumberOfOneSourceProvesNothingOfAnother() {
        server.will(ScriptedModel.says("DailyDilemmas has 1,360 moral dilemmas from everyday life [1]. CLASH consists"
                + " of 345 high-impact dilemmas [2]. CLASH has 1,360 dilemmas [1][2]."));
        assertThat(ask("Compare DailyDilemmas and CLASH").sentences())
                .extracting(AnswerSentence::support)
                .containsExactly(SupportLevel.SUPPORTED, SupportLevel.SUPPORTED, SupportLevel.WEAK);
    }

    @Test
    void whatIsSaidAfterAFalseSentenceOrOfATitleIsNotLost() {
        server.will(ScriptedModel.says("It has 1,360 moral dilemmas written by nurses in Germany [1]. DailyDilemmas"
                + " reveals the value preferences of LLMs [1]. " + TRUE));
        assertThat(ask(ABOUT).sentences())
                .extracting(AnswerSentence::support)
                .containsExactly(SupportLevel.UNSUPPORTED, SupportLevel.SUPPORTED, SupportLevel.SUPPORTED);
    }

    @Test
    void titlesQuestionsAndWhatWasSaidAlreadyAreLeftOut() {
        server.will(ScriptedModel.says(
                "DailyDilemmas: Revealing Value Preferences of LLMs with Quandaries of Daily Life. [1]"
                        + " What is DailyDilemmas about? " + TRUE
                        + " " + TRUE + " "
                        + ALSO_TRUE));
        assertThat(ask(ABOUT).sentences())
                .extracting(AnswerSentence::text)
                .containsExactly(
                        "DailyDilemmas is a dataset of 1,360 moral dilemmas from everyday life.",
                        "Each dilemma comes with two possible actions.");
    }

    @Test
    void aModelThatOnlyNamesTheSourcesAnswersNothing() {
        server.will(ScriptedModel.says(
                "DailyDilemmas: Revealing Value Preferences of LLMs with Quandaries of Daily Life [1]."));
        Answer answer = ask(ABOUT);
        assertThat(answer.writtenBy()).isEqualTo("extractive");
        assertThat(note(answer)).contains("nothing but titles");
    }

    @Test
    void aModelThatFindsNothingIsBelieved() {
        server.will(ScriptedModel.says("The sources do not say."));
        Answer answer = ask(ABOUT);
        assertThat(answer.outcome()).isEqualTo(Outcome.PARTIAL);
        assertThat(answer.writtenBy()).isEqualTo("extractive");
        assertThat(note(answer)).contains("found no answer in these abstracts");
    }

    @Test
    void aFigureThatIsAskedForMustBeGiven() {
        server.will(ScriptedModel.says("DailyDilemmas is a dataset of moral dilemmas from everyday life [1]. "
                + ALSO_TRUE.replace("two", "possible")));
        Answer answer = ask("How many dilemmas does DailyDilemmas have?");
        assertThat(answer.writtenBy()).isEqualTo("extractive");
        assertThat(answer.answer()).contains("1,360");
        assertThat(note(answer)).contains("left out the figure");
    }

    @Test
    void aModelThatFailsCostsNobodyTheAnswer() {
        server.will(ScriptedModel.breaksOffAfter(TRUE));
        Answer answer = ask(ABOUT);
        assertThat(answer.outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(answer.writtenBy()).isEqualTo("extractive");
        assertThat(note(answer))
                .isEqualTo(
                        "The language model tiny broke off in the middle of its answer; this is put together from the"
                                + " papers' own sentences.");
    }

    @Test
    void aModelWithLittleRoomIsGivenFewerSentences() {
        // Given
        int room = 4500;
        server.will(connection -> (server.lastRequest().prompt().length() > room
                        ? ScriptedModel.refuses(400, "", "{\"error\":{\"code\":\"context_length_exceeded\"}}")
                        : ScriptedModel.says("Reward models are hacked [1]."))
                .play(connection));

        // When
        Asking asking = asking(false);
        asking.answer(new Turn("Why do reward models fail?", null, Filter.NONE), null);
        int tries = server.requests().size();
        asking.answer(new Turn("How do reward models fail?", null, Filter.NONE), null);

        // Then
        assertThat(tries).isGreaterThan(1);
        assertThat(server.requests()).hasSize(tries + 1);
        assertThat(server.lastRequest().prompt()).hasSizeBetween(room / 3, room);
    }

    @Test
    void theCellsOfAComparisonKeepWithinTheModelsRoom() {
        server.will(ScriptedModel.says("DailyDilemmas has 1,360 moral dilemmas from everyday life [1]."));
        ask("Compare DailyDilemmas, CLASH, NurValues and MAP");
        int tokens = NumberedEvidence.tokens(server.lastRequest().prompt());
        assertThat(tokens).isLessThan(1500 + 60);
        assertThat(server.lastRequest().prompt()).contains("Findings: ").contains("[4] ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who won the World Cup?",
                "Hello!",
                "How many papers are there?",
                "Which papers are about reward hacking?",
                "When was DailyDilemmas published?",
                "Which papers are related to CLASH?"
            })
    void noModelIsAskedWhereNothingIsToBeWritten(String question) {
        server.will(ScriptedModel.says("Made up [1]."));
        assertThat(ask(question).writtenBy()).isEqualTo("extractive");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void anAskerMayWantThePapersOwnSentences() {
        Assistant assistant = asking(false).assistant();
        Answer answer = assistant.answer(inquiry(assistant, ABOUT, true), AnswerListener.PATIENT);
        assertThat(answer.writtenBy()).isEqualTo("extractive");
        assertThat(answer.sentences()).noneMatch(sentence -> sentence.form() == Form.NOTE);
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void theModelIsGivenNumberedSourcesAndTheQuestionAsItStandsAlone() {
        // Given
        server.will(ScriptedModel.says(TRUE));
        Assistant assistant = asking(false).assistant();
        Answer first = assistant.answer(inquiry(assistant, ABOUT, true), AnswerListener.PATIENT);

        // When
        assistant.answer(
                assistant.understand(
                        new Turn("How was it evaluated?", first.thread(), Filter.NONE), AnswerOptions.NONE),
                AnswerListener.PATIENT);

        // Then
        assertThat(server.lastRequest().prompt())
                .contains("[1] DailyDilemmas")
                .contains("1,360")
                .contains("<question>")
                .contains("evaluated");
    }

    @Test
    void aReaderHearsEachSentenceWithItsSourcesBeforeItAndIsToldWhenTheyDoNotHold() {
        // Given
        server.will(ScriptedModel.says(TRUE + " " + FALSE + " " + FALSE.replace("2,000", "3,000")));
        List<String> heard = new ArrayList<>();
        Assistant assistant = asking(false).assistant();

        // When
        Answer answer = assistant.answer(inquiry(assistant, ABOUT, false), new AnswerListener() {
            @Override
            public boolean isGone() {
                return false;
            }

            @Override
            public void sources(List<Source> sources) {
                heard.add("sources " + sources.size());
            }

            @Override
            public void sentence(AnswerSentence sentence) {
                heard.add(sentence.support().name());
            }

            @Override
            public void withdrawn(String reason) {
                heard.add("withdrawn");
            }
        });

        // Then
        assertThat(heard)
                .startsWith("sources 1", "SUPPORTED")
                .containsSubsequence("UNSUPPORTED", "UNSUPPORTED", "withdrawn", "sources 1", "QUOTED");
        assertThat(heard.subList(heard.indexOf("withdrawn"), heard.size()).stream()
                        .filter(event -> !event.contains(" ") && !event.equals("withdrawn")))
                .hasSameSizeAs(answer.sentences());
    }

    @Test
    void theContrastOfAComparisonIsTheModelsAndTheCellsAreThePapers() {
        // Given
        server.will(
                ScriptedModel.says("DailyDilemmas has 1,360 moral dilemmas from everyday life [1]. CLASH consists of"
                        + " 345 high-impact dilemmas [2]."));

        // When
        Answer answer = ask("Compare DailyDilemmas and CLASH");
        Answer extractive = asking(false)
                .assistant()
                .answer(inquiry(asking(false).assistant(), "Compare DailyDilemmas and CLASH", true), () -> false);

        // Then
        assertThat(answer.writtenBy()).isEqualTo("tiny");
        assertThat(answer.sentences()).hasSize(2);
        assertThat(answer.comparison()).isEqualTo(extractive.comparison());
    }

    @Test
    void aContrastThatDoesNotHoldIsOurs() {
        server.will(ScriptedModel.says("Both were written by nurses in Germany [1][2]."));
        Answer answer = ask("Compare DailyDilemmas and CLASH");
        assertThat(answer.writtenBy()).isEqualTo("extractive");
        assertThat(answer.answer()).doesNotContain("Germany");
        assertThat(note(answer)).contains("tiny");
    }

    private static String note(Answer answer) {
        return answer.sentences().stream()
                .filter(sentence -> sentence.form() == Form.NOTE)
                .map(AnswerSentence::text)
                .findFirst()
                .orElseThrow();
    }

    private Answer ask(String question) {
        return asking(false).answer(new Turn(question, null, Filter.NONE), null);
    }

    private static Inquiry inquiry(Assistant assistant, String question, boolean extractive) {
        return assistant.understand(new Turn(question, null, Filter.NONE), new AnswerOptions(null, extractive));
    }

    private Asking asking(boolean strict) {
        LanguageModel model = new LanguageModel(
                new ModelSettings(
                        URI.create(server.url()),
                        "tiny",
                        null,
                        0,
                        200,
                        1500,
                        Duration.ofSeconds(20),
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(30),
                        2),
                meters);
        return Asking.of(
                TestLibrary.library(),
                TestLibrary.retriever(),
                new ModelAnswers(model, TestLibrary.EMBEDDER, strict, meters));
    }
}
