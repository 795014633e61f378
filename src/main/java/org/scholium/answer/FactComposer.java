package org.scholium.answer;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import org.scholium.retrieval.Evidence;
import org.scholium.retrieval.Query;
import org.scholium.retrieval.ScoredSentence;

/** Answers with the sentence that holds a fact first, then what is needed to understand it. */
final class FactComposer {

    private static final Pattern LEANS_BACK =
            Pattern.compile("^(?:This|These|It|Its|They|Their|Such|Those|That|Both|Here|The former|The latter)\\b");

    private static final double CLOSE = 0.25;

    private FactComposer() {}

    static void write(Draft draft, Query query, Evidence evidence) {
        ToDoubleFunction<ScoredSentence> score = score(query, evidence);
        List<ScoredSentence> ranked = evidence.sentences().stream()
                .sorted(Comparator.comparingDouble(score).reversed())
                .toList();
        ScoredSentence best = ranked.get(0);
        draft.quote(evidence, best.sentence());
        if (best.position() > 0 && LEANS_BACK.matcher(best.sentence().text()).find()) {
            draft.quote(evidence, evidence.sentences().get(best.position() - 1).sentence());
        }
        if (ranked.size() > 1 && score.applyAsDouble(ranked.get(1)) >= score.applyAsDouble(best) - CLOSE) {
            draft.quote(evidence, ranked.get(1).sentence());
        }
    }

    private static ToDoubleFunction<ScoredSentence> score(Query query, Evidence evidence) {
        ExpectedAnswer expected = ExpectedAnswer.of(query.text());
        String known = query.text() + " " + evidence.paper().title();
        return sentence -> sentence.score() + (expected.isIn(sentence.sentence().text(), known) ? expected.bonus() : 0);
    }
}
