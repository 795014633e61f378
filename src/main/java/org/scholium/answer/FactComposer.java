package org.scholium.answer;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import org.scholium.retrieval.Evidence;
import org.scholium.retrieval.Query;
import org.scholium.retrieval.ScoredSentence;
import org.scholium.store.SentenceRole;

/** Answers with the sentence that holds a fact first, then what is needed to understand it or comes close. */
final class FactComposer {

    private static final Pattern LEANS_BACK =
            Pattern.compile("^(?:This|These|It|Its|They|Their|Such|Those|That|Both|Here|The former|The latter)\\b");

    private static final int MOST = 3;

    /** How near the second sentence must come to the first, and the third. */
    private static final double CLOSE = 0.25;

    private static final double CLOSER = 0.15;

    /** Facts stand among the findings more often than elsewhere. */
    private static final double FINDING = 0.2;

    /** What was tried, on what, and how well it did stands where the experiments are told. */
    private static final double EVALUATION = 0.1;

    private static final Pattern ASKS_EVALUATION = Pattern.compile(
            "(?i)\\b(?:test(?:s|ed)?|tr(?:y|ies|ied)|experiment\\w*|evaluat\\w*|validat\\w*|benchmark\\w*|data ?sets?|record|measured?|trials?|perform\\w*|tasks?)\\b");
    private static final Pattern TELLS_EVALUATION = Pattern.compile(
            "(?i)\\b(?:experiment\\w*|evaluat\\w*|validat\\w*|empirical\\w*|demonstrat\\w*|benchmark\\w*|outperform\\w*|state-of-the-art|achiev\\w*|tasks)\\b");

    /** "How many dilemmas" is answered by a number of dilemmas rather than by one of other things. */
    private static final double COUNTED = 0.35;

    /** Where several are asked for, the sentence that holds them all is meant; counted up to three more. */
    private static final double EACH_MORE = 0.05;

    private FactComposer() {}

    static void write(Draft draft, Query query, Evidence evidence) {
        List<ExpectedAnswer> expected = ExpectedAnswer.ofParts(query.text());
        ToDoubleFunction<ScoredSentence> score = score(query, evidence, expected);
        List<ScoredSentence> ranked = evidence.sentences().stream()
                .sorted(Comparator.comparingDouble(score).reversed())
                .toList();
        Set<ScoredSentence> chosen = new LinkedHashSet<>();
        ScoredSentence best = ranked.get(0);
        chosen.add(best);
        if (best.position() > 0 && LEANS_BACK.matcher(best.sentence().text()).find()) {
            chosen.add(evidence.sentences().get(best.position() - 1));
        }
        expected.forEach(part -> evidence.sentences().stream()
                .max(Comparator.comparingDouble(score(query, evidence, List.of(part))))
                .ifPresent(chosen::add));
        ranked.stream()
                .filter(next -> chosen.size() < MOST
                        && score.applyAsDouble(next)
                                >= score.applyAsDouble(best) - (chosen.size() < 2 ? CLOSE : CLOSER))
                .forEach(chosen::add);
        chosen.forEach(sentence -> draft.quote(evidence, sentence.sentence()));
    }

    /** Of the sentences that qualify the one that answers best. */
    static Optional<ScoredSentence> best(Query query, Evidence evidence, Predicate<ScoredSentence> qualifies) {
        return evidence.sentences().stream()
                .filter(qualifies)
                .max(Comparator.comparingDouble(score(query, evidence, ExpectedAnswer.ofParts(query.text()))));
    }

    private static ToDoubleFunction<ScoredSentence> score(
            Query query, Evidence evidence, List<ExpectedAnswer> expected) {
        boolean evaluation = ASKS_EVALUATION.matcher(query.text()).find();
        String known = query.text() + " " + evidence.paper().title();
        Set<String> counted = ExpectedAnswer.counted(query.text());
        return sentence -> {
            String text = sentence.sentence().text();
            double held = expected.stream()
                    .filter(part -> part.isIn(text, known))
                    .mapToDouble(part -> part.bonus() + EACH_MORE * Math.min(3, part.count(text, known) - 1))
                    .max()
                    .orElse(0);
            return sentence.score()
                    + held
                    + FINDING * sentence.roles().of(SentenceRole.RESULT)
                    + (ExpectedAnswer.counts(text, counted) ? COUNTED : 0)
                    + (evaluation && TELLS_EVALUATION.matcher(text).find() ? EVALUATION : 0);
        };
    }
}
