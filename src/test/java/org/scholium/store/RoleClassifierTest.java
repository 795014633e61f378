package org.scholium.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholium.TestLibrary;
import org.scholium.text.Sentence;

class RoleClassifierTest {

    private static final List<String> TEXTS = List.of(
            "Language models are widely used, but their answers are hard to check.",
            "The goal of this paper is to find out how often their citations are right.",
            "We train a linear classifier on the sentences of abstracts.",
            "Experimental results show that it outperforms the baseline by 12%.",
            "© 2012 Elsevier Ltd. All rights reserved.");

    private static final List<SentenceRole> ROLES = List.of(SentenceRole.values());

    private static List<RoleProbabilities> classify(String model, List<String> texts) {
        Embedder embedder = model.equals(TestLibrary.EMBEDDER.name()) ? TestLibrary.EMBEDDER : new Embedder(model);
        return RoleClassifier.of(model).classify(texts, embedder.embedAll(texts));
    }

    @ParameterizedTest
    @ValueSource(strings = {"all-minilm-l6-v2", "bge-small-en-v1.5"})
    void tellsClearRolesWithEachEmbeddingModel(String model) {
        assertThat(classify(model, TEXTS))
                .extracting(RoleProbabilities::likeliest)
                .isEqualTo(ROLES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Saffron-1 | However, recent studies have exposed | BACKGROUND
            Saffron-1 | To overcome this dilemma, we propose | METHOD
            Saffron-1 | Extensive experiments validate | RESULT
            UQ: | In this work, we explore | OBJECTIVE
            UQ: | We release UQ at https | OTHER
            OneFlow: | Still, they may not be flexible | BACKGROUND
            """)
    void tellsRolesOfThePapers(String paper, String start, SentenceRole role) {
        IndexedPaper indexed = TestLibrary.paper(paper);
        List<String> texts = indexed.sentences().stream().map(Sentence::text).toList();
        String sentence = texts.stream()
                .filter(text -> text.startsWith(start))
                .findFirst()
                .orElseThrow();
        assertThat(indexed.roles().get(texts.indexOf(sentence)).likeliest()).isEqualTo(role);
    }

    @Test
    void everySentenceOfThePapersHasProbabilitiesThatAreOneTogether() {
        for (IndexedPaper paper : TestLibrary.index().papers()) {
            assertThat(paper.roles()).hasSameSizeAs(paper.sentences()).allSatisfy(roles -> {
                assertThat(roles.values()).allSatisfy(value -> assertThat(value).isBetween(0.0, 1.0));
                assertThat(roles.values().stream().mapToDouble(value -> value).sum())
                        .isCloseTo(1, within(1e-9));
            });
        }
    }

    @Test
    void tellsTheSameTwice() {
        String model = TestLibrary.EMBEDDER.name();
        assertThat(classify(model, TEXTS)).isEqualTo(classify(model, TEXTS));
    }

    @Test
    void anAbstractMayHaveOneSentenceOrNone() {
        String model = TestLibrary.EMBEDDER.name();
        assertThat(classify(model, TEXTS.subList(0, 1))).hasSize(1);
        assertThat(classify(model, List.of())).isEmpty();
    }

    @Test
    void refusesWeightsOfTheWrongSizeWithASentence() {
        assertThatThrownBy(() -> RoleClassifier.parse("short.csv", Stream.of("# why", "1,2,3,4,5")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("short.csv has 1 rows of weights instead of %d; RoleTrainer makes it."
                        .formatted(RoleFeatures.SIZE + 1));
        assertThatThrownBy(() -> RoleClassifier.parse("narrow.csv", Stream.of("1,2")))
                .hasMessage("narrow.csv has a row of 2 weights instead of 5: 1,2");
    }

    @Test
    void weightsOfZeroMakeEveryRoleEquallyLikely() {
        Stream<String> zeros = Collections.nCopies(RoleFeatures.SIZE + 1, "0,0,0,0,0").stream();
        RoleClassifier classifier = RoleClassifier.parse("zeros.csv", zeros);
        assertThat(classifier.classify(List.of("A."), List.of(new float[Embedder.DIMENSIONS])))
                .containsExactly(new RoleProbabilities(List.of(0.2, 0.2, 0.2, 0.2, 0.2)));
    }

    @Test
    void anEmbeddingModelWithoutWeightsIsNamed() {
        assertThatThrownBy(() -> RoleClassifier.of("word2vec"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("There are no weights of sentence roles for word2vec: sentence-roles-word2vec.csv"
                        + " is missing; RoleTrainer makes it.");
    }

    @Test
    void aSentenceHasAProbabilityForEveryRole() {
        assertThatThrownBy(() -> new RoleProbabilities(List.of(1.0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A sentence has 5 roles, not 1.");
    }
}
