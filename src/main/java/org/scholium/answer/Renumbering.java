package org.scholium.answer;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scholium.answer.Comparison.Cell;
import org.scholium.answer.Comparison.Column;
import org.scholium.answer.Comparison.Row;
import org.scholium.corpus.Paper;
import org.scholium.text.Sentence;

/** The numbers that the sources and quotes of one draft have in another that takes them over. */
final class Renumbering {

    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final Map<Citation, Citation> quotes = new HashMap<>();

    private Renumbering() {}

    /** Takes the sources of a draft over into a list. */
    static Renumbering of(Draft draft, SourceList into) {
        Renumbering renumbered = new Renumbering();
        List<Paper> papers = draft.papers();
        for (Source source : draft.sources()) {
            Paper paper = papers.get(source.number() - 1);
            renumbered.numbers.put(source.number(), into.number(paper, source.scores()));
            for (int i = 0; i < source.quotes().size(); i++) {
                Source.Quote quote = source.quotes().get(i);
                Sentence span = new Sentence(quote.start(), quote.end(), quote.text());
                renumbered.quotes.put(new Citation(source.number(), i), into.quote(paper, source.scores(), span));
            }
        }
        return renumbered;
    }

    AnswerSentence of(AnswerSentence sentence, int firstParagraph) {
        return new AnswerSentence(
                sentence.text(),
                numbers(sentence.citations()),
                sentence.evidence().stream().map(quotes::get).toList(),
                sentence.support(),
                sentence.form(),
                sentence.title(),
                firstParagraph + sentence.paragraph(),
                sentence.reason());
    }

    Comparison of(Comparison table) {
        return new Comparison(
                table.papers().stream()
                        .map(column -> new Column(number(column.number()), column.paperId(), column.title()))
                        .toList(),
                table.rows().stream()
                        .map(row -> new Row(
                                row.aspect(), row.cells().stream().map(this::of).toList()))
                        .toList());
    }

    private Cell of(Cell cell) {
        return new Cell(cell.paperId(), cell.text(), cell.start(), cell.end(), numbers(cell.citations()));
    }

    private int number(int before) {
        return requireNonNull(numbers.get(before));
    }

    private List<Integer> numbers(List<Integer> citations) {
        return citations.stream().map(this::number).toList();
    }
}
