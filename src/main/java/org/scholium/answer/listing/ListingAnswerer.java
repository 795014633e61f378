package org.scholium.answer.listing;

import java.util.List;
import org.scholium.answer.AnswerOptions;
import org.scholium.answer.Answerer;
import org.scholium.answer.Comparison;
import org.scholium.answer.Draft;
import org.scholium.answer.Findings;
import org.scholium.answer.LimitPhrasing;
import org.scholium.answer.NotInCorpus;
import org.scholium.answer.Outcome;
import org.scholium.answer.Phrasing;
import org.scholium.answer.Progress;
import org.scholium.corpus.Paper;
import org.scholium.question.Ask;
import org.scholium.question.Figure;
import org.scholium.store.Filter;
import org.scholium.store.Snapshot;
import org.scholium.store.Snapshot.Order;
import org.scholium.store.Snapshot.Statistics;

/** Answers questions about the corpus as a whole, exactly, from what the listing states. */
public final class ListingAnswerer implements Answerer<Ask.Listing> {

    private static final int SUPERLATIVES = 3;

    @Override
    public Draft write(Ask.Listing ask, Findings findings, AnswerOptions options, Progress progress) {
        Snapshot papers = findings.papers();
        Filter filter = ask.filter();
        Order order = ask.order();
        int total = papers.count(filter);
        if (total == 0) {
            return NotInCorpus.nothingWithin(filter);
        }
        return switch (ask.figure()) {
            case COUNT -> Figures.count(papers, filter);
            case PAPERS, SORTED ->
                order == null ? list(papers, ask, total, options) : ordered(papers, ask, order, total, options);
            case TOPICS -> Overview.write(papers, filter, total, options);
            case DATES -> Figures.dates(papers, filter);
            case AUTHORS -> Figures.authors(papers, filter);
            case ORGANISATIONS -> Figures.organisations(papers, filter);
        };
    }

    private static Draft list(Snapshot papers, Ask.Listing ask, int total, AnswerOptions options) {
        int wanted =
                ask.wanted() == null ? AnswerOptions.MOST_SOURCES : Math.min(AnswerOptions.MOST_SOURCES, ask.wanted());
        List<Paper> shown = papers.list(
                ask.filter(), Order.NEWEST, 0, Math.min(wanted, options.sourcesOr(AnswerOptions.MOST_SOURCES)));
        String limits = LimitPhrasing.of(ask.filter());
        Draft draft = new Draft()
                .total(total)
                .say(
                        total == 1
                                ? "The corpus holds one paper" + limits + ":"
                                : "The corpus holds " + Phrasing.papers(total) + limits
                                        + (shown.size() == total
                                                ? ""
                                                : shown.size() == 1
                                                        ? "; the newest"
                                                        : "; the " + shown.size() + " newest")
                                        + ":");
        shown.forEach(paper -> draft.item(paper, Phrasing.byline(paper)));
        return draft;
    }

    private static Draft ordered(Snapshot papers, Ask.Listing ask, Order order, int total, AnswerOptions options) {
        String limits = LimitPhrasing.of(ask.filter());
        if (!isKnown(papers.statistics(ask.filter()), order)) {
            return new Draft()
                    .outcome(Outcome.NOT_IN_CORPUS)
                    .say("The corpus does not state that for any paper" + limits + ".");
        }
        boolean ofKnown = !ask.filter().papers().isEmpty();
        int usual = ofKnown
                ? Comparison.MOST_PAPERS
                : ask.figure() == Figure.SORTED ? AnswerOptions.MOST_SOURCES : SUPERLATIVES;
        int wanted = ask.wanted() == null || ofKnown ? usual : Math.min(AnswerOptions.MOST_SOURCES, ask.wanted());
        int most = ask.wanted() == null ? options.sourcesOr(wanted) : Math.min(wanted, options.sourcesOr(wanted));
        List<Paper> ranked = papers.list(ask.filter(), order, 0, most);
        Draft draft = new Draft()
                .total(total)
                .say(open(order, ranked.size(), total, ofKnown || ranked.size() == total, limits));
        ranked.forEach(paper -> draft.item(paper, Phrasing.byline(paper)));
        return draft;
    }

    private static String open(Order order, int shown, int total, boolean ofKnown, String limits) {
        return ofKnown
                ? Phrasing.inOrder(order) + ":"
                : Phrasing.superlative(order, shown) + " of " + Phrasing.papers(total) + limits + ":";
    }

    private static boolean isKnown(Statistics statistics, Order order) {
        return switch (order) {
            case CORPUS -> true;
            case NEWEST, OLDEST -> statistics.dated() > 0;
            case MOST_AUTHORS, FEWEST_AUTHORS -> !statistics.authorCounts().isEmpty();
        };
    }
}
