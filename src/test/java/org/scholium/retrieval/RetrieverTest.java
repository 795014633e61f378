package org.scholium.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholium.TestLibrary;
import org.scholium.corpus.Paper;
import org.scholium.store.Filter;
import org.scholium.store.IndexedPaper;
import org.scholium.store.LuceneSnapshot;
import org.scholium.store.SentenceRole;

class RetrieverTest {

    private final LuceneSnapshot index = TestLibrary.index();
    private final Retriever retriever = TestLibrary.retriever();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ethics of nurses in hospitals                                  | NurValues
                    OCR of handwritten lines in ciphers                            | General Detection-based
                    dispatching taxis to passengers                                | One Step is Enough
                    cross-entropy instead of mean squared error in deep RL         | Stop Regressing
                    actors who compete and cooperate at once                       | Computational Foundations
                    why small models suffice for agents                            | Small Language Models
                    do agent-written tests help to resolve issues                  | Rethinking the Value of Agent-Generated
                    laundry folding robot with off-policy evaluation               | ALOE
                    generating code with value-based reinforcement learning        | B-Coder
                    predicting a person's values from Facebook friends             | Predicting Users
                    hidden rules in peer review                                    | Language Models Surface
                    V_{0.5}                                                        | V_{0.5}
                    V_0                                                            | V_0:
                    """)
    void aClearQuestionFindsItsPaperFirst(String question, String title) {
        assertThat(retrieve(question, Filter.NONE, 5))
                .first()
                .satisfies(evidence -> assertThat(evidence.paper().title()).startsWith(title));
    }

    @Test
    void thereAreNeverMoreThanTheLimitAndNoPaperTwice() {
        for (int limit : List.of(1, 3, 20, 42, 100)) {
            assertThat(retrieve("human values", Filter.NONE, limit))
                    .hasSize(Math.min(limit, 42))
                    .extracting(evidence -> evidence.paper().id())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void everyPaperFoundIsInsideTheFilter() {
        // Given
        LocalDate from = LocalDate.of(2025, 1, 1);
        Set<String> papers = Set.of(TestLibrary.id("NurValues"), TestLibrary.id("MAP:"), TestLibrary.id("CVC"));

        // When
        List<Evidence> found = retrieve("value alignment", new Filter(from, null, papers), 10);

        // Then
        assertThat(found)
                .extracting(evidence -> evidence.paper().id())
                .containsExactlyInAnyOrder(TestLibrary.id("NurValues"), TestLibrary.id("CVC"));
    }

    @Test
    void aFilterThatAdmitsNothingFindsNothing() {
        assertThat(retrieve("value alignment", Filter.NONE.only(Set.of()), 10)).isEmpty();
    }

    @Test
    void anEmptyCorpusHasNoEvidence() {
        assertThat(retriever.retrieve(TestLibrary.indexOf(), Query.of("values", Filter.NONE), 10))
                .isEmpty();
        assertThat(retriever.search(TestLibrary.indexOf(), "values", Filter.NONE))
                .isEmpty();
    }

    @Test
    void scoresAreRawCosinesAndSharesAndEvidenceIsInReadingOrder() {
        for (Evidence evidence : retrieve("Which values do nurses hold, and is a zebra one?", Filter.NONE, 42)) {
            assertThat(evidence.scores().vector()).isBetween(-1.0, 1.0);
            assertThat(evidence.scores().fused()).isBetween(0.0, 1.0);
            assertThat(evidence.scores().keyword()).isNotNegative();
            assertThat(evidence.coverage()).isBetween(0.0, 1.0);
            assertThat(evidence.sentences()).allSatisfy(sentence -> {
                assertThat(sentence.similarity()).isBetween(-1.0, 1.0);
                assertThat(sentence.coverage()).isBetween(0.0, evidence.coverage() + 1e-9);
                assertThat(evidence.sentences().get(sentence.position())).isSameAs(sentence);
            });
            assertThat(evidence.sentences())
                    .filteredOn(sentence -> sentence.roles().likeliest() != SentenceRole.OTHER)
                    .allSatisfy(sentence -> assertThat(
                                    sentence.nearness() - evidence.best().nearness())
                            .isLessThan(0.15));
        }
    }

    @Test
    void aSentenceAskedForWordForWordIsTheBestOne() {
        // Given
        IndexedPaper paper = TestLibrary.paper("NurValues");
        String sentence = paper.sentences().get(6).text();

        // When
        Evidence found = retrieve(sentence, Filter.NONE, 1).get(0);

        // Then
        assertThat(found.paper()).isEqualTo(paper.paper());
        assertThat(found.best().sentence().text()).isEqualTo(sentence);
        assertThat(found.best().coverage()).isEqualTo(1, within(1e-9));
        assertThat(found.best().similarity())
                .isEqualTo(
                        TestLibrary.EMBEDDER.similarity(
                                TestLibrary.EMBEDDER.embedQuestion(sentence),
                                paper.vectors().get(6)),
                        within(1e-9));
    }

    @Test
    void theSameQuestionHasTheSameEvidenceInTheSameOrder() {
        assertThat(retrieve("reward models", Filter.NONE, 42)).isEqualTo(retrieve("reward models", Filter.NONE, 42));
    }

    @Test
    void papersThatAreAlikeAreOrderedByTheirIds() {
        // Given
        LuceneSnapshot twins = TestLibrary.indexOf(paper("c"), paper("a"), paper("b"));

        // Then
        assertThat(retriever.retrieve(twins, Query.of("nurses", Filter.NONE), 3))
                .extracting(evidence -> evidence.paper().id())
                .containsExactly("a", "b", "c");
    }

    private static Paper paper(String id) {
        return new Paper(id, "Title", "Nurses care for people.", null, null, null, null);
    }

    @Test
    void relatedNeverHoldsThePaperItself() {
        for (IndexedPaper paper : index.papers()) {
            assertThat(retriever.related(index, paper, Filter.NONE, 4))
                    .hasSize(4)
                    .extracting(evidence -> evidence.paper().id())
                    .doesNotContain(paper.paper().id())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void theSisterPaperIsRelated() {
        assertThat(retriever.related(index, TestLibrary.paper("V_0:"), Filter.NONE, 3))
                .extracting(evidence -> evidence.paper().title())
                .anySatisfy(title -> assertThat(title).startsWith("V_{0.5}"));
    }

    @Test
    void relatedStaysInsideTheFilter() {
        assertThat(retriever.related(
                        index, TestLibrary.paper("V_0:"), new Filter(null, LocalDate.of(2023, 12, 31), Set.of()), 4))
                .isNotEmpty()
                .allSatisfy(evidence -> assertThat(evidence.paper().published()).isBefore(LocalDate.of(2024, 1, 1)));
    }

    @Test
    void aCorpusOfOnePaperHasNoRelatedOnes() {
        // Given
        LuceneSnapshot one = TestLibrary.indexOf(paper("a"));

        // Then
        assertThat(retriever.related(one, one.paper("a").orElseThrow(), Filter.NONE, 4))
                .isEmpty();
    }

    @Test
    void browsingShowsPapersThatHoldTheWordAndNoneForNonsense() {
        assertThat(retriever.search(index, "nursing", Filter.NONE))
                .first()
                .satisfies(paper -> assertThat(paper.title()).startsWith("NurValues"));
        assertThat(retriever.search(index, "xyzzy plugh", Filter.NONE)).isEmpty();
        assertThat(retriever.search(index, " \u0000", Filter.NONE)).isEmpty();
    }

    @Test
    void anAddressEarnsAPaperNoPlace() {
        assertThat(retrieve("agents that write code", Filter.NONE, 42))
                .allSatisfy(evidence ->
                        assertThat(evidence.best().roles().likeliest()).isNotEqualTo(SentenceRole.OTHER));
    }

    @Test
    void aChanceWordDoesNotOutweighTheMeaningOfAParaphrase() {
        assertThat(retrieve("what referees really reward when they mark submissions", Filter.NONE, 2))
                .extracting(evidence -> evidence.paper().title())
                .anySatisfy(title -> assertThat(title).startsWith("Language Models Surface"));
    }

    @Test
    void aQuestionWithoutASingleTermFindsPapersAllTheSame() {
        assertThat(retrieve("what is it?", Filter.NONE, 3)).hasSize(3).allSatisfy(evidence -> {
            assertThat(evidence.scores().keyword()).isZero();
            assertThat(evidence.coverage()).isZero();
        });
    }

    private List<Evidence> retrieve(String question, Filter filter, int limit) {
        return retriever.retrieve(index, Query.of(question, filter), limit);
    }
}
