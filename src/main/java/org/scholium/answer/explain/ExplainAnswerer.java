package org.scholium.answer.explain;

import org.scholium.answer.AnswerOptions;
import org.scholium.answer.Answerer;
import org.scholium.answer.Draft;
import org.scholium.answer.Findings;
import org.scholium.answer.NotInCorpus;
import org.scholium.answer.Progress;
import org.scholium.answer.StatedAspect;
import org.scholium.question.Ask;
import org.scholium.question.Content;

/** Explains with a few sentences of the best paper. */
public final class ExplainAnswerer implements Answerer<Ask.Explain> {

    /** Not as firm as of facts: of true reasons, one in nine is taken for denied. */
    private static final String DENIAL = "The abstract may say otherwise than the question takes for granted:";

    @Override
    public Draft write(Ask.Explain ask, Findings findings, AnswerOptions options, Progress progress) {
        return StatedAspect.explicit(ask.content(), findings).orElseGet(() -> quote(ask.content(), findings));
    }

    private static Draft quote(Content content, Findings findings) {
        Draft draft = StatedAspect.open(content, findings, DENIAL);
        ExplanationSentences.of(content, findings.best())
                .forEach(sentence -> draft.quote(findings.best(), sentence.sentence()));
        return NotInCorpus.addMissing(draft, findings);
    }
}
