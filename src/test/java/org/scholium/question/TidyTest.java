package org.scholium.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TidyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Va\u00adGraM",
                "Va\u200bGraM",
                "Va\u200cGraM",
                "Va\u200dGraM",
                "\ufeffVaGraM",
                "Va\u2060GraM",
                "\u202aVaGraM\u202c",
                "VaGraM\ufe0f",
                "Va\ud83dGraM",
                "Va\udc00GraM",
                "ＶａＧｒａＭ",
                "𝐕𝐚𝐆𝐫𝐚𝐌",
                "\\textbf{VaGraM}",
                "\\textit{VaGraM}",
                "\\texttt{VaGraM}",
                "\\textsc{VaGraM}",
                "\\emph{VaGraM}",
                "\\mathrm{VaGraM}",
                "  VaGraM\u00a0",
                "\tVaGraM\n",
                "VaGraM\u0000",
            })
    void aNameIsReadAsIfTypedPlainly(String written) {
        assertThat(Tidy.of(written)).isEqualTo("VaGraM");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ﬁne-tuning           | fine-tuning
                    eﬀect                | effect
                    eﬃcient              | efficient
                    ﬂow                  | flow
                    V₀                   | V0
                    V₀.₅                 | V0.5
                    x²                   | x2
                    ２０２５             | 2025
                    ⅷ                    | viii
                    ride‐sharing         | ride-sharing
                    ride‑sharing         | ride-sharing
                    −5                   | -5
                    it’s                 | it's
                    itʼs                 | it's
                    wait…                | wait...
                    """)
    void oddCharactersAreWrittenAsTheOnesTheyStandFor(String written, String plain) {
        assertThat(Tidy.of(written)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    what does \\textbf{VaGraM} do and \\emph{MAP}?  | what does VaGraM do and MAP?
                    \\textbf{}is it                                 | is it
                    \\textbf{$1 \\0}                                | $1 \\0
                    """)
    void whatLatexMarksIsKept(String written, String plain) {
        assertThat(Tidy.of(written)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What is i*?",
                "价值是什么",
                "Was ist Über-Anpassung?",
                "naïve Bayes",
                "\\alpha",
                "{a} \\textbf",
                "F1 > 0.5 & 100%",
                "a_b ^ c",
                "😀",
            })
    void whatIsPlainStays(String text) {
        assertThat(Tidy.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200b", "\ud83d", "\u00ad\u00ad", "\ufeff", "\u0000"})
    void whatNobodySeesIsNothing(String text) {
        assertThat(Tidy.of(text)).isEmpty();
    }
}
