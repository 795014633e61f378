package org.scholium.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bibliographies as their exporters write them, oddities included, record by record. */
class FormatsTest {

    @TempDir
    private Path folder;

    @Test
    void bibtexWithAccentsMonthsStringsAndABrokenEntry() {
        // When
        Corpus corpus = read("library.bib", """
                % Encoding: UTF-8
                @string{tmlr = {Transactions on Machine Learning Research}}

                @article{key with spaces 2024,
                  title     = {{GRPO} for {S}heep: Learning from {B}leats},
                  author    = {M{\\"u}ller, J{\\"o}rg and Garc{\\'i}a, Ana and others},
                  journal   = tmlr,
                  year      = 2024,
                  month     = jan,
                  doi       = {https://doi.org/10.1234/ABC.5},
                  keywords  = {sheep, reinforcement learning},
                  abstract  = {We train sheep with 50\\% fewer bleats. It works {\\emph well}.},
                }

                @inproceedings{broken,
                  title = {No end,
                  abstract = {lost

                @misc{arxiv,
                  title = "Wombat Alignment",
                  author = "Ada Lovelace and Charles Babbage",
                  eprint = {2405.01234v2},
                  archivePrefix = {arXiv},
                  year = "2024",
                  abstract = "Wombats align."
                }

                @book{bare, title = {No Abstract Here}, author = {X}}
                """);

        // Then
        assertThat(corpus.papers())
                .extracting(Paper::id, Paper::title, Paper::url)
                .containsExactly(
                        tuple(
                                "grpo-for-sheep-learning-from-bleats",
                                "GRPO for Sheep: Learning from Bleats",
                                "https://doi.org/10.1234/abc.5"),
                        tuple("2405.01234", "Wombat Alignment", "https://arxiv.org/abs/2405.01234"));
        Paper sheep = corpus.papers().get(0);
        assertThat(sheep.summary()).startsWith("We train sheep with 50% fewer bleats.");
        assertThat(sheep.published()).isNull();
        assertThat(sheep.authorCount()).isEqualTo(2);
        assertThat(sheep.publication())
                .isEqualTo(new Publication(
                        List.of("Jörg Müller", "Ana García"),
                        2024,
                        "10.1234/abc.5",
                        "Transactions on Machine Learning Research",
                        "article",
                        List.of("sheep", "reinforcement learning"),
                        null));
        assertThat(corpus.problems())
                .extracting(Problem::line, problem -> problem.reason().substring(0, 12))
                .containsExactly(tuple(15, "This entry i"), tuple(28, "\"No Abstract"));
    }

    @Test
    void risWithAByteOrderMarkWindowsLinesAndNoEnd() {
        Corpus corpus = read("export.ris", "\uFEFF" + """
                TY  - JOUR
                TI  - Emus at Night
                AU  - Nguyen, Thi
                AU  - Okafor, Ben
                PY  - 2023
                DA  - 2023/05/17
                DO  - 10.5555/emu.1
                T2  - Journal of Birds
                KW  - emus
                KW  - sleep; night
                UR  - https://example.org/emu
                AB  - Emus rest in groups
                of nine.
                ER  -\s

                TY  - CONF
                T1  - Owls by Day
                N2  - Owls sleep until dusk.
                Y1  - 2021///
                """.replace("\n", "\r\n"));

        assertThat(corpus.problems()).isEmpty();
        assertThat(corpus.papers())
                .extracting(Paper::title, Paper::summary, Paper::published)
                .containsExactly(
                        tuple("Emus at Night", "Emus rest in groups of nine.", LocalDate.of(2023, 5, 17)),
                        tuple("Owls by Day", "Owls sleep until dusk.", null));
        assertThat(corpus.papers().get(0).publication().authors()).containsExactly("Thi Nguyen", "Ben Okafor");
        assertThat(corpus.papers().get(0).publication().keywords()).containsExactly("emus", "sleep", "night");
        assertThat(corpus.papers().get(1).publication().year()).isEqualTo(2021);
    }

    @Test
    void pubmed() {
        Corpus corpus = read("pubmed.nbib", """
                PMID- 12345
                DP  - 2020 Mar
                TI  - A trial of naps in
                      night nurses.
                LID - 10.1000/nap.7 [doi]
                AB  - BACKGROUND: Nurses nap. RESULTS: Naps
                      helped 40 of 60.
                FAU - Curie, Marie
                AU  - Curie M
                JT  - The journal of rest
                PT  - Journal Article

                PMID- 12346
                TI  - Without an abstract.
                """);

        assertThat(corpus.papers()).singleElement().satisfies(paper -> {
            assertThat(paper.title()).isEqualTo("A trial of naps in night nurses");
            assertThat(paper.summary()).isEqualTo("BACKGROUND: Nurses nap. RESULTS: Naps helped 40 of 60.");
            assertThat(paper.publication().doi()).isEqualTo("10.1000/nap.7");
            assertThat(paper.publication().authors()).containsExactly("Marie Curie");
            assertThat(paper.publication().year()).isEqualTo(2020);
        });
        assertThat(corpus.problems()).singleElement().extracting(Problem::line).isEqualTo(13);
    }

    @Test
    void endnote() {
        Corpus corpus = read("refs.enw", """
                %0 Journal Article
                %T Voles in Snow
                %A Grace Hopper
                %A Alan Turing
                %D 2019
                %J Snow Letters
                %R 10.7000/vole
                %X Voles dig.

                %0 Thesis
                %T Newts in Rain
                %X Newts swim.
                """);

        assertThat(corpus.papers())
                .extracting(Paper::title, paper -> paper.publication().kind())
                .containsExactly(tuple("Voles in Snow", "journal article"), tuple("Newts in Rain", "thesis"));
        assertThat(corpus.papers().get(0).publication().venue()).isEqualTo("Snow Letters");
    }

    @Test
    void cslJson() {
        Corpus corpus = read("items.json", """
                [
                  {"id": "a", "type": "article-journal", "title": "Foxes in Town", "abstract": "<jats:p>Foxes dine.</jats:p>",
                   "author": [{"family": "Noether", "given": "Emmy"}, {"literal": "The Fox Group"}],
                   "issued": {"date-parts": [[2022, 3, 4]]}, "DOI": "10.9000/FOX", "container-title": "Urban Life"},
                  {"id": "b", "title": "Hares", "abstract": "Hares run.", "issued": {"date-parts": [[2018]]}},
                  {"id": "c", "title":
                """);

        assertThat(corpus.papers())
                .extracting(Paper::title, Paper::summary, Paper::published)
                .containsExactly(
                        tuple("Foxes in Town", "Foxes dine.", LocalDate.of(2022, 3, 4)),
                        tuple("Hares", "Hares run.", null));
        assertThat(corpus.papers().get(0).publication().authors()).containsExactly("Emmy Noether", "The Fox Group");
        assertThat(corpus.papers().get(1).publication().year()).isEqualTo(2018);
        assertThat(corpus.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.reason()).startsWith("The JSON breaks off here"));
    }

    @Test
    void jsonLinesOfBeirArxivAndSemanticScholar() {
        Corpus corpus = read("papers.jsonl", """
                {"_id": "d1", "title": "Bees Dance", "text": "Bees dance to tell the way."}
                {"id": "0704.0001", "title": "Diphoton\\n  Production", "abstract": "  We compute it.\\n", "authors_parsed": [["Balázs", "C.", ""]], "versions": [{"version": "v1", "created": "Mon, 2 Apr 2007 19:18:42 GMT"}], "update_date": "2008-11-26"}
                {"title": broken
                {"paperId": "x9", "externalIds": {"ArXiv": "2401.00002", "DOI": "10.1000/s2"}, "title": "Ants", "abstract": "Ants carry.", "year": 2024, "publicationDate": "2024-01-01", "authors": [{"name": "Rosa Parks"}]}
                """);

        assertThat(corpus.papers())
                .extracting(Paper::id, Paper::title, Paper::published)
                .containsExactly(
                        tuple("bees-dance", "Bees Dance", null),
                        tuple("0704.0001", "Diphoton Production", LocalDate.of(2007, 4, 2)),
                        tuple("2401.00002", "Ants", LocalDate.of(2024, 1, 1)));
        assertThat(corpus.problems()).singleElement().extracting(Problem::line).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void tablesOfAnyDelimiter(String delimiter) {
        String table = """
                "Key"|"Item Type"|"Publication Year"|"Author"|"Title"|"Publication Title"|"DOI"|"Abstract Note"|"Date"|"Manual Tags"
                "A1"|"journalArticle"|"2021"|"Meitner, Lise; Hahn, Otto"|"Moles, and their Holes"|"Soil"|"10.3000/mole"|"Moles dig
                two ""holes""."|"2021-07-09"|"moles; soil"
                "A2"|"report"|"2020"|""|"Without"|""|""|""|""|""
                """.replace("|", delimiter);

        Corpus corpus = read("zotero.csv", table);

        assertThat(corpus.papers()).singleElement().satisfies(paper -> {
            assertThat(paper.title()).isEqualTo("Moles, and their Holes");
            assertThat(paper.summary()).isEqualTo("Moles dig two \"holes\".");
            assertThat(paper.published()).isEqualTo(LocalDate.of(2021, 7, 9));
            assertThat(paper.publication().authors()).containsExactly("Lise Meitner", "Otto Hahn");
            assertThat(paper.publication().keywords()).containsExactly("moles", "soil");
        });
        assertThat(corpus.problems()).singleElement().extracting(Problem::line).isEqualTo(4);
    }

    @Test
    void oldEncodingsAreFoundOut() {
        new CorpusFolder(folder)
                .with(
                        "old.csv",
                        "title;abstract;author\nMüller’s Käfer;Käfer fliegen.;Jörg Müller\n"
                                .getBytes(Charset.forName("windows-1252")))
                .with("wide.csv", "\uFEFFtitle\tabstract\nŁódź\tA city.\n".getBytes(StandardCharsets.UTF_16LE));

        Corpus corpus = new CorpusReader().read(List.of(folder));

        assertThat(corpus.problems()).isEmpty();
        assertThat(corpus.papers()).extracting(Paper::title).containsExactly("Müller’s Käfer", "Łódź");
    }

    @Test
    void anAtomFeedOfArxiv() {
        Corpus corpus = read("feed.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="http://arxiv.org/schemas/atom">
                  <title>ArXiv Query</title>
                  <id>http://arxiv.org/api/x</id>
                  <entry>
                    <id>http://arxiv.org/abs/2403.04132v3</id>
                    <published>2024-03-07T01:22:38Z</published>
                    <title>Judging by
                      Preference</title>
                    <summary>  People vote &amp; models are ranked. </summary>
                    <author><name>Wei Lin</name></author>
                    <author><name>Ion S.</name></author>
                    <arxiv:doi>10.48550/arXiv.2403.04132</arxiv:doi>
                  </entry>
                </feed>
                """);

        assertThat(corpus.problems()).isEmpty();
        assertThat(corpus.papers()).singleElement().satisfies(paper -> {
            assertThat(paper.id()).isEqualTo("2403.04132");
            assertThat(paper.title()).isEqualTo("Judging by Preference");
            assertThat(paper.summary()).isEqualTo("People vote & models are ranked.");
            assertThat(paper.published()).isEqualTo(LocalDate.of(2024, 3, 7));
            assertThat(paper.authorCount()).isEqualTo(2);
        });
    }

    @Test
    void aMarkdownNote() {
        Corpus corpus = read("note.md", """
                ---
                title: "Rust Never Sleeps"
                authors: [Neil Y., Jane D.]
                date: 2022-02-03
                tags: [rust]
                ---
                # Abstract

                Rust spreads at night.

                My notes: nice.
                """);

        assertThat(corpus.papers()).singleElement().satisfies(paper -> {
            assertThat(paper.title()).isEqualTo("Rust Never Sleeps");
            assertThat(paper.summary()).isEqualTo("Rust spreads at night.");
            assertThat(paper.published()).isEqualTo(LocalDate.of(2022, 2, 3));
        });
    }

    @Test
    void onePaperInSeveralFilesIsOneWithWhatAllKnow() {
        new CorpusFolder(folder)
                .with("a.bib", "@misc{a, title={Ants at Work}, eprint={2401.00002v1}, abstract={Ants carry.}}")
                .with(
                        "b.ris",
                        "TY  - JOUR\nTI  - Ants at work.\nAU  - Parks, Rosa\nPY  - 2024\nDO  - 10.1000/ANT\nAB  - Other.\nER  - \n")
                .with(
                        "c.json",
                        "[{\"title\": \"Ants\", \"DOI\": \"10.1000/ant\", \"abstract\": \"Ants.\", \"container-title\": \"Soil\"}]")
                .with(
                        "d.json",
                        "[{\"title\": \"Ants at Work\", \"abstract\": \"Of others.\", \"author\": [{\"family\": \"Doe\"}]}]");

        Corpus corpus = new CorpusReader().read(List.of(folder));

        assertThat(corpus.papers()).extracting(Paper::id).containsExactly("2401.00002", "ants-at-work");
        Paper ants = corpus.papers().get(0);
        assertThat(ants.summary()).isEqualTo("Ants carry.");
        assertThat(ants.publication().authors()).containsExactly("Rosa Parks");
        assertThat(ants.publication().doi()).isEqualTo("10.1000/ant");
        assertThat(ants.publication().venue()).isEqualTo("Soil");
    }

    @Test
    void oneIdentifierIsOnePaperHoweverItsAuthorsAreWritten() {
        new CorpusFolder(folder)
                .with(
                        "a.bib",
                        "@misc{a, title={Rivers}, doi={10.1000/r}, author={Van A, Nguyen}, year={2019}, abstract={They flow.}}")
                .with(
                        "b.bib",
                        "@misc{b, title={Rivers, revisited}, doi={10.1000/R}, author={Nguyen Van A}, year={2023}, abstract={So.}}");

        assertThat(new CorpusReader().read(List.of(folder)).papers())
                .extracting(Paper::id)
                .containsExactly("rivers");
    }

    @Test
    void bracesWithoutEndLoseOneEntryAndNotTheServer() {
        Corpus corpus = read(
                "deep.bib",
                "@misc{a, title={" + "{".repeat(200_000)
                        + "}, abstract={x}}\n@misc{b, title={Good}, abstract={It is.}}");

        assertThat(corpus.papers()).extracting(Paper::title).containsExactly("Good");
        assertThat(corpus.problems()).singleElement().extracting(Problem::line).isEqualTo(1);
    }

    @Test
    void whatIsNoPaperInAListLosesNoneOfTheOthers() {
        Corpus corpus = read(
                "mixed.json",
                "[{\"title\":\"A\",\"abstract\":\"It is.\"}, \"x\", {\"title\":\"B\",\"abstract\":\"So.\"}]");

        assertThat(corpus.papers()).extracting(Paper::title).containsExactly("A", "B");
        assertThat(corpus.problems()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><feed><entry><title>&b;</title></entry></feed>",
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><feed><entry><title>&a;</title><summary>&a;</summary></entry></feed>",
                "<html><body>No papers</body></html>",
                "<?xml version=\"1.0\"?><feed><entry><title>Cut",
                "@article{",
                "@article{a, title = {{{{{{{{{{{{{{{{",
                "@article{a, title = \"open, abstract = {x}",
                "TY  - JOUR\n",
                "TY  - JOUR\nTI  - Only a title\nER  - \n",
                "PMID- 1\n",
                "%0 Book\n%T x\n",
                "{",
                "[{",
                "[{}]",
                "{}",
                "{\"title\": 1, \"abstract\": []}",
                "{\"data\": [{\"title\": null}]}",
                "[{\"title\": \"a\", \"abstract\": \"b\"",
                "title,abstract",
                "title,abstract\n\"open,text\n",
                "title;abstract\n;\n",
                "---\ntitle: [\n---\n",
                "---\n- a\n---\ntext",
                "---\ntitle: x\n---\n",
                "\u0000\u0001",
                "no format at all",
                "title,arxiv_id\nx",
                "removed_id\n\"",
                "Daily Papers"
            })
    void whatIsMalformedIsNamedAndLosesNothingElse(String text) {
        new CorpusFolder(folder)
                .with("bad.txt", text)
                .with("good.bib", "@misc{g, title={Good}, abstract={It is good.}}");

        Corpus corpus = new CorpusReader().read(List.of(folder));

        assertThat(corpus.papers()).extracting(Paper::title).contains("Good");
        assertThat(corpus.papers()).hasSizeLessThanOrEqualTo(2);
        assertThat(corpus.papers()).noneMatch(paper -> paper.summary().contains("root:"));
        if (corpus.papers().size() == 1) {
            assertThat(corpus.problems()).extracting(Problem::file).contains("bad.txt");
        }
    }

    private Corpus read(String name, String text) {
        new CorpusFolder(folder).with(name, text);
        return new CorpusReader().read(List.of(folder));
    }
}
