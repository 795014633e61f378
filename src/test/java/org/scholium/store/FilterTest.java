package org.scholium.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.scholium.corpus.Paper;

class FilterTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 12, 31);
    private static final Filter IN_2024 = new Filter(FIRST, LAST, Set.of());

    @Test
    void noFilterAdmitsEveryPaper() {
        assertThat(Filter.NONE.admits(paper("a", FIRST))).isTrue();
        assertThat(Filter.NONE.admits(paper("a", null))).isTrue();
        assertThat(Filter.NONE.hasDates()).isFalse();
    }

    @Test
    void bothEndsOfARangeBelongToIt() {
        assertThat(IN_2024.admits(paper("a", FIRST))).isTrue();
        assertThat(IN_2024.admits(paper("a", LAST))).isTrue();
        assertThat(IN_2024.admits(paper("a", FIRST.minusDays(1)))).isFalse();
        assertThat(IN_2024.admits(paper("a", LAST.plusDays(1)))).isFalse();
    }

    @Test
    void aPaperWithoutADateIsOutsideEveryRange() {
        assertThat(IN_2024.admits(paper("a", null))).isFalse();
        assertThat(new Filter(FIRST, null, Set.of()).admits(paper("a", null))).isFalse();
        assertThat(new Filter(null, LAST, Set.of()).admits(paper("a", null))).isFalse();
    }

    @Test
    void aRangeThatEndsBeforeItStartsIsRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Filter(LAST, FIRST, Set.of()))
                .withMessageContaining("filter.to")
                .withMessageContaining("filter.from");
    }

    @Test
    void onlyNarrowsTheSetOfPapers() {
        // Given
        Filter ab = Filter.NONE.only(Set.of("a", "b"));

        // When
        Filter b = ab.only(Set.of("b", "c"));

        // Then
        assertThat(b.papers()).containsExactly("b");
        assertThat(b.admits(paper("b", null))).isTrue();
        assertThat(b.admits(paper("a", null))).isFalse();
    }

    @Test
    void papersThatExcludeEachOtherAdmitNothing() {
        // When
        Filter none = Filter.NONE.only(Set.of("a")).only(Set.of("b"));

        // Then
        assertThat(none.admits(paper("a", FIRST))).isFalse();
        assertThat(none.admits(paper("b", FIRST))).isFalse();
        assertThat(none.only(Set.of("a")).admits(paper("a", FIRST))).isFalse();
        assertThat(Filter.NONE.only(Set.of()).admits(paper("a", FIRST))).isFalse();
    }

    @Test
    void withinNarrowsTheDates() {
        // When
        Filter narrowed = IN_2024.within(LocalDate.of(2024, 6, 1), LocalDate.of(2025, 6, 1));

        // Then
        assertThat(narrowed.from()).isEqualTo("2024-06-01");
        assertThat(narrowed.to()).isEqualTo("2024-12-31");
    }

    @Test
    void withinNeverWidensTheDates() {
        assertThat(IN_2024.within(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 1, 1)))
                .isEqualTo(IN_2024);
        assertThat(IN_2024.within(null, null)).isEqualTo(IN_2024);
        assertThat(Filter.NONE.within(FIRST, null)).isEqualTo(new Filter(FIRST, null, Set.of()));
        assertThat(Filter.NONE.within(null, LAST)).isEqualTo(new Filter(null, LAST, Set.of()));
    }

    @Test
    void datesThatExcludeEachOtherAdmitNothing() {
        // When
        Filter none = IN_2024.within(LocalDate.of(2025, 1, 1), null);

        // Then
        assertThat(none.admits(paper("a", FIRST))).isFalse();
        assertThat(none.admits(paper("a", LocalDate.of(2025, 1, 1)))).isFalse();
        assertThat(none.admits(paper("a", null))).isFalse();
        assertThat(none.only(Set.of("a")).admits(paper("a", FIRST))).isFalse();
        assertThat(none.within(FIRST, LAST).admits(paper("a", FIRST))).isFalse();
    }

    @Test
    void datesAndPapersHoldTogether() {
        // When
        Filter both = IN_2024.only(Set.of("a"));

        // Then
        assertThat(both.admits(paper("a", FIRST))).isTrue();
        assertThat(both.admits(paper("a", null))).isFalse();
        assertThat(both.admits(paper("b", FIRST))).isFalse();
    }

    private static Paper paper(String id, LocalDate published) {
        return new Paper(id, "Title", "Text.", published, null, null, null);
    }
}
