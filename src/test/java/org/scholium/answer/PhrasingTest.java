package org.scholium.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.scholium.corpus.Paper;
import org.scholium.store.AuthorCount;

class PhrasingTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 6);

    @Test
    void aDateIsWrittenInEnglishOnAnyMachine() {
        // Given
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.CHINA);

        // Then
        try {
            assertThat(Phrasing.date(DAY)).isEqualTo("June 6, 2025");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aBylineSaysWhatIsKnown() {
        assertThat(Phrasing.byline(paper(DAY, 5, null))).isEqualTo("June 6, 2025, 5 authors.");
        assertThat(Phrasing.byline(paper(DAY, 1, null))).isEqualTo("June 6, 2025, 1 author.");
        assertThat(Phrasing.byline(paper(DAY, null, "NVIDIA"))).isEqualTo("June 6, 2025, NVIDIA.");
        assertThat(Phrasing.byline(paper(null, null, null))).isEqualTo("No date stated.");
    }

    @Test
    void aRangeOfAuthorsIsWrittenOut() {
        assertThat(Phrasing.range(new AuthorCount(1, 1))).isEqualTo("1 author");
        assertThat(Phrasing.range(new AuthorCount(2, 4))).isEqualTo("2 to 4 authors");
        assertThat(Phrasing.range(new AuthorCount(11, null))).isEqualTo("11 or more authors");
        assertThat(Phrasing.range(new AuthorCount(null, 3))).isEqualTo("at most 3 authors");
    }

    @Test
    void aTitleIsShortenedAtItsColon() {
        assertThat(Phrasing.shortTitle(titled("MAP: Multi-Human-Value Alignment Palette")))
                .isEqualTo("MAP");
        assertThat(Phrasing.shortTitle(titled("Beyond Preferences"))).isEqualTo("Beyond Preferences");
        assertThat(Phrasing.shortTitle(titled("Ratio 1:2 Matters"))).isEqualTo("Ratio 1:2 Matters");
        assertThat(Phrasing.shortTitle(titled(": Odd"))).isEqualTo(": Odd");
    }

    private static Paper titled(String title) {
        return Evidences.paper("a", title);
    }

    private static Paper paper(LocalDate published, Integer authors, String organisation) {
        return new Paper("a", "Title", "Text.", published, authors, organisation, null);
    }
}
