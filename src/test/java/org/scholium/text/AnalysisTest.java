package org.scholium.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnalysisTest {

    @ParameterizedTest
    @ValueSource(strings = {"V_{0.5}", "V_0.5", "V0.5", "v0.5", "$V_{0.5}$"})
    void everySpellingOfASubscriptIsOneName(String spelling) {
        assertThat(Analysis.terms(spelling)).containsExactly("v0.5");
        assertThat(Analysis.words(spelling)).containsExactly("v0.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1250000", "1,250,000"})
    void aNumberIsOneTermWithSeparatorsAndWithout(String spelling) {
        assertThat(Analysis.terms(spelling)).containsExactly("1250000");
    }

    @Test
    void anotherSubscriptIsAnotherName() {
        assertThat(Analysis.terms("V_0")).containsExactly("v0").isNotEqualTo(Analysis.terms("V_{0.5}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nurse", "nurses", "Nurse's", "NURSES", "nurse’s"})
    void formsOfAWordAreOneTerm(String form) {
        assertThat(Analysis.terms(form)).isEqualTo(Analysis.terms("nurse")).hasSize(1);
    }

    @Test
    void functionWordsAreNoTermsButWords() {
        assertThat(Analysis.terms("What is the value of it?")).containsExactly("valu");
        assertThat(Analysis.words("What is the Value of it?"))
                .containsExactly("what", "is", "the", "value", "of", "it");
    }

    @Test
    void termsAreDistinctInOrderOfFirstUseAndWordsAreAllThereAre() {
        assertThat(Analysis.terms("rewards, values, reward")).containsExactly("reward", "valu");
        assertThat(Analysis.words("rewards values rewards")).containsExactly("rewards", "values", "rewards");
    }

    @Test
    void thePartsOfAnAddressAreWords() {
        assertThat(Analysis.words("see https://uq.stanford.edu."))
                .containsExactly("see", "https", "uq", "stanford", "edu");
        assertThat(Analysis.words("e.g. GPT-3.5")).containsExactly("e.g", "gpt", "3.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?!…", "{_}$", "\u0000"})
    void textWithoutWordsHasNoTerms(String text) {
        assertThat(Analysis.terms(text)).isEmpty();
        assertThat(Analysis.words(text)).isEmpty();
    }

    @Test
    void everyScriptHasTerms() {
        assertThat(Analysis.terms("价值")).isNotEmpty();
        assertThat(Analysis.terms("ценности")).hasSize(1);
        assertThat(Analysis.terms("Würde")).containsExactly("würde");
    }

    @Test
    void piecesOfWordsAreNearToOtherFormsAndMisspellings() {
        assertThat(Analysis.trigrams("the RL agent")).containsExactly("_rl", "rl_", "_ag", "age", "gen", "ent", "nt_");
        assertThat(Analysis.trigrams("reinforcment"))
                .filteredOn(Analysis.trigrams("reinforcement")::contains)
                .hasSizeGreaterThan(8);
    }
}
