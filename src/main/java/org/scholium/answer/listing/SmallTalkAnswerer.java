package org.scholium.answer.listing;

import org.scholium.answer.AnswerOptions;
import org.scholium.answer.Answerer;
import org.scholium.answer.Draft;
import org.scholium.answer.Findings;
import org.scholium.answer.Phrasing;
import org.scholium.answer.Progress;
import org.scholium.question.Ask;

/** A word of welcome with what can be asked. */
public final class SmallTalkAnswerer implements Answerer<Ask.SmallTalk> {

    @Override
    public Draft write(Ask.SmallTalk ask, Findings findings, AnswerOptions options, Progress progress) {
        return new Draft()
                .say("Ask anything about the abstracts of these "
                        + Phrasing.papers(findings.papers().size()) + ".")
                .say("Answers are put together from the papers' own sentences, each with its source; what the abstracts"
                        + " do not state is said to be missing.")
                .say("Questions can be about a fact, an explanation, papers on a subject, or the corpus itself.");
    }
}
