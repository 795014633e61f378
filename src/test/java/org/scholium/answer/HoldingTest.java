package org.scholium.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.scholium.question.Content;
import org.scholium.question.Expected;
import org.scholium.text.Analysis;

/** What a sentence must hold to answer. */
class HoldingTest {

    @Test
    void theMarkOfAPointInAListIsNoNumber() {
        assertThat(count(Expected.NUMBER, "We do (1) this, 2) that.")).isZero();
    }

    @Test
    void whatEveryPaperSpeaksOfIsNoName() {
        assertThat(count(Expected.NAME, "We train an LLM with RL.")).isZero();
        assertThat(count(Expected.NAME, "We train a Llama with RL.")).isEqualTo(1);
    }

    @Test
    void differentNumbersCountOnceEach() {
        assertThat(count(Expected.NUMBER, "It was 58 of 60 and 46 of 60.")).isEqualTo(3);
    }

    @Test
    void whatTheQuestionOrTheTitleSaysNeedsNoAnswering() {
        Content content = new Content(List.of(Expected.NUMBER), Set.of(), Set.of(), Set.of("42"), Set.of(), null);

        assertThat(Holding.of(content, "Of 7 Bees").count(Expected.NUMBER, "There are 42 of 7 and 9."))
                .isEqualTo(1);
    }

    @Test
    void aLongFormStandsBesideItsAbbreviation() {
        assertThat(count(Expected.LONG_FORM, "We use a SBP (split, broadcast, partial) scheme."))
                .isEqualTo(1);
        assertThat(count(Expected.LONG_FORM, "Reward models (RM) are trained.")).isEqualTo(1);
        assertThat(count(Expected.LONG_FORM, "SBP is easy.")).isZero();
    }

    @Test
    void nothingIsExpectedOfAnyOtherQuestion() {
        assertThat(count(Expected.TEXT, "In 2019 Ann counted 42 bees.")).isZero();
    }

    @Test
    void aNumberRightBeforeTheThingCountsIt() {
        Set<String> dilemmas = Analysis.terms("moral dilemmas");

        assertThat(Holding.counts("We present 1,360 everyday moral dilemmas.", dilemmas))
                .isTrue();
        assertThat(Holding.counts("Each dilemma includes two possible actions.", dilemmas))
                .isFalse();
    }

    private static long count(Expected expected, String sentence) {
        return Holding.of(Content.ANY, "A Title").count(expected, sentence);
    }
}
