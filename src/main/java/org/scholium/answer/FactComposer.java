package org.scholium.answer;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.scholium.retrieval.Evidence;
import org.scholium.retrieval.Query;
import org.scholium.retrieval.ScoredSentence;

/** Answers with the sentence that holds a fact first, then what is needed to understand it. */
final class FactComposer {

    private static final Pattern ASKS_NUMBER = Pattern.compile(
            "(?i)\\bhow (?:many|much|often|big|large|long|far|high|well|fast|small|accurate)\\b|\\b(?:fraction|percent\\w*|share|score\\w*|number|rate|size|accuracy|error|correlation|gain|proportion|ratio|amount)\\b");
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|hundred|thousand|million|half|third|quarter|dozen)\\b");
    private static final Pattern LEANS_BACK =
            Pattern.compile("^(?:This|These|It|Its|They|Their|Such|Those|That|Both|Here|The former|The latter)\\b");

    private static final double NUMBER_BONUS = 0.12;
    private static final double CLOSE = 0.25;

    private FactComposer() {}

    static void write(Draft draft, Query query, Evidence evidence) {
        boolean number = ASKS_NUMBER.matcher(query.text()).find();
        List<ScoredSentence> ranked = evidence.sentences().stream()
                .sorted(Comparator.<ScoredSentence>comparingDouble(s -> score(s, number))
                        .reversed())
                .toList();
        ScoredSentence best = ranked.get(0);
        draft.quote(evidence, best.sentence());
        if (best.position() > 0 && LEANS_BACK.matcher(best.sentence().text()).find()) {
            draft.quote(evidence, evidence.sentences().get(best.position() - 1).sentence());
        }
        if (ranked.size() > 1 && score(ranked.get(1), number) >= score(best, number) - CLOSE) {
            draft.quote(evidence, ranked.get(1).sentence());
        }
    }

    private static double score(ScoredSentence sentence, boolean number) {
        boolean fits = number && NUMBER.matcher(sentence.sentence().text()).find();
        return sentence.score() + (fits ? NUMBER_BONUS : 0);
    }
}
