package org.scholium.answer;

import static org.assertj.core.api.Assertions.assertThat;

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
    void nothingIsExpectedOfAnyOtherQuestion() {
        assertThat(ExpectedAnswer.ANY.isIn("In 2019 Ann counted 42 bees.", "Is it so?"))
                .isFalse();
    }
}
