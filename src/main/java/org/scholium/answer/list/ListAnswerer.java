package org.scholium.answer.list;

import java.util.List;
import org.scholium.answer.AnswerOptions;
import org.scholium.answer.Answerer;
import org.scholium.answer.Draft;
import org.scholium.answer.Findings;
import org.scholium.answer.NotInCorpus;
import org.scholium.answer.Outcome;
import org.scholium.answer.Progress;
import org.scholium.answer.list.Fitting.Line;
import org.scholium.corpus.Paper;
import org.scholium.question.Ask;
import org.scholium.question.Selection;
import org.scholium.store.Snapshot.Order;

/** Lists the papers that fit, best first or in the order that is asked for, and says how many they are. */
public final class ListAnswerer implements Answerer<Ask.ListPapers> {

    private static final int USUAL = 6;

    @Override
    public Draft write(Ask.ListPapers ask, Findings findings, AnswerOptions options, Progress progress) {
        Draft draft = findings.open();
        Selection selection = ask.selection();
        Order order = selection.order();
        if (order != null) {
            OrderedPapers.write(draft, selection, order, findings.evidence(), options);
        } else {
            Fitting fitting = Fitting.of(ask, findings);
            if (fitting.lines().isEmpty()) {
                return findings.open()
                        .outcome(Outcome.NOT_IN_CORPUS)
                        .say("None of the abstracts found says that anything is available.");
            }
            list(draft, selection, fitting, shown(selection, options));
        }
        return NotInCorpus.addMissing(draft, findings);
    }

    /** As many as are wanted and allowed; a number of sources that is given is what is wanted, where none else is. */
    private static int shown(Selection selection, AnswerOptions options) {
        int allowed = Math.min(AnswerOptions.MOST_SOURCES, options.sourcesOr(AnswerOptions.MOST_SOURCES));
        int usual = options.sourcesOr(selection.all() ? AnswerOptions.MOST_SOURCES : USUAL);
        return Math.min(allowed, selection.wanted() == null ? usual : selection.wanted());
    }

    private static void list(Draft draft, Selection selection, Fitting fitting, int most) {
        List<Line> shown = fitting.lines().stream().limit(most).toList();
        boolean inPart = draft.outcome() == Outcome.PARTIAL;
        draft.total(fitting.total());
        if (selection.counts()) {
            List<Paper> papers =
                    shown.stream().map(line -> line.evidence().paper()).toList();
            draft.compute(ListPhrasing.count(selection, fitting.belonging(), fitting.total()), papers);
        }
        draft.say(
                selection.counts() && !inPart
                        ? ListPhrasing.behindCount(shown.size(), fitting.total())
                        : ListPhrasing.open(fitting.belonging(), shown.size(), fitting.total(), inPart));
        shown.forEach(line -> draft.item(line.evidence(), line.sentence()));
    }
}
