package org.scholium.retrieval;

import org.scholium.index.RoleProbabilities;
import org.scholium.index.Sentence;

/**
 * A sentence of a found paper, weighed against the question.
 *
 * @param sentence the sentence
 * @param position its place in the abstract, from 0
 * @param roles what it does in the abstract
 * @param cosine the raw cosine of its vector with the question's
 * @param coverage the share of the question's terms it holds, rare terms counting more, from 0 to 1
 */
public record ScoredSentence(Sentence sentence, int position, RoleProbabilities roles, double cosine, double coverage) {

    private static final double COVERAGE_WEIGHT = 0.35;

    /** Both together: how well the sentence speaks to the question. */
    public double score() {
        return cosine + COVERAGE_WEIGHT * coverage;
    }
}
