package org.scholium.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How many models do CLASH and UQ test?                 | How many models do they test?
            How many models were tested in CLASH, and in UQ?      | How many models were tested in them ?
            By how many percent do UQ and CLASH improve on GRPO?  | By how many percent do they improve on GRPO?
            UQ vs CLASH: what are they measured against?          | they : what are they measured against?
            what data do the CLASH and UQ papers use              | what data do they use
            """)
    void papersThatAreNamedBecomeAPronoun(String text, String unnamed) {
        assertThat(Phrases.unnamed(text, List.of("CLASH", "UQ"))).isEqualTo(unnamed);
    }
}
