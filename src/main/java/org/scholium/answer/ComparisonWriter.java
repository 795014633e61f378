package org.scholium.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.scholium.answer.Comparison.Cell;
import org.scholium.answer.Comparison.Column;
import org.scholium.answer.Comparison.Row;
import org.scholium.question.Understanding;
import org.scholium.retrieval.Evidence;
import org.scholium.retrieval.Query;
import org.scholium.retrieval.Retriever;
import org.scholium.retrieval.ScoredSentence;
import org.scholium.store.Filter;
import org.scholium.store.IndexedPaper;
import org.scholium.store.Snapshot;
import org.scholium.text.Sentence;

/** Sets papers side by side: a table of what each says on each aspect, word for word, and a short contrast above it. */
final class ComparisonWriter {

    /** How near a sentence must come to what is asked, by {@link ScoredSentence#score}, to state it. */
    private static final double STATED = 0.28;

    private final Retriever retriever;
    private final Snapshot index;
    private final int most;
    private final ModelContrast model;
    private final Map<String, Map<StandardAspect, Sentence>> standard = new HashMap<>();

    /**
     * A writer.
     *
     * @param maxSources how many papers may be cited, or null for as many as can be compared
     * @param model writes the contrast, or null for the papers' own words
     */
    ComparisonWriter(Retriever retriever, Snapshot index, Integer maxSources, ModelContrast model) {
        this.retriever = retriever;
        this.index = index;
        this.model = model;
        most = maxSources == null ? Comparison.MOST_PAPERS : maxSources;
    }

    /**
     * Compares the papers of an understood turn.
     *
     * @param alone whether no aspects are wanted but those that were asked for
     */
    Draft write(Understanding understood, boolean alone) {
        List<IndexedPaper> papers = understood.papers().stream()
                .map(id -> index.paper(id).orElseThrow())
                .filter(paper -> understood.query().filter().admits(paper.paper()))
                .toList();
        boolean some = papers.size() >= Comparison.FEWEST_PAPERS && most >= Comparison.FEWEST_PAPERS;
        return some && papers.size() <= Comparison.MOST_PAPERS
                ? write(papers.subList(0, Math.min(most, papers.size())), understood, alone)
                : refuse(papers);
    }

    private Draft refuse(List<IndexedPaper> papers) {
        Draft draft = new Draft().outcome(papers.isEmpty() ? Outcome.NOT_IN_CORPUS : Outcome.PARTIAL);
        draft.say(
                papers.size() > Comparison.MOST_PAPERS
                        ? "Up to " + Comparison.MOST_PAPERS + " papers can be compared at once; these are "
                                + papers.size() + ". Name those to put side by side."
                        : "At least two papers are needed to compare; what is allowed leaves "
                                + Math.min(most, papers.size()) + ".");
        papers.stream().limit(most).forEach(paper -> draft.item(paper.paper(), Phrasing.byline(paper.paper())));
        return draft;
    }

    private Draft write(List<IndexedPaper> papers, Understanding understood, boolean alone) {
        papers.forEach(paper -> standard.put(paper.paper().id(), StandardAspect.in(paper)));
        Draft draft = new Draft();
        List<Column> columns = papers.stream()
                .map(IndexedPaper::paper)
                .map(paper -> new Column(draft.number(paper), paper.id(), paper.title()))
                .toList();
        List<Row> wanted = understood.aspects().stream()
                .map(aspect -> row(draft, aspect, papers))
                .toList();
        List<Row> usual = alone ? List.of() : usual(draft, papers, wanted);
        List<Row> rows = Stream.concat(wanted.stream(), usual.stream().filter(row -> !row.isEmpty()))
                .toList();
        List<String> silent =
                usual.stream().filter(Row::isEmpty).map(Row::aspect).toList();
        String excuse = model == null ? null : model.write(draft, understood.standalone(), papers, rows, index);
        if (model == null || excuse != null) {
            new Contrast(draft, papers, index).write(wanted, rows, silent);
        }
        if (excuse != null) {
            draft.note(excuse);
        }
        boolean whole = wanted.stream().flatMap(row -> row.cells().stream()).allMatch(Cell::isStated);
        return draft.outcome(whole ? Outcome.ANSWERED : Outcome.PARTIAL).compared(new Comparison(columns, rows));
    }

    private List<Row> usual(Draft draft, List<IndexedPaper> papers, List<Row> wanted) {
        List<Row> rows = new ArrayList<>();
        for (StandardAspect aspect : StandardAspect.values()) {
            if (wanted.stream().noneMatch(row -> row.aspect().equals(aspect.label()))) {
                rows.add(row(draft, aspect, papers));
            }
        }
        return rows;
    }

    private Row row(Draft draft, String asked, List<IndexedPaper> papers) {
        Optional<StandardAspect> known = StandardAspect.of(asked);
        if (known.isPresent()) {
            Row row = row(draft, known.get(), papers);
            return Comparative.ofNumbers(asked) ? new Row(asked, row.cells()) : row;
        }
        String question = Comparative.question(asked);
        return new Row(
                asked,
                papers.stream()
                        .map(paper -> cell(draft, paper, answer(question, paper)))
                        .toList());
    }

    private Row row(Draft draft, StandardAspect aspect, List<IndexedPaper> papers) {
        return new Row(
                aspect.label(),
                papers.stream()
                        .map(paper -> cell(
                                draft, paper, standard.get(paper.paper().id()).get(aspect)))
                        .toList());
    }

    private static Cell cell(Draft draft, IndexedPaper paper, Sentence sentence) {
        String id = paper.paper().id();
        return sentence == null
                ? new Cell(id, null, 0, 0, List.of())
                : new Cell(
                        id,
                        sentence.text(),
                        sentence.start(),
                        sentence.end(),
                        List.of(draft.span(paper.paper(), sentence)));
    }

    /** The sentence of one paper that answers, or null when none does. */
    private Sentence answer(String asked, IndexedPaper paper) {
        Query query = Query.of(asked, Filter.NONE.only(Set.of(paper.paper().id())));
        Evidence evidence = retriever.retrieve(index, query, 1).get(0);
        return FactCheck.holdsFigure(asked, evidence)
                ? FactComposer.best(query, evidence, sentence -> sentence.score() >= STATED)
                        .map(ScoredSentence::sentence)
                        .orElse(null)
                : null;
    }
}
