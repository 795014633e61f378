package org.scholium.retrieval;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
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
 * @param stand how the paper stands to the question, or null when it was not read with it
 */
public record Evidence(
        Paper paper,
        Scores scores,
        double coverage,
        List<ScoredSentence> sentences,
        @Nullable Stand stand) {

    /**
     * How a paper stands to what a question asks and takes for granted; the three add up to 1.
     *
     * @param supported how likely it says so, from 0 to 1
     * @param contradicted how likely it says otherwise
     * @param absent how likely it does not speak of it
     */
    public record Stand(double supported, double contradicted, double absent) {}

    private static final double SENTENCE_WEIGHT = Tuning.number("retrieval.sentence");

    private static final double SPEAKS_WEIGHT = Tuning.number("retrieval.speaks");

    private static final double OTHER_WEIGHT = Tuning.number("retrieval.other");

    /**
     * What papers are ranked by, from 0 to about 2, comparable between the papers found for one question. Fusion knows
     * passages only; a paper with one telling sentence deserves a better place.
     */
    public double rank() {
        return scores.fused() + SENTENCE_WEIGHT * best(ScoredSentence::nearness).nearness();
    }

    /** What papers are ranked by that were read with the question: how near they come, and how likely they speak of it. */
    public double fit() {
        return rank() + (stand == null ? 0 : SPEAKS_WEIGHT * (1 - stand.absent()));
    }

    /** The same, standing so to the question. */
    Evidence standing(Stand other) {
        return new Evidence(paper, scores, coverage, sentences, other);
    }

    /** The same with these sentences. */
    Evidence with(List<ScoredSentence> others) {
        return new Evidence(paper, scores, coverage, List.copyOf(others), stand);
    }

    /** The sentence that speaks best to the question. */
    public ScoredSentence best() {
        return best(ScoredSentence::score);
    }

    private ScoredSentence best(ToDoubleFunction<ScoredSentence> score) {
        return sentences.stream()
                .max(Comparator.comparingDouble(sentence ->
                        score.applyAsDouble(sentence) - sentence.roles().of(SentenceRole.OTHER) * OTHER_WEIGHT))
                .orElseThrow();
    }
}
