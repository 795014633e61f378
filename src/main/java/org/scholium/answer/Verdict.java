package org.scholium.answer;

import java.util.List;
import java.util.Set;
import org.scholium.question.QuestionKind;
import org.scholium.question.Understanding;
import org.scholium.retrieval.Evidence;
import org.scholium.store.Snapshot;
import org.scholium.text.Analysis;

/**
 * Whether the evidence answers the question.
 *
 * @param outcome the verdict
 * @param unknown words of the question that occur nowhere in the corpus, as they were written
 * @param unnamed names of the question that other papers hold and the found one does not, as they were written
 * @param confidence from 0 to 1: a third for each step of the verdict, and within it by the evidence
 */
record Verdict(Outcome outcome, List<String> unknown, List<String> unnamed, double confidence) {

    /** Below this the corpus does not treat the subject; up to {@link #SURE} it may. */
    private static final double ON_TOPIC = 0.275;

    private static final double SURE = 0.32;

    /**
     * Weights beside a cosine of weight 1, chosen on the project's own questions and the shared development set: the
     * cosine of a whole passage told answerable questions from others better (area under the curve 0.98) than the best
     * of many sentences (0.96), which one chance likeness lifts.
     */
    private static final double COVERAGE = 0.1;

    private static final double UNKNOWN = 0.06;

    /** A fact of which the corpus holds hardly a word is not in an abstract, however well the paper is known. */
    private static final double MOSTLY = 0.65;

    /** Papers found without half of what was asked for may be on something else. */
    private static final double HALF = 0.5;

    /** So few words are no paraphrase: where one of them is nowhere in the corpus, its subject may well be. */
    private static final int KEYWORDS = 6;

    private static final double KEYWORDS_ON_TOPIC = 0.37;

    static Verdict of(Understanding understood, List<Evidence> found, Snapshot index) {
        String question = understood.query().text();
        List<String> unknown = Vocabulary.unknown(question, index);
        if (found.isEmpty()) {
            return new Verdict(Outcome.NOT_IN_CORPUS, unknown, List.of(), 0);
        }
        Evidence first = found.get(0);
        List<String> unnamed =
                understood.findsPapers() ? List.of() : Vocabulary.unnamed(question, first.paper(), index);
        // Whatever is near to a question on a name that nobody here uses is on something else.
        Outcome outcome = understood.anchored()
                ? Outcome.ANSWERED
                : unknown.stream().anyMatch(Vocabulary::isCoined)
                        ? Outcome.NOT_IN_CORPUS
                        : onTopic(understood, first, index);
        double unheard = unknownShare(understood.query().terms(), index);
        boolean missing = unknown.stream().anyMatch(Vocabulary::isName)
                || !unnamed.isEmpty()
                || understood.findsPapers() && unheard >= HALF
                || understood.kind() == QuestionKind.FACT
                        && (!states(understood, first) || understood.anchored() && unheard >= MOSTLY);
        Outcome verdict = outcome == Outcome.ANSWERED && missing ? Outcome.PARTIAL : outcome;
        return new Verdict(verdict, unknown, unnamed, confidence(verdict, evidence(first, unheard)));
    }

    /** A paper that is known by name is the right one, so that only the fact can be missing. */
    private static boolean states(Understanding understood, Evidence paper) {
        String question = understood.query().text();
        return FactCheck.holdsFigure(question, paper)
                && (!understood.anchored() || FactCheck.comesNear(question, paper));
    }

    private static Outcome onTopic(Understanding understood, Evidence first, Snapshot index) {
        boolean holdsEveryTerm = first.coverage() > 0.999;
        if (holdsEveryTerm && understood.findsPapers()) {
            return Outcome.ANSWERED;
        }
        double unheard = unknownShare(understood.query().terms(), index);
        double evidence = evidence(first, unheard);
        boolean keywords = understood.findsPapers()
                && Analysis.words(understood.standalone()).size() <= KEYWORDS
                && unheard > 0;
        if (evidence < (keywords ? KEYWORDS_ON_TOPIC : ON_TOPIC)
                && !holdsEveryTerm
                && !Vocabulary.namesOneOf(understood.query().text(), first.paper())) {
            return Outcome.NOT_IN_CORPUS;
        }
        return evidence < SURE ? Outcome.PARTIAL : Outcome.ANSWERED;
    }

    private static double evidence(Evidence first, double unheard) {
        return first.scores().vector() + COVERAGE * first.coverage() - UNKNOWN * unheard;
    }

    private static double confidence(Outcome verdict, double evidence) {
        int steps =
                switch (verdict) {
                    case ANSWERED -> 2;
                    case PARTIAL -> 1;
                    case NOT_IN_CORPUS -> 0;
                };
        return (steps + Math.max(0, Math.min(1, evidence))) / 3;
    }

    /** The share of the question's terms that no paper holds, by weight. */
    private static double unknownShare(Set<String> terms, Snapshot index) {
        double all = terms.stream().mapToDouble(index::idf).sum();
        double unknown = terms.stream()
                .filter(term -> index.documentFrequency(term) == 0)
                .mapToDouble(index::idf)
                .sum();
        return all == 0 ? 0 : unknown / all;
    }
}
