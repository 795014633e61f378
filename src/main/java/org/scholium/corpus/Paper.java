package org.scholium.corpus;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One paper, as far as the corpus states it.
 *
 * @param id the arXiv identifier where it is known, otherwise a name derived from the title
 * @param title the title as printed, LaTeX left-overs included, since other programs match it
 * @param summary the abstract as plain text; every quote's offsets count UTF-16 units in it
 * @param published the date of publication, or null when the source does not state it
 * @param authorCount how many authors, or null when not stated
 * @param organisation the publishing organisation, or null when not stated
 * @param url where the paper can be read, or null when not known
 * @param publication what else is known of it
 */
public record Paper(
        String id,
        String title,
        String summary,
        @Nullable LocalDate published,
        @Nullable Integer authorCount,
        @Nullable String organisation,
        @Nullable String url,
        Publication publication) {

    /** Rejects a paper without identity or text. */
    public Paper {
        require(id, "A paper needs an id.");
        require(title, "A paper needs a title.");
        require(summary, "A paper needs an abstract.");
        if (authorCount != null && authorCount < 1) {
            throw new IllegalArgumentException("A paper has at least one author, not " + authorCount + ".");
        }
    }

    /** A paper of which no more is known. */
    public Paper(
            String id,
            String title,
            String summary,
            @Nullable LocalDate published,
            @Nullable Integer authorCount,
            @Nullable String organisation,
            @Nullable String url) {
        this(id, title, summary, published, authorCount, organisation, url, Publication.NONE);
    }

    /**
     * The day that it is ordered and limited by: its date, or the middle of its year where that is all that is known. Never
     * shown.
     */
    public @Nullable LocalDate day() {
        Integer year = publication.year();
        return published != null || year == null ? published : LocalDate.of(year, 7, 1);
    }

    private static void require(String value, String sentence) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
