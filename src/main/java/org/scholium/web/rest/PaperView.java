package org.scholium.web.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scholium.corpus.Paper;

/**
 * A paper as it is sent; what the corpus does not state is null.
 *
 * @param summary the abstract; quotes count UTF-16 units in it; left out of lists
 */
public record PaperView(
        String id,
        String title,

        @JsonProperty("abstract") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String summary,

        @Nullable LocalDate published,
        @Nullable Integer authorCount,
        @Nullable String organisation,
        @Nullable String url) {

    static PaperView whole(Paper paper) {
        return of(paper, paper.summary());
    }

    static PaperView listed(Paper paper) {
        return of(paper, null);
    }

    private static PaperView of(Paper paper, @Nullable String summary) {
        return new PaperView(
                paper.id(),
                paper.title(),
                summary,
                paper.published(),
                paper.authorCount(),
                paper.organisation(),
                paper.url());
    }
}
