package org.scholium.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorRangeTest {

    private static final int ANY = Integer.MAX_VALUE;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    single-author papers                             | 1  | 1
                    Which papers have a sole author?                 | 1  | 1
                    papers by a single person                        | 1  | 1
                    Which paper was written by one person?           | 1  | 1
                    papers written by just one or two people         | 1  | 2
                    papers by two or three authors                   | 2  | 3
                    between 5 and 8 authors                          | 5  | 8
                    papers with 5 to 8 authors                       | 5  | 8
                    more than 10 authors                             | 11 | 2147483647
                    over twelve authors                              | 13 | 2147483647
                    at least 10 authors                              | 10 | 2147483647
                    10 or more authors                               | 10 | 2147483647
                    10+ authors                                      | 10 | 2147483647
                    fewer than 3 authors                             | 1  | 2
                    less than four authors                           | 1  | 3
                    at most 3 authors                                | 1  | 3
                    no more than three authors                       | 1  | 3
                    up to 5 researchers wrote them                   | 1  | 5
                    3 or fewer authors                               | 1  | 3
                    exactly 4 authors                                | 4  | 4
                    papers by more than twenty people                | 21 | 2147483647
                    papers written by nineteen people                | 19 | 19
                    at least a hundred authors                       | 100 | 2147483647
                    papers with 13 authors                           | 13 | 13
                    Which ones did four people write?                | 4  | 4
                    """)
    void aQuestionStatesHowManyAuthors(String question, int least, int most) {
        assertThat(AuthorRange.in(question)).hasValueSatisfying(range -> {
            assertThat(range.least()).isEqualTo(least);
            assertThat(range.most()).isEqualTo(most);
            assertThat(question).contains(range.phrase());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "500 people were asked",
                "Which study asked 500 people?",
                "How many authors does CLASH have?",
                "Who wrote it?",
                "Which dataset did the Saffron-1 authors release?",
                "Did the GPT-3.5 authors say so?",
                "papers on single-agent learning",
                "Which papers involve five nurses?",
                "the most authors",
                "",
            })
    void aQuestionStatesNothingOfAuthors(String question) {
        assertThat(AuthorRange.in(question)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "99999 authors",
                "more than 99999999999999999999 authors",
                "fewer than 1 author",
                "between 9999 and 0 authors",
                "zero authors",
                "less than zero authors",
            })
    void anyNumberCanBeRead(String question) {
        assertThatCode(() -> AuthorRange.in(question).map(range -> range.admits(3)))
                .doesNotThrowAnyException();
    }

    @Test
    void bothEndsBelongToARangeAndAnUnknownCountToNone() {
        // Given
        AuthorRange range = new AuthorRange(2, 4, "");

        // Then
        assertThat(range.admits(1)).isFalse();
        assertThat(range.admits(2)).isTrue();
        assertThat(range.admits(4)).isTrue();
        assertThat(range.admits(5)).isFalse();
        assertThat(range.admits(null)).isFalse();
        assertThat(new AuthorRange(11, ANY, "").admits(50)).isTrue();
    }
}
