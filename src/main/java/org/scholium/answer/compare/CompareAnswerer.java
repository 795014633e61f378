package org.scholium.answer.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholium.answer.AnswerOptions;
import org.scholium.answer.Answerer;
import org.scholium.answer.Comparison;
import org.scholium.answer.Comparison.Column;
import org.scholium.answer.ContrastWriter;
import org.scholium.answer.Draft;
import org.scholium.answer.Findings;
import org.scholium.answer.Outcome;
import org.scholium.answer.Phrasing;
import org.scholium.answer.Progress;
import org.scholium.question.Ask;
import org.scholium.retrieval.Retriever;
import org.scholium.store.IndexedPaper;
import org.scholium.store.Snapshot;

/** Sets papers side by side: a table of what each says on each aspect, word for word, and a short contrast above it. */
public final class CompareAnswerer implements Answerer<Ask.Compare> {

    private final Retriever retriever;
    private final @Nullable ContrastWriter model;

    /**
     * An answerer.
     *
     * @param model writes the contrast, or null for the papers' own words
     */
    public CompareAnswerer(Retriever retriever, @Nullable ContrastWriter model) {
        this.retriever = retriever;
        this.model = model;
    }

    @Override
    public Draft write(Ask.Compare ask, Findings findings, AnswerOptions options, Progress progress) {
        Snapshot papers = findings.papers();
        int most = options.sourcesOr(Comparison.MOST_PAPERS);
        List<IndexedPaper> compared = ask.papers().stream()
                .map(id -> papers.paper(id).orElseThrow())
                .filter(paper -> ask.filter().admits(paper.paper()))
                .toList();
        boolean some = compared.size() >= Comparison.FEWEST_PAPERS && most >= Comparison.FEWEST_PAPERS;
        return some && compared.size() <= Comparison.MOST_PAPERS
                ? write(compared.subList(0, Math.min(most, compared.size())), ask, papers, progress)
                : refuse(compared, most);
    }

    private static Draft refuse(List<IndexedPaper> papers, int most) {
        Draft draft = new Draft().outcome(papers.isEmpty() ? Outcome.NOT_IN_CORPUS : Outcome.PARTIAL);
        draft.say(
                papers.size() > Comparison.MOST_PAPERS
                        ? "Up to " + Comparison.MOST_PAPERS + " papers can be compared at once; these are "
                                + papers.size() + ". Name the ones to compare."
                        : "A comparison needs at least two papers; the limits of this question leave "
                                + (Math.min(most, papers.size()) == 0 ? "none." : "only one."));
        papers.stream().limit(most).forEach(paper -> draft.item(paper.paper(), Phrasing.byline(paper.paper())));
        return draft;
    }

    private Draft write(List<IndexedPaper> compared, Ask.Compare ask, Snapshot papers, Progress progress) {
        Draft draft = new Draft();
        List<Column> columns = compared.stream()
                .map(IndexedPaper::paper)
                .map(paper -> new Column(draft.number(paper), paper.id(), paper.title()))
                .toList();
        Table table = Table.of(ask, compared, new Cells(draft, retriever, papers));
        String excuse = model == null ? null : model.write(draft, ask, compared, table.rows(), papers, progress);
        if (model == null || excuse != null) {
            new Contrast(draft, compared, papers).write(table);
        }
        if (excuse != null) {
            draft.note(excuse);
        }
        return draft.outcome(table.isWhole() ? Outcome.ANSWERED : Outcome.PARTIAL)
                .compared(new Comparison(columns, table.rows()));
    }
}
