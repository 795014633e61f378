package org.scholium.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholium.Bylines;
import org.scholium.TestLibrary;
import org.scholium.store.LuceneSnapshot;

class AuthorsTest {

    private final LuceneSnapshot index = Bylines.index();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    papers by Novak on consent                  | Novak           | papers on consent
                    papers by novak                             | novak           | papers
                    what has Iris Novak written on consent?     | Iris Novak      | what has written on consent?
                    articles written by van der Holt            | van der Holt    | articles
                    Novak's papers on consent                   | Novak           | papers on consent
                    Price and colleagues on fish                | Price           | on fish
                    Bond et al. on fish                         | Bond            | on fish
                    papers by Zhang or Novak                    | Zhang or Novak  | papers
                    papers by Zhang and Novak                   | Zhang or Novak  | papers
                    papers by Price and Bond                    | Price; Bond     | papers
                    papers written together by Zhang and Novak  | Zhang; Novak    | papers
                    papers by Ostrowski                         | Ostrowski       | papers
                    Novak?                                      | Novak           | ?
                    """)
    void namesAndWhatIsLeft(String text, String by, String rest) {
        Stated<Authors> authors = Authors.in(text, index);

        assertThat(authors.value()).isEqualTo(new Authors(List.of(by.split("; ")), List.of()));
        assertThat(Stated.without(text, authors.words())
                        .strip()
                        .replaceAll(" +", " ")
                        .replace(" ?", "?"))
                .isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "papers not by Novak",
                "everything except Novak's papers",
                "everything except Novak",
                "papers other than those by Novak"
            })
    void papersOfOthers(String text) {
        assertThat(Authors.in(text, index).value().not()).containsExactly("Novak");
        assertThat(Authors.in(text, index).value().by()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "papers on the covalent bond",
                "What is the price of silence?",
                "made by hand",
                "papers by year",
                "papers by two authors",
                "What do the authors claim?",
                "papers that may help",
                ""
            })
    void noName(String text) {
        assertThat(Authors.in(text, index).value()).isEqualTo(new Authors(List.of(), List.of()));
    }

    @Test
    void aCorpusWithoutNamesHasNone() {
        assertThat(Authors.in("papers by Hinton", TestLibrary.index()).words()).isEmpty();
    }
}
