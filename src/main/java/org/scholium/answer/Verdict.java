package org.scholium.answer;

import java.util.List;
import java.util.Set;
import org.scholium.corpus.Paper;
import org.scholium.question.Ask;
import org.scholium.question.TellingWords;
import org.scholium.retrieval.Evidence;
import org.scholium.store.Snapshot;
import org.scholium.text.Analysis;
import org.scholium.text.ProperNames;

/**
 * Whether the evidence answers the question.
 *
 * @param outcome the verdict
 * @param unknown words of the question that occur nowhere in the corpus, as they were written
 * @param unnamed names of the question that other papers hold and the found one does not, as they were written
 * @param confidence from 0 to 1: a third for each step of the verdict, and within it by the evidence
 */
public record Verdict(Outcome outcome, List<String> unknown, List<String> unnamed, double confidence) {

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

    static Verdict of(Ask ask, List<Evidence> found, Snapshot papers) {
        TellingWords names = ask.frame().names();
        if (found.isEmpty()) {
            return new Verdict(Outcome.NOT_IN_CORPUS, names.unknown(), List.of(), 0);
        }
        Evidence first = found.get(0);
        List<String> unnamed = ask.findsPapers() ? List.of() : unnamed(names, first.paper());
        // Whatever is near to a question on a name that nobody here uses is on something else.
        Outcome outcome = ask.isAnchored()
                ? Outcome.ANSWERED
                : names.unknown().stream().anyMatch(ProperNames::isCoined)
                        ? Outcome.NOT_IN_CORPUS
                        : onTopic(ask, first, papers);
        double unheard = unknownShare(ask.sought().terms(), papers);
        boolean missing = names.unknown().stream().anyMatch(ProperNames::isName)
                || !unnamed.isEmpty()
                || ask.findsPapers() && unheard >= HALF
                || ask instanceof Ask.Fact fact && (!states(fact, first) || ask.isAnchored() && unheard >= MOSTLY);
        Outcome verdict = outcome == Outcome.ANSWERED && missing ? Outcome.PARTIAL : outcome;
        return new Verdict(verdict, names.unknown(), unnamed, confidence(verdict, evidence(first, unheard)));
    }

    /** Papers that hold what is to be mentioned answer, whatever else they are about. */
    static Verdict ofHolders(Ask ask, List<Evidence> found) {
        return found.isEmpty()
                ? new Verdict(Outcome.NOT_IN_CORPUS, ask.frame().names().unknown(), List.of(), 0)
                : new Verdict(Outcome.ANSWERED, List.of(), List.of(), 1);
    }

    /** The rare names of a question that the corpus holds but this paper does not, as they were written. */
    private static List<String> unnamed(TellingWords names, Paper paper) {
        List<String> held = Analysis.words(paper.title() + " " + paper.summary());
        return names.rare().stream()
                .filter(name -> !ProperNames.isHeld(name, held))
                .toList();
    }

    /** Whether the paper holds a name of the question. */
    private static boolean namesOne(TellingWords names, Paper paper) {
        List<String> held = Analysis.words(paper.title() + " " + paper.summary());
        return names.coined().stream().anyMatch(name -> ProperNames.isHeld(name, held));
    }

    /** A paper that is known by name is the right one, so that only the fact can be missing. */
    private static boolean states(Ask.Fact ask, Evidence paper) {
        return FactCheck.holdsFigure(ask.content(), paper)
                && (!ask.isAnchored() || FactCheck.comesNear(ask.content(), paper));
    }

    private static Outcome onTopic(Ask ask, Evidence first, Snapshot papers) {
        boolean holdsEveryTerm = first.coverage() > 0.999;
        if (holdsEveryTerm && ask.findsPapers()) {
            return Outcome.ANSWERED;
        }
        double unheard = unknownShare(ask.sought().terms(), papers);
        double evidence = evidence(first, unheard);
        boolean keywords = ask.findsPapers() && ask.frame().standalone().length() <= KEYWORDS && unheard > 0;
        if (evidence < (keywords ? KEYWORDS_ON_TOPIC : ON_TOPIC)
                && !holdsEveryTerm
                && !namesOne(ask.frame().names(), first.paper())) {
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
    private static double unknownShare(Set<String> terms, Snapshot papers) {
        double all = terms.stream().mapToDouble(papers::idf).sum();
        double unknown = terms.stream()
                .filter(term -> papers.documentFrequency(term) == 0)
                .mapToDouble(papers::idf)
                .sum();
        return all == 0 ? 0 : unknown / all;
    }
}
