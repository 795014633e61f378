package org.scholium.answer.listing;

import org.scholium.answer.AnswerOptions;
import org.scholium.answer.Answerer;
import org.scholium.answer.Draft;
import org.scholium.answer.Findings;
import org.scholium.answer.Outcome;
import org.scholium.answer.Phrasing;
import org.scholium.answer.Progress;
import org.scholium.question.Ask;
import org.scholium.store.Snapshot;

/** Asks which paper is meant: one of several, or any where none is at hand. */
public final class WhichAnswerer implements Answerer<Ask.Which> {

    @Override
    public Draft write(Ask.Which ask, Findings findings, AnswerOptions options, Progress progress) {
        Snapshot papers = findings.papers();
        Draft draft = new Draft().outcome(Outcome.PARTIAL);
        if (ask.papers().isEmpty()) {
            return draft.ask("Which paper do you mean? Give its title, its arXiv id, or what it introduces.");
        }
        draft.ask("Which of these papers do you mean?");
        ask.papers().stream()
                .flatMap(id -> papers.paper(id).stream())
                .forEach(paper -> draft.item(paper.paper(), Phrasing.byline(paper.paper())));
        return draft;
    }
}
