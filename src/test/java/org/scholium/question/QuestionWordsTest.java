package org.scholium.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuestionWordsTest {

    @Test
    void misspeltQuestionWordsAreMended() {
        assertThat(QuestionWords.mended("wich papr is abuot bees, hw mny are thre"))
                .isEqualTo("which paper is about bees, how many are thre");
    }

    @Test
    void otherWordsStay() {
        assertThat(QuestionWords.mended("What water is in the hwy-4 sandwich?"))
                .isEqualTo("What water is in the hwy-4 sandwich?");
    }
}
