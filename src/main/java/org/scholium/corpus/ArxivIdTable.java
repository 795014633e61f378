package org.scholium.corpus;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table with the columns {@code title} and {@code arxiv_id}, which gives papers of other files their identity. */
final class ArxivIdTable implements CorpusFormat {

    private static final Pattern HEADER = Pattern.compile("(?i)\\s*\"?title\"?\\s*,\\s*\"?arxiv_id\"?\\s*");
    private static final CSVFormat TABLE =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();

    @Override
    public boolean recognises(SourceFile file) {
        return HEADER.matcher(file.text().lines().findFirst().orElse("")).matches();
    }

    @Override
    public void read(SourceFile file, CorpusDraft draft) {
        List<String> lines = file.lines();
        String text = String.join("\n", lines);
        int read = 1;
        int offset = lines.get(0).length() + 1;
        while (read < lines.size()) {
            int next = readRows(behind(offset, text), lines, read, file.name(), draft);
            offset += lines.subList(read, next).stream()
                    .mapToInt(line -> line.length() + 1)
                    .sum();
            read = next;
        }
    }

    /** A reader and not a substring, which would copy the rest of a large table for each of its broken rows. */
    private static Reader behind(int offset, String text) {
        try {
            Reader reader = new StringReader(text);
            reader.skip(offset);
            return reader;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads up to the end or a broken row, whose open quotation mark would swallow the rest; tells how far. */
    private static int readRows(Reader rest, List<String> lines, int start, String file, CorpusDraft draft) {
        int read = start;
        try (CSVParser rows = CSVParser.parse(rest, TABLE)) {
            for (CSVRecord row : rows) {
                read = start + (int) rows.getCurrentLineNumber();
                read(row, read - lineBreaksWithin(row), file, draft);
            }
            return lines.size();
        } catch (IOException | UncheckedIOException e) {
            while (lines.get(read).isEmpty()) {
                read++;
            }
            draft.report(file, read + 1, "The quotation marks of this row do not match; it was left out.");
            return read + 1;
        }
    }

    private static int lineBreaksWithin(CSVRecord row) {
        return (int) String.join("", row).chars().filter(sign -> sign == '\n').count();
    }

    private static void read(CSVRecord row, int line, String file, CorpusDraft draft) {
        if (row.size() != 2) {
            String columns = row.size() == 1 ? "1 column" : row.size() + " columns";
            String hint = row.size() > 2 ? " A title with a comma needs quotation marks." : "";
            draft.report(file, line, "This row has " + columns + " instead of 2; it was left out." + hint);
            return;
        }
        String title = row.get(0).strip();
        String arxivId = row.get(1).strip();
        if (title.isEmpty()) {
            draft.report(file, line, "This row has no title; it was left out.");
        } else if (!ArxivIds.isOne(arxivId)) {
            draft.report(file, line, Problem.quoted(arxivId) + " is not an arXiv id; the row was left out.");
        } else {
            draft.identify(title, arxivId, file, line);
        }
    }
}
