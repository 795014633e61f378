package org.scholium.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.scholium.conversation.AuthorRange;
import org.scholium.corpus.Paper;

class WordsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 6);

    @Test
    void aDateIsWrittenInEnglishOnAnyMachine() {
        // Given
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.CHINA);

        // Then
        try {
            assertThat(Words.date(DAY)).isEqualTo("June 6, 2025");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aBylineSaysWhatIsKnown() {
        assertThat(Words.byline(paper(DAY, 5, null))).isEqualTo("June 6, 2025, 5 authors.");
        assertThat(Words.byline(paper(DAY, 1, null))).isEqualTo("June 6, 2025, 1 author.");
        assertThat(Words.byline(paper(DAY, null, "NVIDIA"))).isEqualTo("June 6, 2025, NVIDIA.");
        assertThat(Words.byline(paper(null, null, null))).isEqualTo("No date stated.");
    }

    @Test
    void aRangeOfAuthorsIsWrittenOut() {
        assertThat(Words.range(new AuthorRange(1, 1, ""))).isEqualTo("1 author");
        assertThat(Words.range(new AuthorRange(2, 4, ""))).isEqualTo("2 to 4 authors");
        assertThat(Words.range(new AuthorRange(11, Integer.MAX_VALUE, ""))).isEqualTo("11 or more authors");
    }

    @Test
    void aTitleIsShortenedAtItsColon() {
        assertThat(Words.shortTitle(titled("MAP: Multi-Human-Value Alignment Palette")))
                .isEqualTo("MAP");
        assertThat(Words.shortTitle(titled("Beyond Preferences"))).isEqualTo("Beyond Preferences");
        assertThat(Words.shortTitle(titled("Ratio 1:2 Matters"))).isEqualTo("Ratio 1:2 Matters");
        assertThat(Words.shortTitle(titled(": Odd"))).isEqualTo(": Odd");
    }

    private static Paper titled(String title) {
        return Evidences.paper("a", title);
    }

    private static Paper paper(LocalDate published, Integer authors, String organisation) {
        return new Paper("a", "Title", "Text.", published, authors, organisation, null);
    }
}
