package org.scholium.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExclusionWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Which papers do not use reinforcement learning?        | reinforcement learning
                    Which papers don't use reinforcement learning?         | reinforcement learning
                    which papers dont use reinforcement learning           | reinforcement learning
                    papers that are not about robots                       | robots
                    papers that aren't about robots                        | robots
                    papers not about robots                                | robots
                    nothing to do with robots                              | robots
                    alignment, excluding surveys                           | surveys
                    alignment, exclude surveys please                      | surveys
                    alignment papers except surveys                        | surveys
                    alignment papers except for surveys                    | surveys
                    alignment papers without surveys                       | surveys
                    alignment papers other than surveys                    | surveys
                    alignment papers apart from surveys                    | surveys
                    alignment papers aside from the surveys                | surveys
                    alignment papers besides surveys                       | surveys
                    alignment papers but not surveys                       | surveys
                    alignment papers but no surveys                        | surveys
                    alignment papers minus surveys                         | surveys
                    alignment papers, leave out any surveys                | surveys
                    alignment papers, leaving out surveys                  | surveys
                    alignment papers, ignoring surveys                     | surveys
                    alignment papers, skip the surveys                     | surveys
                    alignment papers, omitting surveys                     | surveys
                    alignment papers, not counting surveys                 | surveys
                    alignment papers, no surveys                           | surveys
                    alignment papers and no surveys                        | surveys
                    alignment papers that never mention rewards            | rewards
                    alignment papers that did not involve human raters     | human raters
                    alignment papers excluding papers about robots         | robots
                    alignment papers not using GPT-4                       | GPT-4
                    papers without reinforcement learning published in 2024 | reinforcement learning
                    papers without reinforcement learning since 2024       | reinforcement learning
                    all papers but surveys                                 | surveys
                    all of them but the surveys                            | surveys
                    papers on dilemmas but CLASH                           | CLASH
                    non-survey papers on alignment                         | survey
                    """)
    void whatIsExcluded(String text, String phrase) {
        assertThat(ExclusionWords.in(text)).extracting(Stated::value).containsExactly(phrase);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    alignment papers, no surveys, without robots           | surveys | robots
                    papers not about robots; excluding surveys             | robots  | surveys
                    papers about neither robots nor surveys                | robots  | surveys
                    papers that use neither human labels nor a simulator   | human labels | a simulator
                    """)
    void severalAreExcluded(String text, String first, String second) {
        assertThat(ExclusionWords.in(text)).extracting(Stated::value).containsExactly(first, second);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which papers use reinforcement learning?",
                "Why do models not learn?",
                "papers about notation",
                "How many have none?",
                "noise without it",
                "nothing",
                "no",
                "the Nothing paper",
                "",
            })
    void nothingIsExcluded(String text) {
        assertThat(ExclusionWords.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    alignment papers, excluding surveys, please            | alignment papers, , please
                    Which papers do not use reinforcement learning?        | Which papers ?
                    alignment papers without surveys from labs             | alignment papers from labs
                    """)
    void theirWordsAreUsedUp(String text, String rest) {
        String left = text;
        for (Stated<String> one : ExclusionWords.in(text)) {
            left = Stated.without(left, one.words());
        }

        assertThat(left.strip().replaceAll(" +", " ")).isEqualTo(rest);
    }
}
