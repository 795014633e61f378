package org.scholium.answer.list;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import org.scholium.answer.AnswerOptions;
import org.scholium.answer.Draft;
import org.scholium.answer.Outcome;
import org.scholium.answer.Phrasing;
import org.scholium.corpus.Paper;
import org.scholium.question.Selection;
import org.scholium.retrieval.Evidence;
import org.scholium.store.Snapshot.Order;
import org.scholium.text.Tuning;

/** The newest, the oldest, or those with the most or the fewest authors, of the papers on a subject. */
final class OrderedPapers {

    private static final double ON_SUBJECT = Tuning.number("answer.ordered.on-subject");

    private static final int USUAL = 3;

    private OrderedPapers() {}

    static void write(Draft draft, Selection selection, Order order, List<Evidence> found, AnswerOptions options) {
        List<Evidence> fitting = onSubject(found);
        List<Evidence> ordered = fitting.stream()
                .filter(one -> isKnown(order, one.paper()))
                .sorted(by(order))
                .toList();
        draft.total(fitting.size());
        if (ordered.isEmpty()) {
            draft.outcome(Outcome.PARTIAL)
                    .say("The corpus states no " + what(order) + " for any of the nearest papers. The nearest is:");
            draft.item(found.get(0), found.get(0).best().sentence());
            return;
        }
        int wanted = selection.wanted() == null ? USUAL : selection.wanted();
        List<Evidence> shown = ordered.stream()
                .limit(options.maxSources() == null ? wanted : Math.min(wanted, options.maxSources()))
                .toList();
        draft.say(open(order, shown.size(), fitting.size(), fitting.size() - ordered.size()));
        if (shown.size() > 1 || wanted > 1) {
            shown.forEach(evidence -> draft.item(evidence.paper(), Phrasing.byline(evidence.paper())));
        } else {
            Evidence first = shown.get(0);
            draft.item(first, first.best().sentence());
            draft.state(known(order, first.paper()), first.paper(), first.scores());
        }
    }

    private static String open(Order order, int shown, int fitting, int unknown) {
        String left = unknown == 0 ? "" : " (" + unknown + " without a " + what(order) + " left out)";
        return Phrasing.superlative(order, shown) + " of "
                + Phrasing.papers(fitting) + " near this subject"
                + left + ":";
    }

    /** What its place in the order rests on; only papers of which it is known have one. */
    private static String known(Order order, Paper paper) {
        return isOfDates(order)
                ? "It was published " + (paper.published() == null ? "in " : "on ")
                        + Phrasing.when(paper).orElseThrow() + "."
                : "It has " + Phrasing.authors(requireNonNull(paper.authorCount())) + ".";
    }

    private static String what(Order order) {
        return isOfDates(order) ? "date" : "number of authors";
    }

    private static boolean isOfDates(Order order) {
        return order == Order.NEWEST || order == Order.OLDEST;
    }

    private static boolean isKnown(Order order, Paper paper) {
        return isOfDates(order) ? paper.day() != null : paper.authorCount() != null;
    }

    private static Comparator<Evidence> by(Order order) {
        Comparator<Evidence> date =
                Comparator.comparing((Evidence one) -> one.paper().day());
        Comparator<Evidence> authors =
                Comparator.comparing((Evidence one) -> one.paper().authorCount());
        return switch (order) {
            case CORPUS, NEWEST -> date.reversed();
            case OLDEST -> date;
            case MOST_AUTHORS -> authors.reversed();
            case FEWEST_AUTHORS -> authors;
        };
    }

    private static List<Evidence> onSubject(List<Evidence> found) {
        double rank = ON_SUBJECT * found.get(0).rank();
        double coverage = ON_SUBJECT * found.get(0).coverage();
        return found.stream()
                .filter(evidence -> evidence.rank() >= rank && evidence.coverage() >= coverage)
                .toList();
    }
}
