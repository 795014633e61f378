package org.scholium.answer.list;

import java.util.List;
import org.scholium.answer.AnswerOptions;
import org.scholium.answer.Answerer;
import org.scholium.answer.Draft;
import org.scholium.answer.Findings;
import org.scholium.answer.Outcome;
import org.scholium.answer.Phrasing;
import org.scholium.answer.Progress;
import org.scholium.question.Ask;
import org.scholium.retrieval.Evidence;
import org.scholium.retrieval.Retriever;
import org.scholium.store.IndexedPaper;
import org.scholium.store.Snapshot;

/** Lists the papers nearest to one that is known, each with its most telling sentence. */
public final class RelatedAnswerer implements Answerer<Ask.Related> {

    private static final int USUAL = 4;

    private final Retriever retriever;

    /** An answerer that searches with this. */
    public RelatedAnswerer(Retriever retriever) {
        this.retriever = retriever;
    }

    @Override
    public Draft write(Ask.Related ask, Findings findings, AnswerOptions options, Progress progress) {
        Snapshot papers = findings.papers();
        IndexedPaper paper = papers.paper(ask.papers().get(0)).orElseThrow();
        int wanted = ask.wanted() == null ? USUAL : ask.wanted();
        List<Evidence> near =
                retriever.related(papers, paper, ask.filter(), Math.min(wanted, options.sourcesOr(wanted)));
        if (near.isEmpty()) {
            return new Draft()
                    .outcome(Outcome.NOT_IN_CORPUS)
                    .say("No other paper in the corpus meets the limits of this question.");
        }
        Draft draft = new Draft().say("The papers nearest to " + Phrasing.quotedTitle(paper.paper()) + ":");
        near.forEach(evidence -> draft.item(evidence, evidence.best().sentence()));
        return draft;
    }
}
