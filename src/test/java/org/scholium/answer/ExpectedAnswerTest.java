package org.scholium.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the wording of a question leads to expect. */
class ExpectedAnswerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How many dilemmas are there?|NUMBER
            what accuracy does it reach|NUMBER
            Which city did they study?|NAME
            what dataset was it trained on|NAME
            Who wrote it?|NAME
            What fraction of the data is enough?|SHARE
            how often did they agree|SHARE
            What do the letters BEE stand for?|LONG_FORM
            what is it good for|ANY
            does it scale|ANY
            """)
    void wordingTellsWhatIsExpected(String question, ExpectedAnswer expected) {
        assertThat(ExpectedAnswer.of(question)).isEqualTo(expected);
    }

    @Test
    void aNumberOfTheQuestionDoesNotAnswerIt() {
        assertThat(ExpectedAnswer.NUMBER.isIn("Of 42 bees three dance.", "of the 42 bees"))
                .isTrue();
        assertThat(ExpectedAnswer.NUMBER.isIn("There are 42 bees.", "of the 42 bees"))
                .isFalse();
    }

    @Test
    void aNameIsACapitalisedWordThatNeitherOpensTheSentenceNorIsKnown() {
        assertThat(ExpectedAnswer.NAME.isIn("Bees were watched in Graz.", "Which city?"))
                .isTrue();
        assertThat(ExpectedAnswer.NAME.isIn("Bees were watched there.", "Which city?"))
                .isFalse();
        assertThat(ExpectedAnswer.NAME.isIn("They were watched in Graz.", "Which part of Graz?"))
                .isFalse();
    }

    @Test
    void theMarkOfAPointInAListIsNoNumber() {
        assertThat(ExpectedAnswer.NUMBER.isIn("We do (1) this, 2) that.", "how many"))
                .isFalse();
    }

    @Test
    void whatEveryPaperSpeaksOfIsNoName() {
        assertThat(ExpectedAnswer.NAME.isIn("We train an LLM with RL.", "which model"))
                .isFalse();
    }

    @Test
    void differentNumbersCountOnceEach() {
        assertThat(ExpectedAnswer.NUMBER.count("It was 58 of 60 and 46 of 60.", "how many"))
                .isEqualTo(3);
    }

    @Test
    void aLongFormStandsBesideItsAbbreviation() {
        assertThat(ExpectedAnswer.LONG_FORM.isIn("We use a SBP (split, broadcast, partial) scheme.", "what is it"))
                .isTrue();
        assertThat(ExpectedAnswer.LONG_FORM.isIn("Reward models (RM) are trained.", "what is it"))
                .isTrue();
        assertThat(ExpectedAnswer.LONG_FORM.isIn("SBP is easy.", "what is it")).isFalse();
    }

    @Test
    void eachPartOfAQuestionExpectsItsOwnAnswer() {
        assertThat(ExpectedAnswer.ofParts("which formula fits better and how much does it score?"))
                .containsExactly(ExpectedAnswer.NAME, ExpectedAnswer.NUMBER);
        assertThat(ExpectedAnswer.ofParts("how many cats and dogs are there?")).containsExactly(ExpectedAnswer.NUMBER);
    }

    @Test
    void aQuestionIsOpenWhenNeitherAFigureNorANameNorAYesAnswersIt() {
        assertThat(ExpectedAnswer.isOpen("what changed over time")).isTrue();
        assertThat(ExpectedAnswer.isOpen("So does it scale?")).isFalse();
        assertThat(ExpectedAnswer.isOpen("what changed, and how much?")).isFalse();
    }

    @Test
    void nothingIsExpectedOfAnyOtherQuestion() {
        assertThat(ExpectedAnswer.ANY.isIn("In 2019 Ann counted 42 bees.", "Is it so?"))
                .isFalse();
    }

    @Test
    void aNumberRightBeforeTheThingCountsIt() {
        // When
        Set<String> dilemmas = ExpectedAnswer.counted("How many moral dilemmas does it hold?");

        // Then
        assertThat(ExpectedAnswer.counts("We present 1,360 everyday moral dilemmas.", dilemmas))
                .isTrue();
        assertThat(ExpectedAnswer.counts("Each dilemma includes two possible actions.", dilemmas))
                .isFalse();
        assertThat(ExpectedAnswer.counts("We present 1,360 dilemmas.", ExpectedAnswer.counted("How big is it?")))
                .isFalse();
    }
}
