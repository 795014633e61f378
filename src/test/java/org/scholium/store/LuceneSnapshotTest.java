package org.scholium.store;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholium.Bylines;
import org.scholium.TestLibrary;
import org.scholium.corpus.Paper;
import org.scholium.text.Analysis;

class LuceneSnapshotTest {

    private static final float[] HUMAN_VALUES = TestLibrary.EMBEDDER.embedQuestion("human values");
    private static final Set<String> VALUE = Analysis.terms("value");

    private final LuceneSnapshot index = TestLibrary.index();
    private final LuceneSnapshot empty = TestLibrary.indexOf();

    @Test
    void itHoldsEveryPaperInTheOrderOfTheCorpusWithAVectorForEachSentence() {
        assertThat(index.papers())
                .extracting(IndexedPaper::paper)
                .isEqualTo(index.corpus().papers())
                .hasSize(42);
        assertThat(index.papers()).allSatisfy(paper -> {
            assertThat(paper.vectors()).hasSameSizeAs(paper.sentences()).isNotEmpty();
            assertThat(paper.terms()).containsAll(Analysis.terms(paper.paper().title()));
        });
        assertThat(index.passages()).isGreaterThan(2 * 42);
    }

    @Test
    void aPaperIsFoundByItsIdAlone() {
        assertThat(index.paper("2505.08734"))
                .hasValueSatisfying(p -> assertThat(p.paper().title()).startsWith("NurValues"));
        assertThat(index.paper("no such id")).isEmpty();
        assertThat(index.paper("")).isEmpty();
    }

    @Test
    void keywordsFindTheirHoldersBestFirst() {
        // When
        Map<String, Double> found = index.keyword(Analysis.terms("nursing hospitals"), Filter.NONE, 100);

        // Then
        assertThat(found.keySet()).first().isEqualTo(TestLibrary.id("NurValues"));
        assertThat(List.copyOf(found.values()))
                .isSortedAccordingTo(Comparator.reverseOrder())
                .allSatisfy(score -> assertThat(score).isPositive());
    }

    @Test
    void nearestFindsEveryPaperOnceByRawCosineBestFirst() {
        // When
        Map<String, Double> found = index.nearest(HUMAN_VALUES, Filter.NONE, 100);

        // Then
        assertThat(found).hasSize(42);
        assertThat(List.copyOf(found.values()))
                .isSortedAccordingTo(Comparator.reverseOrder())
                .allSatisfy(cosine -> assertThat(cosine).isBetween(-1.0, 1.0));
    }

    @Test
    void bothSearchesStayWithinTheDates() {
        // Given
        Filter in2024 = new Filter(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), Set.of());

        // Then
        assertThat(index.keyword(VALUE, in2024, 100).keySet()).isNotEmpty().allSatisfy(this::isOf2024);
        assertThat(index.nearest(HUMAN_VALUES, in2024, 100).keySet())
                .hasSize((int)
                        index.corpus().papers().stream().filter(in2024::admits).count())
                .allSatisfy(this::isOf2024);
    }

    private void isOf2024(String id) {
        assertThat(index.paper(id).orElseThrow().paper().published()).hasYear(2024);
    }

    @Test
    void bothSearchesStayWithinThePapers() {
        // Given
        Set<String> two = Set.of(TestLibrary.id("NurValues"), TestLibrary.id("MAP:"));
        Filter filter = new Filter(null, null, two);

        // Then
        assertThat(index.keyword(VALUE, filter, 100).keySet()).isEqualTo(two);
        assertThat(index.nearest(HUMAN_VALUES, filter, 100).keySet()).isEqualTo(two);
    }

    @Test
    void theUndatedPaperIsFoundOnlyWhereDatesDoNotMatter() {
        // Given
        String undated = TestLibrary.id("Rethinking the Value of Agent-Generated Tests");
        Filter everyDate = new Filter(LocalDate.of(1900, 1, 1), null, Set.of());
        Set<String> terms = Analysis.terms("agent-written tests");
        float[] vector = TestLibrary.EMBEDDER.embedQuestion("agent-written tests");

        // Then
        assertThat(index.keyword(terms, Filter.NONE, 100).keySet()).first().isEqualTo(undated);
        assertThat(index.nearest(vector, Filter.NONE, 100).keySet()).first().isEqualTo(undated);
        assertThat(index.keyword(terms, everyDate, 100)).doesNotContainKey(undated);
        assertThat(index.nearest(vector, everyDate, 100))
                .doesNotContainKey(undated)
                .hasSize(41);
    }

    @Test
    void aFilterThatContradictsItselfFindsNothing() {
        // Given
        Filter nothing = Filter.NONE.only(Set.of("2505.08734")).only(Set.of("2410.19198"));

        // Then
        assertThat(index.keyword(VALUE, nothing, 100)).isEmpty();
        assertThat(index.nearest(HUMAN_VALUES, nothing, 100)).isEmpty();
    }

    @Test
    void aFilterOnUnknownPapersFindsNothing() {
        // Given
        Filter unknown = new Filter(null, null, Set.of("9999.99999"));

        // Then
        assertThat(index.keyword(VALUE, unknown, 100)).isEmpty();
        assertThat(index.nearest(HUMAN_VALUES, unknown, 100)).isEmpty();
    }

    @Test
    void noTermsFindNothing() {
        assertThat(index.keyword(Set.of(), Filter.NONE, 100)).isEmpty();
    }

    @Test
    void veryManyTermsCanBeSearchedFor() {
        // Given
        Set<String> unheard = IntStream.range(0, 2000).mapToObj(i -> "w" + i).collect(toCollection(LinkedHashSet::new));
        Set<String> known =
                index.papers().stream().flatMap(paper -> paper.terms().stream()).collect(toSet());
        unheard.add("nurs");

        // Then
        assertThat(known).hasSizeGreaterThan(1024);
        assertThat(index.keyword(known, Filter.NONE, 100)).hasSize(42);
        assertThat(index.keyword(unheard, Filter.NONE, 100)).containsOnlyKeys(TestLibrary.id("NurValues"));
    }

    @Test
    void theRarerATermTheHigherItsWeight() {
        assertThat(index.idf("nurs")).isGreaterThan(index.idf("reward")).isGreaterThan(index.idf("valu"));
        assertThat(index.idf("reward")).isGreaterThan(index.idf("valu"));
        assertThat(index.idf("valu")).isPositive();
        assertThat(index.idf("zebra")).isGreaterThan(index.idf("nurs"));
        assertThat(index.documentFrequency("nurs")).isEqualTo(1);
        assertThat(index.documentFrequency("zebra")).isZero();
    }

    @Test
    void aNameThatOnePaperAloneHoldsLeadsToIt() {
        assertThat(index.soleHolder(List.of("ravl")))
                .hasValueSatisfying(p -> assertThat(p.paper().title()).startsWith("The Edge-of-Reach"));
        assertThat(index.soleTitle(List.of("stop", "regressing")))
                .hasValueSatisfying(p -> assertThat(p.paper().title()).startsWith("Stop Regressing"));
    }

    @Test
    void wordsOfATitleStandInItInTheirOrder() {
        assertThat(index.isInTitle(List.of("stop", "regressing"))).isTrue();
        assertThat(index.isInTitle(List.of("value"))).isTrue();
        assertThat(index.isInTitle(List.of("regressing", "stop"))).isFalse();
        assertThat(index.isInTitle(List.of("stop", "zebra"))).isFalse();
    }

    @Test
    void aNameThatSeveralPapersHoldLeadsToNone() {
        assertThat(index.soleHolder(List.of("grpo"))).isEmpty();
        assertThat(index.soleTitle(List.of("value"))).isEmpty();
    }

    @Test
    void aNameThatNoPaperHoldsLeadsToNone() {
        assertThat(index.soleHolder(List.of("zebra"))).isEmpty();
        assertThat(index.soleHolder(List.of("regressing", "stop"))).isEmpty();
        assertThat(index.soleTitle(List.of("ravl"))).isEmpty();
        assertThat(index.soleHolder(List.of())).isEmpty();
    }

    @Test
    void anEmptyCorpusFindsNothingAndFailsNowhere() {
        assertThat(empty.papers()).isEmpty();
        assertThat(empty.passages()).isZero();
        assertThat(empty.keyword(VALUE, Filter.NONE, 10)).isEmpty();
        assertThat(empty.nearest(HUMAN_VALUES, Filter.NONE, 10)).isEmpty();
        assertThat(empty.soleHolder(List.of("grpo"))).isEmpty();
        assertThat(empty.soleTitle(List.of("grpo"))).isEmpty();
        assertThat(empty.idf("valu")).isNotNegative();
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "。", "1", "x"})
    void aPaperOfOneSignCanBeIndexedAndSearched(String text) {
        // Given
        Paper paper = new Paper("a", text, text, null, null, null, null);

        // When
        LuceneSnapshot one = TestLibrary.indexOf(paper);

        // Then
        assertThat(one.nearest(HUMAN_VALUES, Filter.NONE, 10)).containsOnlyKeys("a");
    }

    @Test
    void theOrganisationOfAPaperIsFoundToo() {
        assertThat(index.keyword(Analysis.terms("NVIDIA"), Filter.NONE, 10)).containsKey(TestLibrary.id("RLBFF"));
    }

    @Test
    void authorsAndVenuesAreFoundHoweverTheyAreWritten() {
        LuceneSnapshot bylines = Bylines.index();

        assertThat(bylines.authorsCalled("akesson")).containsExactlyInAnyOrder("Søren Åkesson", "Soren Akesson");
        assertThat(bylines.authorsCalled("Ostrowski")).isEmpty();
        assertThat(bylines.venuesCalled("neurips"))
                .containsExactlyInAnyOrder("Advances in Neural Information Processing Systems 2023", "NeurIPS 2024");
        assertThat(bylines.count(by("Price", "Bond"))).isEqualTo(1);
        assertThat(bylines.count(by("Price or Bond"))).isEqualTo(3);
        assertThat(bylines.count(by("Ostrowski"))).isZero();
        assertThat(bylines.count(Filter.NONE.within(Limits.NONE.in(List.of("ICLR", "Nature")))))
                .isEqualTo(5);
        assertThat(bylines.countWithoutAuthors(Filter.NONE)).isEqualTo(3);
        assertThat(bylines.countWithoutVenue(Filter.NONE)).isEqualTo(2);
    }

    @Test
    void whatAFilterFindsItAdmits() {
        LuceneSnapshot bylines = Bylines.index();
        Limits notZhang = Limits.NONE.without(new Exclusions(null, null, null, null, null, List.of("Zhang")));
        for (Filter filter : List.of(
                by("Harrow"),
                by("Zhang or Novak"),
                Filter.NONE.within(Limits.NONE.in(List.of("ICLR 2024"))),
                Filter.NONE.within(notZhang))) {
            assertThat(bylines.papers().stream().map(IndexedPaper::paper).filter(filter::admits))
                    .containsExactlyElementsOf(bylines.list(filter, Snapshot.Order.CORPUS, 0, 50))
                    .isNotEmpty();
        }
    }

    private static Filter by(String... authors) {
        return Filter.NONE.within(Limits.NONE.by(List.of(authors)));
    }
}
