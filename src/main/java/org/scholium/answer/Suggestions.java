package org.scholium.answer;

import java.util.List;
import java.util.stream.Stream;
import org.scholium.corpus.Paper;
import org.scholium.question.QuestionKind;
import org.scholium.question.Understanding;
import org.scholium.store.Filter;
import org.scholium.store.Snapshot;

/** Next questions that the corpus can answer. */
final class Suggestions {

    private static final int SHOWN = 3;

    private Suggestions() {}

    static List<String> after(Understanding understood, Draft draft, Snapshot index) {
        if (understood.kind() == QuestionKind.WHICH) {
            return understood.aspects();
        }
        List<Paper> cited = draft.papers();
        boolean corpus = cited.isEmpty() || understood.kind() == QuestionKind.CORPUS;
        Stream<String> suggestions = corpus
                ? opening(index)
                : cited.size() == 1
                        ? about(cited.get(0), understood.kind())
                        : cited.stream().map(paper -> "What is " + name(paper) + " about?");
        return suggestions
                .filter(suggestion -> !suggestion.equalsIgnoreCase(understood.standalone()))
                .limit(SHOWN)
                .toList();
    }

    private static Stream<String> about(Paper paper, QuestionKind asked) {
        Stream<String> whole =
                asked == QuestionKind.EXPLAIN ? Stream.empty() : Stream.of("What is " + name(paper) + " about?");
        return Stream.concat(
                whole,
                Stream.of(
                        "What did " + name(paper) + " find?",
                        "How does " + name(paper) + " work?",
                        "Which papers are related to " + name(paper) + "?"));
    }

    private static Stream<String> opening(Snapshot index) {
        Stream<String> first = index.list(Filter.NONE, Snapshot.Order.CORPUS, 0, 1).stream()
                .map(paper -> "What is " + name(paper) + " about?");
        return Stream.concat(
                first,
                Stream.of(
                        "What are these papers mostly about?",
                        "Which are the newest papers?",
                        "How many papers are there?"));
    }

    private static String name(Paper paper) {
        return Phrasing.quotedTitle(paper);
    }
}
