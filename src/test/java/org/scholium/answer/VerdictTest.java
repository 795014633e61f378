package org.scholium.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholium.Asking;
import org.scholium.TestLibrary;
import org.scholium.answer.Verdict.Premise;
import org.scholium.question.Turn;
import org.scholium.retrieval.Retriever;
import org.scholium.store.Filter;
import org.scholium.store.LuceneSnapshot;

class VerdictTest {

    private final LuceneSnapshot index = TestLibrary.index();
    private final Retriever retriever = TestLibrary.retriever();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What is the edge-of-reach problem?",
                "Which papers are about nursing values?",
                "How does reward hacking arise in rule-based rewards?",
                "Why does inference scaling fail for safety?",
                "Which paper reports a 0.54% gain?",
                "Which paper mentions 250000 rules?",
            })
    void evidenceOnTheSubjectAnswers(String question) {
        assertThat(judge(question).outcome()).isEqualTo(Outcome.ANSWERED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How do I repair a bicycle tyre?",
                "Which papers are about volcanoes in Iceland?",
                "Who painted the Mona Lisa?",
                "What is grokking in neural networks?",
            })
    void evidenceOnOtherThingsDoesNot(String question) {
        assertThat(judge(question).outcome()).isEqualTo(Outcome.NOT_IN_CORPUS);
    }

    @Test
    void noEvidenceIsNoAnswer() {
        assertThat(Verdict.of(TestLibrary.read("What is alignment?", index), List.of(), index)
                        .outcome())
                .isEqualTo(Outcome.NOT_IN_CORPUS);
    }

    @Test
    void aFactThatAKnownPaperDoesNotStateIsAnsweredInPartAtMost() {
        assertThat(judge("Did NurValues hire lawyers in Brazil to weigh gold?").outcome())
                .isNotEqualTo(Outcome.ANSWERED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In Add-One-In, exactly how many samples did they keep?",
                "what learning rate did Stop Regressing use",
                "who funded the UQ benchmark",
                "does CVC test GPT-4",
                "how expensive was the training of OneFlow models?",
            })
    void whatAKnownPaperDoesNotStateIsAnsweredInPart(String question) {
        assertThat(judge(question).outcome()).isEqualTo(Outcome.PARTIAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"do any papers cover speech synthesis?", "best vector database for RAG"})
    void aFewWordsOfWhichOneIsNowhereAreOnAnotherSubject(String question) {
        assertThat(judge(question).outcome()).isEqualTo(Outcome.NOT_IN_CORPUS);
    }

    @Test
    void papersFoundWithoutHalfOfWhatWasAskedForFitInPart() {
        assertThat(judge("is there any work on federated learning in hospitals").outcome())
                .isEqualTo(Outcome.PARTIAL);
    }

    @Test
    void aNameThatThePaperLacksIsNamed() {
        Draft draft = new Draft().outcome(Outcome.PARTIAL).say("One.");
        NotInCorpus.addMissing(draft, findings("does CVC test GPT-4"));
        assertThat(Markdown.of(draft.sentences())).contains("It does not name “GPT-4”.");
    }

    @Test
    void wordsOfWhichTheCorpusHoldsNoFormAreNamedAsTheyWereWritten() {
        assertThat(judge("Which papers use ImageNet for alignment?").unknown()).containsExactly("ImageNet");
        assertThat(judge("Which papers align values?").unknown()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What accuracy does TruthWeaver reach on its own benchmark?",
                "Under what terms may I use the MoralMaze corpus?",
                "is RewardZen faster than PPO according to its inventors?",
            })
    void aCoinedNameThatNoAbstractHoldsIsNotInTheCorpus(String question) {
        assertThat(judge(question).outcome()).isEqualTo(Outcome.NOT_IN_CORPUS);
    }

    @Test
    void aNumberInAnotherSpellingIsNoCoinedName() {
        assertThat(judge("How many models were run on the 400k Chinese moral conflict scenarios?")
                        .outcome())
                .isNotEqualTo(Outcome.NOT_IN_CORPUS);
    }

    @Test
    void aNameThatTheCorpusLacksIsNeverFullyAnswered() {
        assertThat(judge("Does reward modelling use Gemini-9?").outcome()).isNotEqualTo(Outcome.ANSWERED);
    }

    @Test
    void anAbsenceSaysWhyAndShowsWhatComesNearest() {
        // Given
        String question = "Which papers are about volcanoes in Iceland?";

        // When
        Draft draft = NotInCorpus.write(TestLibrary.read(question, index), findings(question));

        // Then
        String text = Markdown.of(draft.sentences());
        assertThat(draft.outcome()).isEqualTo(Outcome.NOT_IN_CORPUS);
        assertThat(text).startsWith("The abstracts of these 42 papers do not answer this.");
        assertThat(text).contains("“volcanoes”", "“Iceland”");
        assertThat(draft.sources()).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void whatIsFarOffIsNotShownAsNear() {
        // When
        Draft draft = NotInCorpus.write(
                TestLibrary.read("What is far?", index),
                new Findings(
                        List.of(Evidences.of(Evidences.paper("a", "Far"), 0.01)),
                        verdict(Outcome.NOT_IN_CORPUS, List.of()),
                        index));

        // Then
        assertThat(draft.sources()).isEmpty();
        assertThat(draft.sentences()).hasSize(1);
    }

    @Test
    void anAnswerInPartSaysWhatIsMissing() {
        // Given
        Draft draft = new Draft().outcome(Outcome.PARTIAL).say("One.");

        // When
        NotInCorpus.addMissing(draft, new Findings(List.of(), verdict(Outcome.PARTIAL, List.of("ImageNet")), index));

        // Then
        assertThat(Markdown.of(draft.sentences())).contains("may not state what was asked", "“ImageNet”");
    }

    @Test
    void aWholeAnswerLacksNothing() {
        // Given
        Draft draft = new Draft().say("One.");

        // When
        NotInCorpus.addMissing(draft, new Findings(List.of(), verdict(Outcome.ANSWERED, List.of()), index));

        // Then
        assertThat(draft.sentences()).hasSize(1);
    }

    @Test
    void whatThePaperDoesNotSpeakOfIsNamed() {
        // Given
        Draft draft = new Draft().outcome(Outcome.PARTIAL).say("One.");
        Verdict verdict =
                new Verdict(Outcome.PARTIAL, List.of(), List.of(), Premise.UNSAID, List.of("image segmentation"), 0);

        // When
        NotInCorpus.addMissing(draft, new Findings(List.of(), verdict, index));

        // Then
        assertThat(Markdown.of(draft.sentences())).contains("does not speak of “image segmentation”");
    }

    @Test
    void whatThePaperSaysOtherwiseOpensTheAnswer() {
        String question = "By how many points does Cooper lower the accuracy of Qwen2.5-1.5B-Instruct?";

        Answer answer = Asking.of(TestLibrary.library(), retriever).answer(new Turn(question, null, Filter.NONE), null);

        assertThat(answer.outcome()).isEqualTo(Outcome.PARTIAL);
        assertThat(answer.answer()).startsWith("The abstract says otherwise: ").contains("a 0.54% gain");
    }

    private static Verdict verdict(Outcome outcome, List<String> unknown) {
        return new Verdict(outcome, unknown, List.of(), Premise.HELD, List.of(), 0);
    }

    private Verdict judge(String question) {
        return findings(question).verdict();
    }

    private Findings findings(String question) {
        return Findings.of(TestLibrary.read(question, index), index, retriever);
    }
}
