package org.scholium.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scholium.answer.AnswerSentence.Form;
import org.scholium.check.SupportLevel;
import org.scholium.corpus.Paper;
import org.scholium.retrieval.Evidence;
import org.scholium.retrieval.Scores;
import org.scholium.text.Sentence;

/** An answer in the making: its sentences, each with what it cites and rests on. */
public final class Draft {

    private final List<AnswerSentence> sentences = new ArrayList<>();
    private final SourceList sources = new SourceList();
    private final Map<String, Scores> found = new HashMap<>();
    private Outcome outcome = Outcome.ANSWERED;
    private double confidence = 1;
    private @Nullable Comparison comparison;
    private @Nullable Integer total;
    private String writer = Answer.EXTRACTIVE;
    private int paragraph;

    /** An answer whose sources say why they were found, whoever cites them. */
    public static Draft from(List<Evidence> found) {
        Draft draft = new Draft();
        found.forEach(evidence -> draft.found.put(evidence.paper().id(), evidence.scores()));
        return draft;
    }

    /** Adds a remark of our own, which cites nothing. */
    public Draft say(String text) {
        return add(text, List.of(), List.of(), SupportLevel.REMARK, Form.PROSE, null);
    }

    /** Adds a word about this answer, in a paragraph of its own. */
    public Draft note(String text) {
        return paragraph().add(text, List.of(), List.of(), SupportLevel.REMARK, Form.NOTE, null);
    }

    /** Adds a question of our own to the asker. */
    public Draft ask(String text) {
        return add(text, List.of(), List.of(), SupportLevel.REMARK, Form.QUESTION, null);
    }

    /** Adds a sentence that is computed from the listing, with the papers that it names. */
    public Draft compute(String text, List<Paper> named) {
        return add(
                text, named.stream().map(this::number).toList(), List.of(), SupportLevel.SUPPORTED, Form.PROSE, null);
    }

    /** Adds a sentence of our own that states the paper's metadata. */
    public Draft state(String text, Paper paper, @Nullable Scores scores) {
        int number = sources.number(paper, scores);
        return add(text, List.of(number), List.of(), SupportLevel.SUPPORTED, Form.PROSE, null);
    }

    /** Adds a paper's sentence, word for word; one that is there already is not repeated. */
    public Draft quote(Evidence evidence, Sentence sentence) {
        return quote(evidence.paper(), evidence.scores(), sentence, Form.PROSE, null);
    }

    /** Adds a line of a list: a paper with the sentence that earns it its place. */
    public Draft item(Evidence evidence, Sentence sentence) {
        return quote(
                evidence.paper(),
                evidence.scores(),
                sentence,
                Form.ITEM,
                evidence.paper().title());
    }

    /** Adds a line of a list: a paper with its metadata. */
    public Draft item(Paper paper, String metadata) {
        return add(
                metadata,
                List.of(sources.number(paper, null)),
                List.of(),
                SupportLevel.SUPPORTED,
                Form.ITEM,
                paper.title());
    }

    /** Adds a line of a list: a paper, compared with others, with its own sentence. */
    public Draft item(Paper paper, Sentence sentence) {
        Citation rest = span(paper, sentence);
        return add(
                sentence.text(), List.of(rest.source()), List.of(rest), SupportLevel.QUOTED, Form.ITEM, paper.title());
    }

    /** Numbers a paper before anything is said of it. */
    public int number(Paper paper) {
        return sources.number(paper, found.get(paper.id()));
    }

    /** Adds a sentence of our own on several papers, resting on spans of their abstracts. */
    public Draft contrast(String text, Map<Paper, List<Sentence>> grounds) {
        return claim(new CheckedSentence(text, SupportLevel.SUPPORTED, null, grounds));
    }

    /** Adds a sentence that has been held against the abstracts it cites. */
    public Draft claim(CheckedSentence sentence) {
        List<Citation> evidence = new ArrayList<>();
        sentence.grounds().forEach((paper, spans) -> spans.forEach(span -> evidence.add(span(paper, span))));
        sentences.add(new AnswerSentence(
                sentence.text(),
                sentence.grounds().keySet().stream().map(this::number).toList(),
                evidence,
                sentence.support(),
                Form.PROSE,
                null,
                paragraph,
                sentence.reason()));
        return this;
    }

    /** Quotes a span without a sentence of the answer, as a cell does. */
    public Citation span(Paper paper, Sentence sentence) {
        return sources.quote(paper, found.get(paper.id()), sentence);
    }

    /** Adds what was written for a further question; the worse of both outcomes is that of the whole. */
    public Draft append(Draft further) {
        Renumbering renumbered = Renumbering.of(further, sources);
        further.sentences.forEach(sentence -> sentences.add(renumbered.of(sentence, paragraph)));
        paragraph += further.paragraph;
        outcome = outcome.compareTo(further.outcome) >= 0 ? outcome : further.outcome;
        confidence = Math.min(confidence, further.confidence);
        writer = writer.equals(Answer.EXTRACTIVE) ? further.writer : writer;
        total = total == null ? further.total : total;
        comparison = comparison == null && further.comparison != null ? renumbered.of(further.comparison) : comparison;
        return this;
    }

    /** Says who wrote it, where that is a model. */
    public Draft writtenBy(String model) {
        writer = model;
        return this;
    }

    String writtenBy() {
        return writer;
    }

    public Draft compared(Comparison table) {
        comparison = table;
        return this;
    }

    @Nullable Comparison comparison() {
        return comparison;
    }

    /** Says how many papers fit, of which it shows some. */
    public Draft total(int fitting) {
        total = fitting;
        return this;
    }

    @Nullable Integer total() {
        return total;
    }

    public Draft paragraph() {
        paragraph++;
        return this;
    }

    public Draft outcome(Outcome reached) {
        outcome = reached;
        return this;
    }

    public Outcome outcome() {
        return outcome;
    }

    public Draft confidence(double judged) {
        confidence = judged;
        return this;
    }

    double confidence() {
        return confidence;
    }

    public List<AnswerSentence> sentences() {
        return List.copyOf(sentences);
    }

    public List<Source> sources() {
        return sources.sources();
    }

    /** The papers that are cited, in the order of their numbers. */
    public List<Paper> papers() {
        return sources.papers();
    }

    private Draft quote(Paper paper, @Nullable Scores scores, Sentence sentence, Form form, @Nullable String title) {
        if (sources.quotes(paper, sentence)) {
            return this;
        }
        Citation rest = sources.quote(paper, scores, sentence);
        return add(sentence.text(), List.of(rest.source()), List.of(rest), SupportLevel.QUOTED, form, title);
    }

    private Draft add(
            String text,
            List<Integer> citations,
            List<Citation> evidence,
            SupportLevel support,
            Form form,
            @Nullable String title) {
        sentences.add(new AnswerSentence(text, citations, evidence, support, form, title, paragraph, null));
        return this;
    }
}
