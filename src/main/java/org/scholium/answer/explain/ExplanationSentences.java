package org.scholium.answer.explain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scholium.answer.Phrasing;
import org.scholium.question.Content;
import org.scholium.question.Content.Facet;
import org.scholium.retrieval.Evidence;
import org.scholium.retrieval.ScoredSentence;
import org.scholium.store.SentenceRole;
import org.scholium.text.Tuning;

/** The few sentences of a paper that explain best, in reading order. */
final class ExplanationSentences {

    private static final int MOST = 5;
    private static final double FOREGROUND = Tuning.number("answer.explain.foreground");

    private static final double LEARNT = Tuning.number("answer.explain.learnt");

    /** How a paper says what it is about. */
    private static final Pattern INTRODUCES = Pattern.compile(
            "(?i)\\b(?:we|this (?:paper|work|survey|article|report|study)|our (?:work|paper|study))\\b.{0,40}?\\b(?:introduc|propos|present|develop|design|deriv|address|investigat|stud|explor|provid|survey|argu|analy)\\w*");

    private ExplanationSentences() {}

    /** At most half of an abstract: whoever wants more reads it whole. */
    static List<ScoredSentence> of(Content content, Evidence evidence) {
        ToDoubleFunction<ScoredSentence> score = s -> s.score() + LEARNT * s.probability() + FOREGROUND * foreground(s);
        Optional<ScoredSentence> introduction =
                content.facets().contains(Facet.WHOLE) ? introduction(evidence) : Optional.empty();
        int count = Math.min(MOST, Math.max(2, (evidence.sentences().size() + 1) / 2));
        return Stream.concat(
                        introduction.stream(),
                        evidence.sentences().stream()
                                .sorted(Comparator.comparingDouble(score).reversed()))
                .distinct()
                .limit(count)
                .sorted(Comparator.comparingInt(ScoredSentence::position))
                .toList();
    }

    private static Optional<ScoredSentence> introduction(Evidence evidence) {
        String name = Phrasing.shortTitle(evidence.paper());
        return evidence.sentences().stream()
                .filter(s -> INTRODUCES.matcher(s.sentence().text()).find())
                .max(Comparator.comparing(
                                (ScoredSentence s) -> s.sentence().text().contains(name))
                        .thenComparing(Comparator.comparingInt(ScoredSentence::position)
                                .reversed()));
    }

    private static double foreground(ScoredSentence sentence) {
        return 1
                - sentence.roles().of(SentenceRole.BACKGROUND)
                - sentence.roles().of(SentenceRole.OTHER);
    }
}
