package org.scholium.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfPaperTest {

    private static final String[] ABSTRACT = {
        "Bees that return from a rich field dance for the others of their hive.",
        "We film 1,200 dances in three hives and show that their length tells how",
        "far the field is, and that rain makes the dances shorter."
    };

    private static final String WHOLE = String.join(" ", ABSTRACT);

    private static final String[] MORE = {
        "Since the first studies of dancing bees it has been asked what is told by",
        "them, and to whom. This paper looks at hives in the rain for the first time."
    };

    @Test
    void readsTitleAbstractAndStampOfAPreprint() {
        Paper paper = only(new Pdfs()
                .lines(17, "What Dances Tell of Distance When", "Rain Falls on the Hive")
                .lines(10, "Ada Field, Bo Hill", "University of Meadows")
                .lines(12, "Abstract")
                .lines(10, ABSTRACT)
                .lines(12, "1 Introduction")
                .lines(10, MORE)
                .stamp("arXiv:2506.01234v2 [q-bio.NC] 6 Jun 2025")
                .properties("", "Ada Field and Bo Hill")
                .bytes());
        assertThat(paper.title()).isEqualTo("What Dances Tell of Distance When Rain Falls on the Hive");
        assertThat(paper.summary()).isEqualTo(WHOLE);
        assertThat(paper.id()).isEqualTo("2506.01234");
        assertThat(paper.published()).isEqualTo(LocalDate.of(2025, 6, 6));
        assertThat(paper.publication().authors()).containsExactly("Ada Field", "Bo Hill");
    }

    @Test
    void readsTwoColumnsOneAfterTheOther() {
        Paper paper = only(new Pdfs()
                .lines(18, "Bees in Two Columns")
                .column(72, 650)
                .lines(10, "Abstract—Bees that return from a mea-", "dow dance for the others. We film 1,200 dances.")
                .lines(7, "This work was paid for by the Meadow Fund.")
                .lines(10, "Their length tells how far the field is,", "and rain makes the dances shorter.")
                .lines(10, "Index Terms—bees, dances")
                .column(320, 650)
                .lines(10, "I. INTRODUCTION")
                .lines(10, MORE[0].substring(0, 40), MORE[1].substring(0, 40))
                .bytes());
        assertThat(paper.summary())
                .isEqualTo("Bees that return from a meadow dance for the others. We film 1,200 dances."
                        + " Their length tells how far the field is, and rain makes the dances shorter.");
    }

    @Test
    void takesLigaturesApartAndPutsCutWordsTogether() {
        Paper paper = only(new Pdfs()
                .lines(16, "A \uFB01ne Classi\uFB01er of Dances")
                .lines(11, "Abstract")
                .lines(
                        10,
                        "We train a state-of-the-art classi\uFB01er on dances that were \uFB01lmed in the mea-",
                        "dow, and compare it with two others that are called state-of-the-",
                        "art. It is right in nine of ten dances, and in eight of ten when rain falls.")
                .lines(11, "Keywords: bees")
                .bytes());
        assertThat(paper.title()).isEqualTo("A fine Classifier of Dances");
        assertThat(paper.summary())
                .isEqualTo(
                        "We train a state-of-the-art classifier on dances that were filmed in the meadow, and compare"
                                + " it with two others that are called state-of-the-art. It is right in nine of ten dances, and in"
                                + " eight of ten when rain falls.");
    }

    @Test
    void believesPropertiesOnlyWhereThePageShowsThem() {
        Pdfs pdf = new Pdfs()
                .lines(20, "THE JOURNAL")
                .lines(14, "Rain and the Dances of Bees")
                .lines(10, "Ada Field")
                .lines(12, "Abstract")
                .lines(10, ABSTRACT)
                .lines(12, "Introduction");
        assertThat(only(pdf.properties("Rain and the dances of bees", "user17").bytes()))
                .satisfies(paper -> assertThat(paper.title()).isEqualTo("Rain and the dances of bees"))
                .satisfies(paper -> assertThat(paper.publication().authors()).isEmpty());
        assertThat(only(new Pdfs()
                                .lines(14, "Rain and the Dances of Bees")
                                .lines(12, "Abstract")
                                .lines(10, ABSTRACT)
                                .properties("Microsoft Word - final3.doc", "")
                                .bytes())
                        .title())
                .isEqualTo("Rain and the Dances of Bees");
    }

    @Test
    void takesTheDoiFromTheFirstPageAndTheArxivIdFromTheNameOfTheFile() {
        byte[] pdf = new Pdfs()
                .lines(9, "https://doi.org/10.1234/BEES.5")
                .lines(16, "Rain and the Dances of Bees")
                .lines(12, "Abstract")
                .lines(10, ABSTRACT)
                .lines(12, "References")
                .lines(10, "Hill, B. Dances. arXiv:2401.00001, 2024.")
                .bytes();
        assertThat(Pdfs.read("bees.pdf", pdf).papers().get(0).publication().doi())
                .isEqualTo("10.1234/bees.5");
        assertThat(Pdfs.read("bees.pdf", pdf).papers().get(0).url()).isEqualTo("https://doi.org/10.1234/bees.5");
        assertThat(Pdfs.read("2506.01234v3.pdf", pdf).papers().get(0).id()).isEqualTo("2506.01234");
    }

    @Test
    void saysThatItTookTheFirstLinesWhereThereIsNoAbstract() {
        Corpus corpus = Pdfs.read(
                "letter.pdf",
                new Pdfs()
                        .lines(16, "A Letter on Bees")
                        .lines(10, ABSTRACT)
                        .lines(10, MORE)
                        .bytes());
        assertThat(corpus.papers().get(0).summary()).startsWith(WHOLE);
        assertThat(Pdfs.reasons(corpus))
                .containsExactly("It has no heading \"Abstract\"; its first lines stand for one.");
    }

    @Test
    void readsALongPaperByItsFirstPages() {
        Pdfs pdf = new Pdfs()
                .lines(16, "A Book of Bees")
                .lines(12, "A B S T R A C T")
                .lines(10, ABSTRACT)
                .lines(12, "Contents");
        IntStream.range(0, 300)
                .forEach(number -> pdf.page().lines(24, "Part " + number).lines(10, MORE));
        Paper paper = only(pdf.bytes());
        assertThat(paper.title()).isEqualTo("A Book of Bees");
        assertThat(paper.summary()).isEqualTo(WHOLE);
    }

    @Test
    void readsWhatOpensWithoutAPasswordThoughItIsEncrypted() {
        Pdfs pdf = new Pdfs().lines(16, "Locked Bees").lines(12, "Abstract").lines(10, ABSTRACT);
        assertThat(only(pdf.encrypted("owner", "").bytes()).summary()).isEqualTo(WHOLE);
    }

    @Test
    void saysWhatIsWrongWithAFileThatCannotBeRead() {
        byte[] locked = new Pdfs().lines(16, "Bees").encrypted("owner", "user").bytes();
        assertThat(Pdfs.reasons(Pdfs.read("a.pdf", locked)))
                .containsExactly("It is a PDF that opens with a password only; nothing of it was read.");
        assertThat(Pdfs.reasons(
                        Pdfs.read("a.pdf", new Pdfs().picture().page().picture().bytes())))
                .containsExactly(
                        "It is a PDF whose pages are pictures without text; with text recognition (OCR) it can be"
                                + " read.");
    }

    @Test
    void aTitleWithNothingBelowItIsNoPaper() {
        Corpus corpus = Pdfs.read(
                "poster.pdf",
                new Pdfs()
                        .lines(
                                30,
                                "Bees of the meadow and what",
                                "their dances tell us when the",
                                "rain falls on hives",
                                "and on the flowers that they know")
                        .bytes());
        assertThat(corpus.papers()).isEmpty();
        assertThat(Pdfs.reasons(corpus)).singleElement().asString().contains("has no abstract");
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 100, 1000})
    void aTruncatedFileIsAProblemAndNoPaper(int length) {
        byte[] whole = new Pdfs()
                .lines(16, "Bees")
                .lines(12, "Abstract")
                .lines(10, ABSTRACT)
                .bytes();
        Corpus corpus = Pdfs.read("a.pdf", Arrays.copyOf(whole, length));
        assertThat(corpus.papers()).isEmpty();
        assertThat(corpus.problems()).hasSize(1);
    }

    private static Paper only(byte[] pdf) {
        Corpus corpus = Pdfs.read("bees.pdf", pdf);
        assertThat(corpus.problems()).isEmpty();
        assertThat(corpus.papers()).hasSize(1);
        return corpus.papers().get(0);
    }
}
