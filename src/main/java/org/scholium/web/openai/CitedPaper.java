package org.scholium.web.openai;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholium.answer.Answer;
import org.scholium.answer.Source;

/**
 * A paper that an answer cites, for clients that show citations beside the text.
 *
 * @param number its mark in the text
 * @param url where it can be read, or null
 * @param paperId its id here
 * @param published its date, or null
 * @param year its year, or null
 * @param authors their names, or null
 * @param venue where it was published, or null
 * @param quotes what is quoted from it, verbatim
 */
record CitedPaper(
        int number,
        String title,
        @Nullable String url,
        String paperId,
        @Nullable LocalDate published,
        @Nullable Integer year,
        @Nullable List<String> authors,
        @Nullable String venue,
        List<String> quotes) {

    static List<CitedPaper> of(Answer answer) {
        return answer.sources().stream().map(CitedPaper::of).toList();
    }

    private static CitedPaper of(Source source) {
        return new CitedPaper(
                source.number(),
                source.title(),
                source.url(),
                source.paperId(),
                source.published(),
                source.year(),
                source.authors(),
                source.venue(),
                source.quotes().stream().map(Source.Quote::text).toList());
    }
}
