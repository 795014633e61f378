package org.scholium.corpus;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Papers as RIS. */
final class RisRecords {

    private static final Map<String, String> KINDS = Map.of(
            "article",
            "JOUR",
            "jour",
            "JOUR",
            "book",
            "BOOK",
            "inproceedings",
            "CPAPER",
            "conf",
            "CONF",
            "thesis",
            "THES");

    private RisRecords() {}

    static String of(List<Paper> papers) {
        return papers.stream().map(RisRecords::record).collect(Collectors.joining("\n"));
    }

    private static String record(Paper paper) {
        Publication publication = paper.publication();
        StringBuilder record = new StringBuilder();
        add(record, "TY", KINDS.getOrDefault(Objects.requireNonNullElse(publication.kind(), ""), "GEN"));
        add(record, "TI", paper.title());
        publication.authors().forEach(author -> add(record, "AU", inverted(author)));
        add(
                record,
                "PY",
                paper.day() == null ? null : String.valueOf(paper.day().getYear()));
        add(
                record,
                "DA",
                paper.published() == null ? null : paper.published().toString().replace('-', '/'));
        add(record, "T2", publication.venue());
        add(record, "PB", paper.organisation());
        add(record, "DO", publication.doi());
        add(record, "UR", paper.url());
        publication.keywords().forEach(keyword -> add(record, "KW", keyword));
        add(record, "AB", paper.summary());
        return record.append("ER  - \n").toString();
    }

    /** "Lovelace, Ada". */
    static String inverted(String author) {
        int last = author.lastIndexOf(' ');
        return last < 0 ? author : author.substring(last + 1) + ", " + author.substring(0, last);
    }

    private static void add(StringBuilder record, String tag, @Nullable String value) {
        if (value != null) {
            record.append(tag).append("  - ").append(value).append('\n');
        }
    }
}
