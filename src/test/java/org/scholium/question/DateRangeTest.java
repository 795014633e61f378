package org.scholium.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRangeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    papers since 2024                                | 2024-01-01 |
                    papers since March 2024                          | 2024-03-01 |
                    papers from 2024 onwards                         | 2024-01-01 |
                    anything starting in June 2023 and later         | 2023-06-01 |
                    papers before 2023                               |            | 2022-12-31
                    work older than May 2024                         |            | 2024-04-30
                    studies prior to 2020                            |            | 2019-12-31
                    papers after 2023                                | 2024-01-01 |
                    papers newer than Feb 2024                       | 2024-03-01 |
                    until 2022, what was published?                  |            | 2022-12-31
                    papers up to August 2025                         |            | 2025-08-31
                    papers published by the end of 2024              |            | 2024-12-31
                    papers from 2021 or earlier                      |            | 2021-12-31
                    papers published in March 2024 or later          | 2024-03-01 |
                    2023 and newer, please                           | 2023-01-01 |
                    between 2021 and 2023                            | 2021-01-01 | 2023-12-31
                    from 2021 to 2023                                | 2021-01-01 | 2023-12-31
                    papers from March 2024 to May 2025               | 2024-03-01 | 2025-05-31
                    between March and May 2024                       | 2024-03-01 | 2024-05-31
                    in 2025                                          | 2025-01-01 | 2025-12-31
                    papers from 2026                                 | 2026-01-01 | 2026-12-31
                    published in February 2024                       | 2024-02-01 | 2024-02-29
                    papers of Sept. 2025                             | 2025-09-01 | 2025-09-30
                    released during 2023                             | 2023-01-01 | 2023-12-31
                    Which 2023 papers are on code?                   | 2023-01-01 | 2023-12-31
                    the Oct 2024 papers                              | 2024-10-01 | 2024-10-31
                    all 2025 publications on safety                  | 2025-01-01 | 2025-12-31
                    SINCE DECEMBER 2024                              | 2024-12-01 |
                    """)
    void aQuestionStatesARangeOfDates(String question, LocalDate from, LocalDate to) {
        assertThat(DateRange.in(question)).hasValueSatisfying(range -> {
            assertThat(range.from()).isEqualTo(from);
            assertThat(range.to()).isEqualTo(to);
            assertThat(question).contains(range.phrase());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which papers are on nursing?",
                "What does the paper say about 2200 instances?",
                "Was it tested on Atari 2600 games?",
                "How many of the 500 questions were solved?",
                "Are 1,360 dilemmas enough?",
                "What happened in May?",
                "march of the models",
                "since when?",
                "before the war",
                "in 12345 cases",
                "It may decrease",
                "GPT-2024",
                "",
            })
    void aQuestionStatesNoRange(String question) {
        assertThat(DateRange.in(question)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "between 2025 and 2021",
                "between May and March 2024",
                "from Dec 2025 to Jan 2024",
            })
    void aRangeStatedBackwardsIsReadForwards(String question) {
        assertThat(DateRange.in(question))
                .hasValueSatisfying(range -> assertThat(range.from()).isBefore(range.to()));
    }
}
