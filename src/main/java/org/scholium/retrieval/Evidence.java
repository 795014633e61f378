package org.scholium.retrieval;

import java.util.Comparator;
import java.util.List;
import org.scholium.corpus.Paper;
import org.scholium.store.SentenceRole;
import org.scholium.text.Tuning;

/**
 * A found paper.
 *
 * @param paper the paper
 * @param scores why it was found
 * @param coverage the share of the question's terms that title and abstract hold, rare terms counting more
 * @param sentences its sentences in reading order
 */
public record Evidence(Paper paper, Scores scores, double coverage, List<ScoredSentence> sentences) {

    private static final double SENTENCE_WEIGHT = Tuning.number("retrieval.sentence");

    private static final double OTHER_WEIGHT = Tuning.number("retrieval.other");

    /**
     * What papers are ranked by, from 0 to about 2, comparable between the papers found for one question. Fusion knows
     * passages only; a paper with one telling sentence deserves a better place.
     */
    public double rank() {
        return scores.fused() + SENTENCE_WEIGHT * best().score();
    }

    /** The sentence that speaks best to the question. */
    public ScoredSentence best() {
        return sentences.stream()
                .max(Comparator.comparingDouble(
                        sentence -> sentence.score() - sentence.roles().of(SentenceRole.OTHER) * OTHER_WEIGHT))
                .orElseThrow();
    }
}
