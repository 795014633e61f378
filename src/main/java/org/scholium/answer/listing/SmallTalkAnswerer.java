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
                .say("You can ask about the abstracts of the "
                        + Phrasing.papers(findings.papers().size()) + " here.")
                .say("Every answer shows its sources; if the abstracts do not state something, the answer says so.")
                .say("Ask about a fact, for an explanation, for papers on a subject, for a comparison, or about the"
                        + " corpus itself.");
    }
}
