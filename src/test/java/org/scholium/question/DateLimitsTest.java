package org.scholium.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholium.store.Exclusions;
import org.scholium.store.Limits;
import org.scholium.store.Undated;

class DateLimitsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    papers since 2024                                | 2024-01-01 |
                    papers since March 2024                          | 2024-03-01 |
                    papers since 2025-10-01                          | 2025-10-01 |
                    papers since 2025-10                             | 2025-10-01 |
                    papers from 2024 onwards                         | 2024-01-01 |
                    anything starting in June 2023 and later         | 2023-06-01 |
                    work not older than 2024                         | 2024-01-01 |
                    nothing on hand but papers not before 2024       | 2024-01-01 |
                    papers after 2023                                | 2024-01-01 |
                    papers newer than Feb 2024                       | 2024-03-01 |
                    papers later than 2024-05-31                     | 2024-06-01 |
                    papers published in March 2024 or later          | 2024-03-01 |
                    2023 and newer, please                           | 2023-01-01 |
                    SINCE DECEMBER 2024                              | 2024-12-01 |
                    papers since Q3 2025                             | 2025-07-01 |
                    since last year                                  | 2025-01-01 |
                    papers published in or after 2024                | 2024-01-01 |
                    papers since 03/2024                             | 2024-03-01 |
                    """)
    void aFirstDay(String question, LocalDate from) {
        assertThat(limits(question)).isEqualTo(Limits.between(from, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    papers before 2023                               | 2022-12-31
                    work older than May 2024                         | 2024-04-30
                    studies prior to 2020                            | 2019-12-31
                    papers earlier than 2024-03-01                   | 2024-02-29
                    papers predating 2024                            | 2023-12-31
                    until 2022, what was published?                  | 2022-12-31
                    papers till June 2025                            | 2025-06-30
                    papers up to August 2025                         | 2025-08-31
                    papers not after 2024                            | 2024-12-31
                    papers published by the end of 2024              | 2024-12-31
                    papers through 2024                              | 2024-12-31
                    papers from 2021 or earlier                      | 2021-12-31
                    2023 and older                                   | 2023-12-31
                    papers before last year                          | 2024-12-31
                    papers published in or before 2023               | 2023-12-31
                    papers on or before 2024-03-01                   | 2024-03-01
                    """)
    void aLastDay(String question, LocalDate to) {
        assertThat(limits(question)).isEqualTo(Limits.between(null, to));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    between 2021 and 2023                            | 2021-01-01 | 2023-12-31
                    from 2021 to 2023                                | 2021-01-01 | 2023-12-31
                    2024–2025 about alignment                        | 2024-01-01 | 2025-12-31
                    from 2021 until 2023                             | 2021-01-01 | 2023-12-31
                    from 2024-05-01 to 2024-05-20                    | 2024-05-01 | 2024-05-20
                    papers from March 2024 to May 2025               | 2024-03-01 | 2025-05-31
                    between Q1 2024 and Q3 2024                      | 2024-01-01 | 2024-09-30
                    in 2025                                          | 2025-01-01 | 2025-12-31
                    papers from 2026                                 | 2026-01-01 | 2026-12-31
                    released during 2023                             | 2023-01-01 | 2023-12-31
                    Which 2023 papers are on code?                   | 2023-01-01 | 2023-12-31
                    all 2025 publications on safety                  | 2025-01-01 | 2025-12-31
                    published in February 2024                       | 2024-02-01 | 2024-02-29
                    papers of Sept. 2025                             | 2025-09-01 | 2025-09-30
                    the Oct 2024 papers                              | 2024-10-01 | 2024-10-31
                    papers of 2024-10                                | 2024-10-01 | 2024-10-31
                    papers dated 2025-04-14                          | 2025-04-14 | 2025-04-14
                    papers from 14 April 2025                        | 2025-04-14 | 2025-04-14
                    papers from the 14th of April 2025               | 2025-04-14 | 2025-04-14
                    papers from April 14, 2025                       | 2025-04-14 | 2025-04-14
                    papers from April 14th 2025                      | 2025-04-14 | 2025-04-14
                    Q3 2025                                          | 2025-07-01 | 2025-09-30
                    papers from the third quarter of 2025            | 2025-07-01 | 2025-09-30
                    papers from the 3rd quarter of 2025              | 2025-07-01 | 2025-09-30
                    2025 Q3 papers                                   | 2025-07-01 | 2025-09-30
                    papers from 2025-Q3                              | 2025-07-01 | 2025-09-30
                    papers from Q1                                   | 2026-01-01 | 2026-03-31
                    papers from the last quarter of 2024             | 2024-10-01 | 2024-12-31
                    H1 2025                                          | 2025-01-01 | 2025-06-30
                    papers from the second half of 2025              | 2025-07-01 | 2025-12-31
                    papers from the 2nd half of 2025                 | 2025-07-01 | 2025-12-31
                    papers from spring 2025                          | 2025-03-01 | 2025-05-31
                    papers from the summer of 2025                   | 2025-06-01 | 2025-08-31
                    papers from autumn 2025                          | 2025-09-01 | 2025-11-30
                    papers from fall 2025                            | 2025-09-01 | 2025-11-30
                    papers from winter 2025                          | 2025-12-01 | 2026-02-28
                    papers from early 2024                           | 2024-01-01 | 2024-04-30
                    mid-2024 papers                                  | 2024-05-01 | 2024-08-31
                    papers from late 2024                            | 2024-09-01 | 2024-12-31
                    papers from 05/2024                              | 2024-05-01 | 2024-05-31
                    papers from 2024 or 2025                         | 2024-01-01 | 2025-12-31
                    """)
    void aSpan(String question, LocalDate from, LocalDate to) {
        assertThat(limits(question)).isEqualTo(Limits.between(from, to));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    papers published this year                       | 2026-01-01 | 2026-12-31
                    papers from the current year                     | 2026-01-01 | 2026-12-31
                    papers from last year                            | 2025-01-01 | 2025-12-31
                    the previous year's papers                       | 2025-01-01 | 2025-12-31
                    papers from this month                           | 2026-06-01 | 2026-06-30
                    papers from last month                           | 2026-05-01 | 2026-05-31
                    papers from this week                            | 2026-06-15 | 2026-06-21
                    papers from last week                            | 2026-06-08 | 2026-06-14
                    papers from this quarter                         | 2026-04-01 | 2026-06-30
                    papers from the last quarter                     | 2026-01-01 | 2026-03-31
                    papers from the past year                        | 2025-06-15 | 2026-06-15
                    papers of the last two years                     | 2024-06-15 | 2026-06-15
                    papers from the past 6 months                    | 2025-12-15 | 2026-06-15
                    papers from the last 30 days                     | 2026-05-16 | 2026-06-15
                    papers of the previous three weeks               | 2026-05-25 | 2026-06-15
                    papers from the last couple of years             | 2024-06-15 | 2026-06-15
                    papers from the last few months                  | 2026-03-15 | 2026-06-15
                    papers from today                                | 2026-06-15 | 2026-06-15
                    papers from yesterday                            | 2026-06-14 | 2026-06-14
                    papers from February                             | 2026-02-01 | 2026-02-28
                    papers from September                            | 2025-09-01 | 2025-09-30
                    """)
    void aSpanCountedFromToday(String question, LocalDate from, LocalDate to) {
        assertThat(limits(question)).isEqualTo(Limits.between(from, to));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    papers not from 2025                             | 2025-01-01 | 2025-12-31
                    everything except 2025                           | 2025-01-01 | 2025-12-31
                    papers excluding those from March 2025           | 2025-03-01 | 2025-03-31
                    papers other than from 2024                      | 2024-01-01 | 2024-12-31
                    papers not published in 2024                     | 2024-01-01 | 2024-12-31
                    apart from 2024 papers                           | 2024-01-01 | 2024-12-31
                    anything outside 2025                            | 2025-01-01 | 2025-12-31
                    nothing from 2025                                | 2025-01-01 | 2025-12-31
                    but not last year                                | 2025-01-01 | 2025-12-31
                    skip 2023                                        | 2023-01-01 | 2023-12-31
                    """)
    void aSpanLeftOut(String question, LocalDate from, LocalDate to) {
        assertThat(limits(question).not()).isEqualTo(new Exclusions(from, to, null, null, null, null));
        assertThat(limits(question).hasDates()).isFalse();
    }

    @Test
    void whatLiesBetweenTwoYearsIsNeitherOfThem() {
        Limits limits = limits("papers from 2023 or 2025");

        assertThat(limits.from()).isEqualTo(LocalDate.of(2023, 1, 1));
        assertThat(limits.to()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(limits.not())
                .isEqualTo(
                        new Exclusions(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), null, null, null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "which paper has no date?",
                "papers with neither a date nor a summary",
                "undated papers",
                "papers without a date",
                "papers without a publication date",
                "papers lacking a date",
                "papers missing their date",
                "which paper isn't dated?",
                "the date is missing",
                "papers that do not have a date",
                "which one doesn't state a date?",
            })
    void papersWithoutADate(String question) {
        assertThat(limits(question)).isEqualTo(Limits.NONE.undated(Undated.ONLY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What does the 2023 survey say?",
                "the 2025 paper on nursing",
                "your 2024 benchmark",
                "summarise that 2021 article",
                "What is the 2024 preference study about?",
                "Which papers are on nursing?",
                "What does the paper say about 2200 instances?",
                "Was it tested on Atari 2600 games?",
                "How many of the 500 questions were solved?",
                "Are 1,360 dilemmas enough?",
                "march of the models",
                "since when?",
                "before the war",
                "in 12345 cases",
                "It may decrease",
                "they may march on",
                "GPT-2024",
                "2025.5 points",
                "2025% more",
                "1899",
                "",
            })
    void noDates(String question) {
        assertThat(limits(question)).isEqualTo(Limits.NONE);
        assertThat(DateLimits.in(question, TODAY).words()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "papers from 2025-02-30",
                "papers from 2025-13-01",
                "papers from 31 April 2025",
                "papers from 30 February 2025",
                "papers from February 30, 2025",
                "papers from 0 May 2025",
            })
    void aDayThatNoCalendarHasIsNone(String question) {
        assertThat(limits(question)).isEqualTo(Limits.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "between 2025 and 2021",
                "from 2025 to 2021",
                "between May and March 2024",
                "from Dec 2025 to Jan 2024",
                "from 2025-05-20 to 2025-05-01",
            })
    void aSpanStatedBackwardsIsReadForwards(String question) {
        assertThat(limits(question))
                .satisfies(limits -> assertThat(limits.from()).isBefore(limits.to()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "since 2025 until 2021 before 2020 after 2030",
                "between between 2020 and and 2021",
                "from from 2020",
                "2020 2021 2022 2023",
                "not not 2020",
                "before after 2020",
                "in the last 999 years",
                "Q1 Q2 Q3 Q4",
            })
    void anyWordsAroundDatesAreRead(String question) {
        assertThatCode(() -> limits(question)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    papers on reward models since 2024               | papers on reward models
                    papers on reward models from March 2024 to May 2025 | papers on reward models
                    Q3 2025 papers on reward models                  | papers on reward models
                    papers on reward models, not from 2025           | papers on reward models,
                    papers on reward models without a date           | papers on reward models
                    papers on reward models from last year           | papers on reward models
                    """)
    void theirWordsAreUsedUp(String question, String rest) {
        Stated<Limits> stated = DateLimits.in(question, TODAY);

        assertThat(Stated.without(question, stated.words()).strip().replaceAll(" +", " "))
                .isEqualTo(rest);
    }

    private static Limits limits(String question) {
        return DateLimits.in(question, TODAY).value();
    }
}
