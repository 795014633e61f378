package org.scholium.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.scholium.answer.AnswerSentence.Form;
import org.scholium.answer.Source.Quote;
import org.scholium.check.SupportLevel;

/** What clients see that know text and nothing else. */
class AnswerDocumentTest {

    private static final AnswerSentence QUOTED = new AnswerSentence(
            "It [sic] holds 5 | 6.", List.of(1), List.of(), SupportLevel.QUOTED, Form.PROSE, null, 0, null);

    @Test
    void onlyOurOwnBracketsAreMarks() {
        AnswerDocument document = new AnswerDocument();
        document.add(QUOTED);

        assertThat(document.text()).isEqualTo("It \\[sic\\] holds 5 | 6. [1]");
        assertThat(document.marks()).containsExactly(new AnswerDocument.Mark(1, 24, 27));
    }

    @Test
    void sourcesShowWhatTheyAreQuotedFor() {
        Source source = source("A [short] title", "https://example.org/a (b)", new Quote("One\n  line.", 0, 11));

        assertThat(SourceLines.of(List.of(source)))
                .isEqualTo("**Sources**\n\n"
                        + "- [1] [A \\[short\\] title](https://example.org/a%20%28b%29) (2025-01-31)\n  > One line.");
        assertThat(SourceLines.of(List.of(source("Title", null)))).endsWith("- [1] Title (2025-01-31)");
        assertThat(SourceLines.of(List.of())).isEmpty();
    }

    @Test
    void sourcesShowAuthorsYearAndVenueWhereTheyAreKnown() {
        List<String> authors = List.of("Iris Novak", "Will Price");
        Source whole = new Source(1, "id", "Title", null, null, 2024, authors, 2, null, null, "Notes", List.of(), null);
        Source bare = new Source(2, "id", "Title", null, null, 2024, null, null, null, null, "Notes", List.of(), null);

        assertThat(SourceLines.of(List.of(whole))).endsWith("- [1] Iris Novak and Will Price (2024). Title. Notes.");
        assertThat(SourceLines.of(List.of(bare))).endsWith("- [2] Title (2024). Notes.");
    }

    @Test
    void sentencesThatDoNotHoldAreNamed() {
        AnswerSentence doubtful = new AnswerSentence(
                "All are cured.",
                List.of(1),
                List.of(),
                SupportLevel.UNSUPPORTED,
                Form.PROSE,
                null,
                0,
                "No source says so.");

        assertThat(DoubtLines.of(List.of(QUOTED, doubtful)))
                .isEqualTo("**Not borne out by the sources**\n\n- “All are cured.” No source says so.");
        assertThat(DoubtLines.of(List.of(QUOTED))).isEmpty();
    }

    @Test
    void cellsStayInTheirColumns() {
        Comparison comparison = new Comparison(
                List.of(new Comparison.Column(1, "a", "A | B"), new Comparison.Column(2, "c", "C")),
                List.of(new Comparison.Row(
                        "Data",
                        List.of(
                                new Comparison.Cell("a", "One |\ntwo.", 0, 10, List.of(1)),
                                new Comparison.Cell("c", null, 0, 0, List.of())))));

        assertThat(ComparisonTable.of(comparison))
                .isEqualTo("| Aspect | A \\| B [1] | C [2] |\n| --- | --- | --- |\n"
                        + "| Data | One \\| two. [1] | not stated in the abstract |");
    }

    private static Source source(String title, @Nullable String url, Quote... quotes) {
        LocalDate date = LocalDate.of(2025, 1, 31);
        return new Source(1, "id", title, url, date, 2025, null, null, null, null, null, List.of(quotes), null);
    }
}
