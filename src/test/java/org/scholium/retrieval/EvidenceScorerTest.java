package org.scholium.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholium.TestLibrary;
import org.scholium.corpus.Paper;
import org.scholium.store.IndexedPaper;
import org.scholium.store.LuceneSnapshot;
import org.scholium.text.Analysis;

/** The shipped weights on the real papers and the real embedding model. */
class EvidenceScorerTest {

    private final EvidenceScorer scorer = EvidenceScorer.packaged();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SAFFRON|Saffron-1|Safety4M is a released dataset of token-level safety rewards.|Safety4M
            UQ|UQ: Assessing|UQ has 500 challenging unanswered questions from Stack Exchange.|500
            OSPO|One Step is Enough|Experiments on Manhattan ride-hailing data evaluate GRPO and OSPO.|Manhattan
            """)
    void theSentenceThatStatesAFactRanksFirst(String name, String title, String claim, String stated) {
        IndexedPaper paper = TestLibrary.paper(title);
        double[] probabilities = probabilities(TestLibrary.index(), claim, paper);
        int best = IntStream.range(0, probabilities.length)
                .boxed()
                .max(Comparator.comparingDouble(i -> probabilities[i]))
                .orElseThrow();
        assertThat(paper.sentences().get(best).text()).as(name).contains(stated);
    }

    @Test
    void everySentenceOfEveryPaperHasAProbability() {
        for (IndexedPaper paper : TestLibrary.index().papers()) {
            double[] probabilities = probabilities(TestLibrary.index(), "Why do reward models fail?", paper);
            assertThat(probabilities).hasSize(paper.sentences().size());
            assertThat(Arrays.stream(probabilities).boxed().toList())
                    .allSatisfy(probability -> assertThat(probability).isBetween(0.0, 1.0));
        }
    }

    @Test
    void theSameQuestionHasTheSameProbabilities() {
        IndexedPaper paper = TestLibrary.paper("Saffron-1");
        assertThat(probabilities(TestLibrary.index(), "What is Saffron?", paper))
                .containsExactly(probabilities(TestLibrary.index(), "What is Saffron?", paper));
    }

    @Test
    void aPaperOfOneSentenceHasOneProbability() {
        LuceneSnapshot index = TestLibrary.indexOf(
                new Paper("1", "Bees", "Bees dance to show where flowers are.", null, null, null, null));
        double[] probabilities =
                probabilities(index, "Why do bees dance?", index.paper("1").orElseThrow());
        assertThat(probabilities).hasSize(1);
        assertThat(probabilities[0]).isBetween(0.0, 1.0);
    }

    @Test
    void aQuestionWithoutTermsIsScoredToo() {
        IndexedPaper paper = TestLibrary.paper("Saffron-1");
        assertThat(probabilities(TestLibrary.index(), "why?", paper))
                .hasSize(paper.sentences().size())
                .doesNotContain(Double.NaN);
    }

    @Test
    void everyWeightThatShipsBelongsToAFeatureAndEveryFeatureHasOne() {
        IndexedPaper paper = TestLibrary.paper("Saffron-1");
        Set<String> features = SentenceFeatures.of(
                        asked(TestLibrary.index(), "What is Saffron?"), PaperSentences.of(paper))
                .get(0)
                .keySet();
        Set<String> names = new HashSet<>(features);
        names.addAll(Set.of("bias", "threshold"));
        assertThat(LogisticModel.beside(EvidenceScorer.class, "evidence-scorer.properties")
                        .names())
                .containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void aWeightedSumBecomesAProbability() {
        EvidenceScorer plain =
                new EvidenceScorer(new LogisticModel(Map.of("bias", 1.0, "cosine", 2.0, "threshold", 0.3)));
        assertThat(plain.probability(Map.of("cosine", -0.5))).isEqualTo(0.5);
        assertThat(plain.threshold()).isEqualTo(0.3);
    }

    private double[] probabilities(LuceneSnapshot index, String question, IndexedPaper paper) {
        return scorer.probabilities(asked(index, question), PaperSentences.of(paper));
    }

    private static AskedQuestion asked(LuceneSnapshot index, String question) {
        return new AskedQuestion(
                TestLibrary.EMBEDDER,
                TestLibrary.EMBEDDER.embedAll(List.of(question)).get(0),
                TermWeights.of(Analysis.terms(question), index));
    }
}
