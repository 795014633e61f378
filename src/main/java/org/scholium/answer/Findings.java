package org.scholium.answer;

import java.util.List;
import org.scholium.question.Understanding;
import org.scholium.retrieval.Evidence;
import org.scholium.retrieval.Query;
import org.scholium.retrieval.Retriever;
import org.scholium.store.IndexedPaper;
import org.scholium.store.Snapshot;

/**
 * What was found for a question.
 *
 * @param evidence the papers, best first
 * @param judgement how far they answer it
 * @param index the papers they were found among
 */
record Findings(List<Evidence> evidence, Verdict judgement, Snapshot index) {

    private static final int CANDIDATES = 12;
    private static final int LISTED = 40;

    static Findings of(Understanding understood, Snapshot index, Retriever retriever) {
        Query query = understood.query();
        List<Evidence> found = retriever.retrieve(index, query, understood.findsPapers() ? LISTED : CANDIDATES);
        return new Findings(found, Verdict.of(understood, found, index), index);
    }

    /** Whether the corpus does not answer. */
    boolean areSilent() {
        return evidence.isEmpty() || judgement.outcome() == Outcome.NOT_IN_CORPUS;
    }

    Evidence best() {
        return evidence.get(0);
    }

    IndexedPaper indexed(Evidence found) {
        return index.paper(found.paper().id()).orElseThrow();
    }
}
