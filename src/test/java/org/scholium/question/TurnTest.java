package org.scholium.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholium.store.Filter;

class TurnTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\t",
                "\u2003",
                "\u00a0",
                "\u0000",
                "\u0001 \u0002",
                "\ud83d",
                "\u200b",
                "\u00ad\u00ad"
            })
    void aQuestionWithoutWordsIsRejected(String question) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Turn(question, null, Filter.NONE))
                .withMessageContaining("question is missing");
    }

    @Test
    void aQuestionOf2000CharactersIsTheLongest() {
        assertThat(new Turn("x".repeat(2000), null, Filter.NONE).question()).hasSize(2000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Turn("x".repeat(2001), null, Filter.NONE))
                .withMessage("question has 2001 characters; 2000 are allowed.");
    }
}
