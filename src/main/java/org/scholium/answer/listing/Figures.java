package org.scholium.answer.listing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.scholium.answer.Draft;
import org.scholium.answer.LimitPhrasing;
import org.scholium.answer.Outcome;
import org.scholium.answer.Phrasing;
import org.scholium.corpus.Paper;
import org.scholium.store.Filter;
import org.scholium.store.Limits;
import org.scholium.store.Snapshot;
import org.scholium.store.Snapshot.Order;
import org.scholium.store.Snapshot.Statistics;

/** What is computed from the listing of some papers, said in words, with the papers that the words name. */
final class Figures {

    /** So many papers are cited for one sentence at most. */
    private static final int CITED = 8;

    private Figures() {}

    static Draft count(Snapshot papers, Filter filter) {
        Statistics statistics = papers.statistics(filter);
        Draft draft = new Draft()
                .total(statistics.papers())
                .compute(
                        "The corpus holds " + Phrasing.papers(statistics.papers()) + LimitPhrasing.of(filter) + ".",
                        List.of());
        return statistics.dated() > 1 ? draft.compute(span(statistics, papers, filter), List.of()) : draft;
    }

    static Draft dates(Snapshot papers, Filter filter) {
        Statistics statistics = papers.statistics(filter);
        if (statistics.dated() == 0) {
            return unstated("date", filter);
        }
        Paper first = papers.list(filter, Order.OLDEST, 0, 1).get(0);
        Paper last = papers.list(filter, Order.NEWEST, 0, 1).get(0);
        return new Draft()
                .compute(span(statistics, papers, filter), List.of(first, last))
                .compute(
                        "The earliest is " + Phrasing.quotedTitle(first) + ", the latest " + Phrasing.quotedTitle(last)
                                + ".",
                        List.of(first, last));
    }

    private static String span(Statistics statistics, Snapshot papers, Filter filter) {
        int undated = statistics.papers() - statistics.dated();
        return "The papers were published from " + when(papers, filter, Order.OLDEST) + " to "
                + when(papers, filter, Order.NEWEST)
                + (undated == 0 ? "" : undated == 1 ? "; one has no date" : "; " + undated + " have no date") + ".";
    }

    private static String when(Snapshot papers, Filter filter, Order order) {
        return Phrasing.when(papers.list(filter, order, 0, 1).get(0)).orElseThrow();
    }

    static Draft authors(Snapshot papers, Filter filter) {
        Statistics statistics = papers.statistics(filter);
        List<Integer> counts = counts(statistics.authorCounts());
        if (counts.isEmpty()) {
            return unstated("number of authors", filter);
        }
        int together = counts.stream().mapToInt(Integer::intValue).sum();
        int without = statistics.papers() - counts.size();
        Paper most = papers.list(filter, Order.MOST_AUTHORS, 0, 1).get(0);
        Paper fewest = papers.list(filter, Order.FEWEST_AUTHORS, 0, 1).get(0);
        return new Draft()
                .compute(
                        String.format(
                                Locale.ROOT,
                                "The %s%s that state how many authors they have average %.1f, with a median of %s%s.",
                                Phrasing.papers(counts.size()),
                                LimitPhrasing.of(filter),
                                (double) together / counts.size(),
                                median(counts),
                                without == 0
                                        ? ""
                                        : without == 1
                                                ? "; one does not state it"
                                                : "; " + without + " do not state it"),
                        List.of())
                .compute(
                        Phrasing.quotedTitle(most) + " has the most authors, " + most.authorCount() + "; "
                                + Phrasing.quotedTitle(fewest) + " the fewest, " + fewest.authorCount() + ".",
                        List.of(most, fewest));
    }

    private static List<Integer> counts(Map<Integer, Integer> often) {
        List<Integer> counts = new ArrayList<>();
        often.forEach((count, times) -> counts.addAll(Collections.nCopies(times, count)));
        Collections.sort(counts);
        return counts;
    }

    private static String median(List<Integer> sorted) {
        double middle = (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2.0;
        return String.format(Locale.ROOT, middle == Math.rint(middle) ? "%.0f" : "%.1f", middle);
    }

    static Draft organisations(Snapshot papers, Filter filter) {
        Map<String, Integer> organisations = papers.statistics(filter).organisations();
        if (organisations.isEmpty()) {
            return unstated("organisation", filter);
        }
        Filter published = filter.within(Limits.NONE.of(List.copyOf(organisations.keySet())));
        String names = organisations.entrySet().stream()
                .map(one -> one.getKey() + " (" + one.getValue() + ")")
                .collect(Collectors.joining(", "));
        return new Draft()
                .compute(
                        "The corpus names the publishing organisation of " + Phrasing.papers(papers.count(published))
                                + LimitPhrasing.of(filter) + ": " + names + ".",
                        papers.list(published, Order.CORPUS, 0, CITED));
    }

    private static Draft unstated(String what, Filter filter) {
        return new Draft()
                .outcome(Outcome.NOT_IN_CORPUS)
                .compute("The corpus states no " + what + " for any paper" + LimitPhrasing.of(filter) + ".", List.of());
    }
}
