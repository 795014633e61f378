package org.scholium.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The corpus as it is shipped. */
class DocsCorpusTest {

    private static final Path DOCS_CORPUS = Path.of("docs-corpus");
    private static final String PAGE_AS_GIVEN = "4a710fc1b2363d14606cad428ff336f3f13daf9b48496b28e6979702043dc5c2";

    private static Corpus corpus;

    @BeforeAll
    static void readOnce() {
        corpus = new CorpusReader().read(List.of(DOCS_CORPUS));
    }

    @Test
    void thePageIsTheOneTheUserGaveByteForByte() throws IOException, NoSuchAlgorithmException {
        byte[] page = Files.readAllBytes(DOCS_CORPUS.resolve("daily-papers.txt"));

        byte[] hash = MessageDigest.getInstance("SHA-256").digest(page);

        assertThat(HexFormat.of().formatHex(hash)).isEqualTo(PAGE_AS_GIVEN);
    }

    @Test
    void itHoldsFortyTwoPapersAndNothingIsWrongWithThem() {
        assertThat(corpus.papers()).hasSize(42);
        assertThat(corpus.problems()).isEmpty();
    }

    @Test
    void everyPaperHasATitleAWholeAbstractAnArxivIdAndItsPage() {
        assertThat(corpus.papers()).allSatisfy(paper -> {
            assertThat(paper.title()).isNotBlank().hasSizeLessThan(200);
            assertThat(paper.summary())
                    .hasSizeGreaterThan(1000)
                    .endsWith(".")
                    .isEqualTo(paper.summary().strip());
            assertThat(paper.id()).matches("\\d{4}\\.\\d{5}");
            assertThat(paper.url()).isEqualTo("https://arxiv.org/abs/" + paper.id());
        });
        assertThat(corpus.papers()).extracting(Paper::id).doesNotHaveDuplicates();
    }

    @Test
    void aBylineIsEitherACountOfAuthorsOrAnOrganisation() {
        assertThat(corpus.papers())
                .extracting(Paper::authorCount)
                .filteredOn(Objects::nonNull)
                .hasSize(38)
                .contains(1, 14, 50);
        assertThat(corpus.papers())
                .filteredOn(paper -> paper.organisation() != null)
                .allSatisfy(paper -> assertThat(paper.authorCount()).isNull())
                .extracting(Paper::organisation)
                .containsExactly("McGill NLP Group", "LongCat", "NVIDIA");
    }

    @Test
    void onePaperHasNeitherBylineNorDateAndIsWhole() {
        assertThat(corpus.papers())
                .filteredOn(paper -> paper.published() == null)
                .singleElement()
                .satisfies(paper -> {
                    assertThat(paper.title())
                            .isEqualTo(
                                    "Rethinking the Value of Agent-Generated Tests for LLM-Based Software Engineering"
                                            + " Agents");
                    assertThat(paper.summary())
                            .startsWith("Large Language Model (LLM) code agents increasingly resolve")
                            .hasSizeGreaterThan(1300);
                    assertThat(paper.authorCount()).isNull();
                    assertThat(paper.organisation()).isNull();
                });
    }

    @Test
    void thePaperBehindTheOneWithoutBylineIsWhole() {
        assertThat(corpus.papers().get(4)).satisfies(paper -> {
            assertThat(paper.title())
                    .startsWith("One Step is Enough: Multi-Agent")
                    .endsWith("Ride-Sharing Platforms");
            assertThat(paper.summary())
                    .startsWith("On-demand ride-sharing platforms face")
                    .hasSizeGreaterThan(1300);
            assertThat(paper.authorCount()).isEqualTo(2);
            assertThat(paper.published()).isEqualTo("2025-07-21");
        });
    }

    @Test
    void datesPrintedWithoutAYearAreOfTheYearThePageWasSaved() {
        assertThat(corpus.papers())
                .filteredOn(
                        paper -> paper.published() != null && paper.published().getYear() == 2026)
                .extracting(Paper::id, Paper::published)
                .containsExactly(
                        tuple("2602.04518", LocalDate.of(2026, 2, 4)),
                        tuple("2602.12691", LocalDate.of(2026, 2, 13)),
                        tuple("2603.10848", LocalDate.of(2026, 3, 11)),
                        tuple("2603.17838", LocalDate.of(2026, 3, 18)),
                        tuple("2602.03584", LocalDate.of(2026, 2, 3)));
    }

    @Test
    void theCommentCountBehindADateIsNoPartOfIt() {
        assertThat(paper("2506.06444").published()).isEqualTo("2025-06-06");
        assertThat(paper("2403.03950").published()).isEqualTo("2024-03-06");
        assertThat(paper("2603.10848").published()).isEqualTo("2026-03-11");
    }

    @Test
    void theOldestAndTheNewestPaperSpanTheCorpus() {
        assertThat(corpus.from()).contains(LocalDate.of(2019, 9, 25));
        assertThat(corpus.to()).contains(LocalDate.of(2026, 3, 18));
    }

    @Test
    void latexLeftOversBecomePlainText() {
        assertThat(paper("2603.17838").summary())
                .contains("Built from 2,865 English", "covers 45,793 unit--actor pair", "in Appendix app:data");
        assertThat(paper("2402.15473").summary()).contains("a reward model (φ) which", "to train φ. Such");
        assertThat(paper("2402.12527").summary()).contains("“bootstrapping from the void.” This");
    }

    @Test
    void namesAndApproximationsStayAsPrinted() {
        assertThat(paper("2603.10848").title()).startsWith("V_{0.5}: ");
        assertThat(paper("2603.10848").summary()).contains("we propose V_{0.5}, which");
        assertThat(paper("2602.03584").summary()).contains("we propose V_0, a Generalist");
        assertThat(corpus.papers()).extracting(Paper::summary).anyMatch(summary -> summary.contains("(~4M)"));
    }

    @Test
    void thePageAloneLosesTheIdsButNoPaperAndNoDate() {
        Corpus page = new CorpusReader().read(List.of(DOCS_CORPUS.resolve("daily-papers.txt")));

        assertThat(page.problems()).isEmpty();
        assertThat(page.papers())
                .extracting(Paper::published)
                .isEqualTo(corpus.papers().stream().map(Paper::published).toList());
        assertThat(page.papers()).extracting(Paper::url).containsOnlyNulls();
        assertThat(page.papers().get(2).id())
                .isEqualTo("saffron-1-towards-an-inference-scaling-paradigm-for-llm-safety-assurance");
    }

    private static Paper paper(String id) {
        return corpus.papers().stream()
                .filter(paper -> paper.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
