package org.scholium.answer;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sets papers side by side as a Markdown table. */
final class ComparisonTable {

    private static final String NOT_STATED = "not stated in the abstract";

    private ComparisonTable() {}

    static String of(Comparison comparison) {
        Stream<String> titles =
                comparison.papers().stream().map(paper -> "%s [%d]".formatted(cell(paper.title()), paper.number()));
        String rule =
                line(Stream.generate(() -> "---").limit(comparison.papers().size() + 1L));
        Stream<String> rows = comparison.rows().stream()
                .map(row -> line(Stream.concat(
                        Stream.of(cell(row.aspect())), row.cells().stream().map(ComparisonTable::cell))));
        return Stream.concat(Stream.of(line(Stream.concat(Stream.of("Aspect"), titles)), rule), rows)
                .collect(Collectors.joining("\n"));
    }

    private static String line(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String cell(Comparison.Cell cell) {
        return cell.text() == null ? NOT_STATED : cell(cell.text()) + marks(cell.citations());
    }

    private static String marks(List<Integer> numbers) {
        return numbers.stream().map(number -> "[" + number + "]").collect(Collectors.joining("", " ", ""));
    }

    private static String cell(String text) {
        return Markdown.onOneLine(text).replace("|", "\\|");
    }
}
