package org.scholium.corpus;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A paper as one file states it, before identity and year are settled over all files.
 *
 * @param date the printed date, or null
 * @param likelyYear the year of a date without one, judged from the rest of the file, or null
 * @param file the file's name
 * @param line where its title stands, counted from 1
 */
record DraftPaper(
        String title,
        String summary,
        Byline byline,
        @Nullable PartialDate date,
        @Nullable Integer likelyYear,
        Details details,
        String file,
        int line) {

    /** From a preprint to its publication. */
    private static final int YEARS = 2;

    /**
     * What a bibliography states beside.
     *
     * @param arxivId without a version, or null
     * @param published the exact date, or null
     * @param url where it can be read, or null
     */
    record Details(
            @Nullable String arxivId,
            @Nullable LocalDate published,
            @Nullable String url,
            Publication publication) {

        static final Details NONE = new Details(null, null, null, Publication.NONE);

        Details and(Details other) {
            return new Details(
                    arxivId == null ? other.arxivId : arxivId,
                    published == null ? other.published : published,
                    url == null ? other.url : url,
                    publication.and(other.publication));
        }
    }

    /** A paper of a listing, which states no more. */
    DraftPaper(
            String title,
            String summary,
            Byline byline,
            @Nullable PartialDate date,
            @Nullable Integer likelyYear,
            String file,
            int line) {
        this(title, summary, byline, date, likelyYear, Details.NONE, file, line);
    }

    /** Whether nothing that both state tells them apart: other identifiers, another first author, another year. */
    boolean canBe(DraftPaper other) {
        Publication own = details.publication();
        Publication others = other.details.publication();
        return agree(details.arxivId, other.details.arxivId)
                && agree(surname(own), surname(others))
                && (own.year() == null || others.year() == null || Math.abs(own.year() - others.year()) <= YEARS);
    }

    private static boolean agree(@Nullable String one, @Nullable String other) {
        return one == null || other == null || one.equalsIgnoreCase(other);
    }

    private static @Nullable String surname(Publication publication) {
        return publication.authors().isEmpty()
                ? null
                : publication.authors().get(0).replaceFirst("^.*\\s", "");
    }

    /** The same paper with what another file knows beside. */
    DraftPaper and(DraftPaper other) {
        return new DraftPaper(
                title,
                summary,
                byline.equals(Byline.NONE) ? other.byline : byline,
                date == null ? other.date : date,
                date == null ? other.likelyYear : likelyYear,
                details.and(other.details),
                file,
                line);
    }
}
