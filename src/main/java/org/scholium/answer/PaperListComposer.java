package org.scholium.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.scholium.index.Analysis;
import org.scholium.retrieval.Evidence;
import org.scholium.retrieval.Query;

/** Lists papers, best first, each with the sentence that earns it its place. */
final class PaperListComposer {

    /** A paper belongs to a list when it comes this near to the best one. */
    private static final double NEAR = 0.8;

    /** A second paper is worth a line when one is asked for and it comes this near. */
    private static final double TIE = 0.85;

    /** So few terms are a look-up: papers that hold them all are meant. */
    private static final int LOOK_UP = 2;

    private PaperListComposer() {}

    static void all(Draft draft, Query query, List<Evidence> found, int most) {
        Predicate<Evidence> holdsNames = evidence -> holds(evidence, Vocabulary.names(query.text()));
        Predicate<Evidence> holdsTerms = evidence -> query.terms().size() <= LOOK_UP && evidence.coverage() > 0.999;
        double best = best(found);
        Predicate<Evidence> near = evidence -> evidence.relevance() >= NEAR * best;
        boolean named =
                !Vocabulary.names(query.text()).isEmpty() && found.stream().anyMatch(holdsNames);
        boolean lookedUp = found.stream().anyMatch(holdsTerms);
        list(draft, found, named ? holdsNames : lookedUp ? holdsTerms : near, most);
    }

    static void one(Draft draft, List<Evidence> found) {
        double first = found.get(0).relevance();
        list(draft, found.subList(0, Math.min(2, found.size())), evidence -> evidence.relevance() >= TIE * first, 2);
    }

    private static boolean holds(Evidence evidence, Set<String> names) {
        return Analysis.words(evidence.paper().title() + " " + evidence.paper().summary())
                .containsAll(names);
    }

    private static double best(List<Evidence> found) {
        return found.stream().mapToDouble(Evidence::relevance).max().orElseThrow();
    }

    private static void list(Draft draft, List<Evidence> found, Predicate<Evidence> belongs, int most) {
        List<Evidence> fitting = found.stream()
                .filter(belongs)
                .sorted(Comparator.comparingDouble(Evidence::relevance).reversed())
                .limit(most)
                .toList();
        draft.say(fitting.size() == 1 ? "One paper fits best:" : fitting.size() + " papers fit, the best first:");
        fitting.forEach(evidence -> draft.item(evidence, evidence.best().sentence()));
    }
}
