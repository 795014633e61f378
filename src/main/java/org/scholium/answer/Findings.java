package org.scholium.answer;

import java.util.List;
import java.util.stream.Collectors;
import org.scholium.corpus.Paper;
import org.scholium.question.AuthorRange;
import org.scholium.question.Understanding;
import org.scholium.retrieval.Evidence;
import org.scholium.retrieval.Query;
import org.scholium.retrieval.Retriever;
import org.scholium.store.Filter;
import org.scholium.store.IndexedPaper;
import org.scholium.store.PaperIndex;

/**
 * What was found for a question.
 *
 * @param evidence the papers, best first
 * @param judgement how far they answer it
 * @param index the papers they were found among
 */
record Findings(List<Evidence> evidence, Verdict judgement, PaperIndex index) {

    private static final int CANDIDATES = 12;
    private static final int LISTED = 40;

    static Findings of(Understanding understood, PaperIndex index, Retriever retriever) {
        Query query = understood.query();
        Query admitted = new Query(query.text(), query.terms(), admitted(query.filter(), understood.authors(), index));
        List<Evidence> found = retriever.retrieve(index, admitted, understood.findsPapers() ? LISTED : CANDIDATES);
        return new Findings(found, Verdict.of(understood, found, index), index);
    }

    private static Filter admitted(Filter filter, AuthorRange authors, PaperIndex index) {
        if (authors == null) {
            return filter;
        }
        return filter.only(index.papers().stream()
                .map(IndexedPaper::paper)
                .filter(paper -> filter.admits(paper) && authors.admits(paper.authorCount()))
                .map(Paper::id)
                .collect(Collectors.toSet()));
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
