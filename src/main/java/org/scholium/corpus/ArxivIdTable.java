package org.scholium.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table with the columns {@code title} and {@code arxiv_id}, which gives papers of other files their identity. */
final class ArxivIdTable implements CorpusFormat {

    private static final Pattern ARXIV_ID = Pattern.compile("\\d{4}\\.\\d{4,5}|[a-z-]+(\\.[A-Z]{2})?/\\d{7}");
    private static final CSVFormat TABLE = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();

    @Override
    public boolean recognises(SourceFile file) {
        return file.lines().stream().findFirst().orElse("").strip().equals("title,arxiv_id");
    }

    @Override
    public void read(SourceFile file, CorpusDraft draft) {
        try (CSVParser rows = CSVParser.parse(file.text(), TABLE)) {
            for (CSVRecord row : rows) {
                read(row, (int) rows.getCurrentLineNumber(), file, draft);
            }
        } catch (IOException | UncheckedIOException e) {
            draft.report(file.name(), null, "It is not a readable table: " + e.getMessage());
        }
    }

    private static void read(CSVRecord row, int line, SourceFile file, CorpusDraft draft) {
        if (!row.isConsistent()) {
            draft.report(file.name(), line, "This row needs a title and an arXiv id; it was left out.");
        } else if (!ARXIV_ID.matcher(row.get("arxiv_id").strip()).matches()) {
            draft.report(
                    file.name(), line, "\"" + row.get("arxiv_id") + "\" is not an arXiv id; the row was left out.");
        } else {
            draft.identify(row.get("title"), row.get("arxiv_id").strip(), file.name(), line);
        }
    }
}
