package org.scholium.corpus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Papers as BibTeX. */
final class BibtexEntries {

    private static final Set<String> KINDS = Set.of(
            "article", "book", "inbook", "incollection", "inproceedings", "phdthesis", "mastersthesis", "techreport");

    private static final Map<Character, String> SPECIAL = Map.of(
            '&', "\\&",
            '%', "\\%",
            '$', "\\$",
            '#', "\\#",
            '_', "\\_",
            '{', "\\{",
            '}', "\\}",
            '~', "\\textasciitilde{}",
            '^', "\\textasciicircum{}",
            '\\', "\\textbackslash{}");

    private BibtexEntries() {}

    static String of(List<Paper> papers) {
        return papers.stream().map(BibtexEntries::entry).collect(Collectors.joining("\n"));
    }

    private static String entry(Paper paper) {
        Publication publication = paper.publication();
        String kind = publication.kind() != null && KINDS.contains(publication.kind()) ? publication.kind() : "misc";
        Map<String, String> fields = new LinkedHashMap<>();
        // A second pair of braces keeps capitals as they are.
        put(fields, "title", "{" + escaped(paper.title()) + "}");
        put(fields, "author", escaped(String.join(" and ", publication.authors())));
        put(fields, venue(kind), escaped(publication.venue()));
        put(fields, "organization", escaped(paper.organisation()));
        put(
                fields,
                "year",
                paper.day() == null ? null : String.valueOf(paper.day().getYear()));
        put(fields, "date", paper.published() == null ? null : paper.published().toString());
        put(fields, "doi", escaped(publication.doi()));
        if (ArxivIds.isOne(paper.id())) {
            put(fields, "eprint", paper.id());
            put(fields, "archiveprefix", "arXiv");
        }
        put(fields, "url", paper.url());
        put(fields, "keywords", escaped(String.join(", ", publication.keywords())));
        put(fields, "copyright", escaped(publication.licence()));
        put(fields, "abstract", escaped(paper.summary()));
        return fields.entrySet().stream()
                .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
                .collect(Collectors.joining(",\n", "@" + kind + "{" + key(paper) + ",\n", "\n}\n"));
    }

    private static String venue(String kind) {
        return kind.startsWith("in") ? "booktitle" : "journal";
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            fields.put(name, value);
        }
    }

    private static String key(Paper paper) {
        return paper.id().replaceAll("[^A-Za-z0-9.:/-]", "-");
    }

    private static @Nullable String escaped(@Nullable String text) {
        return text == null
                ? null
                : text.chars()
                        .mapToObj(sign -> SPECIAL.getOrDefault((char) sign, String.valueOf((char) sign)))
                        .collect(Collectors.joining())
                        .replace("--", "-{}-");
    }
}
