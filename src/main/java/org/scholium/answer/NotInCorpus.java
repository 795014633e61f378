package org.scholium.answer;

import java.util.List;
import java.util.stream.Collectors;
import org.scholium.corpus.Paper;
import org.scholium.question.Ask;
import org.scholium.retrieval.Evidence;
import org.scholium.store.Filter;
import org.scholium.store.Snapshot;
import org.scholium.store.Snapshot.Order;
import org.scholium.text.Tuning;

/** Says that the corpus does not answer, why that seems so, and what comes nearest. */
public final class NotInCorpus {

    private static final int SHOWN = 3;

    private static final double WORTH_SHOWING = Tuning.number("answer.refusal.worth-showing");

    private NotInCorpus() {}

    /** Says that nothing fits what a question says papers must be. */
    public static Draft nothingWithin(Filter filter) {
        return new Draft()
                .outcome(Outcome.NOT_IN_CORPUS)
                .compute("The corpus holds no papers" + LimitPhrasing.of(filter) + ".", List.of())
                .total(0);
    }

    /** Says that what was searched does not answer. */
    static Draft write(Ask ask, Findings findings) {
        Snapshot papers = findings.papers();
        int searched = papers.count(ask.filter());
        if (searched == 0 && papers.size() > 0) {
            return nothingWithin(ask.filter()).confidence(0);
        }
        Draft draft = findings.open().outcome(Outcome.NOT_IN_CORPUS);
        draft.say(nothingIn(searched, ask.filter(), papers));
        Verdict verdict = findings.verdict();
        if (verdict != null && !verdict.unknown().isEmpty()) {
            draft.say(nowhere(verdict.unknown()));
        }
        List<Evidence> near = findings.evidence().stream()
                .filter(evidence -> evidence.scores().vector() >= WORTH_SHOWING)
                .limit(SHOWN)
                .toList();
        if (!near.isEmpty()) {
            draft.say(near.size() == 1 ? "The nearest paper is:" : "The nearest papers are:");
            near.forEach(evidence -> draft.item(evidence, evidence.best().sentence()));
        }
        return draft;
    }

    /** Says of an answer in part what is missing from it. */
    public static Draft addMissing(Draft draft, Findings findings) {
        Verdict verdict = findings.verdict();
        if (verdict != null && verdict.outcome() == Outcome.PARTIAL && draft.outcome() == Outcome.PARTIAL) {
            draft.paragraph();
            if (!findings.denies()) {
                draft.say(doubt(draft, verdict));
            }
            if (!verdict.unknown().isEmpty()) {
                draft.say(nowhere(verdict.unknown()));
            }
            if (!verdict.unnamed().isEmpty()) {
                draft.say("It does not name " + quoted(verdict.unnamed()) + ".");
            }
        }
        return draft;
    }

    private static String doubt(Draft draft, Verdict verdict) {
        if (draft.papers().size() > 1) {
            return "These papers come nearest; they may not answer the question.";
        }
        if (verdict.premise() != Verdict.Premise.UNSAID) {
            return "This is the closest that the abstract comes; it may not state what was asked.";
        }
        return verdict.unsaid().isEmpty()
                ? "The abstract does not say what was asked; this is the closest that it comes."
                : "The abstract does not speak of " + quoted(verdict.unsaid()) + "; this is the closest that it comes.";
    }

    private static String nothingIn(int searched, Filter filter, Snapshot papers) {
        if (papers.size() == 0) {
            return "The corpus holds no papers yet.";
        }
        if (searched == papers.size() && searched > 1) {
            return "The abstracts of these " + searched + " papers do not answer this.";
        }
        if (searched > 1) {
            return "The abstracts of the " + searched + " papers" + LimitPhrasing.of(filter) + " do not answer this.";
        }
        List<Paper> one = papers.list(filter, Order.CORPUS, 0, 1);
        return "The abstract of " + Phrasing.quotedTitle(one.get(0)) + ", the only paper that was searched, does not"
                + " answer this.";
    }

    static String nowhere(List<String> words) {
        return words.size() == 1
                ? "The word " + quoted(words) + " occurs in no abstract here."
                : "These words occur in no abstract here: " + quoted(words) + ".";
    }

    private static String quoted(List<String> words) {
        return words.stream().limit(6).map(word -> "“" + word + "”").collect(Collectors.joining(", "));
    }
}
