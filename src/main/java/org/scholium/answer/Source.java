package org.scholium.answer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholium.corpus.Paper;
import org.scholium.retrieval.Scores;

/**
 * A paper that an answer cites. What the corpus does not state is null.
 *
 * @param number its number in this answer, from 1 in order of first use
 * @param paperId the paper's id
 * @param title its title
 * @param url where it can be read
 * @param published its date
 * @param year the year, where it is known
 * @param authors their names
 * @param authorCount how many they are
 * @param organisation who published it
 * @param doi its digital object identifier
 * @param venue where it was published
 * @param quotes the spans of its abstract that the answer quotes, in order of use
 * @param scores why it was found, or null when it was not searched for
 */
public record Source(
        int number,
        String paperId,
        String title,
        @Nullable String url,
        @Nullable LocalDate published,
        @Nullable Integer year,
        @Nullable List<String> authors,
        @Nullable Integer authorCount,
        @Nullable String organisation,
        @Nullable String doi,
        @Nullable String venue,
        List<Quote> quotes,
        @Nullable Scores scores) {

    /**
     * A verbatim span of an abstract.
     *
     * @param text the characters of the span
     * @param start where it begins in the abstract, in UTF-16 units
     * @param end where it ends, exclusive
     */
    public record Quote(String text, int start, int end) {}

    static Source of(int number, Paper paper, List<Quote> quotes, @Nullable Scores scores) {
        return new Source(
                number,
                paper.id(),
                paper.title(),
                paper.url(),
                paper.published(),
                paper.published() == null
                        ? paper.publication().year()
                        : Integer.valueOf(paper.published().getYear()),
                paper.publication().authors().isEmpty()
                        ? null
                        : paper.publication().authors(),
                paper.authorCount(),
                paper.organisation(),
                paper.publication().doi(),
                paper.publication().venue(),
                List.copyOf(quotes),
                scores);
    }
}
