package org.scholium.answer.compare;

import java.util.List;
import java.util.stream.Stream;
import org.scholium.answer.Comparison.Cell;
import org.scholium.answer.Comparison.Row;
import org.scholium.answer.StandardAspect;
import org.scholium.question.Ask;
import org.scholium.question.Aspect;
import org.scholium.store.IndexedPaper;

/**
 * The rows of a comparison.
 *
 * @param wanted the rows that were asked for
 * @param rows all rows, those first
 * @param ranked those of the wanted ones that ask for numbers that could be ranked
 * @param silent the usual aspects that no paper states
 */
record Table(List<Row> wanted, List<Row> rows, List<Row> ranked, List<String> silent) {

    static Table of(Ask.Compare ask, List<IndexedPaper> papers, Cells cells) {
        List<Row> wanted =
                ask.aspects().stream().map(aspect -> cells.row(aspect, papers)).toList();
        List<Row> ranked = Stream.iterate(0, i -> i + 1)
                .limit(wanted.size())
                .filter(i -> ask.aspects().get(i).ranks())
                .map(wanted::get)
                .toList();
        List<Row> usual = ask.only() ? List.of() : usual(ask.aspects(), papers, cells);
        List<Row> rows = Stream.concat(wanted.stream(), usual.stream().filter(row -> !row.isEmpty()))
                .toList();
        return new Table(
                wanted,
                rows,
                ranked,
                usual.stream().filter(Row::isEmpty).map(Row::aspect).toList());
    }

    private static List<Row> usual(List<Aspect> asked, List<IndexedPaper> papers, Cells cells) {
        List<String> labels = asked.stream().map(Aspect::label).toList();
        return Stream.of(StandardAspect.values())
                .filter(aspect -> !labels.contains(aspect.label()))
                .map(aspect -> cells.row(aspect.label(), aspect, papers))
                .toList();
    }

    /** Whether every paper states all that was asked for. */
    boolean isWhole() {
        return wanted.stream().flatMap(row -> row.cells().stream()).allMatch(Cell::isStated);
    }
}
