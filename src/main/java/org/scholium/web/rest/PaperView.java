package org.scholium.web.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.scholium.corpus.Paper;

/**
 * A paper as it is sent; what the corpus does not state is null.
 *
 * @param summary the abstract; quotes count UTF-16 units in it; left out of lists
 */
public record PaperView(
        String id,
        String title,

        @JsonProperty("abstract") @JsonInclude(JsonInclude.Include.NON_NULL)
        String summary,

        LocalDate published,
        Integer authorCount,
        String organisation,
        String url) {

    static PaperView whole(Paper paper) {
        return of(paper, paper.summary());
    }

    static PaperView listed(Paper paper) {
        return of(paper, null);
    }

    private static PaperView of(Paper paper, String summary) {
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
