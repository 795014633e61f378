package org.scholium.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.scholium.corpus.Paper;
import org.scholium.question.Ask;
import org.scholium.question.Content.Facet;
import org.scholium.question.TellingWords;
import org.scholium.retrieval.Evidence;
import org.scholium.retrieval.Evidence.Stand;
import org.scholium.store.Snapshot;
import org.scholium.text.Analysis;
import org.scholium.text.ProperNames;
import org.scholium.text.Tuning;

/**
 * Whether the evidence answers the question.
 *
 * @param outcome the verdict
 * @param unknown words of the question that occur nowhere in the corpus, as they were written
 * @param unnamed names of the question that other papers hold and the found one does not, as they were written
 * @param premise how the best paper stands to what the question takes for granted
 * @param unsaid phrases of the question of which the best paper holds no word, where it does not speak of what was asked
 * @param confidence from 0 to 1: a third for each step of the verdict, and within it by the evidence
 */
public record Verdict(
        Outcome outcome,
        List<String> unknown,
        List<String> unnamed,
        Premise premise,
        List<String> unsaid,
        double confidence) {

    /** How a paper stands to what a question takes for granted. */
    public enum Premise {
        /** It says so, or nobody read whether it does. */
        HELD,
        /** It does not speak of it. */
        UNSAID,
        /** It says otherwise. */
        DENIED
    }

    private static final double UNSAID = Tuning.number("answer.premise.unsaid");

    private static final double DENIED = Tuning.number("answer.premise.denied");

    private static final double OUTSIDE = Tuning.number("answer.premise.outside");

    private static final double UNDECIDED = Tuning.number("answer.premise.undecided");

    private static final double UNDECIDED_OF_ONE = Tuning.number("answer.premise.undecided-of-one");

    private static final double HELD = Tuning.number("answer.premise.held");

    private static final double ON_TOPIC = Tuning.number("answer.verdict.on-topic");

    private static final double SURE = Tuning.number("answer.verdict.sure");

    private static final double COVERAGE = Tuning.number("answer.verdict.coverage");

    private static final double UNKNOWN = Tuning.number("answer.verdict.unknown");

    private static final double MOSTLY = Tuning.number("answer.verdict.mostly");

    private static final double HALF = Tuning.number("answer.verdict.half");

    private static final int KEYWORDS = Tuning.count("answer.verdict.keywords");

    private static final double KEYWORDS_ON_TOPIC = Tuning.number("answer.verdict.keywords-on-topic");

    static Verdict of(Ask ask, List<Evidence> found, Snapshot papers) {
        TellingWords names = ask.frame().names();
        if (found.isEmpty()) {
            return new Verdict(Outcome.NOT_IN_CORPUS, names.unknown(), List.of(), Premise.HELD, List.of(), 0);
        }
        Evidence first = found.get(0);
        Stand stand = ask.findsPapers() ? null : first.stand();
        Premise premise = premise(ask, first);
        boolean held = premise == Premise.HELD && stand != null && stand.absent() <= HELD;
        List<String> unnamed = ask.findsPapers() ? List.of() : unnamed(names, first.paper());
        // Whatever is near to a question on a name that nobody here uses is on something else.
        Outcome outcome = ask.isAnchored()
                ? Outcome.ANSWERED
                : names.unknown().stream().anyMatch(ProperNames::isCoined) || names.asksUnknown()
                        ? Outcome.NOT_IN_CORPUS
                        : onTopic(ask, first, papers);
        if (!ask.isAnchored()
                && premise == Premise.UNSAID
                && outcome == Outcome.PARTIAL
                && first.best().decides() <= OUTSIDE) {
            outcome = Outcome.NOT_IN_CORPUS;
        }
        double unheard = unknownShare(ask.sought().terms(), papers);
        boolean missing = names.unknown().stream().anyMatch(ProperNames::isName)
                || !unnamed.isEmpty()
                || ask.findsPapers() && unheard >= HALF
                || premise != Premise.HELD
                || ask instanceof Ask.Fact fact && !FactCheck.holdsFigure(fact.content(), first)
                || !held
                        && ask instanceof Ask.Fact fact
                        && (!comesNear(fact, first) || ask.isAnchored() && unheard >= MOSTLY);
        Outcome verdict = outcome == Outcome.ANSWERED && missing ? Outcome.PARTIAL : outcome;
        return new Verdict(
                verdict,
                names.unknown(),
                unnamed,
                premise,
                premise == Premise.UNSAID ? unsaid(names, first.paper()) : List.of(),
                confidence(verdict, evidence(first, unheard)));
    }

    private static Premise premise(Ask ask, Evidence first) {
        Stand stand = first.stand();
        if (stand == null || ask.findsPapers() || asksOfItself(ask, first.paper())) {
            return Premise.HELD;
        }
        if (stand.contradicted() >= DENIED) {
            return Premise.DENIED;
        }
        double undecided = ask.isAnchored() ? UNDECIDED_OF_ONE : UNDECIDED;
        return stand.absent() >= UNSAID && first.best().decides() <= undecided ? Premise.UNSAID : Premise.HELD;
    }

    /** "How does X work?" is answered by the abstract of X, whatever it says. */
    private static boolean asksOfItself(Ask ask, Paper paper) {
        return ask.isAnchored()
                && ask instanceof Ask.Explain explain
                && explain.content().facets().contains(Facet.WHOLE)
                && unsaid(ask.frame().names(), paper).isEmpty();
    }

    /** What a question says in several words together of which a paper holds none. */
    private static List<String> unsaid(TellingWords names, Paper paper) {
        Set<String> held = Analysis.terms(paper.title() + " " + paper.summary());
        List<String> unsaid = new ArrayList<>();
        for (String phrase : names.phrases()) {
            List<String> run = new ArrayList<>();
            for (String word : phrase.split(" ")) {
                if (Analysis.terms(word).stream().anyMatch(held::contains)) {
                    add(unsaid, run);
                } else {
                    run.add(word);
                }
            }
            add(unsaid, run);
        }
        return unsaid;
    }

    private static void add(List<String> phrases, List<String> run) {
        if (run.size() > 1) {
            phrases.add(String.join(" ", run));
        }
        run.clear();
    }

    /** Papers that hold what is to be mentioned answer, whatever else they are about. */
    static Verdict ofHolders(Ask ask, List<Evidence> found) {
        return found.isEmpty()
                ? new Verdict(
                        Outcome.NOT_IN_CORPUS, ask.frame().names().unknown(), List.of(), Premise.HELD, List.of(), 0)
                : new Verdict(Outcome.ANSWERED, List.of(), List.of(), Premise.HELD, List.of(), 1);
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
    private static boolean comesNear(Ask.Fact ask, Evidence paper) {
        return !ask.isAnchored() || FactCheck.comesNear(ask.content(), paper);
    }

    private static Outcome onTopic(Ask ask, Evidence first, Snapshot papers) {
        boolean holdsEveryTerm = first.coverage() > 0.999;
        boolean holdsMost = first.coverage() >= HALF && namesOne(ask.frame().names(), first.paper());
        if ((holdsEveryTerm || holdsMost) && ask.findsPapers()) {
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
