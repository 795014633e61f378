package org.scholium.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparativeTest {

    @ParameterizedTest
    @CsvSource({
        "which has more dilemmas, how many dilemmas",
        "which one tests the most models, how many models",
        "which of the two uses fewer annotators, how many annotators",
        "how they judge an example, how they judge an example",
        "which has more authors, which has more authors",
    })
    void whatIsRankedIsCountedFirst(String asked, String question) {
        assertThat(Comparative.question(asked)).isEqualTo(question);
    }
}
