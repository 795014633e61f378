package org.scholium.answer.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scholium.answer.Comparison.Cell;
import org.scholium.answer.Comparison.Row;
import org.scholium.answer.Draft;
import org.scholium.answer.FactCheck;
import org.scholium.answer.FactSentences;
import org.scholium.answer.StandardAspect;
import org.scholium.question.Aspect;
import org.scholium.retrieval.Evidence;
import org.scholium.retrieval.Query;
import org.scholium.retrieval.Retriever;
import org.scholium.retrieval.ScoredSentence;
import org.scholium.store.Filter;
import org.scholium.store.IndexedPaper;
import org.scholium.store.Snapshot;
import org.scholium.text.Sentence;
import org.scholium.text.Tuning;

/** Fills the cells of a table, each with the sentence of its paper that states the aspect of its row. */
final class Cells {

    private static final double STATED = Tuning.number("answer.cell.stated");

    private static final double USUAL = Tuning.number("answer.cell.usual");

    private static final double DECIDED = Tuning.number("answer.cell.decided");

    private static final int CLOSELY = Tuning.count("answer.findings.closely");

    private final Draft draft;
    private final Retriever retriever;
    private final Snapshot papers;
    private final Map<String, Map<StandardAspect, Sentence>> standard = new HashMap<>();

    Cells(Draft draft, Retriever retriever, Snapshot papers) {
        this.draft = draft;
        this.retriever = retriever;
        this.papers = papers;
    }

    /** What the papers say on an aspect that was asked for. */
    Row row(Aspect aspect, List<IndexedPaper> compared) {
        if (aspect.name() != null && aspect.name().isExplicit()) {
            return row(aspect.label(), StandardAspect.of(aspect.name()), compared);
        }
        return new Row(
                aspect.label(),
                compared.stream()
                        .map(paper -> cell(paper, answer(aspect, paper)))
                        .toList());
    }

    /** What they say on an aspect that abstracts usually state. */
    Row row(String label, StandardAspect aspect, List<IndexedPaper> compared) {
        return new Row(
                label,
                compared.stream()
                        .map(paper -> cell(paper, stated(paper).get(aspect)))
                        .toList());
    }

    private Map<StandardAspect, Sentence> stated(IndexedPaper paper) {
        return standard.computeIfAbsent(paper.paper().id(), id -> StandardAspect.in(paper));
    }

    private Cell cell(IndexedPaper paper, @Nullable Sentence sentence) {
        String id = paper.paper().id();
        return sentence == null
                ? new Cell(id, null, 0, 0, List.of())
                : new Cell(
                        id,
                        sentence.text(),
                        sentence.start(),
                        sentence.end(),
                        List.of(draft.span(paper.paper(), sentence).source()));
    }

    /** The sentence of one paper that answers, or null when none does. */
    private @Nullable Sentence answer(Aspect aspect, IndexedPaper paper) {
        Query query =
                new Query(aspect.sought(), Filter.NONE.only(Set.of(paper.paper().id())));
        Evidence evidence = retriever
                .read(query, retriever.retrieve(papers, query, 1), 1, CLOSELY, 0)
                .get(0);
        boolean read = evidence.sentences().stream().anyMatch(sentence -> sentence.decides() > 0);
        Sentence usual = aspect.name() == null ? null : stated(paper).get(StandardAspect.of(aspect.name()));
        if (usual == null ? !FactCheck.holdsFigure(aspect.content(), evidence) : aspect.isNamed() || !read) {
            return usual;
        }
        return FactSentences.best(
                        aspect.content(),
                        evidence,
                        sentence -> read ? sentence.decides() >= DECIDED : sentence.nearness() >= STATED,
                        sentence -> sentence.sentence().equals(usual) ? USUAL : 0)
                .map(ScoredSentence::sentence)
                .orElse(usual);
    }
}
