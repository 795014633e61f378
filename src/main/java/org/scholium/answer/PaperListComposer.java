package org.scholium.answer;

import java.util.List;
import org.scholium.retrieval.Evidence;

/** Lists papers, best first, each with the sentence that earns it its place. */
final class PaperListComposer {

    /** A paper belongs to a list when it comes this near to the best one. */
    private static final double NEAR = 0.62;

    /** A second paper is worth a line when one is asked for and it comes this near. */
    private static final double TIE = 0.88;

    private PaperListComposer() {}

    static void all(Draft draft, List<Evidence> found, int most) {
        list(draft, found, NEAR, most);
    }

    static void one(Draft draft, List<Evidence> found) {
        list(draft, found, TIE, 2);
    }

    private static void list(Draft draft, List<Evidence> found, double share, int most) {
        double best = found.get(0).scores().fused();
        List<Evidence> fitting = found.stream()
                .filter(evidence -> evidence.scores().fused() >= share * best)
                .limit(most)
                .toList();
        draft.say(fitting.size() == 1 ? "One paper fits best:" : fitting.size() + " papers fit, the best first:");
        fitting.forEach(evidence -> draft.item(evidence, evidence.best().sentence()));
    }
}
