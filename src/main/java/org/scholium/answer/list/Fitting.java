package org.scholium.answer.list;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.scholium.answer.Findings;
import org.scholium.answer.StandardAspect;
import org.scholium.question.Ask;
import org.scholium.question.Selection;
import org.scholium.question.Selection.Belonging;
import org.scholium.retrieval.Evidence;
import org.scholium.retrieval.ScoredSentence;
import org.scholium.store.Filter;
import org.scholium.store.Snapshot;
import org.scholium.text.Sentence;
import org.scholium.text.Tuning;

/**
 * The papers that belong to a list, best first, however few of them are shown.
 *
 * @param belonging what makes them belong
 * @param lines the papers, each with the sentence that earns it its place
 * @param total how many they are; more than there are lines where only the best were looked at
 */
record Fitting(Belonging belonging, List<Line> lines, int total) {

    /** A paper and the sentence that earns it its place. */
    record Line(Evidence evidence, Sentence sentence) {

        static Line of(Evidence evidence) {
            return new Line(evidence, evidence.best().sentence());
        }
    }

    private static final double NEAR = Tuning.number("answer.list.near");

    private static final double NEAR_ENOUGH_FOR_ALL = Tuning.number("answer.list.near-for-all");

    private static final double SECOND = Tuning.number("answer.list.second");

    private static final int LOOK_UP = Tuning.count("answer.list.look-up");

    /** Those of the found papers that belong to a list. */
    static Fitting of(Ask.ListPapers ask, Findings findings) {
        List<Evidence> found = findings.evidence();
        Selection selection = ask.selection();
        if (selection.belonging() == Belonging.MENTION) {
            return mentioning(ask, findings);
        }
        if (selection.belonging() == Belonging.AVAILABLE) {
            return available(findings);
        }
        List<Evidence> named = NamedPapers.of(found, ask.frame().names());
        if (!named.isEmpty()) {
            return of(Belonging.MENTION, named);
        }
        if (selection.belonging() == Belonging.CONTRIBUTE) {
            List<Line> contributed = Contributions.of(found, selection.contributed(), findings.papers()).stream()
                    .map(one -> new Line(one.evidence(), one.sentence().sentence()))
                    .toList();
            if (!contributed.isEmpty()) {
                return new Fitting(Belonging.CONTRIBUTE, contributed, contributed.size());
            }
        }
        return of(Belonging.ABOUT, about(found, ask.sought().terms(), selection.all()));
    }

    private static Fitting available(Findings findings) {
        List<Line> lines = findings.evidence().stream()
                .flatMap(evidence -> StandardAspect.AVAILABILITY.allIn(findings.indexed(evidence)).stream()
                        .limit(1)
                        .map(sentence -> new Line(evidence, sentence)))
                .toList();
        return new Fitting(Belonging.AVAILABLE, lines, lines.size());
    }

    private static Fitting of(Belonging belonging, List<Evidence> papers) {
        return new Fitting(belonging, papers.stream().map(Line::of).toList(), papers.size());
    }

    /** Papers on a subject: those that hold it whole, where it is short, else those that come near to the best. */
    static List<Evidence> about(List<Evidence> found, Set<String> terms, boolean all) {
        List<Evidence> lookedUp =
                terms.size() > LOOK_UP ? List.of() : keep(found, evidence -> evidence.coverage() > 0.999);
        if (!lookedUp.isEmpty()) {
            return lookedUp;
        }
        double best = found.get(0).rank();
        double second = found.size() > 1 && found.get(1).rank() >= SECOND * best
                ? found.get(1).rank()
                : best;
        double near = Math.min(second, (all ? NEAR_ENOUGH_FOR_ALL : NEAR) * best);
        return keep(found, evidence -> evidence.rank() >= near);
    }

    private static Fitting mentioning(Ask.ListPapers ask, Findings findings) {
        List<Line> lines = findings.evidence().stream()
                .map(evidence -> new Line(evidence, mention(evidence)))
                .toList();
        return new Fitting(Belonging.MENTION, lines, count(ask, findings.papers(), lines.size()));
    }

    /** The store counts them all, where one phrase is meant. */
    private static int count(Ask.ListPapers ask, Snapshot papers, int found) {
        List<String> phrases = ask.selection().mentioned();
        Filter filter = ask.filter();
        return phrases.size() == 1 ? Math.max(found, papers.countHolders(phrases.get(0), filter)) : found;
    }

    /** The sentence that holds most of the words. */
    private static Sentence mention(Evidence evidence) {
        return evidence.sentences().stream()
                .max(Comparator.comparingDouble(ScoredSentence::coverage).thenComparingDouble(ScoredSentence::score))
                .orElseThrow()
                .sentence();
    }

    private static List<Evidence> keep(List<Evidence> found, Predicate<Evidence> belongs) {
        return found.stream().filter(belongs).toList();
    }
}
