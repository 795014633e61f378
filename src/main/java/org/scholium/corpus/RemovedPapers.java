package org.scholium.corpus;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table with the columns {@code removed_id} and {@code title}: papers that other files hold and nobody wants to see. */
final class RemovedPapers implements CorpusFormat {

    static final CSVFormat TABLE = CSVFormat.RFC4180
            .builder()
            .setHeader("removed_id", "title")
            .setRecordSeparator('\n')
            .get();

    private static final Pattern HEADER = Pattern.compile("\\s*\"?removed_id\"?\\s*(,.*)?");

    @Override
    public boolean recognises(SourceFile file) {
        return HEADER.matcher(file.text().lines().findFirst().orElse("")).matches();
    }

    @Override
    public void read(SourceFile file, CorpusDraft draft) {
        try {
            rows(file.text()).forEach(row -> draft.remove(row.get(0).strip()));
        } catch (IOException | UncheckedIOException e) {
            draft.report(file.name(), null, "Its quotation marks do not match; nothing of it was read.");
        }
    }

    /** The rows below the header. */
    static List<CSVRecord> rows(String text) throws IOException {
        CSVFormat below = TABLE.builder().setSkipHeaderRecord(true).get();
        try (CSVParser rows = CSVParser.parse(new StringReader(text), below)) {
            return rows.getRecords();
        }
    }
}
