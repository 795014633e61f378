package org.scholium.answer;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scholium.question.Ask;
import org.scholium.question.Selection.Belonging;
import org.scholium.retrieval.Evidence;
import org.scholium.retrieval.Query;
import org.scholium.retrieval.Retriever;
import org.scholium.store.Filter;
import org.scholium.store.IndexedPaper;
import org.scholium.store.Snapshot;
import org.scholium.text.Tuning;

/**
 * What was found for a question.
 *
 * @param evidence the papers, best first
 * @param verdict how far they answer it; null where nothing was searched for
 * @param papers the papers they were found among
 */
public record Findings(List<Evidence> evidence, @Nullable Verdict verdict, Snapshot papers) {

    private static final int JUDGED = Tuning.count("answer.findings.judged");

    private static final int LINES = Tuning.count("answer.findings.lines");

    private static final int CLOSELY = Tuning.count("answer.findings.closely");

    private static final int GLANCED = Tuning.count("answer.findings.glanced");

    private static final int CANDIDATES = Tuning.count("answer.findings.candidates");

    /** So many papers are looked at before it is said how many fit. */
    private static final int LISTED = 100;

    /** What an answer rests on: nothing where the listing answers. */
    public static Findings of(Ask ask, Snapshot papers, Retriever retriever) {
        boolean searches = ask instanceof Ask.Fact
                || ask instanceof Ask.Explain
                || ask.findsPapers()
                || ask instanceof Ask.Metadata && !ask.isAnchored();
        if (!searches) {
            return new Findings(List.of(), null, papers);
        }
        if (ask instanceof Ask.ListPapers list && list.selection().belonging() == Belonging.MENTION) {
            return ofHolders(list, papers, retriever);
        }
        Query query = new Query(ask.sought(), ask.frame().standalone(), ask.filter());
        List<Evidence> found = read(ask, query, papers, retriever);
        // Whether a paper says where its code can be had is told by its sentences, not by what it is about.
        boolean available =
                ask instanceof Ask.ListPapers list && list.selection().belonging() == Belonging.AVAILABLE;
        Verdict verdict = available ? Verdict.ofHolders(ask, found) : Verdict.of(ask, found, papers);
        return new Findings(found, verdict, papers);
    }

    /** A list takes its papers as they come; who asks for one, or for what it says, wants the one that says it. */
    private static List<Evidence> read(Ask ask, Query query, Snapshot papers, Retriever retriever) {
        List<Evidence> found = retriever.retrieve(papers, query, ask.findsPapers() ? LISTED : CANDIDATES);
        return ask instanceof Ask.ListPapers
                ? retriever.read(query, found, LINES, GLANCED, GLANCED)
                : retriever.read(query, retriever.judge(query, found, JUDGED), JUDGED, CLOSELY, GLANCED);
    }

    /** The papers that hold all that is to be mentioned, however near they are to it. */
    private static Findings ofHolders(Ask.ListPapers list, Snapshot papers, Retriever retriever) {
        Filter filter = list.filter();
        for (String phrase : mentioned(list)) {
            filter = filter.only(
                    Set.copyOf(papers.holders(phrase, filter, LISTED).keySet()));
        }
        List<Evidence> found = retriever.retrieve(papers, new Query(list.sought(), filter), LISTED);
        return new Findings(found, Verdict.ofHolders(list, found), papers);
    }

    /** The phrases that papers must hold: what is sought, where the question names none. */
    private static List<String> mentioned(Ask.ListPapers list) {
        List<String> named = list.selection().mentioned();
        return named.isEmpty() ? List.of(String.join(" ", list.sought().terms())) : named;
    }

    /** Whether the corpus was searched and does not answer. */
    boolean areSilent() {
        return verdict != null && (evidence.isEmpty() || verdict.outcome() == Outcome.NOT_IN_CORPUS);
    }

    /** Whether the best paper says otherwise than the question takes for granted. */
    public boolean denies() {
        return verdict != null && verdict.premise() == Verdict.Premise.DENIED;
    }

    /** An answer that goes as far as the findings do. */
    public Draft open() {
        return verdict == null
                ? Draft.from(evidence)
                : Draft.from(evidence).outcome(verdict.outcome()).confidence(verdict.confidence());
    }

    /** The best of them. */
    public Evidence best() {
        return evidence.get(0);
    }

    /** All that is known of the best one. */
    public IndexedPaper indexedBest() {
        return indexed(best());
    }

    /** All that is known of a paper that was found. */
    public IndexedPaper indexed(Evidence found) {
        return papers.paper(found.paper().id()).orElseThrow();
    }
}
