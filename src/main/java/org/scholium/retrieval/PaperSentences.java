package org.scholium.retrieval;

import java.util.List;
import java.util.Set;
import org.scholium.store.IndexedPaper;

/**
 * The sentences of one paper in reading order, as the scorer of sentences reads them.
 *
 * @param vectors a unit vector for each
 * @param terms the distinct search terms of each
 */
public record PaperSentences(List<float[]> vectors, List<Set<String>> terms) {

    static PaperSentences of(IndexedPaper paper) {
        return new PaperSentences(paper.vectors(), paper.sentenceTerms());
    }
}
