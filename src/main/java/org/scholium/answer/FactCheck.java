package org.scholium.answer;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.scholium.retrieval.Evidence;
import org.scholium.text.Analysis;

/** Whether a paper seems to state what a question of fact asks, beside treating its subject. */
final class FactCheck {

    /** Cosine and coverage that a fact of a known paper needs together, with a number of the kind asked for and without. */
    private static final double STATED_NUMBER = 0.35;

    private static final double STATED = 0.45;
    private static final double COVERAGE = 0.5;

    /** Quantities that go by one name: a paper without the word does not give the figure. */
    private static final Pattern MEASURE = Pattern.compile(
            "(?i)\\b(?:rate|size|accuracy|error|correlation|ratio|cost|price|budget|latency|speed|memory|parameters|gpus?|hours)\\b");

    private FactCheck() {}

    /** Whether it holds a figure where one is asked for, and names the quantity that is asked for. */
    static boolean holdsFigure(String question, Evidence paper) {
        List<ExpectedAnswer> expected = ExpectedAnswer.ofParts(question);
        String known = question + " " + paper.paper().title();
        boolean held = expected.stream()
                .filter(ExpectedAnswer::isFigure)
                .allMatch(part -> paper.sentences().stream()
                        .anyMatch(sentence -> part.isIn(sentence.sentence().text(), known)));
        Set<String> terms =
                Analysis.terms(paper.paper().title() + " " + paper.paper().summary());
        boolean measured = MEASURE.matcher(question)
                .results()
                .map(MatchResult::group)
                .allMatch(measure -> terms.containsAll(Analysis.terms(measure)));
        return held && measured;
    }

    /** Whether a paper known by name comes near enough to the question to state the fact. */
    static boolean comesNear(String question, Evidence paper) {
        boolean figure = ExpectedAnswer.ofParts(question).stream().anyMatch(ExpectedAnswer::isFigure);
        double evidence = paper.best().similarity() + COVERAGE * paper.coverage();
        return evidence >= (figure ? STATED_NUMBER : STATED);
    }
}
