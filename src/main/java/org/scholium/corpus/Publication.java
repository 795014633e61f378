package org.scholium.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a paper was published, as far as a bibliography states it; nothing of it is guessed.
 *
 * @param authors their names in the order of the paper, "Ada Lovelace"; empty when only their number is known, or nothing
 * @param year the year, for a paper without an exact date
 * @param doi the digital object identifier in lower case, without a resolver before it
 * @param venue the journal, the proceedings or the publisher
 * @param kind what kind of publication, as its source calls it
 * @param keywords as its source lists them
 * @param licence its name or address
 */
public record Publication(
        List<String> authors,
        @Nullable Integer year,
        @Nullable String doi,
        @Nullable String venue,
        @Nullable String kind,
        List<String> keywords,
        @Nullable String licence) {

    /** Nothing is known. */
    public static final Publication NONE = new Publication(List.of(), null, null, null, null, List.of(), null);

    /** Copies what it is given. */
    public Publication {
        authors = List.copyOf(authors);
        keywords = List.copyOf(keywords);
    }

    /** What is known here, and what another source knows beside. */
    Publication and(Publication other) {
        return new Publication(
                authors.isEmpty() ? other.authors : authors,
                year == null ? other.year : year,
                doi == null ? other.doi : doi,
                venue == null ? other.venue : venue,
                kind == null ? other.kind : kind,
                keywords.isEmpty() ? other.keywords : keywords,
                licence == null ? other.licence : licence);
    }
}
