package org.scholium.corpus;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scholium.corpus.BibliographicRecord.Field;
import org.scholium.corpus.SourceFile.Line;

/** Formats that put every field on a line of its own behind a tag, as reference managers exchange records. */
final class TaggedFormat implements CorpusFormat {

    /** RIS, as Zotero, Mendeley, Scopus and publishers write it. */
    static final TaggedFormat RIS = new TaggedFormat(
            Pattern.compile("([A-Z][A-Z0-9])  ?-(?: (.*))?"),
            "TY",
            "ER",
            Map.ofEntries(
                    Map.entry("TI", Field.TITLE),
                    Map.entry("T1", Field.TITLE),
                    Map.entry("AB", Field.ABSTRACT),
                    Map.entry("N2", Field.ABSTRACT),
                    Map.entry("AU", Field.AUTHOR),
                    Map.entry("A1", Field.AUTHOR),
                    Map.entry("PY", Field.YEAR),
                    Map.entry("Y1", Field.DATE),
                    Map.entry("DA", Field.DATE),
                    Map.entry("DO", Field.DOI),
                    Map.entry("JO", Field.VENUE),
                    Map.entry("JF", Field.VENUE),
                    Map.entry("T2", Field.VENUE),
                    Map.entry("BT", Field.VENUE),
                    Map.entry("UR", Field.URL),
                    Map.entry("PB", Field.ORGANISATION),
                    Map.entry("KW", Field.KEYWORD),
                    Map.entry("TY", Field.KIND)));

    /** What PubMed calls its own format: MEDLINE, mostly in files named {@code .nbib}. */
    static final TaggedFormat MEDLINE = new TaggedFormat(
            Pattern.compile("([A-Z]{2,4}) *- (.*)"),
            "PMID",
            null,
            Map.of(
                    "TI", Field.TITLE,
                    "AB", Field.ABSTRACT,
                    "FAU", Field.AUTHOR,
                    "DP", Field.YEAR,
                    "LID", Field.DOI,
                    "AID", Field.DOI,
                    "JT", Field.VENUE,
                    "PT", Field.KIND,
                    "OT", Field.KEYWORD));

    /** The tagged export of EndNote (Refer). */
    static final TaggedFormat ENDNOTE = new TaggedFormat(
            Pattern.compile("%([0-9A-Z@~>])(?: (.*))?"),
            "0",
            null,
            Map.of(
                    "T", Field.TITLE,
                    "X", Field.ABSTRACT,
                    "A", Field.AUTHOR,
                    "D", Field.YEAR,
                    "8", Field.DATE,
                    "R", Field.DOI,
                    "J", Field.VENUE,
                    "B", Field.VENUE,
                    "U", Field.URL,
                    "0", Field.KIND));

    private final Pattern tagged;
    private final String first;
    private final @Nullable String last;
    private final Map<String, Field> fields;

    private TaggedFormat(Pattern tagged, String first, @Nullable String last, Map<String, Field> fields) {
        this.tagged = tagged;
        this.first = first;
        this.last = last;
        this.fields = fields;
    }

    @Override
    public boolean recognises(SourceFile file) {
        Matcher line = tagged.matcher(file.text()
                .lines()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(""));
        return line.matches() && line.group(1).equals(first);
    }

    @Override
    public void read(SourceFile file, CorpusDraft draft) {
        Reading reading = new Reading(file.name(), draft);
        List<Line> lines = file.filledLines();
        lines.forEach(reading::line);
        reading.end();
    }

    /** A record ends where the next begins, whether or not its last line says so: exports are cut off, and edited. */
    private final class Reading {

        private final String file;
        private final CorpusDraft draft;
        private BibliographicRecord record = new BibliographicRecord();
        private int start = 1;
        private @Nullable String tag;
        private StringBuilder value = new StringBuilder();

        private Reading(String file, CorpusDraft draft) {
            this.file = file;
            this.draft = draft;
        }

        private void line(Line line) {
            Matcher field = tagged.matcher(line.text());
            if (!field.matches()) {
                value.append(' ').append(line.text());
                return;
            }
            flush();
            if (field.group(1).equals(first)) {
                end();
                start = line.number();
            }
            if (field.group(1).equals(last)) {
                end();
            } else {
                tag = field.group(1);
                value.append(field.group(2) == null ? "" : field.group(2));
            }
        }

        private void flush() {
            Field field = tag == null ? null : fields.get(tag);
            if (field == Field.KEYWORD) {
                record.with(field, value.toString(), ";");
            } else if (field != null) {
                record.with(field, value.toString());
            }
            tag = null;
            value = new StringBuilder();
        }

        private void end() {
            flush();
            if (!record.isEmpty()) {
                record.addTo(draft, file, start);
            }
            record = new BibliographicRecord();
        }
    }
}
