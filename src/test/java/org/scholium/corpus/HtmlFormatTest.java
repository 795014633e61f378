package org.scholium.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as browsers save them, oddities included, paper by paper. */
class HtmlFormatTest {

    @TempDir
    private Path folder;

    @Test
    void aDailyPapersPageIsReadFromThePropertiesOfItsComponents() {
        Corpus corpus = read("""
                <!DOCTYPE html>
                <!-- saved from url=(0033)https://huggingface.co/papers -->
                <html><head><title>Daily Papers</title></head><body>
                <div class="SVELTE_HYDRATER contents" data-target="MainHeader" data-props="{not json"></div>
                <div class="SVELTE_HYDRATER contents" data-target="DailyPapers" data-props="{&quot;dailyPapers&quot;:[{&quot;paper&quot;:{&quot;id&quot;:&quot;2512.00001&quot;,&quot;title&quot;:&quot;Otters &amp;amp; Tools&quot;,&quot;summary&quot;:&quot;Otters use\\n tools in 7 of 10 dives.&quot;,&quot;publishedAt&quot;:&quot;2025-12-01T18:00:00.000Z&quot;,&quot;authors&quot;:[{&quot;name&quot;:&quot;Ada Byron&quot;,&quot;hidden&quot;:false},{&quot;name&quot;:&quot;Bo Li&quot;}]},&quot;title&quot;:&quot;other&quot;},{&quot;paper&quot;:{&quot;id&quot;:&quot;2512.00002&quot;,&quot;title&quot;:&quot;No Summary&quot;}}]}"></div>
                <article><h3><a href="/papers/2512.00001">Otters &amp; Tools</a></h3></article>
                <script>document.write("<article><h3><a href='/papers/1'>x</a></h3></article>")</script>
                </body></html>
                """);

        assertThat(corpus.papers()).singleElement().satisfies(paper -> {
            assertThat(paper.id()).isEqualTo("2512.00001");
            assertThat(paper.summary()).isEqualTo("Otters use tools in 7 of 10 dives.");
            assertThat(paper.published()).isEqualTo(LocalDate.of(2025, 12, 1));
            assertThat(paper.publication().authors()).containsExactly("Ada Byron", "Bo Li");
        });
        assertThat(corpus.problems())
                .extracting(Problem::line, Problem::reason)
                .containsExactly(tuple(5, "\"No Summary\" has no abstract; it was left out."));
    }

    @Test
    void whereThereAreNoPropertiesTheArticlesOfAPageAreRead() {
        Corpus corpus = read("""
                <html><body><article><h3><a class="x" href="https://huggingface.co/papers/2511.01234">Voles
                  in Snow</a></h3><p>Voles tunnel.</p></article>
                <article><h3><a href="/papers/2511.01235">Bare</a></h3></article>
                <article><h3><a href="/blog/x">A blog</a></h3></article></body></html>
                """);

        assertThat(corpus.papers())
                .extracting(Paper::id, Paper::title, Paper::summary)
                .containsExactly(tuple("2511.01234", "Voles in Snow", "Voles tunnel."));
        assertThat(corpus.problems())
                .extracting(Problem::line, Problem::reason)
                .containsExactly(tuple(3, "\"Bare\" has no abstract; it was left out."));
    }

    @Test
    void thePageOfOnePaperIsReadFromItsMetaElements() {
        Corpus corpus = read("""
                <!DOCTYPE html>
                <html lang="en"><head>
                <meta name="citation_title" content="Moss on the &#x2018;North&#x2019; Side" />
                <meta name="citation_author" content="Curie, Marie" /><meta name="citation_author" content="Noether, E." />
                <meta name="citation_date" content="2024/03/05" /><meta name="citation_online_date" content="2024/04/01" />
                <meta name="citation_arxiv_id" content="2403.04132" />
                <meta name="citation_doi" content="10.1000/moss" />
                <meta name="citation_abstract" content="Moss grows
                  where it is wet." /></head><body>Text</body></html>
                """);

        assertThat(corpus.problems()).isEmpty();
        assertThat(corpus.papers()).singleElement().satisfies(paper -> {
            assertThat(paper.id()).isEqualTo("2403.04132");
            assertThat(paper.title()).isEqualTo("Moss on the ‘North’ Side");
            assertThat(paper.summary()).isEqualTo("Moss grows where it is wet.");
            assertThat(paper.published()).isEqualTo(LocalDate.of(2024, 3, 5));
            assertThat(paper.publication().authors()).containsExactly("Marie Curie", "E. Noether");
            assertThat(paper.publication().doi()).isEqualTo("10.1000/moss");
        });
    }

    @Test
    void dublinCoreNamesOnePaperToo() {
        Corpus corpus = read("""
                <HTML><HEAD><META NAME="DC.Title" CONTENT="Lichen"><META NAME="DC.Creator" CONTENT="Lin, Wei">
                <META NAME="DC.Date" CONTENT="2019-02-03"><META NAME="DC.Description" CONTENT="Lichen lasts."></HEAD></HTML>
                """);

        assertThat(corpus.papers())
                .extracting(Paper::title, Paper::summary, Paper::published)
                .containsExactly(tuple("Lichen", "Lichen lasts.", LocalDate.of(2019, 2, 3)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body>No papers</body></html>",
                "<!doctype html>",
                "<html><div data-props='{\"dailyPapers\": 7}'></div></html>",
                "<html><meta name=\"citation_author\" content=\"Nobody\"></html>"
            })
    void aPageWithoutPapersIsOneProblem(String page) {
        Corpus corpus = read(page);

        assertThat(corpus.papers()).isEmpty();
        assertThat(corpus.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.reason()).startsWith("This web page names no paper"));
    }

    private Corpus read(String page) {
        return new CorpusFolder(folder).with("page.txt", page).read();
    }
}
