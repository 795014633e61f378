package org.scholium.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholium.store.SentenceRole;

class RoleConfusionTest {

    private final RoleConfusion confusion = new RoleConfusion();

    /** Of four methods three are found; one background is taken for a method. */
    @BeforeEach
    void count() {
        confusion.add(SentenceRole.METHOD, SentenceRole.METHOD, 1);
        confusion.add(SentenceRole.METHOD, SentenceRole.METHOD, 2);
        confusion.add(SentenceRole.METHOD, SentenceRole.RESULT, 1);
        confusion.add(SentenceRole.BACKGROUND, SentenceRole.METHOD, 1);
    }

    @Test
    void precisionIsTheShareOfWhatWasToldAndRecallOfWhatIsTrue() {
        assertThat(confusion.precision(SentenceRole.METHOD)).isEqualTo(0.75);
        assertThat(confusion.recall(SentenceRole.METHOD)).isEqualTo(0.75);
        assertThat(confusion.precision(SentenceRole.RESULT)).isZero();
    }

    @Test
    void f1OfARoleThatNeverOccursIsZeroNotUndefined() {
        assertThat(confusion.f1(SentenceRole.METHOD)).isEqualTo(0.75);
        assertThat(confusion.f1(SentenceRole.OTHER)).isZero();
    }

    @Test
    void macroF1IsTheMeanOfAllFiveRolesAndAccuracyTheShareOfAllSentences() {
        assertThat(confusion.macroF1()).isCloseTo(0.15, within(1e-9));
        assertThat(confusion.accuracy()).isEqualTo(0.6);
    }
}
