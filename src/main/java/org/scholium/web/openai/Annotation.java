package org.scholium.web.openai;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.scholium.answer.AnswerDocument;
import org.scholium.answer.Source;

/**
 * A mark in the text of an answer and where it leads, as OpenAI's clients know it.
 *
 * @param type url_citation
 * @param urlCitation the mark
 */
record Annotation(String type, @JsonProperty("url_citation") UrlCitation urlCitation) {

    /**
     * Where a mark leads.
     *
     * @param startIndex where the mark begins in the text, in Unicode characters, as OpenAI counts
     * @param endIndex where it ends, exclusive
     */
    record UrlCitation(
            @JsonProperty("start_index") int startIndex,
            @JsonProperty("end_index") int endIndex,
            String url,
            String title) {}

    /** The marks of the sources that have an address. */
    static List<Annotation> of(AnswerDocument document, List<Source> sources) {
        String text = document.text();
        return document.marks().stream()
                .filter(mark -> sources.get(mark.source() - 1).url() != null)
                .map(mark -> of(mark, text, sources.get(mark.source() - 1)))
                .toList();
    }

    private static Annotation of(AnswerDocument.Mark mark, String text, Source source) {
        return new Annotation(
                "url_citation",
                new UrlCitation(
                        text.codePointCount(0, mark.start()),
                        text.codePointCount(0, mark.end()),
                        Objects.requireNonNull(source.url()),
                        source.title()));
    }
}
