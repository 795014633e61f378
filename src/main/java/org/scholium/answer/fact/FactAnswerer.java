package org.scholium.answer.fact;

import org.scholium.answer.AnswerOptions;
import org.scholium.answer.Answerer;
import org.scholium.answer.Draft;
import org.scholium.answer.FactSentences;
import org.scholium.answer.Findings;
import org.scholium.answer.NotInCorpus;
import org.scholium.answer.Progress;
import org.scholium.answer.StatedAspect;
import org.scholium.question.Ask;
import org.scholium.question.Content;

/** Answers with the sentences of the best paper that hold the fact. */
public final class FactAnswerer implements Answerer<Ask.Fact> {

    @Override
    public Draft write(Ask.Fact ask, Findings findings, AnswerOptions options, Progress progress) {
        return StatedAspect.explicit(ask.content(), findings).orElseGet(() -> quote(ask.content(), findings));
    }

    private static Draft quote(Content content, Findings findings) {
        Draft draft = StatedAspect.open(content, findings, "The abstract says otherwise:");
        FactSentences.of(content, findings.best())
                .forEach(sentence -> draft.quote(findings.best(), sentence.sentence()));
        return NotInCorpus.addMissing(draft, findings);
    }
}
