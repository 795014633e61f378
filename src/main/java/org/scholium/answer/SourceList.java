package org.scholium.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scholium.answer.Source.Quote;
import org.scholium.corpus.Paper;
import org.scholium.retrieval.Scores;
import org.scholium.text.Sentence;

/** The papers that an answer cites, numbered in order of first use, each with the spans it is quoted with. */
final class SourceList {

    private record Cited(int number, Paper paper, @Nullable Scores scores, List<Quote> quotes) {}

    private final Map<String, Cited> cited = new LinkedHashMap<>();

    /** The number of a paper, its next one where it has none yet. */
    int number(Paper paper, @Nullable Scores scores) {
        return cite(paper, scores).number();
    }

    /** Quotes a span; one that is there already keeps its place. */
    Citation quote(Paper paper, @Nullable Scores scores, Sentence sentence) {
        Cited source = cite(paper, scores);
        Quote quote = quote(sentence);
        if (!source.quotes().contains(quote)) {
            source.quotes().add(quote);
        }
        return new Citation(source.number(), source.quotes().indexOf(quote));
    }

    /** Whether a span is quoted already. */
    boolean quotes(Paper paper, Sentence sentence) {
        return cited.containsKey(paper.id()) && cited.get(paper.id()).quotes().contains(quote(sentence));
    }

    List<Source> sources() {
        return cited.values().stream()
                .map(one -> Source.of(one.number(), one.paper(), one.quotes(), one.scores()))
                .toList();
    }

    List<Paper> papers() {
        return cited.values().stream().map(Cited::paper).toList();
    }

    private Cited cite(Paper paper, @Nullable Scores scores) {
        return cited.computeIfAbsent(paper.id(), id -> new Cited(cited.size() + 1, paper, scores, new ArrayList<>()));
    }

    private static Quote quote(Sentence sentence) {
        return new Quote(sentence.text(), sentence.start(), sentence.end());
    }
}
