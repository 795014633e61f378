package org.scholium.answer;

import java.util.List;
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

    private static final double COVERAGE_WEIGHT = 0.5;

    /** Relevance, less a share for words unknown to the corpus, that any answer needs. */
    private static final double ON_TOPIC = 0.27;

    private static final double UNKNOWN_WEIGHT = 0.1;

    static Judgement of(Understanding understood, List<Evidence> found, PaperIndex index) {
        List<String> unknown = Vocabulary.unknown(understood.query().text(), index);
        return new Judgement(outcome(understood, found, unknown), unknown);
    }

    private static Outcome outcome(Understanding understood, List<Evidence> found, List<String> unknown) {
        if (found.isEmpty() || !understood.anchored() && offTopic(understood, found.get(0), unknown)) {
            return Outcome.NOT_IN_CORPUS;
        }
        boolean unstated = understood.anchored()
                && understood.kind() == QuestionKind.FACT
                && found.get(0).best().cosine() + COVERAGE_WEIGHT * found.get(0).coverage() < STATED;
        boolean asksUnknownName = unknown.stream().anyMatch(Vocabulary::isName);
        return unstated || asksUnknownName ? Outcome.PARTIAL : Outcome.ANSWERED;
    }

    private static boolean offTopic(Understanding understood, Evidence first, List<String> unknown) {
        double unknownShare =
                unknown.size() / (double) Math.max(1, understood.query().terms().size());
        return first.relevance() - UNKNOWN_WEIGHT * unknownShare < ON_TOPIC;
    }
}
