package org.scholium.answer;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.scholium.question.Content;
import org.scholium.question.Expected;
import org.scholium.retrieval.Evidence;
import org.scholium.retrieval.ScoredSentence;
import org.scholium.store.SentenceRole;
import org.scholium.text.Tuning;

/** The sentence that holds a fact first, then what is needed to understand it or comes close. */
public final class FactSentences {

    private static final int MOST = 3;

    private static final double CLOSE = Tuning.number("answer.fact.second");

    private static final double CLOSER = Tuning.number("answer.fact.third");

    private static final double FINDING = Tuning.number("answer.fact.finding");

    private static final double COUNTED = Tuning.number("answer.fact.counted");

    private static final double EACH_MORE = Tuning.number("answer.fact.each-more");

    private FactSentences() {}

    /** The sentences of a paper that answer, the best first. */
    public static Set<ScoredSentence> of(Content content, Evidence evidence) {
        ToDoubleFunction<ScoredSentence> score = score(content, evidence, content.expected());
        // What was read chooses the sentence that answers; what belongs to it need not answer itself.
        ToDoubleFunction<ScoredSentence> belongs = sentence -> score.applyAsDouble(sentence) - sentence.reading();
        List<ScoredSentence> ranked = evidence.sentences().stream()
                .sorted(Comparator.comparingDouble(belongs).reversed())
                .toList();
        double nearest = belongs.applyAsDouble(ranked.get(0));
        ScoredSentence best = evidence.sentences().stream()
                .max(Comparator.comparingDouble(score))
                .orElseThrow();
        Set<ScoredSentence> chosen = new LinkedHashSet<>();
        chosen.add(best);
        Leaning.support(best, evidence.sentences()).ifPresent(chosen::add);
        content.expected()
                .forEach(part -> evidence.sentences().stream()
                        .max(Comparator.comparingDouble(score(content, evidence, List.of(part))))
                        .ifPresent(chosen::add));
        ranked.stream()
                .filter(next -> chosen.size() < MOST
                        && belongs.applyAsDouble(next) >= nearest - (chosen.size() < 2 ? CLOSE : CLOSER))
                .forEach(chosen::add);
        return chosen;
    }

    /** Of the sentences that qualify the one that answers best. */
    public static Optional<ScoredSentence> best(
            Content content,
            Evidence evidence,
            Predicate<ScoredSentence> qualifies,
            ToDoubleFunction<ScoredSentence> besides) {
        ToDoubleFunction<ScoredSentence> score = score(content, evidence, content.expected());
        return evidence.sentences().stream()
                .filter(qualifies)
                .max(Comparator.comparingDouble(one -> score.applyAsDouble(one) + besides.applyAsDouble(one)));
    }

    private static ToDoubleFunction<ScoredSentence> score(Content content, Evidence evidence, List<Expected> expected) {
        Holding holding = Holding.of(content, evidence.paper().title());
        return sentence -> {
            String text = sentence.sentence().text();
            return sentence.score()
                    + holding.bonus(expected, text, EACH_MORE)
                    + FINDING * sentence.roles().of(SentenceRole.RESULT)
                    + (Holding.counts(text, content.counted()) ? COUNTED : 0);
        };
    }
}
