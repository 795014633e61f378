package org.scholium.answer.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationMarksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bees dance [1].                             | 1       | Bees dance.
            Bees dance [1][3].                          | 1 3     | Bees dance.
            Bees dance [1, 3] and sing [2].             | 1 3 2   | Bees dance and sing.
            Bees dance [1; 2 and 4].                    | 1 2 4   | Bees dance.
            Bees dance [2-4].                           | 2 3 4   | Bees dance.
            Bees dance [Source 2].                      | 2       | Bees dance.
            Bees dance [source: 1, source 3].           | 1 3     | Bees dance.
            Bees dance (Source 2).                      | 2       | Bees dance.
            Bees dance (sources 1 and 2).               | 1 2     | Bees dance.
            Bees dance 【2】.                            | 2       | Bees dance.
            Bees dance [^1].                            | 1       | Bees dance.
            Bees dance [#1].                            | 1       | Bees dance.
            According to source 2, bees dance.          | 2       | bees dance.
            As stated in paper 1, bees dance.           | 1       | bees dance.
            Source 2 says that bees dance.              | 2       | <2> says that bees dance.
            [2] says that bees dance [1].               | 2 1     | <2> says that bees dance.
            Bees dance (2019) in 3 ways (see Fig. 4).   | ''      | Bees dance (2019) in 3 ways (see Fig. 4).
            Bees dance.                                 | ''      | Bees dance.
            Bees dance (1).                             | 1       | Bees dance.
            Bees dance 【1†L3-L5】.                      | 1       | Bees dance.
            Bees dance [1234].                          | ''      | Bees dance.
            Bees dance [2410.02683].                    | ''      | Bees dance.
            According to [1], bees dance.               | 1       | bees dance.
            As shown in [1] and [2], bees dance.        | 1 2     | bees dance.
            Bees (1) dance and (2) sing.                | ''      | Bees (1) dance and (2) sing.
            Bees dance [7][12].                         | 7 12    | Bees dance.
            """)
    void marksAreReadAndRemoved(String text, String numbers, String plain) {
        List<Integer> expected = numbers.isBlank()
                ? List.of()
                : Arrays.stream(numbers.split(" ")).map(Integer::valueOf).toList();
        assertThat(CitationMarks.numbers(text)).containsExactlyElementsOf(expected);
        assertThat(CitationMarks.remove(text, number -> "<" + number + ">")).isEqualTo(plain);
    }

    @Test
    void anAbsurdRangeIsNotCountedOut() {
        assertThat(CitationMarks.numbers("All [1-999].")).hasSizeLessThan(30);
    }
}
