package org.scholium.answer;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.scholium.corpus.Paper;
import org.scholium.question.Ask;
import org.scholium.question.Content.Facet;
import org.scholium.question.Expected;
import org.scholium.question.Figure;
import org.scholium.store.Filter;
import org.scholium.store.Snapshot;
import org.scholium.store.Snapshot.Order;

/** Next questions that the corpus can answer. */
final class Suggestions {

    private static final int SHOWN = 3;

    private Suggestions() {}

    /** A next question, and whether the question before was the same. */
    private record Suggestion(String text, Predicate<Ask> isSame) {}

    static List<String> after(Ask ask, List<Paper> cited, Snapshot papers) {
        boolean corpus = cited.isEmpty() || ask instanceof Ask.Listing;
        Stream<Suggestion> suggestions = corpus
                ? opening(papers)
                : cited.size() == 1 ? about(cited.get(0)) : cited.stream().map(Suggestions::whole);
        return suggestions
                .filter(suggestion -> !suggestion.isSame().test(ask))
                .map(Suggestion::text)
                .limit(SHOWN)
                .toList();
    }

    private static Stream<Suggestion> about(Paper paper) {
        return Stream.of(
                whole(paper),
                new Suggestion("What did " + name(paper) + " find?", ask -> explains(ask, paper, Facet.RESULT)),
                new Suggestion(
                        "How does " + name(paper) + " work?",
                        ask -> ask instanceof Ask.Explain explain
                                && explain.content().expected().contains(Expected.WAY)),
                new Suggestion("Which papers are related to " + name(paper) + "?", ask -> ask instanceof Ask.Related));
    }

    private static Suggestion whole(Paper paper) {
        return new Suggestion("What is " + name(paper) + " about?", ask -> explains(ask, paper, Facet.WHOLE));
    }

    private static boolean explains(Ask ask, Paper paper, Facet facet) {
        return ask instanceof Ask.Explain explain
                && explain.content().facets().contains(facet)
                && (ask.papers().isEmpty() || ask.papers().contains(paper.id()));
    }

    private static Stream<Suggestion> opening(Snapshot papers) {
        Stream<Suggestion> first =
                papers.list(Filter.NONE, Order.CORPUS, 0, 1).stream().map(Suggestions::whole);
        return Stream.concat(
                first,
                Stream.of(
                        new Suggestion(
                                "What are these papers mostly about?",
                                ask -> ask instanceof Ask.Listing listing && listing.figure() == Figure.TOPICS),
                        new Suggestion(
                                "Which are the newest papers?",
                                ask -> ask instanceof Ask.Listing listing && listing.order() == Order.NEWEST),
                        new Suggestion(
                                "How many papers are there?",
                                ask -> ask instanceof Ask.Listing listing && listing.figure() == Figure.COUNT)));
    }

    private static String name(Paper paper) {
        return Phrasing.quotedTitle(paper);
    }
}
