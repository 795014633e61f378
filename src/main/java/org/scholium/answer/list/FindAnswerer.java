package org.scholium.answer.list;

import java.util.List;
import org.scholium.answer.AnswerOptions;
import org.scholium.answer.Answerer;
import org.scholium.answer.Draft;
import org.scholium.answer.Findings;
import org.scholium.answer.NotInCorpus;
import org.scholium.answer.Outcome;
import org.scholium.answer.Progress;
import org.scholium.question.Ask;
import org.scholium.retrieval.Evidence;
import org.scholium.text.Tuning;

/** Names the paper that is looked for, and a second one where both come about as near. */
public final class FindAnswerer implements Answerer<Ask.Find> {

    private static final int MOST = 2;

    private static final double TIE = Tuning.number("answer.find.tie");

    @Override
    public Draft write(Ask.Find ask, Findings findings, AnswerOptions options, Progress progress) {
        Draft draft = findings.open();
        double first = findings.best().fit();
        List<Evidence> near = findings.evidence().stream()
                .filter(evidence -> evidence.fit() >= TIE * first)
                .limit(Math.min(MOST, options.sourcesOr(MOST)))
                .toList();
        boolean inPart = draft.outcome() == Outcome.PARTIAL;
        draft.say(
                near.size() == 1
                        ? inPart ? "One paper comes nearest:" : "One paper fits best:"
                        : near.size()
                                + (inPart ? " papers come near, nearest first:" : " papers fit, best match first:"));
        near.forEach(evidence -> draft.item(evidence, evidence.best().sentence()));
        return NotInCorpus.addMissing(draft, findings);
    }
}
