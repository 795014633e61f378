package org.scholium.answer;

import java.time.LocalDate;
import java.util.List;
import org.scholium.retrieval.Scores;

/**
 * A paper that an answer cites.
 *
 * @param number its number in this answer, from 1 in order of first use
 * @param paperId the paper's id
 * @param title its title
 * @param url where it can be read, or null
 * @param published its date, or null
 * @param quotes the spans of its abstract that the answer quotes, in order of use
 * @param scores why it was found, or null when it was not searched for
 */
public record Source(
        int number, String paperId, String title, String url, LocalDate published, List<Quote> quotes, Scores scores) {

    /**
     * A verbatim span of an abstract.
     *
     * @param text the characters of the span
     * @param start where it begins in the abstract, in UTF-16 units
     * @param end where it ends, exclusive
     */
    public record Quote(String text, int start, int end) {}
}
