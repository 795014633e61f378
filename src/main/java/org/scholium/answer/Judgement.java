package org.scholium.answer;

import java.util.List;
import java.util.Set;
import org.scholium.conversation.QuestionKind;
import org.scholium.conversation.Understanding;
import org.scholium.index.PaperIndex;
import org.scholium.retrieval.Evidence;

/**
 * Whether the evidence answers the question.
 *
 * @param outcome the verdict
 * @param unknown words of the question that occur nowhere in the corpus, as they were written
 */
record Judgement(Outcome outcome, List<String> unknown) {

    /** Cosine and coverage that a fact of a known paper needs together. */
    private static final double STATED = 0.45;

    private static final double STATED_COVERAGE = 0.5;

    /** Below this the corpus does not treat the subject; up to {@link #SURE} it may. */
    private static final double ON_TOPIC = 0.24;

    private static final double SURE = 0.31;

    /** Weights beside a cosine of weight 1, from a logistic regression on the project's own questions. */
    private static final double COVERAGE = 0.14;

    private static final double UNKNOWN = 0.2;

    static Judgement of(Understanding understood, List<Evidence> found, PaperIndex index) {
        List<String> unknown = Vocabulary.unknown(understood.query().text(), index);
        if (found.isEmpty()) {
            return new Judgement(Outcome.NOT_IN_CORPUS, unknown);
        }
        Outcome outcome =
                understood.anchored() ? stated(understood, found.get(0)) : onTopic(understood, found.get(0), index);
        boolean asksUnknownName = unknown.stream().anyMatch(Vocabulary::isName);
        return new Judgement(outcome == Outcome.ANSWERED && asksUnknownName ? Outcome.PARTIAL : outcome, unknown);
    }

    /** A paper that is known by name is the right one; the question is whether it states the fact. */
    private static Outcome stated(Understanding understood, Evidence paper) {
        double evidence = paper.best().cosine() + STATED_COVERAGE * paper.coverage();
        return understood.kind() == QuestionKind.FACT && evidence < STATED ? Outcome.PARTIAL : Outcome.ANSWERED;
    }

    private static Outcome onTopic(Understanding understood, Evidence first, PaperIndex index) {
        boolean holdsEveryTerm = first.coverage() > 0.999;
        if (holdsEveryTerm && understood.findsPapers()) {
            return Outcome.ANSWERED;
        }
        double cosine = Math.max(first.best().cosine(), first.scores().vector());
        double evidence = cosine
                + COVERAGE * first.coverage()
                - UNKNOWN * unknownShare(understood.query().terms(), index);
        if (evidence < ON_TOPIC && !holdsEveryTerm) {
            return Outcome.NOT_IN_CORPUS;
        }
        return evidence < SURE ? Outcome.PARTIAL : Outcome.ANSWERED;
    }

    /** The share of the question's terms that no paper holds, by weight. */
    private static double unknownShare(Set<String> terms, PaperIndex index) {
        double all = terms.stream().mapToDouble(index::idf).sum();
        double unknown = terms.stream()
                .filter(term -> index.documentFrequency(term) == 0)
                .mapToDouble(index::idf)
                .sum();
        return all == 0 ? 0 : unknown / all;
    }
}
