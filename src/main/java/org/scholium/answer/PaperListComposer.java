package org.scholium.answer;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.scholium.conversation.CorpusAspect;
import org.scholium.conversation.Understanding;
import org.scholium.index.Analysis;
import org.scholium.index.PaperIndex;
import org.scholium.retrieval.Evidence;
import org.scholium.retrieval.Query;

/** Lists papers, best first, each with the sentence that earns it its place. */
final class PaperListComposer {

    /** A paper belongs to a list when it comes this near to the best one. */
    private static final double NEAR = 0.78;

    /** Who asks for everything would rather have a stranger in the list than a paper missing from it. */
    private static final double NEAR_ENOUGH_FOR_ALL = 0.65;

    private static final Pattern EXHAUSTIVE = Pattern.compile("(?i)\\b(?:all|every|everything|list|any)\\b");

    /** Who asks for papers expects more than one; the second need not come so near. */
    private static final double SECOND = 0.6;

    /** A second paper is worth a line when one is asked for and it comes this near. */
    private static final double TIE = 0.85;

    /** So few terms are a look-up: papers that hold them all are meant. */
    private static final int LOOK_UP = 2;

    /** So few papers at most share a compound that tells them apart. */
    private static final int FEW = 5;

    /** How near to the best one a paper must come for its date to count. */
    private static final double ON_SUBJECT = 0.6;

    private static final int EXTREMES = 3;
    private static final Pattern SEVERAL =
            Pattern.compile("(?i)\\b(?:papers|articles|works|ones|studies|publications)\\b");

    private PaperListComposer() {}

    static void all(Draft draft, Understanding understood, List<Evidence> found, PaperIndex index, int most) {
        Query query = understood.query();
        String text = understood.anchored() ? query.text() : understood.standalone();
        List<Evidence> named = named(found, Vocabulary.rareNames(text, index), Vocabulary.compounds(text));
        List<Evidence> lookedUp =
                query.terms().size() > LOOK_UP ? List.of() : keep(found, evidence -> evidence.coverage() > 0.999);
        double best = found.get(0).rank();
        double second = found.size() > 1 && found.get(1).rank() >= SECOND * best
                ? found.get(1).rank()
                : best;
        List<Evidence> near = keep(found, evidence -> evidence.rank() >= Math.min(second, near(understood) * best));
        list(draft, !named.isEmpty() ? named : !lookedUp.isEmpty() ? lookedUp : near, most);
    }

    static void one(Draft draft, List<Evidence> found, int most) {
        double first = found.get(0).rank();
        list(draft, keep(found, evidence -> evidence.rank() >= TIE * first), Math.min(2, most));
    }

    /** The papers that hold all rare names; a compound is a name where few of the found papers hold it. */
    private static List<Evidence> named(List<Evidence> found, Set<String> names, Set<String> compounds) {
        Map<Evidence, String> texts = new LinkedHashMap<>();
        found.forEach(evidence -> texts.put(
                evidence,
                " "
                        + String.join(
                                " ",
                                Analysis.words(evidence.paper().title() + " "
                                        + evidence.paper().summary()))));
        Set<String> telling = new LinkedHashSet<>(names);
        compounds.stream()
                .filter(compound -> texts.values().stream()
                                .filter(text -> text.contains(" " + compound))
                                .count()
                        <= FEW)
                .filter(compound -> texts.values().stream().anyMatch(text -> text.contains(" " + compound)))
                .forEach(telling::add);
        return telling.isEmpty()
                ? List.of()
                : keep(
                        found,
                        evidence -> telling.stream()
                                .allMatch(name -> texts.get(evidence).contains(" " + name)));
    }

    private static double near(Understanding understood) {
        return EXHAUSTIVE.matcher(understood.standalone()).find() ? NEAR_ENOUGH_FOR_ALL : NEAR;
    }

    /** The newest or the oldest of the papers on the subject. */
    static void extreme(Draft draft, Understanding understood, List<Evidence> found, int most) {
        double best = found.get(0).rank();
        double held = found.get(0).coverage();
        List<Evidence> dated = keep(
                found,
                evidence -> evidence.paper().published() != null
                        && evidence.rank() >= ON_SUBJECT * best
                        && evidence.coverage() >= ON_SUBJECT * held);
        boolean newest = understood.aspect() == CorpusAspect.NEWEST;
        Comparator<Evidence> byDate =
                Comparator.comparing(evidence -> evidence.paper().published());
        int wanted = SEVERAL.matcher(understood.standalone()).find() ? EXTREMES : 1;
        draft.say("Of the " + dated.size() + " papers that come near to the subject, the "
                + (newest ? "newest" : "oldest") + ":");
        dated.stream()
                .sorted(newest ? byDate.reversed() : byDate)
                .limit(Math.min(wanted, most))
                .forEach(evidence -> {
                    draft.item(evidence, evidence.best().sentence());
                    draft.state(Words.byline(evidence.paper()), evidence.paper(), evidence.scores());
                });
    }

    private static List<Evidence> keep(List<Evidence> found, Predicate<Evidence> belongs) {
        return found.stream().filter(belongs).toList();
    }

    private static void list(Draft draft, List<Evidence> fitting, int most) {
        List<Evidence> shown = fitting.subList(0, Math.min(most, fitting.size()));
        draft.say(shown.size() == 1 ? "One paper fits best:" : shown.size() + " papers fit, the best first:");
        shown.forEach(evidence -> draft.item(evidence, evidence.best().sentence()));
    }
}
