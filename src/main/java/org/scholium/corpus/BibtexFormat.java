package org.scholium.corpus;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.jbibtex.Value;
import org.jspecify.annotations.Nullable;
import org.scholium.corpus.BibliographicRecord.Field;

/**
 * BibTeX and BibLaTeX. Entries are read one by one, each up to the next line that begins with an at sign: where braces do
 * not match, one entry is lost and not the rest of the file.
 */
final class BibtexFormat implements CorpusFormat {

    private static final Pattern ENTRY = Pattern.compile("(?m)^[ \\t]*@[ \\t]*(\\w+)[ \\t]*[{(]");
    private static final Pattern DEFINED = Pattern.compile("[{(]\\s*([^\\s=]+)\\s*=");
    private static final Pattern USED = Pattern.compile("[=#]\\s*([A-Za-z][^\\s,#={}\"]*)");
    private static final Pattern UNFIT_KEY = Pattern.compile("(@\\s*\\w+\\s*[{(])([^,={}()\"]*),");

    /** The printer sets a curved one, and quotes would no longer be what the file says; accents and quotation marks stay. */
    private static final Pattern APOSTROPHE = Pattern.compile("(?<![\\\\'])'(?!')");

    private static final char KEPT = '\u02bc';

    private static final Map<String, Field> FIELDS = Map.ofEntries(
            Map.entry("title", Field.TITLE),
            Map.entry("abstract", Field.ABSTRACT),
            Map.entry("year", Field.YEAR),
            Map.entry("date", Field.DATE),
            Map.entry("doi", Field.DOI),
            Map.entry("journal", Field.VENUE),
            Map.entry("journaltitle", Field.VENUE),
            Map.entry("booktitle", Field.VENUE),
            Map.entry("url", Field.URL),
            Map.entry("organization", Field.ORGANISATION),
            Map.entry("copyright", Field.LICENCE));

    @Override
    public boolean recognises(SourceFile file) {
        Matcher entry = ENTRY.matcher(file.text());
        return entry.find() && file.text().substring(0, entry.start()).lines().noneMatch(line -> line.length() > 300);
    }

    @Override
    public void read(SourceFile file, CorpusDraft draft) {
        String text = file.text();
        List<Integer> starts =
                ENTRY.matcher(text).results().map(entry -> entry.start()).toList();
        Map<String, String> definitions = new HashMap<>();
        int line = 1;
        int counted = 0;
        for (int i = 0; i < starts.size(); i++) {
            int start = starts.get(i);
            String entry = text.substring(start, i + 1 < starts.size() ? starts.get(i + 1) : text.length());
            line += (int) text.substring(counted, start)
                    .chars()
                    .filter(sign -> sign == '\n')
                    .count();
            counted = start;
            Matcher kind = ENTRY.matcher(entry);
            String name = kind.find() ? kind.group(1).toLowerCase(Locale.ROOT) : "";
            if (name.equals("string")) {
                Matcher defined = DEFINED.matcher(entry);
                if (defined.find()) {
                    definitions.put(defined.group(1).toLowerCase(Locale.ROOT), entry);
                }
            } else if (!name.equals("comment") && !name.equals("preamble")) {
                read(used(definitions, entry) + keyed(entry), file.name(), line, draft);
            }
        }
    }

    /** The definitions that an entry uses: all of them before each entry would make reading quadratic. */
    private static String used(Map<String, String> definitions, String entry) {
        return USED.matcher(entry)
                .results()
                .map(use -> definitions.getOrDefault(use.group(1).toLowerCase(Locale.ROOT), ""))
                .distinct()
                .collect(Collectors.joining());
    }

    private static void read(String entry, String file, int line, CorpusDraft draft) {
        try {
            BibTeXDatabase parsed = new Lenient().parse(new StringReader(entry));
            for (BibTeXEntry read : parsed.getEntries().values()) {
                record(read).addTo(draft, file, line);
            }
        } catch (ParseException | RuntimeException | StackOverflowError e) {
            // The parser goes down into braces by recursion, however many there are.
            draft.report(
                    file,
                    line,
                    "This entry is not BibTeX (braces, quotation marks or commas do not match); it was left out.");
        }
    }

    /** Keys with spaces or none at all are common, and nothing is made of them here. */
    private static String keyed(String entry) {
        Matcher key = UNFIT_KEY.matcher(entry);
        return key.find() ? key.group(1) + "key," + entry.substring(key.end()) : entry;
    }

    private static BibliographicRecord record(BibTeXEntry entry) {
        BibliographicRecord record = new BibliographicRecord();
        record.with(Field.KIND, entry.getType().getValue());
        entry.getFields().forEach((key, value) -> {
            Field field = FIELDS.get(key.getValue().toLowerCase(Locale.ROOT));
            if (field != null) {
                record.with(field, plain(value));
            }
        });
        String authors = field(entry, "author");
        if (authors != null) {
            for (String author : authors.split("\\s+and\\s+")) {
                record.with(Field.AUTHOR, plain(author));
            }
        }
        String keywords = field(entry, "keywords");
        record.with(Field.KEYWORD, keywords == null ? null : plain(keywords), "[,;]");
        record.with(Field.ARXIV, field(entry, "eprint"));
        return record;
    }

    private static @Nullable String field(BibTeXEntry entry, String name) {
        Value value = entry.getField(new Key(name));
        return value == null ? null : value.toUserString();
    }

    private static String plain(Value value) {
        return plain(value.toUserString());
    }

    /** LaTeX as text; what the parser cannot read stays as it is, without its braces. */
    static String plain(String latex) {
        if (latex.indexOf('\\') < 0 && latex.indexOf('{') < 0) {
            return latex;
        }
        try {
            String kept = APOSTROPHE.matcher(latex).replaceAll(String.valueOf(KEPT));
            return new LaTeXPrinter()
                    .print(new LaTeXParser().parse(new StringReader(kept)))
                    .replace(KEPT, '\'');
        } catch (ParseException | RuntimeException | StackOverflowError e) {
            return latex.replaceAll("\\\\([&%$#_])", "$1")
                    .replaceAll("(?<!\\\\)[{}]", "")
                    .replaceAll("\\\\([{}])", "$1");
        }
    }

    private static final class Lenient extends BibTeXParser {

        private Lenient() throws ParseException {}

        @Override
        public void checkStringResolution(Key key, org.jbibtex.@Nullable BibTeXString string) {
            // An abbreviation that nothing defines, such as the name of a month, stands for itself.
        }
    }
}
