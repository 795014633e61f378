package org.scholium.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jun 6, 2025   | 2025-06-06",
                "Jun 6, 2025 2 | 2025-06-06",
                "Sep 30, 2019  | 2019-09-30",
                "Feb 29, 2024  | 2024-02-29",
                "Mar 11        | 2026-03-11",
                "Mar 11 1      | 2026-03-11",
                "Mar 11 2024   | 2026-03-11"
            })
    void aDateTakesTheGivenYearOnlyWhereItPrintsNone(String printed, LocalDate date) {
        assertThat(PartialDate.parse(printed).orElseThrow().in(2026)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Feb 30", "Feb 29, 2025", "Jun 0", "Jun 31, 2025", "Foo 12", "jun 6", "JUN 6", "Jun 6, 25"})
    void whatIsNoCalendarDayIsNoDate(String printed) {
        assertThat(PartialDate.parse(printed)).isEmpty();
    }

    @Test
    void theLeapDayIsADayOfLeapYearsOnly() {
        PartialDate leapDay = PartialDate.parse("Feb 29").orElseThrow();

        assertThat(leapDay.in(2024)).contains(LocalDate.of(2024, 2, 29));
        assertThat(leapDay.in(2026)).isEmpty();
        assertThat(leapDay.in(null)).isEmpty();
    }
}
