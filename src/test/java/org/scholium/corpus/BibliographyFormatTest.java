package org.scholium.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is exported imports to the same papers. */
class BibliographyFormatTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(BibliographyFormat.class)
    void theWholeCorpusComesBack(BibliographyFormat format) {
        List<Paper> papers =
                new CorpusReader().read(List.of(Path.of("docs-corpus"))).papers();

        assertThat(read(format, papers))
                .isEqualTo(papers.stream().map(BibliographyFormatTest::kept).toList());
    }

    @ParameterizedTest
    @EnumSource(BibliographyFormat.class)
    void namesAndOddSignsComeBack(BibliographyFormat format) {
        Paper odd = new Paper(
                "50-of-v-0-5-9-x-y",
                "50% of $V_{0.5}$ & #9: ^x ~ \\y",
                "It costs $5 & 3% {of} a_b. “So” Ångström said: x~N(0, 1).",
                null,
                2,
                "R&D_Lab",
                "https://doi.org/10.1234/a_b",
                new Publication(
                        List.of("Jörg Müller", "Ada King Lovelace"),
                        2021,
                        "10.1234/a_b",
                        "Journal of R&D",
                        null,
                        List.of("value alignment", "x_y"),
                        null));
        Paper dated = new Paper(
                "plain",
                "Plain",
                "It is.",
                LocalDate.of(2020, 2, 29),
                null,
                null,
                null,
                new Publication(List.of(), 2020, null, null, null, List.of(), null));

        assertThat(read(format, List.of(odd, dated))).isEqualTo(List.of(odd, dated));
    }

    private List<Paper> read(BibliographyFormat format, List<Paper> papers) {
        new CorpusFolder(folder).with("papers." + format.extension(), format.write(papers));
        Corpus corpus = new CorpusReader().read(List.of(folder));
        assertThat(corpus.problems()).isEmpty();
        return corpus.papers().stream().map(BibliographyFormatTest::withoutKind).toList();
    }

    /** A listing states how many authors there are, which no bibliography can; and the year goes with the date. */
    private static Paper kept(Paper paper) {
        Integer year = paper.published() == null
                ? null
                : Integer.valueOf(paper.published().getYear());
        Publication publication = new Publication(List.of(), year, null, null, null, List.of(), null);
        return new Paper(
                paper.id(),
                paper.title(),
                paper.summary(),
                paper.published(),
                null,
                paper.organisation(),
                paper.url(),
                publication);
    }

    /** Each format has kinds of its own, also for what has none. */
    private static Paper withoutKind(Paper paper) {
        Publication own = paper.publication();
        return new Paper(
                paper.id(),
                paper.title(),
                paper.summary(),
                paper.published(),
                paper.authorCount(),
                paper.organisation(),
                paper.url(),
                new Publication(
                        own.authors(), own.year(), own.doi(), own.venue(), null, own.keywords(), own.licence()));
    }
}
