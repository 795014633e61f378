package org.scholium.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholium.TestLibrary;

class UnusableWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    peer-reviewed papers on alignment                | peer-reviewed
                    only peer reviewed work on alignment             | peer reviewed
                    double-blind reviewed papers on alignment        | double-blind reviewed
                    the most cited papers on alignment               | most cited
                    highly cited papers on alignment                 | highly cited
                    papers on alignment with more than 100 citations | 100 citations
                    papers on alignment cited at least 50 times      | cited at least 50 times
                    papers on alignment with over 1,000 downloads    | 1,000 downloads
                    papers on alignment with the most upvotes        | upvotes
                    papers on alignment with 200 github stars        | 200 github stars
                    papers on alignment published in Nature          | published in Nature
                    papers on alignment accepted at NeurIPS          | accepted at NeurIPS
                    papers on alignment presented at ICML 2024       | presented at ICML
                    ICLR 2025 papers on alignment                    | ICLR
                    open access papers on alignment                  | open access
                    papers on alignment by authors with an h-index above 40 | h-index
                    papers on alignment in a journal with impact factor over 5 | impact factor over 5
                    papers on alignment written in German            | in German
                    papers on alignment with nice figures            | with nice figures
                    papers on alignment under 10 pages               | under 10 pages
                    award-winning papers on alignment                | award-winning
                    retracted papers on alignment                    | retracted
                    papers on alignment by european universities     | by european universities
                    famous papers on alignment                       | famous
                    papers on alignment suitable for beginners       | suitable for beginners
                    """)
    void wordsThatNothingHereTellsAreNamed(String text, String words) {
        // When
        List<String> unusable =
                UnusableWords.in(text).stream().map(Stated::value).toList();

        // Then
        assertThat(unusable).singleElement().asString().contains(words);
        assertThat(text).contains(unusable);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "papers about peer review",
                "What does the paper in question say?",
                "papers published in 2024",
                "How is it published?",
                "papers on Chinese text data",
                "models that answer in Chinese text",
                "what are the figures?",
                "papers without reinforcement learning",
                "What are the stakes?",
                "Does it check its citations?",
                "papers about likes and votes",
                "long reasoning chains",
                "",
            })
    void otherWordsAreNone(String text) {
        assertThat(UnusableWords.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "peer-reviewed papers on alignment",
                "papers on alignment with more than 100 citations",
                "papers on alignment published in Nature",
                "open access papers on alignment",
                "papers on alignment written in German",
            })
    void theyAreNotSearchedFor(String text) {
        assertThat(TestLibrary.read(text, TestLibrary.index())).satisfies(ask -> {
            assertThat(ask.frame().notUnderstood()).hasSize(1);
            assertThat(ask.sought().terms()).containsExactly("align");
        });
    }
}
