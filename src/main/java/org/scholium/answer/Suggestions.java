package org.scholium.answer;

import java.util.List;
import java.util.stream.Stream;
import org.scholium.conversation.QuestionKind;
import org.scholium.conversation.Understanding;
import org.scholium.corpus.Paper;
import org.scholium.index.IndexedPaper;
import org.scholium.index.PaperIndex;

/** Next questions that the corpus can answer. */
final class Suggestions {

    private static final int SHOWN = 3;

    private Suggestions() {}

    static List<String> after(Understanding understood, Draft draft, PaperIndex index) {
        List<Paper> cited = draft.papers();
        Stream<String> suggestions = cited.isEmpty() || understood.kind() == QuestionKind.CORPUS
                ? opening(index)
                : cited.size() == 1
                        ? about(cited.get(0))
                        : cited.stream().map(p -> "What is “" + Words.shortTitle(p) + "” about?");
        return suggestions
                .filter(suggestion -> !suggestion.equalsIgnoreCase(understood.standalone()))
                .limit(SHOWN)
                .toList();
    }

    private static Stream<String> about(Paper paper) {
        String name = "“" + Words.shortTitle(paper) + "”";
        return Stream.of("What is " + name + " about?", "What did " + name + " find?", "How does " + name + " work?");
    }

    private static Stream<String> opening(PaperIndex index) {
        return Stream.concat(
                index.papers().stream()
                        .limit(1)
                        .map(IndexedPaper::paper)
                        .map(p -> "What is “" + Words.shortTitle(p) + "” about?"),
                Stream.of(
                        "Which are the newest papers?",
                        "What are these papers mostly about?",
                        "How many papers are there?"));
    }
}
