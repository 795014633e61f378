package org.scholium.answer;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.scholium.answer.Contributions.Contribution;
import org.scholium.question.Understanding;
import org.scholium.retrieval.Evidence;
import org.scholium.retrieval.Query;
import org.scholium.retrieval.Retriever;
import org.scholium.store.Filter;
import org.scholium.store.IndexedPaper;
import org.scholium.store.Snapshot;

/** Lists papers, best first, each with the sentence that earns it its place. */
final class PaperListComposer {

    /** A paper belongs to a list when it comes this near to the best one. */
    private static final double NEAR = 0.78;

    /** Who asks for everything would rather have a stranger in the list than a paper missing from it. */
    private static final double NEAR_ENOUGH_FOR_ALL = 0.65;

    private static final Pattern EXHAUSTIVE = Pattern.compile("(?i)\\b(?:all|every|everything|list)\\b");

    /** Who asks for papers expects more than one; the second need not come so near. */
    private static final double SECOND = 0.6;

    /** A second paper is worth a line when one is asked for and it comes this near. */
    private static final double TIE = 0.85;

    /** So few terms are a look-up: papers that hold them all are meant. */
    private static final int LOOK_UP = 2;

    private static final int MOST_RELATED = 4;

    private PaperListComposer() {}

    static void all(Draft draft, Understanding understood, List<Evidence> found, Snapshot index, int most) {
        Query query = understood.query();
        String text = understood.anchored() ? query.text() : understood.standalone();
        List<Evidence> named = NamedPapers.of(found, text, index);
        List<Contribution> contributed = named.isEmpty() ? Contributions.of(found, text, query, index) : List.of();
        if (!contributed.isEmpty()) {
            contributed = contributed.subList(0, Math.min(most, contributed.size()));
            open(draft, contributed.size());
            contributed.forEach(c -> draft.item(c.evidence(), c.sentence().sentence()));
            return;
        }
        List<Evidence> lookedUp =
                query.terms().size() > LOOK_UP ? List.of() : keep(found, evidence -> evidence.coverage() > 0.999);
        double best = found.get(0).rank();
        double second = found.size() > 1 && found.get(1).rank() >= SECOND * best
                ? found.get(1).rank()
                : best;
        List<Evidence> near = keep(found, evidence -> evidence.rank() >= Math.min(second, near(understood) * best));
        list(draft, !named.isEmpty() ? named : !lookedUp.isEmpty() ? lookedUp : near, most);
    }

    /** The papers nearest to one, each with its most telling sentence. */
    static Draft related(String id, Filter filter, int most, Snapshot index, Retriever retriever) {
        IndexedPaper paper = index.paper(id).orElseThrow();
        List<Evidence> near = retriever.related(index, paper, filter, Math.min(MOST_RELATED, most));
        if (near.isEmpty()) {
            return new Draft()
                    .outcome(Outcome.NOT_IN_CORPUS)
                    .say("No other paper of the corpus is allowed by the filter.");
        }
        Draft draft = new Draft().say("The papers nearest to “" + paper.paper().title() + "”:");
        near.forEach(evidence -> draft.item(evidence, evidence.best().sentence()));
        return draft;
    }

    static void one(Draft draft, List<Evidence> found, int most) {
        double first = found.get(0).rank();
        list(draft, keep(found, evidence -> evidence.rank() >= TIE * first), Math.min(2, most));
    }

    private static double near(Understanding understood) {
        return EXHAUSTIVE.matcher(understood.standalone()).find() ? NEAR_ENOUGH_FOR_ALL : NEAR;
    }

    private static List<Evidence> keep(List<Evidence> found, Predicate<Evidence> belongs) {
        return found.stream().filter(belongs).toList();
    }

    private static void open(Draft draft, int papers) {
        boolean inPart = draft.outcome() == Outcome.PARTIAL;
        draft.say(
                papers == 1
                        ? inPart ? "One paper comes nearest:" : "One paper fits best:"
                        : papers + (inPart ? " papers come near, the nearest first:" : " papers fit, the best first:"));
    }

    private static void list(Draft draft, List<Evidence> fitting, int most) {
        List<Evidence> shown = fitting.subList(0, Math.min(most, fitting.size()));
        open(draft, shown.size());
        shown.forEach(evidence -> draft.item(evidence, evidence.best().sentence()));
    }
}
