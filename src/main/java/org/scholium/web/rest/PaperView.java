package org.scholium.web.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholium.corpus.Paper;
import org.scholium.corpus.Publication;

/**
 * A paper as it is sent; what the corpus does not state is null.
 *
 * @param published its date; null where only the year is known, or nothing
 * @param summary the abstract; quotes count UTF-16 units in it; left out of lists
 */
public record PaperView(
        String id,
        String title,

        @JsonProperty("abstract") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String summary,

        @Nullable LocalDate published,
        @Nullable Integer authorCount,
        @Nullable String organisation,
        @Nullable String url,
        List<String> authors,
        @Nullable Integer year,
        @Nullable String doi,
        @Nullable String venue,
        @Nullable String kind,
        List<String> keywords,
        @Nullable String licence) {

    static PaperView whole(Paper paper) {
        return of(paper, paper.summary());
    }

    static PaperView listed(Paper paper) {
        return of(paper, null);
    }

    private static PaperView of(Paper paper, @Nullable String summary) {
        Publication publication = paper.publication();
        return new PaperView(
                paper.id(),
                paper.title(),
                summary,
                paper.published(),
                paper.authorCount(),
                paper.organisation(),
                paper.url(),
                publication.authors(),
                publication.year(),
                publication.doi(),
                publication.venue(),
                publication.kind(),
                publication.keywords(),
                publication.licence());
    }
}
