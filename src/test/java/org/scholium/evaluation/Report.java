package org.scholium.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Markdown, printed as it grows and written to a file at the end. */
final class Report {

    private final StringBuilder text = new StringBuilder();
    private final Path folder;

    Report(Path folder) {
        this.folder = folder;
    }

    Report heading(String heading) {
        return line("\n## " + heading + "\n");
    }

    Report line(String line) {
        text.append(line).append('\n');
        System.out.println(line);
        return this;
    }

    /** A table; numbers get three decimals. */
    Report table(List<String> columns, List<List<?>> rows) {
        line(row(columns));
        line(row(columns.stream().map(column -> "---").toList()));
        rows.forEach(row -> line(row(row)));
        return line("");
    }

    private static String row(List<?> cells) {
        return cells.stream().map(Report::cell).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String cell(Object value) {
        return value instanceof Double number ? String.format(Locale.ROOT, "%.3f", number) : String.valueOf(value);
    }

    /** A picture or other file beside the report. */
    Report file(String name, String content) {
        write(folder.resolve(name), content);
        return line("See `" + name + "`.");
    }

    void save() {
        write(folder.resolve("report.md"), text.toString());
    }

    private static void write(Path file, String content) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " could not be written.", e);
        }
    }
}
