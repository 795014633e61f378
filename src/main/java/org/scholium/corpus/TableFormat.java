package org.scholium.corpus;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.scholium.corpus.BibliographicRecord.Field;

/** A table with a header, as reference managers, catalogues and spreadsheets write it; commas, semicolons or tabs. */
final class TableFormat implements CorpusFormat {

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

    private static final Map<String, Field> COLUMNS = columns();

    private static Map<String, Field> columns() {
        Map<String, Field> columns = new HashMap<>();
        put(columns, Field.TITLE, "title", "article title", "document title", "paper title", "ti", "name");
        put(columns, Field.ABSTRACT, "abstract", "abstract note", "summary", "description", "ab", "abstract text");
        put(columns, Field.AUTHOR, "author", "authors", "author full names", "author full name", "au", "author s");
        put(columns, Field.DATE, "date", "publication date", "published", "date published");
        put(columns, Field.YEAR, "year", "publication year", "py", "pub year");
        put(columns, Field.DOI, "doi", "di", "doi link");
        put(columns, Field.ARXIV, "arxiv id", "arxiv", "eprint", "paper id");
        put(
                columns,
                Field.VENUE,
                "journal",
                "publication title",
                "source title",
                "venue",
                "so",
                "container title",
                "booktitle",
                "conference");
        put(columns, Field.URL, "url", "link", "urls", "pdf link");
        put(columns, Field.KEYWORD, "keywords", "author keywords", "manual tags", "tags", "de", "index keywords");
        put(columns, Field.KIND, "item type", "document type", "type", "dt", "publication type");
        put(columns, Field.LICENCE, "license", "licence", "rights");
        return columns;
    }

    private static void put(Map<String, Field> columns, Field field, String... names) {
        for (String name : names) {
            columns.put(name, field);
        }
    }

    @Override
    public boolean recognises(SourceFile file) {
        return delimiter(file).isPresent();
    }

    @Override
    public void read(SourceFile file, CorpusDraft draft) {
        CSVFormat format = format(delimiter(file).orElseThrow());
        long line = 1;
        try (CSVParser rows = CSVParser.parse(new StringReader(file.text()), format)) {
            List<@Nullable Field> header = null;
            for (CSVRecord row : rows) {
                if (header == null) {
                    header = header(row);
                } else {
                    read(row, header, file.name(), (int) line + 1, draft);
                }
                line = rows.getCurrentLineNumber();
            }
        } catch (IOException | UncheckedIOException e) {
            draft.report(
                    file.name(),
                    (int) line + 1,
                    "The quotation marks of this row do not match; it and what follows were left out.");
        }
    }

    private static void read(CSVRecord row, List<@Nullable Field> header, String file, int line, CorpusDraft draft) {
        if (row.size() == 1 && row.get(0).isBlank()) {
            return;
        }
        BibliographicRecord record = new BibliographicRecord();
        for (int column = 0; column < Math.min(row.size(), header.size()); column++) {
            Field field = header.get(column);
            if (field == Field.AUTHOR) {
                record.with(field, row.get(column).replaceAll("\\s*\\(\\d+\\)", ""), separator(row.get(column)));
            } else if (field == Field.KEYWORD) {
                record.with(field, row.get(column), "[;,]");
            } else if (field != null) {
                record.with(field, row.get(column));
            }
        }
        record.addTo(draft, file, line);
    }

    /** "Lovelace, Ada; Babbage, Charles" or "Ada Lovelace, Charles Babbage". */
    private static String separator(String authors) {
        return authors.contains(";")
                ? ";"
                : authors.contains("|") ? "\\|" : authors.contains(" and ") ? ",? and " : ",(?=[^,]* )";
    }

    /** The one that makes a header of the first line with a title and an abstract in it. */
    private static Optional<Character> delimiter(SourceFile file) {
        String first = file.text().lines().findFirst().orElse("");
        return DELIMITERS.stream()
                .filter(delimiter -> {
                    try (CSVParser rows = CSVParser.parse(new StringReader(first), format(delimiter))) {
                        List<CSVRecord> records = rows.getRecords();
                        List<@Nullable Field> header = records.isEmpty() ? List.of() : header(records.get(0));
                        return header.contains(Field.TITLE) && header.contains(Field.ABSTRACT);
                    } catch (IOException | UncheckedIOException e) {
                        return false;
                    }
                })
                .findFirst();
    }

    private static CSVFormat format(char delimiter) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .get();
    }

    private static List<@Nullable Field> header(CSVRecord row) {
        return row.stream()
                .<@Nullable Field>map(name -> COLUMNS.get(name.strip()
                        .replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z]+", " ")
                        .strip()))
                .toList();
    }
}
