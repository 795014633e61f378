package org.scholium.retrieval;

import org.scholium.store.Embedder;

/**
 * A question as the scorer of sentences reads it.
 *
 * @param embedder made its vector and those of the sentences
 * @param vector its vector
 * @param terms its search terms with their weights
 */
public record AskedQuestion(Embedder embedder, float[] vector, TermWeights terms) {

    /** How near a sentence is, by its vector. */
    public double similarity(float[] sentence) {
        return embedder.similarity(vector, sentence);
    }
}
