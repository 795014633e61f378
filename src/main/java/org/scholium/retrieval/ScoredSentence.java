package org.scholium.retrieval;

import org.scholium.store.Embedder;
import org.scholium.store.RoleProbabilities;
import org.scholium.text.Sentence;
import org.scholium.text.Tuning;

/**
 * A sentence of a found paper, weighed against the question.
 *
 * @param sentence the sentence
 * @param position its place in the abstract, from 0
 * @param roles what it does in the abstract
 * @param similarity how near its vector is to the question's, by {@link Embedder#similarity(float[], float[])}
 * @param coverage the share of the question's terms it holds, rare terms counting more, from 0 to 1
 * @param probability how likely it answers the question, by {@link EvidenceScorer}
 * @param decides how likely it answers the question, by {@link EvidenceReader}; 0 when it was not read
 */
public record ScoredSentence(
        Sentence sentence,
        int position,
        RoleProbabilities roles,
        double similarity,
        double coverage,
        double probability,
        double decides) {

    private static final double COVERAGE_WEIGHT = Tuning.number("retrieval.coverage");

    private static final double READ_WEIGHT = Tuning.number("retrieval.read");

    /** Cosine and coverage together: how near the sentence comes, comparable between papers. */
    public double nearness() {
        return similarity + COVERAGE_WEIGHT * coverage;
    }

    /** How near it comes and how likely it answers together, comparable between the sentences of a paper. */
    public double score() {
        return nearness() + reading();
    }

    /** What was read of it, on the scale of {@link #nearness()}. */
    public double reading() {
        return READ_WEIGHT * decides;
    }

    ScoredSentence read(double likely) {
        return new ScoredSentence(sentence, position, roles, similarity, coverage, probability, likely);
    }
}
