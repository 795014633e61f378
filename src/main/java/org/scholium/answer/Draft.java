package org.scholium.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scholium.answer.AnswerSentence.Form;
import org.scholium.answer.Source.Quote;
import org.scholium.check.SupportLevel;
import org.scholium.corpus.Paper;
import org.scholium.retrieval.Evidence;
import org.scholium.retrieval.Scores;
import org.scholium.text.Sentence;

/** An answer in the making: numbers its sources in order of first use and keeps the spans they are quoted with. */
final class Draft {

    private record Cited(int number, Paper paper, Scores scores, List<Quote> quotes) {}

    private final List<AnswerSentence> sentences = new ArrayList<>();
    private final Map<String, Cited> cited = new LinkedHashMap<>();
    private final Map<String, Scores> found = new HashMap<>();
    private Outcome outcome = Outcome.ANSWERED;
    private double confidence = 1;
    private Comparison comparison;
    private String writer = AnswerWriter.EXTRACTIVE;
    private int paragraph;

    /** An answer whose sources say why they were found, whoever cites them. */
    static Draft from(List<Evidence> found) {
        Draft draft = new Draft();
        found.forEach(evidence -> draft.found.put(evidence.paper().id(), evidence.scores()));
        return draft;
    }

    /** Adds a sentence of our own that cites nothing. */
    Draft say(String text) {
        return add(text, List.of(), SupportLevel.SUPPORTED, Form.PROSE, null);
    }

    /** Adds a word about this answer, in a paragraph of its own. */
    Draft note(String text) {
        return paragraph().add(text, List.of(), SupportLevel.SUPPORTED, Form.NOTE, null);
    }

    /** Adds a question of our own to the asker. */
    Draft ask(String text) {
        return add(text, List.of(), SupportLevel.SUPPORTED, Form.QUESTION, null);
    }

    /** Adds a sentence of our own that states the paper's metadata. */
    Draft state(String text, Paper paper, Scores scores) {
        return add(text, List.of(cite(paper, scores).number()), SupportLevel.SUPPORTED, Form.PROSE, null);
    }

    /** Adds a paper's sentence, word for word; one that is there already is not repeated. */
    Draft quote(Evidence evidence, Sentence sentence) {
        return quote(evidence, sentence, Form.PROSE, null);
    }

    /** Adds a line of a list: a paper with the sentence that earns it its place. */
    Draft item(Evidence evidence, Sentence sentence) {
        return quote(evidence, sentence, Form.ITEM, evidence.paper().title());
    }

    /** Adds a line of a list: a paper with its metadata. */
    Draft item(Paper paper, String metadata) {
        return add(metadata, List.of(cite(paper, null).number()), SupportLevel.SUPPORTED, Form.ITEM, paper.title());
    }

    /** Adds a line of a list: a paper, compared with others, with its own sentence. */
    Draft item(Paper paper, Sentence sentence) {
        return add(sentence.text(), List.of(span(paper, sentence)), SupportLevel.QUOTED, Form.ITEM, paper.title());
    }

    /** Numbers a paper before anything is said of it. */
    int number(Paper paper) {
        return cite(paper, found.get(paper.id())).number();
    }

    /** Adds a sentence of our own on several papers, resting on spans of their abstracts. */
    Draft contrast(String text, Map<Paper, List<Sentence>> grounds) {
        return claim(new CheckedSentence(text, SupportLevel.SUPPORTED, null, grounds));
    }

    /** Adds a sentence that has been held against the abstracts it cites. */
    Draft claim(CheckedSentence sentence) {
        sentence.grounds().forEach((paper, spans) -> spans.forEach(span -> span(paper, span)));
        sentences.add(new AnswerSentence(
                sentence.text(),
                sentence.grounds().keySet().stream().map(this::number).toList(),
                sentence.support(),
                Form.PROSE,
                null,
                paragraph,
                sentence.reason()));
        return this;
    }

    /** Quotes a span in a cell; returns the number of its source. */
    int span(Paper paper, Sentence sentence) {
        Cited source = cite(paper, found.get(paper.id()));
        Quote quote = new Quote(sentence.text(), sentence.start(), sentence.end());
        if (!source.quotes().contains(quote)) {
            source.quotes().add(quote);
        }
        return source.number();
    }

    /** Says who wrote it, where that is a model. */
    Draft writtenBy(String model) {
        writer = model;
        return this;
    }

    String writtenBy() {
        return writer;
    }

    Draft compared(Comparison table) {
        comparison = table;
        return this;
    }

    Comparison comparison() {
        return comparison;
    }

    Draft paragraph() {
        paragraph++;
        return this;
    }

    Draft outcome(Outcome reached) {
        outcome = reached;
        return this;
    }

    Outcome outcome() {
        return outcome;
    }

    Draft confidence(double judged) {
        confidence = judged;
        return this;
    }

    double confidence() {
        return confidence;
    }

    List<AnswerSentence> sentences() {
        return List.copyOf(sentences);
    }

    List<Source> sources() {
        return cited.values().stream()
                .map(c -> new Source(
                        c.number(),
                        c.paper().id(),
                        c.paper().title(),
                        c.paper().url(),
                        c.paper().published(),
                        List.copyOf(c.quotes()),
                        c.scores()))
                .toList();
    }

    List<Paper> papers() {
        return cited.values().stream().map(Cited::paper).toList();
    }

    private Draft quote(Evidence evidence, Sentence sentence, Form form, String title) {
        Cited source = cite(evidence.paper(), evidence.scores());
        Quote quote = new Quote(sentence.text(), sentence.start(), sentence.end());
        if (source.quotes().contains(quote)) {
            return this;
        }
        source.quotes().add(quote);
        return add(sentence.text(), List.of(source.number()), SupportLevel.QUOTED, form, title);
    }

    private Draft add(String text, List<Integer> citations, SupportLevel support, Form form, String title) {
        sentences.add(new AnswerSentence(text, citations, support, form, title, paragraph, null));
        return this;
    }

    private Cited cite(Paper paper, Scores scores) {
        return cited.computeIfAbsent(paper.id(), id -> new Cited(cited.size() + 1, paper, scores, new ArrayList<>()));
    }
}
