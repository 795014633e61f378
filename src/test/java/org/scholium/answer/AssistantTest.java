package org.scholium.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholium.Asking;
import org.scholium.TestLibrary;
import org.scholium.check.SupportLevel;
import org.scholium.corpus.Paper;
import org.scholium.question.Turn;
import org.scholium.store.Filter;
import org.scholium.store.NotReadyException;

/** Whole answers over the 42 papers. */
class AssistantTest {

    private static final Pattern MARK = Pattern.compile("\\[(\\d+)]");

    private final Asking assistant = Asking.of(TestLibrary.library(), TestLibrary.retriever());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    What is NurValues?                                          | NurValues      | nursing
                    How many dilemmas does DailyDilemmas hold?                  | DailyDilemmas  | 1,360
                    How many test games are in Stop Regressing?                 | Stop Regressing | Atari 2600
                    How does Cooper reduce reward hacking?                      | Cooper         | reward hacking
                    How many questions does UQ contain?                         | UQ:            | 500
                    What is the edge-of-reach problem?                          | The Edge-of-Reach | edge-of-reach
                    How many news articles is NEVU built from?                  | Event-Centric  | 2,865
                    Why do the authors prefer small language models for agents? | Small Language | SLMs
                    How was ALOE evaluated?                                     | ALOE           | ALOE
                    Who wrote the paper on OneFlow?                             | OneFlow        | 12
                    When was MAP published?                                     | MAP:           | October 24, 2024
                    How many authors does CLASH have?                           | CLASH          | 4 authors
                    What is the arXiv id of B-Coder?                            | B-Coder        | 2310.03173
                    Which paper is about ride-sharing?                          | One Step       | ride-sharing
                    Is there a paper on handwritten text recognition?           | General Detection | HTR
                    What is RLBFF?                                              | RLBFF          | We propose Reinforcement Learning with Binary Flexible Feedback
                    What do the letters S, B, P stand for in OneFlow?           | OneFlow        | split, broadcast and partial-value
                    oldest paper about reinforcement learning                   | Value Gradient | April 4, 2022
                    what is there on model-based reinforcement learning         | Value Gradient | Edge-of-Reach
                    Which paper looks at hidden rules of peer review?           | Language Models Surface | peer review
                    """)
    void aClearQuestionIsAnsweredFromItsPaper(String question, String title, String words) {
        // When
        Answer answer = ask(question);

        // Then
        assertThat(answer.outcome()).isNotEqualTo(Outcome.NOT_IN_CORPUS);
        assertThat(answer.sources())
                .first()
                .satisfies(source -> assertThat(source.title()).startsWith(title));
        assertThat(answer.answer()).contains(words);
        assertThat(answer.understoodAs()).isEqualTo(question);
        assertSound(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Which papers use GRPO?                          | V_0:        | V_{0.5}      | One Step
                    List papers on moral dilemmas                   | DailyDilemmas | |
                    Which papers propose generalist value models?   | V_0:        | V_{0.5}      |
                    papers on offline model-based RL                | The Edge-of-Reach | |
                    Which papers are by a single author?            | Dynamic Normativity | |
                    Anything published in 2019?                     | This Thing Called Fairness | |
                    """)
    void severalPapersAreListedEachWithItsMark(String question, String first, String second, String third) {
        // When
        Answer answer = ask(question);

        // Then
        assertThat(answer.outcome()).isEqualTo(Outcome.ANSWERED);
        for (String title : new String[] {first, second, third}) {
            if (title != null) {
                assertThat(answer.sources())
                        .anySatisfy(source -> assertThat(source.title()).startsWith(title));
            }
        }
        assertThat(answer.answer()).contains("\n- **" + answer.sources().get(0).title() + "**: ");
        assertSound(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How do I bake sourdough bread?",
                "Who won the football world cup in 1998?",
                "What is the capital of Mongolia?",
                "Which papers study photosynthesis in algae?",
                "Anything published before 1990?",
                "xyzzy plugh frobnicate",
            })
    void whatTheCorpusDoesNotKnowItDoesNotAnswer(String question) {
        // When
        Answer answer = ask(question);

        // Then
        assertThat(answer.outcome()).isEqualTo(Outcome.NOT_IN_CORPUS);
        assertSound(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    How many papers are there?           | 42 papers
                    Which paper is the oldest?           | September 25, 2019
                    Which is the newest paper?           | March 18, 2026
                    Which paper has the most authors?    | 50 authors
                    What topics are covered?             | value alignment
                    How many papers are from 2021?       | 2 papers
                    """)
    void theCorpusAsAWholeIsKnownExactly(String question, String words) {
        // When
        Answer answer = ask(question);

        // Then
        assertThat(answer.outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(answer.answer()).contains(words);
        assertSound(answer);
    }

    @Test
    void aWholeListHoldsEveryPaperOnce() {
        // When
        Answer answer = ask("List all papers");

        // Then
        assertThat(answer.sources()).hasSize(42);
        assertThat(answer.sentences()).hasSize(43);
        assertSound(answer);
        assertSound(ask(answer, "How many authors does the first one have?"));
    }

    @Test
    void smallTalkCitesNothing() {
        // When
        Answer answer = ask("Hello!");

        // Then
        assertThat(answer.sources()).isEmpty();
        assertThat(answer.answer()).contains("42 papers");
        assertSound(answer);
    }

    @Test
    void aFollowUpIsAboutThePaperOfTheAnswerBefore() {
        // Given
        Answer first = ask("What is NurValues?");

        // When
        Answer second = ask(first, "How many instances does it have?");
        Answer third = ask(second, "And when was it published?");

        // Then
        assertThat(second.sources()).extracting(Source::paperId).containsExactly(TestLibrary.id("NurValues"));
        assertThat(second.understoodAs()).isEqualTo("How many instances does “NurValues” have?");
        assertThat(second.answer()).contains("1,100");
        assertThat(third.answer()).contains("May 13, 2025");
        assertSound(second);
        assertSound(third);
    }

    @Test
    void aNewTopicBringsNoOldPaperAlong() {
        // Given
        Answer first = ask("What is NurValues?");

        // When
        Answer second = ask(first, "Which paper is about ride-sharing?");

        // Then
        assertThat(second.sources()).extracting(Source::paperId).doesNotContain(TestLibrary.id("NurValues"));
        assertSound(second);
    }

    @Test
    void anAbsenceAfterAnAnswerBringsNoOldPaperAlong() {
        // When
        Answer second = ask(ask("What is NurValues?"), "What is the capital of Mongolia?");

        // Then
        assertThat(second.outcome()).isEqualTo(Outcome.NOT_IN_CORPUS);
        assertThat(second.understoodAs()).doesNotContain("NurValues");
    }

    @Test
    void papersComparedByNameHaveAParagraphEach() {
        // When
        Answer answer = ask("Compare MAP with NurValues");

        // Then
        assertThat(answer.sources())
                .extracting(Source::paperId)
                .containsExactly(TestLibrary.id("MAP:"), TestLibrary.id("NurValues"));
        assertThat(answer.answer()).contains("\n\n");
        assertSound(answer);
    }

    @Test
    void relatedPapersLeaveOutThePaperItself() {
        // When
        Answer answer = ask("Which papers are related to V_0?");

        // Then
        assertThat(answer.sources()).hasSize(4).extracting(Source::paperId).doesNotContain(TestLibrary.id("V_0:"));
        assertSound(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which papers deal with human values?",
                "List all papers",
                "Which papers are related to V_0?",
                "Compare MAP, UQ and NurValues",
                "Which are the newest papers?",
                "What is Cooper?",
            })
    void neverMoreSourcesThanAskedForAreCited(String question) {
        for (int most : List.of(1, 2, 5)) {
            // When
            Answer answer = assistant.answer(new Turn(question, null, Filter.NONE), most);

            // Then
            assertThat(answer.sources()).hasSizeBetween(1, most);
            assertSound(answer);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which papers deal with human values?",
                "List all papers",
                "What is NurValues?",
                "Which is the newest paper?",
                "Which papers are related to V_0?",
                "Compare MAP with NurValues",
            })
    void aFilterHoldsForEveryKindOfQuestion(String question) {
        // Given
        Filter in2024 = new Filter(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), Set.of());

        // When
        Answer answer = assistant.answer(new Turn(question, null, in2024), null);

        // Then
        assertThat(answer.sources())
                .allSatisfy(source -> assertThat(source.published()).hasYear(2024));
        assertSound(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which papers deal with human values?",
                "What is Cooper?",
                "How many papers are there?",
                "What topics are covered?",
                "How do I bake sourdough bread?",
            })
    void theSameQuestionHasTheSameAnswer(String question) {
        assertThat(ask(question))
                .usingRecursiveComparison()
                .ignoringFields("tookMs")
                .isEqualTo(ask(question));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?",
                "…",
                "的",
                "价值对齐是什么？",
                "a\u0000b",
                "in 2024",
                "by one author",
                "since 2020?",
                "2024 papers",
                "😀",
                "((((",
                "\\Q$1",
                "<script>alert(1)</script>",
                "[1] [2] [99]",
                "“”",
                "%s {0}",
                "Ünïcödé wörds",
                "SELECT * FROM papers; --",
                "a",
                "V_{",
                "[x](javascript:alert(1))"
            })
    void anyTextHasASoundAnswer(String question) {
        assertSound(ask(question));
        assertSound(ask(ask("What is NurValues?"), question));
    }

    @Test
    void everyPaperCanBeAskedForByItsTitle() {
        for (Paper paper : TestLibrary.index().corpus().papers()) {
            // When
            Answer answer = ask("Explain the paper “" + paper.title() + "”");

            // Then
            assertThat(answer.outcome()).as(paper.title()).isEqualTo(Outcome.ANSWERED);
            assertThat(answer.sources()).extracting(Source::paperId).contains(paper.id());
            assertSound(answer);
        }
    }

    @Test
    void everySuggestionCanBeAnswered() {
        for (String question : List.of("Hello!", "What is NurValues?", "List papers on moral dilemmas")) {
            for (String suggestion : ask(question).suggestions()) {
                assertThat(ask(suggestion).outcome()).as(suggestion).isEqualTo(Outcome.ANSWERED);
            }
        }
    }

    @Test
    void anAnswerNeedsALibraryThatHasBeenRead() {
        // Given
        Asking early =
                Asking.of(TestLibrary.of(TestLibrary.DOCS_CORPUS, new TestLibrary.Ready()), TestLibrary.retriever());

        // Then
        assertThatThrownBy(() -> early.answer(new Turn("What is Cooper?", null, Filter.NONE), null))
                .isInstanceOf(NotReadyException.class);
    }

    @Test
    void aThreadOfNobodyIsRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assistant.answer(new Turn("Why?", "nonsense", Filter.NONE), null))
                .withMessageStartingWith("thread ");
    }

    private Answer ask(String question) {
        return assistant.answer(new Turn(question, null, Filter.NONE), null);
    }

    private Answer ask(Answer before, String question) {
        return assistant.answer(new Turn(question, before.thread(), Filter.NONE), null);
    }

    /** What holds for every answer, whatever was asked. */
    private static void assertSound(Answer answer) {
        List<Integer> used = answer.sentences().stream()
                .flatMap(sentence -> sentence.citations().stream())
                .distinct()
                .toList();
        assertThat(answer.sources())
                .extracting(Source::number)
                .as("numbered from 1 in order of first use, exactly those cited")
                .isEqualTo(IntStream.rangeClosed(1, answer.sources().size())
                        .boxed()
                        .toList())
                .isEqualTo(used);
        assertThat(answer.sources()).extracting(Source::paperId).doesNotHaveDuplicates();
        answer.sources().forEach(AssistantTest::assertVerbatim);
        answer.sentences().forEach(sentence -> assertBacked(answer, sentence));
        assertThat(MARK.matcher(answer.answer())
                        .results()
                        .map(AssistantTest::number)
                        .distinct())
                .containsAll(used);
        assertThat(answer.sentences()).isNotEmpty();
        assertThat(answer.suggestions())
                .hasSizeLessThanOrEqualTo(3)
                .doesNotHaveDuplicates()
                .doesNotContain(answer.question());
        assertThat(answer.understoodAs()).isNotBlank();
        assertThat(answer.thread()).isNotBlank();
    }

    private static int number(MatchResult mark) {
        return Integer.parseInt(mark.group(1));
    }

    private static void assertVerbatim(Source source) {
        Paper paper = TestLibrary.index().paper(source.paperId()).orElseThrow().paper();
        assertThat(source.title()).isEqualTo(paper.title());
        assertThat(source.url()).isEqualTo(paper.url());
        assertThat(source.published()).isEqualTo(paper.published());
        assertThat(source.quotes())
                .doesNotHaveDuplicates()
                .allSatisfy(quote -> assertThat(paper.summary().substring(quote.start(), quote.end()))
                        .isEqualTo(quote.text()));
    }

    private static void assertBacked(Answer answer, AnswerSentence sentence) {
        assertThat(sentence.text()).isNotBlank();
        if (sentence.support() == SupportLevel.QUOTED) {
            assertThat(sentence.citations())
                    .isNotEmpty()
                    .allSatisfy(number -> assertThat(
                                    answer.sources().get(number - 1).quotes())
                            .extracting(Source.Quote::text)
                            .contains(sentence.text()));
        }
    }
}
