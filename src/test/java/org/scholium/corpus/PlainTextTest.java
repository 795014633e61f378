package org.scholium.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Built from 2{,}865 articles | Built from 2,865 articles",
                "a model ({varphi}) and {epsilon} | a model (φ) and ε",
                "x_{eta} at {lambda} to {omega} | x_η at λ to ω",
                "``one'' and ``two.'' | “one” and “two.”",
                "see Appendix~app:data | see Appendix app:data",
                "see Section~3 and Fig.~A | see Section 3 and Fig. A"
            })
    void leftOversOfLatexAreRead(String printed, String plain) {
        assertThat(PlainText.of(printed)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "V_{0.5} and V_0",
                "a small number (~4M) of ~20 tasks",
                "x~N(0, 1)",
                "f'' and the authors' own",
                "{var} and {seed} and {x}",
                "don't `quote' me"
            })
    void otherTextStaysAsItIs(String text) {
        assertThat(PlainText.of(text)).isEqualTo(text);
    }
}
