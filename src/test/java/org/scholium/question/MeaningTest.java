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
import org.scholium.question.Reading.Intent;
import org.scholium.question.Selection.Belonging;
import org.scholium.store.Exclusions;
import org.scholium.store.Filter;
import org.scholium.store.Limits;
import org.scholium.store.LuceneSnapshot;
import org.scholium.store.Snapshot.Order;
import org.scholium.store.Undated;

/** What whole questions mean: members of kinds that were once read wrongly. */
class MeaningTest {

    private static final String RLBFF = TestLibrary.id("RLBFF");
    private static final String ONEFLOW = TestLibrary.id("OneFlow");
    private static final String MAP = TestLibrary.id("MAP:");
    private static final String CLASH = TestLibrary.id("CLASH");
    private static final String DAILY = TestLibrary.id("DailyDilemmas");
    private static final String VAGRAM = TestLibrary.id("Value Gradient weighted");

    private final LuceneSnapshot index = TestLibrary.index();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How many papers mention reinforcement learning?",
                "how many papers are about moral dilemmas?",
                "number of papers on reward models",
                "count the papers that use GRPO",
                "How many of the papers deal with reward hacking?",
                "how many studies look at robots?",
            })
    void papersOfASubjectAreCounted(String question) {
        assertThat(read(question)).isInstanceOfSatisfying(Ask.ListPapers.class, list -> {
            assertThat(list.selection().counts()).isTrue();
            assertThat(list.selection().wanted()).isNull();
            assertThat(list.papers()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which papers are about moral dilemmas?",
                "papers on reward models",
                "show me everything about value alignment",
                "Which papers mention reinforcement learning?",
                "list all studies that use Atari games",
                "what papers deal with reward hacking?",
            })
    void papersOfASubjectAreListed(String question) {
        assertThat(read(question))
                .isInstanceOfSatisfying(
                        Ask.ListPapers.class,
                        list -> assertThat(list.selection().counts()).isFalse());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    What are the three newest papers?                | NEWEST         | 3
                    the 3 newest papers                              | NEWEST         | 3
                    show me the two latest                           | NEWEST         | 2
                    Which is the newest paper?                       | NEWEST         | 1
                    the five oldest papers please                    | OLDEST         | 5
                    what is the oldest paper here?                   | OLDEST         | 1
                    the two largest teams                            | MOST_AUTHORS   | 2
                    Which paper has the most authors?                | MOST_AUTHORS   | 1
                    Which three papers have the fewest authors?      | FEWEST_AUTHORS | 3
                    Which paper has the fewest authors?              | FEWEST_AUTHORS | 1
                    """)
    void papersAreListedInAnOrder(String question, Order order, int wanted) {
        assertThat(read(question)).isInstanceOfSatisfying(Ask.Listing.class, listing -> {
            assertThat(listing.order()).isEqualTo(order);
            assertThat(listing.wanted()).isEqualTo(wanted);
            assertThat(listing.frame().limits().isNone()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    the three newest papers on reward models         | NEWEST | 3
                    the two oldest papers about value functions      | OLDEST | 2
                    the newest paper on alignment                    | NEWEST | 1
                    latest 4 papers about moral dilemmas             | NEWEST | 4
                    give me five papers on alignment                 |        | 5
                    top 3 papers on reinforcement learning           |        | 3
                    """)
    void papersOfASubjectAreListedInAnOrder(String question, Order order, int wanted) {
        assertThat(read(question)).isInstanceOfSatisfying(Ask.ListPapers.class, list -> {
            assertThat(list.selection().order()).isEqualTo(order);
            assertThat(list.selection().wanted()).isEqualTo(wanted);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Which papers do not use reinforcement learning?  | reinforcement learning
                    papers that don't mention robots                 | robots
                    alignment, excluding surveys                     | surveys
                    alignment papers but not surveys                 | surveys
                    papers on alignment without human feedback       | human feedback
                    papers on reward models, no robots               | robots
                    papers not about alignment                       | alignment
                    everything except papers on reward models        | reward models
                    """)
    void subjectsAreExcluded(String question, String subject) {
        // When
        Ask ask = read(question);

        // Then
        assertThat(ask.frame().limits().not().subjects()).containsExactly(subject);
        assertThat(ask.filter().limits().not().subjects()).containsExactly(subject);
        assertThat(ask.sought().words()).doesNotContain(subject);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    papers not from 2025                             | 2025-01-01 | 2025-12-31
                    papers other than those from 2023                | 2023-01-01 | 2023-12-31
                    everything except 2025                           | 2025-01-01 | 2025-12-31
                    alignment papers, excluding those from 2024      | 2024-01-01 | 2024-12-31
                    papers on alignment but not from last year       | 2025-01-01 | 2025-12-31
                    """)
    void datesAreExcluded(String question, LocalDate from, LocalDate to) {
        assertThat(read(question).frame().limits()).satisfies(limits -> {
            assertThat(limits.not().from()).isEqualTo(from);
            assertThat(limits.not().to()).isEqualTo(to);
            assertThat(limits.hasDates()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dilemma papers other than CLASH",
                "papers about moral dilemmas besides CLASH",
                "papers about moral dilemmas apart from CLASH",
                "which papers are about moral dilemmas, excluding CLASH?",
                "papers on moral dilemmas except CLASH",
            })
    void aPaperIsExcluded(String question) {
        // When
        Ask ask = read(question);

        // Then
        assertThat(ask.papers()).isEmpty();
        assertThat(ask.frame().limits().not().papers()).containsExactly(CLASH);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    papers published this year                       | 2026-01-01 | 2026-12-31
                    papers from last year                            | 2025-01-01 | 2025-12-31
                    anything since 2025-10-01                        | 2025-10-01 |
                    what was published in Q3 2025?                   | 2025-07-01 | 2025-09-30
                    show me the papers before 2023                   |            | 2022-12-31
                    list papers from March 2024 to May 2025          | 2024-03-01 | 2025-05-31
                    which papers came out in 2024?                   | 2024-01-01 | 2024-12-31
                    """)
    void papersOfATimeAreListed(String question, LocalDate from, LocalDate to) {
        assertThat(read(question)).isInstanceOfSatisfying(Ask.Listing.class, listing -> {
            assertThat(listing.frame().limits()).isEqualTo(Limits.between(from, to));
            assertThat(listing.figure()).isEqualTo(Figure.PAPERS);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    papers on alignment since 2025                   | 2025-01-01 |
                    papers about alignment from 2024 to 2025         | 2024-01-01 | 2025-12-31
                    alignment papers from last year                  | 2025-01-01 | 2025-12-31
                    which papers from 2024 are about alignment?      | 2024-01-01 | 2024-12-31
                    alignment papers of the last two years           | 2024-06-15 | 2026-06-15
                    """)
    void papersOfATimeAndASubjectAreListed(String question, LocalDate from, LocalDate to) {
        // When
        Ask ask = read(question);

        // Then
        assertThat(ask).isInstanceOf(Ask.ListPapers.class);
        assertThat(ask.frame().limits()).isEqualTo(Limits.between(from, to));
        assertThat(ask.sought().terms()).containsExactly("align");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "which paper has no date?",
                "papers without a date",
                "papers with no date",
                "which entries lack a date?",
                "which papers are missing a publication date?",
                "show the papers that aren't dated",
            })
    void papersWithoutADateAreListed(String question) {
        assertThat(read(question))
                .isInstanceOfSatisfying(
                        Ask.Listing.class,
                        listing ->
                                assertThat(listing.frame().limits().undated()).isEqualTo(Undated.ONLY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How many annotators were there?",
                "What accuracy did they reach?",
                "how large is the dataset?",
                "which models were tested?",
                "what baselines did they use?",
                "Was the code released?",
            })
    void noPaperIsTakenForGranted(String question) {
        assertThat(read(question).papers()).isEmpty();
        assertThat(read(question).filter().papers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "give me details",
                "pros and cons?",
                "continue",
                "tl;dr",
                "explain it simply",
                "tell me more",
                "go on",
                "why?",
                "in one sentence please",
                "when?",
                "link?",
            })
    void fewWordsStayWithThePaper(String question) {
        assertThat(after("What is RLBFF?", question, RLBFF).papers()).containsExactly(RLBFF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"when?", "link?", "when was it published?", "who published it?", "date?", "how many authors?"})
    void whatTheListingStatesComesFromIt(String question) {
        assertThat(after("What is RLBFF?", question, RLBFF)).isInstanceOf(Ask.Metadata.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "any more?",
                "what else?",
                "more please",
                "show me more",
                "are there others?",
                "anything else?",
                "others?",
                "next ones"
            })
    void furtherPapersAreThoseNotShownYet(String question) {
        // When
        Ask ask = after("Which papers are about moral dilemmas?", question, CLASH, DAILY);

        // Then
        assertThat(ask).isInstanceOf(Ask.ListPapers.class);
        assertThat(ask.papers()).isEmpty();
        assertThat(index.count(ask.filter().only(Set.of(CLASH, DAILY)))).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    What is the average number of authors?           | AUTHORS
                    how many authors do the papers have on average?  | AUTHORS
                    how many documents do you have?                  | COUNT
                    How many papers are there?                       | COUNT
                    what is the number of papers?                    | COUNT
                    What topics are covered?                         | TOPICS
                    which subjects does the collection cover?        | TOPICS
                    which paper topics are there?                    | TOPICS
                    what are these papers about?                     | TOPICS
                    Which years do the papers span?                  | DATES
                    which organisations published papers?            | ORGANISATIONS
                    List all papers                                  | PAPERS
                    what papers do you have?                         | PAPERS
                    """)
    void theCorpusAsAWholeIsAskedFor(String question, Figure figure) {
        assertThat(read(question)).isInstanceOfSatisfying(Ask.Listing.class, listing -> {
            assertThat(listing.figure()).isEqualTo(figure);
            assertThat(listing.papers()).isEmpty();
        });
    }

    @Test
    void theOnlyPaperWithinTheLimitsIsMeantByThem() {
        assertThat(read("What does the paper from 2019 say?").papers()).singleElement();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which papers release their code?",
                "papers with code",
                "which papers made their data publicly available?",
            })
    void whatCanBeHadIsListed(String question) {
        assertThat(read(question))
                .isInstanceOfSatisfying(
                        Ask.ListPapers.class,
                        list -> assertThat(list.selection().belonging()).isEqualTo(Belonging.AVAILABLE));
    }

    @Test
    void eachOfSeveralExclusionsHolds() {
        // When
        Exclusions not = read("papers on moral dilemmas, excluding CLASH, no surveys, not from 2023")
                .frame()
                .limits()
                .not();

        // Then
        assertThat(not.papers()).containsExactly(CLASH);
        assertThat(not.subjects()).containsExactly("surveys");
        assertThat(not.from()).isEqualTo(LocalDate.of(2023, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What is it?",
                "What is it about?",
                "how does it work?",
                "Compare them",
                "what did they find?",
                "the second one",
                "tell me more about that paper",
                "How many annotators were there?",
            })
    void whatLeansOnNothingIsAskedBack(String question) {
        assertThat(read(question)).isInstanceOf(Ask.Which.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How can I use ontologies?",
                "What is i*?",
                "What can small language models do?",
                "Do LLMs help nurses?",
                "How can language models be trusted?",
                "What is reward hacking?",
                "help me understand value functions",
            })
    void aQuestionIsNoSmallTalk(String question) {
        assertThat(read(question)).isNotInstanceOf(Ask.SmallTalk.class).isNotInstanceOf(Ask.Which.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hi", "hello!", "Good morning", "thanks a lot!", "What can you do?", "bye", "Who are you?"})
    void smallTalkIsTold(String text) {
        assertThat(read(text)).isInstanceOf(Ask.SmallTalk.class);
    }

    @Test
    void everyPartIsReadByItself() {
        // When
        Ask ask =
                read("1. What is CLASH? 2. How many dilemmas does DailyDilemmas have? 3. When was OneFlow published?");

        // Then
        assertThat(parts(ask)).containsExactly(Intent.EXPLAIN, Intent.FACT, Intent.METADATA);
        assertThat(ask.papers()).containsExactly(CLASH);
        assertThat(ask.frame().parts()).extracting(Ask::papers).containsExactly(List.of(DAILY), List.of(ONEFLOW));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    What is MAP and when was it published?           | EXPLAIN  | METADATA
                    What is MAP? When was it published?              | EXPLAIN  | METADATA
                    When was MAP published and how does it work?     | METADATA | EXPLAIN
                    Who published MAP and what does it do?           | METADATA | EXPLAIN
                    What is MAP? And which papers are similar to it? | EXPLAIN  | RELATED
                    """)
    void aLaterPartMayLeanOnAnEarlierOne(String question, Intent first, Intent second) {
        // When
        Ask ask = read(question);

        // Then
        assertThat(parts(ask)).containsExactly(first, second);
        assertThat(ask.papers()).containsExactly(MAP);
        assertThat(ask.frame().parts().get(0).papers()).containsExactly(MAP);
    }

    @Test
    void theLastPartMayMeanThePapersOfBothBefore() {
        // When
        Ask ask = read("What is MAP? What is CLASH? How do they differ?");

        // Then
        assertThat(parts(ask)).containsExactly(Intent.EXPLAIN, Intent.EXPLAIN, Intent.COMPARE);
        assertThat(ask.frame().parts().get(1).papers()).containsExactly(MAP, CLASH);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    papers by NVIDIA                                 | NVIDIA
                    anything from nvidia?                            | NVIDIA
                    what do you have by LongCat?                     | LongCat
                    longcat papers                                   | LongCat
                    what has McGill published?                       | McGill NLP Group
                    papers from the McGill NLP Group                 | McGill NLP Group
                    """)
    void papersOfAnOrganisationAreListed(String question, String organisation) {
        assertThat(read(question))
                .isInstanceOfSatisfying(
                        Ask.Listing.class,
                        listing -> assertThat(listing.frame().limits().organisations())
                                .containsExactly(organisation));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    main idea of OneFlow                             | OneFlow
                    summarise OneFlow                                | OneFlow
                    OneFlow in a nutshell                            | OneFlow
                    gist of OneFlow please                           | OneFlow
                    eli5 OneFlow                                     | OneFlow
                    OneFlow summary                                  | OneFlow
                    tldr MAP                                         | MAP:
                    key takeaways of CLASH                           | CLASH
                    """)
    void aNamedPaperIsExplained(String question, String title) {
        // When
        Ask ask = read(question);

        // Then
        assertThat(ask).isInstanceOf(Ask.Explain.class);
        assertThat(ask.papers()).containsExactly(TestLibrary.id(title));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what surveys do you have",
                "which papers release code?",
                "which papers touch on medicine",
                "what benchmarks are there?",
                "which papers bring a new dataset?",
                "Which papers report results on a new benchmark?",
            })
    void papersAreListedByWhatTheyAreOrBring(String question) {
        assertThat(read(question)).isInstanceOf(Ask.ListPapers.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What is Va\u00adGraM?",
                "What is Va\u200bGraM?",
                "What is ＶａＧｒａＭ?",
                "What is \\textbf{VaGraM}?",
                "What is \\emph{VaGraM}?",
                "What is “VaGraM”?",
                "what is vagram?",
                "WHAT IS VAGRAM?",
            })
    void aNameIsKnownHoweverItIsWritten(String question) {
        assertThat(read(question).papers()).containsExactly(VAGRAM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"What is V₀.₅?", "What is V_{0.5}?", "What is V0.5?", "What is $V_{0.5}$?", "What is V_0.5?"})
    void aFormulaIsKnownHoweverItIsWritten(String question) {
        assertThat(read(question).papers()).containsExactly(TestLibrary.id("V_{0.5}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "papers about unlearning",
                "what about remaining errors",
                "quels articles parlent de récompense",
                "welche Arbeiten handeln von Werten",
                "does prompting help?",
                "how do they handle untruthful answers",
                "which papers are on tokenization",
            })
    void wordsThatAreWordsAreLeftAlone(String question) {
        assertThat(read(question).frame().standalone().words()).isEqualTo(question);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What does the 2023 survey say about alignment?",
                "who annotated NurValues?",
                "What is a value function?",
                "How does Cooper avoid reward hacking?",
                "compare CLASH and MAP",
            })
    void whatLimitsNothingHasNoLimits(String question) {
        assertThat(read(question).frame().limits().isNone()).isTrue();
        assertThat(read(question).frame().notUnderstood()).isEmpty();
    }

    private Ask read(String question) {
        return TestLibrary.read(question, index);
    }

    /** A question behind one whose answer cited these papers. */
    private Ask after(String before, String question, String... cited) {
        String thread =
                Dialogue.start(index).after(read(before), List.of(cited)).encode();
        return TestLibrary.read(new Turn(question, thread, Filter.NONE), index);
    }

    private static List<Intent> parts(Ask ask) {
        return Stream.concat(Stream.of(ask), ask.frame().parts().stream())
                .map(Reading::intent)
                .toList();
    }
}
