package org.scholium.answer;

import java.util.List;
import java.util.Set;
import org.scholium.question.Content;
import org.scholium.retrieval.Evidence;
import org.scholium.text.Analysis;

/** Whether a paper seems to state what a question of fact asks, beside treating its subject. */
public final class FactCheck {

    /** Cosine and coverage that a fact of a known paper needs together, with a number of the kind asked for and without. */
    private static final double STATED_NUMBER = 0.35;

    private static final double STATED = 0.45;
    private static final double COVERAGE = 0.5;

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
