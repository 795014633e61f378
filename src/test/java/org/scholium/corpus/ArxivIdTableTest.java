package org.scholium.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.scholium.corpus.CorpusFolder.paper;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArxivIdTableTest {

    @TempDir
    Path temp;

    private CorpusFolder folder;

    @BeforeEach
    void folderWithThreePapers() {
        folder = new CorpusFolder(temp)
                .withPage(
                        "page.txt",
                        paper("First", "Jun 6, 2025"),
                        paper("Second, with a Comma", "Jun 6, 2025"),
                        paper("Third", "Mar 31"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"title,arxiv_id", "\"title\",\"arxiv_id\"", "Title, arXiv_id", "\uFEFFtitle,arxiv_id\r"})
    void aTitleGetsItsIdHoweverItIsTypeset(String header) {
        // Given
        folder.with("ids.csv", header + "\n\n\"SECOND with a “Comma”\",hep-th/9901001\n FIRST! , 2506.06444 \n");

        // When
        Corpus corpus = folder.read();

        // Then
        assertThat(corpus.problems()).isEmpty();
        assertThat(corpus.papers())
                .extracting(Paper::id, Paper::url)
                .containsExactly(
                        tuple("2506.06444", "https://arxiv.org/abs/2506.06444"),
                        tuple("hep-th/9901001", "https://arxiv.org/abs/hep-th/9901001"),
                        tuple("third", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2603.00001", "2604.00001"})
    void aDateWithoutYearIsTheOneNearestToTheId(String id) {
        // Given
        folder.with("ids.csv", "title,arxiv_id\nThird," + id);

        // When
        Corpus corpus = folder.read();

        // Then
        assertThat(corpus.papers().get(2).published()).isEqualTo("2026-03-31");
    }

    @Test
    void aDateOfJanuaryFollowsAnIdOfDecember() {
        // Given
        folder.withPage("page.txt", paper("Third", "Jan 2"), paper("Fourth", "Dec 31"))
                .with("ids.csv", "title,arxiv_id\nThird,2512.00001\nFourth,2601.00001");

        // When
        Corpus corpus = folder.read();

        // Then
        assertThat(corpus.papers())
                .extracting(paper -> paper.published().toString())
                .containsExactly("2026-01-02", "2025-12-31");
    }

    @Test
    void everyBadRowIsReportedByItsLineAndTheRestCounts() {
        // Given
        folder.with("ids.csv", """
                title,arxiv_id
                First

                Second, with a Comma,2506.06444
                Third,2606.1
                Third,2613.00001
                Third,
                ,2506.06444
                "Unknown
                Title",2506.06444
                Nobody's,2506.06445
                Third,2506.06446
                """);

        // When
        Corpus corpus = folder.read();

        // Then
        assertThat(corpus.papers()).extracting(Paper::id).containsExactly("first", "second-with-a-comma", "2506.06446");
        assertThat(corpus.problems())
                .extracting(Problem::line, Problem::reason)
                .containsExactly(
                        tuple(2, "This row has 1 column instead of 2; it was left out."),
                        tuple(
                                4,
                                "This row has 3 columns instead of 2; it was left out. A title with a comma needs"
                                        + " quotation marks."),
                        tuple(5, "\"2606.1\" is not an arXiv id; the row was left out."),
                        tuple(6, "\"2613.00001\" is not an arXiv id; the row was left out."),
                        tuple(7, "\"\" is not an arXiv id; the row was left out."),
                        tuple(8, "This row has no title; it was left out."),
                        tuple(9, "No paper is titled \"Unknown Title\"; its id 2506.06444 was not used."),
                        tuple(11, "No paper is titled \"Nobody's\"; its id 2506.06445 was not used."));
        assertThat(corpus.problems()).extracting(Problem::file).containsOnly("ids.csv");
    }

    @Test
    void linesAreCountedFromTheStartOfARow() {
        // Given
        folder.with(
                "ids.csv",
                "title,arxiv_id\r\n\"Two\r\nLines\r\n\",x\r\n\r\n\"Two\r\n\r\nLines\",y\r\nFirst,2506.06444\r\nLast,z");

        // When
        Corpus corpus = folder.read();

        // Then
        assertThat(corpus.problems()).extracting(Problem::line).containsExactly(2, 6, 10);
        assertThat(corpus.papers().get(0).id()).isEqualTo("2506.06444");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"Broken,2506.06440", "\"Broken\"en,2506.06440", "\"Broken, with \"quotes\"\",2506.06440"})
    void aBrokenQuoteCostsItsRowOnly(String broken) {
        // Given
        folder.with(
                "ids.csv",
                "title,arxiv_id\nFirst,2506.06441\n\n" + broken
                        + "\n\"Second, with a Comma\",2506.06442\nThird,2506.06443\n" + broken);

        // When
        Corpus corpus = folder.read();

        // Then
        assertThat(corpus.papers()).extracting(Paper::id).containsExactly("2506.06441", "2506.06442", "2506.06443");
        assertThat(corpus.problems())
                .containsExactly(
                        new Problem("ids.csv", 4, "The quotation marks of this row do not match; it was left out."),
                        new Problem("ids.csv", 7, "The quotation marks of this row do not match; it was left out."));
    }

    @Test
    @Timeout(10)
    void aLargeTableOfBrokenRowsIsReadInReasonableTime() {
        // Given
        folder.with("ids.csv", "title,arxiv_id\n" + "\"Broken,2506.06440\n".repeat(20_000) + "First,2506.06444");

        // When
        Corpus corpus = folder.read();

        // Then
        assertThat(corpus.papers().get(0).id()).isEqualTo("2506.06444");
        assertThat(corpus.problems())
                .hasSize(101)
                .endsWith(new Problem("ids.csv", null, "It has 19900 more problems, which are not listed."));
    }

    @Test
    void oneIdForTwoTitlesGoesToTheFirst() {
        // Given
        folder.with("ids.csv", "title,arxiv_id\nFirst,2506.06444\nThird,2506.06444\n");

        // When
        Corpus corpus = folder.read();

        // Then
        assertThat(corpus.papers()).extracting(Paper::id).containsExactly("2506.06444", "second-with-a-comma", "third");
        assertThat(corpus.problems())
                .containsExactly(
                        new Problem("ids.csv", 3, "2506.06444 is the id of \"First\" already; this row was left out."));
    }

    @Test
    void ofTwoIdsForOneTitleTheFirstCounts() {
        // Given
        folder.with("ids.csv", "title,arxiv_id\nFirst,2506.06444\nfirst!,2506.06445\n")
                .with("more-ids.csv", "title,arxiv_id\nFirst,2506.06444\n");

        // When
        Corpus corpus = folder.read();

        // Then
        assertThat(corpus.papers().get(0).id()).isEqualTo("2506.06444");
        assertThat(corpus.problems())
                .containsExactly(
                        new Problem("ids.csv", 3, "\"first!\" has the id 2506.06444 already; this row was left out."));
    }
}
