package org.scholium.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.scholium.corpus.CorpusFolder.HEADER;
import static org.scholium.corpus.CorpusFolder.abstractOf;
import static org.scholium.corpus.CorpusFolder.paper;
import static org.scholium.corpus.CorpusFolder.unsigned;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DailyPapersPageTest {

    @TempDir
    Path temp;

    private CorpusFolder folder;

    @BeforeEach
    void emptyFolder() {
        folder = new CorpusFolder(temp);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Daily Papers\n",
                "Daily Papers\n\nApr 16\n",
                "Daily Papers\n\nApr 16, 2026\n",
                "Daily Papers\n\nbyAK and the research community\n",
                "Daily Papers\n\nby AK and the research community\n\nApr 16\n",
                "  Daily Papers  \n   by AK\n  Apr 16  \n",
                "new\n\nDaily Papers\n\nSubscribe\n\nDaily Papers\n\nbyAK and the research community\n\nApr 16\n"
            })
    void everyFormOfTheHeaderIsPassedOver(String header) {
        // Given
        folder.with("page.txt", header + "\n" + paper("First", "Jun 6, 2025") + paper("Second", "Jun 7, 2025"));

        // When
        Corpus corpus = folder.read();

        // Then
        assertThat(corpus.problems()).isEmpty();
        assertThat(corpus.papers()).extracting(Paper::title).containsExactly("First", "Second");
    }

    @Test
    void aFirstTitleThatOpensLikeTheHeaderIsATitle() {
        // Given
        folder.with("page.txt", "Daily Papers\n\nApr 16\n\n" + paper("bytes are all you need", "Jun 6, 2025"));

        // When
        Corpus corpus = folder.read();

        // Then
        assertThat(corpus.papers()).extracting(Paper::title).containsExactly("bytes are all you need");
    }

    @Test
    void windowsLineEndsAByteOrderMarkAndNoBreakSpacesAreNoPartOfThePapers() {
        // Given
        String page = HEADER + "\u00a0\n" + paper("First", "\u00a0 •\u00a03 authors", "Jun 6, 2025\u00a0");
        folder.with("page.txt", "\uFEFF" + page.replace("\n", "\r\n"));

        // When
        Corpus corpus = folder.read();

        // Then
        assertThat(corpus.problems()).isEmpty();
        assertThat(corpus.papers())
                .containsExactly(
                        new Paper("first", "First", abstractOf("First"), LocalDate.of(2025, 6, 6), 3, null, null));
    }

    @Test
    void theLastPaperNeedsNoEndOfLine() {
        // Given
        folder.withPage("page.txt", paper("First", "Jun 6, 2025").stripTrailing());

        // When
        Corpus corpus = folder.read();

        // Then
        assertThat(corpus.papers()).extracting(Paper::published).containsExactly(LocalDate.of(2025, 6, 6));
    }

    @Test
    void papersWithoutBylineAreReadAnywhereOnThePage() {
        // Given
        folder.withPage(
                "page.txt", unsigned("First"), unsigned("Second"), paper("Third", "Jun 6, 2025"), unsigned("Fourth"));

        // When
        Corpus corpus = folder.read();

        // Then
        assertThat(corpus.problems()).isEmpty();
        assertThat(corpus.papers()).extracting(Paper::title).containsExactly("First", "Second", "Third", "Fourth");
        assertThat(corpus.papers())
                .allSatisfy(paper -> assertThat(paper.summary()).isEqualTo(abstractOf(paper.title())));
    }

    @Test
    void anAbstractInTwoParagraphsIsOneAbstract() {
        // Given
        folder.withPage(
                "page.txt",
                paper("First", "Jun 6, 2025").replace("promises. It", "promises.\n\nIt"),
                paper("Second", "Jun 7, 2025"));

        // When
        Corpus corpus = folder.read();

        // Then
        assertThat(corpus.problems()).isEmpty();
        assertThat(corpus.papers())
                .extracting(Paper::summary)
                .containsExactly(abstractOf("First"), abstractOf("Second"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No Abstract\n\n  • 3 authors\n·\nJun 6, 2025\n",
                "No Abstract\n\n·\nJun 6, 2025\n",
                "No Abstract\n"
            })
    void aPaperWithoutAbstractIsLeftOutAndItsNeighboursAreWhole(String bare) {
        // Given
        folder.withPage("page.txt", paper("First", "Jun 5, 2025"), bare, paper("Last", "Jun 7, 2025"), bare);

        // When
        Corpus corpus = folder.read();

        // Then
        assertThat(corpus.papers()).extracting(Paper::title).containsExactly("First", "Last");
        assertThat(corpus.papers().get(1).summary()).isEqualTo(abstractOf("Last"));
        int last = HEADER.split("\n", -1).length + 8 + bare.split("\n", -1).length + 8;
        assertThat(corpus.problems())
                .extracting(Problem::line, Problem::reason)
                .containsExactly(
                        tuple(15, "\"No Abstract\" has no abstract; it was left out."),
                        tuple(last, "\"No Abstract\" has no abstract; it was left out."));
    }

    @Test
    void aPaperWithoutAbstractBehindOneWithoutBylineIsLeftOut() {
        // Given
        folder.withPage(
                "page.txt",
                unsigned("First"),
                "No Abstract\n\n  • 3 authors\n·\nJun 6, 2025\n",
                paper("Last", "Jun 7, 2025"));

        // When
        Corpus corpus = folder.read();

        // Then
        assertThat(corpus.papers()).extracting(Paper::title).containsExactly("First", "Last");
        assertThat(corpus.problems()).extracting(Problem::line).containsExactly(11);
    }

    @Test
    void aBylineWithoutDateCostsThePaperItsDateOnly() {
        // Given
        folder.withPage(
                "page.txt",
                paper("First", ""),
                paper("Second", "Jun 6, 2025"),
                paper("Third", "").stripTrailing());

        // When
        Corpus corpus = folder.read();

        // Then
        assertThat(corpus.papers())
                .extracting(Paper::title, Paper::authorCount, Paper::published)
                .containsExactly(
                        tuple("First", 3, null), tuple("Second", 3, LocalDate.of(2025, 6, 6)), tuple("Third", 3, null));
        assertThat(corpus.problems())
                .containsExactly(
                        new Problem("page.txt", 12, "\"First\" has no date; the rest of it was kept."),
                        new Problem("page.txt", 28, "\"Third\" has no date; the rest of it was kept."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Feb 30, 2025", "Feb 29, 2025", "Feb 30", "Foo 12", "Foo 12, 2025 3", "2025-06-32", "June 31"})
    void anImpossibleDateCostsThePaperItsDateOnly(String date) {
        // Given
        folder.withPage(
                "page.txt",
                paper("First", date),
                unsigned("Second"),
                paper("Third", "Jun 6, 2025"),
                paper("Fourth", date).stripTrailing());

        // When
        Corpus corpus = folder.read();

        // Then
        assertThat(corpus.papers())
                .extracting(Paper::title, Paper::published)
                .containsExactly(
                        tuple("First", null),
                        tuple("Second", null),
                        tuple("Third", LocalDate.of(2025, 6, 6)),
                        tuple("Fourth", null));
        assertThat(corpus.problems())
                .containsExactly(
                        new Problem("page.txt", 13, "\"" + date + "\" is not a date; \"First\" was kept without one."),
                        new Problem(
                                "page.txt", 33, "\"" + date + "\" is not a date; \"Fourth\" was kept without one."));
    }

    @Test
    void aDateWithoutYearFollowsTheLatestYearThePagePrints() {
        // Given
        folder.withPage("page.txt", paper("First", "Jun 6, 2024"), paper("Second", "Mar 3 12"));

        // When
        Corpus corpus = folder.read();

        // Then
        assertThat(corpus.papers().get(1).published()).isEqualTo("2025-03-03");
    }

    @Test
    void aDateWithoutYearStaysUnknownWhereNothingTellsTheYear() {
        // Given
        folder.withPage("page.txt", paper("First", "Mar 3"));

        // When
        Corpus corpus = folder.read();

        // Then
        assertThat(corpus.papers()).extracting(Paper::published).containsExactly((LocalDate) null);
        assertThat(corpus.problems())
                .containsExactly(
                        new Problem("page.txt", 7, "The year of \"First\" is not known; it was kept without a date."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"• 0 authors", "• authors", "·"})
    void aBylineThatCountsNobodyStopsNothing(String byline) {
        // Given
        folder.withPage("page.txt", paper("First", byline, "Jun 6, 2025"), paper("Second", "Jun 6, 2025"));

        // When
        Corpus corpus = folder.read();

        // Then
        assertThat(corpus.papers()).extracting(Paper::title).contains("Second");
        assertThat(corpus.papers()).extracting(Paper::authorCount).doesNotContain(0);
    }

    @Test
    void aTitleWithoutLettersOrDigitsIsLeftOut() {
        // Given
        folder.withPage("page.txt", paper("???", "Jun 6, 2025"), paper("Second", "Jun 6, 2025"));

        // When
        Corpus corpus = folder.read();

        // Then
        assertThat(corpus.papers()).extracting(Paper::title).containsExactly("Second");
        assertThat(corpus.problems())
                .containsExactly(new Problem(
                        "page.txt", 7, "The title \"???\" has neither letters nor digits; it was left out."));
    }

    @Test
    void aPageWithoutPapersIsReported() {
        // Given
        folder.withPage("page.txt");

        // When
        Corpus corpus = folder.read();

        // Then
        assertThat(corpus.problems())
                .containsExactly(new Problem("page.txt", null, "This Daily Papers page lists no paper."));
    }

    @Test
    void aPageOfOneDayYieldsItsPapersAndNamesThoseWithoutAbstract() {
        // Given
        folder.with("day.txt", """
                Daily Papers
                byAK and the research community
                Dec 2
                Daily
                Weekly

                Submitted by
                wombat

                113

                Marsupials Learn to Plan
                We let marsupials plan. They do so in 9 of 10 cases.

                · 5 authors
                12

                Submitted by otter

                7
                Rivers Without Maps
                otter-lab
                Otter Lab
                ·
                - 3 authors
                2

                88
                No Submitter, but an Abstract
                Nobody submitted this. It is here all the same.
                • 1 author
                Previous
                Next
                """);

        // When
        Corpus corpus = folder.read();

        // Then
        assertThat(corpus.papers())
                .extracting(Paper::title, Paper::summary, Paper::authorCount, Paper::organisation)
                .containsExactly(
                        tuple(
                                "Marsupials Learn to Plan",
                                "We let marsupials plan. They do so in 9 of 10 cases.",
                                5,
                                null),
                        tuple(
                                "No Submitter, but an Abstract",
                                "Nobody submitted this. It is here all the same.",
                                1,
                                null));
        assertThat(corpus.problems())
                .containsExactly(
                        new Problem("day.txt", 21, "\"Rivers Without Maps\" has no abstract; it was left out."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"· 5 authors", "• 5 authors", "- 5 authors", "5 authors"})
    void aPageOfOneDayIsToldWithoutItsHeaderAndInEveryFormOfItsBylines(String byline) {
        // Given
        folder.with(
                "day.txt",
                "Submitted by\n\nfox\n\n1.2k\n\nFoxes at Work\n\nFoxes work.\n\nden Den of Foxes\n\n" + byline
                        + "\n\nPublished on Jun 6, 2025\n\n113\n");

        // When
        Corpus corpus = folder.read();

        // Then
        assertThat(corpus.problems()).isEmpty();
        assertThat(corpus.papers())
                .containsExactly(new Paper(
                        "foxes-at-work",
                        "Foxes at Work",
                        "Foxes work.",
                        LocalDate.of(2025, 6, 6),
                        5,
                        "Den of Foxes",
                        null));
    }

    @Test
    void aPageOfOneDayWithTitlesAloneHasOneProblemForEach() {
        // Given
        folder.with(
                "day.txt",
                HEADER + "Submitted by\na\n113\nFirst Title\n· 2 authors\nSubmitted by\nb\n50\nSecond Title\n· 4"
                        + " authors\n");

        // When
        Corpus corpus = folder.read();

        // Then
        assertThat(corpus.papers()).isEmpty();
        assertThat(corpus.problems())
                .extracting(Problem::line, Problem::reason)
                .containsExactly(
                        tuple(10, "\"First Title\" has no abstract; it was left out."),
                        tuple(15, "\"Second Title\" has no abstract; it was left out."));
    }

    @Test
    void aNumberOfVotesIsNoTitleOnAnyPage() {
        // Given
        folder.withPage("page.txt", "113\n\n" + paper("First", "Jun 6, 2025"), "7\n", paper("Second", "Jun 7, 2025"));

        // When
        Corpus corpus = folder.read();

        // Then
        assertThat(corpus.problems()).isEmpty();
        assertThat(corpus.papers()).extracting(Paper::title).containsExactly("First", "Second");
    }

    @Test
    void aTitleThatEndsInADotBehindAPaperWithoutBylineIsATitle() {
        // Given
        folder.withPage(
                "page.txt",
                unsigned("First"),
                paper("Rewards Are Not All You Need.", "Jun 6, 2025"),
                unsigned("Third"),
                unsigned("Sheep Count Themselves at Night."),
                paper("Fifth", "Jun 7, 2025"));

        // When
        Corpus corpus = folder.read();

        // Then
        assertThat(corpus.problems()).isEmpty();
        assertThat(corpus.papers())
                .extracting(Paper::title)
                .containsExactly(
                        "First", "Rewards Are Not All You Need.", "Third", "Sheep Count Themselves at Night.", "Fifth");
        assertThat(corpus.papers())
                .allSatisfy(paper -> assertThat(paper.summary()).isEqualTo(abstractOf(paper.title())));
    }

    @Test
    void aSentenceThatMayBeATitleIsNamed() {
        // Given
        folder.withPage("page.txt", unsigned("First"), paper("Voles dig deeper than moles.", "Jun 6, 2025"));

        // When
        Corpus corpus = folder.read();

        // Then
        assertThat(corpus.papers()).extracting(Paper::title).containsExactly("First");
        assertThat(corpus.problems())
                .containsExactly(new Problem(
                        "page.txt",
                        11,
                        "\"Voles dig deeper than moles.\" may be the title of another paper; it was read as part of"
                                + " the abstract of \"First\"."));
    }

    @ParameterizedTest
    @ValueSource(ints = {72, 80, 100, 120})
    void wrappedLinesAreJoined(int width) {
        // Given
        String summary = ("We study wombats, which dig by night and rest by day. Their burrows have "
                        + "chambers, and each of the 42 chambers has a purpose: sleep, food or company. ")
                .repeat(3)
                .strip();
        String title = "On the Burrows of Wombats: How Chambers Are Dug, Who Digs Them, and Why None of This Is Seen by"
                + " Day in the Wild";
        String page = HEADER + title + "\n\n" + summary + "\n\n  • 3 authors\n·\nJun 6, 2025 2\n\n" + "Unsigned\n\n"
                + summary + "\n\nAt the End\n\n" + summary + "\n\nnvidia NVIDIA\n·\nJun 7, 2025\n";
        folder.with("page.txt", wrapped(page, width));

        // When
        Corpus corpus = folder.read();

        // Then
        assertThat(corpus.problems()).isEmpty();
        assertThat(corpus.papers())
                .extracting(Paper::title, Paper::summary, Paper::authorCount, Paper::organisation)
                .containsExactly(
                        tuple(title, summary, 3, null),
                        tuple("Unsigned", summary, null, null),
                        tuple("At the End", summary, null, "NVIDIA"));
    }

    @Test
    void wrappedLinesWithoutBlankLinesBetweenAreJoined() {
        // Given
        String summary = "We study wombats, which dig by night and rest by day. Their burrows have chambers. "
                .repeat(4)
                .strip();
        String papers = "Of Wombats\n" + summary + "\n• 3 authors\n·\nJun 6, 2025\nOf Moles\n" + summary + "\n";
        folder.with("page.txt", "Daily Papers\n" + wrapped(papers, 72));

        // When
        Corpus corpus = folder.read();

        // Then
        assertThat(corpus.problems()).isEmpty();
        assertThat(corpus.papers())
                .extracting(Paper::title, Paper::summary)
                .containsExactly(tuple("Of Wombats", summary), tuple("Of Moles", summary));
    }

    @Test
    void bylinesAndDatesThatAWrapperPutOnOneLineAreRead() {
        // Given
        folder.withPage(
                "page.txt", "First\n\nIt is so.\n\n• 3 authors · Jun 6, 2025 2\n", paper("Second", "Jun 7, 2025"));

        // When
        Corpus corpus = folder.read();

        // Then
        assertThat(corpus.problems()).isEmpty();
        assertThat(corpus.papers())
                .extracting(Paper::title, Paper::authorCount, Paper::published)
                .containsExactly(
                        tuple("First", 3, LocalDate.of(2025, 6, 6)), tuple("Second", 3, LocalDate.of(2025, 6, 7)));
    }

    @ParameterizedTest
    @CsvSource({
        "- 3 authors, 3,",
        "· 3 authors, 3,",
        "Carnegie Mellon University, , Carnegie Mellon University",
        "nvidia NVIDIA, , NVIDIA",
        "McGill-NLP McGill NLP Group, , McGill NLP Group",
        "MiniMaxAI MiniMax, , MiniMax",
        "zai-org Z.ai, , Z.ai",
        "Stanford, , Stanford"
    })
    void bylinesCountAuthorsOrNameWhoPublished(String line, @Nullable Integer authors, @Nullable String organisation) {
        assertThat(Byline.parse(line)).isEqualTo(new Byline(authors, organisation));
    }

    /** Every paragraph broken at a column, as editors and mails do. */
    private static String wrapped(String page, int width) {
        StringBuilder text = new StringBuilder();
        page.lines().forEach(line -> {
            int column = 0;
            for (String word : line.split(" ")) {
                boolean fits = column == 0 || column + 1 + word.length() <= width;
                text.append(column == 0 ? "" : fits ? " " : "\n").append(word);
                column = fits && column > 0 ? column + 1 + word.length() : word.length();
            }
            text.append('\n');
        });
        return text.toString();
    }
}
