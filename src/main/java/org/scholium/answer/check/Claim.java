package org.scholium.answer.check;

import java.util.Set;
import org.scholium.index.Analysis;
import org.scholium.index.Embedder;
import org.scholium.index.PaperIndex;
import org.scholium.retrieval.TermWeights;

/**
 * A sentence that somebody says, to be held against papers.
 *
 * @param text the sentence, without citation marks
 * @param vector its vector
 * @param terms its search terms
 * @param weights how much each term tells papers apart
 */
public record Claim(String text, float[] vector, Set<String> terms, TermWeights weights) {

    static Claim of(String text, Embedder embedder, PaperIndex index) {
        Set<String> terms = Analysis.terms(text);
        return new Claim(text, embedder.embedSentence(text), terms, TermWeights.of(terms, index::idf));
    }
}
