package org.scholium.answer;

import java.util.List;
import java.util.Set;
import org.scholium.question.Content;
import org.scholium.retrieval.Evidence;
import org.scholium.text.Analysis;
import org.scholium.text.Tuning;

/** Whether a paper seems to state what a question of fact asks, beside treating its subject. */
public final class FactCheck {

    private static final double STATED_NUMBER = Tuning.number("answer.stated.number");

    private static final double STATED = Tuning.number("answer.stated.any");
    private static final double COVERAGE = Tuning.number("answer.stated.coverage");

    private FactCheck() {}

    /** Whether it holds a figure where one is asked for, and names the quantity that is asked for. */
    public static boolean holdsFigure(Content content, Evidence paper) {
        List<String> sentences = paper.sentences().stream()
                .map(sentence -> sentence.sentence().text())
                .toList();
        Set<String> terms =
                Analysis.terms(paper.paper().title() + " " + paper.paper().summary());
        return Holding.of(content, paper.paper().title()).holdsFigures(sentences)
                && terms.containsAll(content.measures());
    }

    /** Whether a paper known by name comes near enough to the question to state the fact. */
    static boolean comesNear(Content content, Evidence paper) {
        double evidence = paper.best().similarity() + COVERAGE * paper.coverage();
        return evidence >= (content.wantsFigure() ? STATED_NUMBER : STATED);
    }
}
