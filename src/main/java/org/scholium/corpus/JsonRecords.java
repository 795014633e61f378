package org.scholium.corpus;

import static org.scholium.corpus.BibliographicRecord.either;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scholium.corpus.BibliographicRecord.Field;

/** A paper as JSON has it: CSL-JSON, BEIR, the metadata of arXiv, Semantic Scholar, OpenAlex-like lists of our own. */
final class JsonRecords {

    private JsonRecords() {}

    static BibliographicRecord record(JsonNode paper) {
        BibliographicRecord record = new BibliographicRecord()
                .with(Field.TITLE, text(paper, "title"))
                .with(Field.ABSTRACT, either(text(paper, "abstract"), text(paper, "summary"), text(paper, "text")))
                .with(Field.DATE, either(text(paper, "publicationDate"), text(paper, "published"), text(paper, "date")))
                .with(Field.DATE, parts(paper.path("issued").path("date-parts").path(0)))
                .with(Field.DATE, either(version(paper), text(paper, "update_date")))
                .with(Field.YEAR, text(paper, "year"))
                .with(Field.DOI, either(text(paper, "DOI"), text(paper, "doi"), text(paper.path("externalIds"), "DOI")))
                .with(
                        Field.ARXIV,
                        either(
                                text(paper.path("externalIds"), "ArXiv"),
                                text(paper, "arxiv_id"),
                                text(paper, "arxivId")))
                .with(Field.ARXIV, either(text(paper, "id"), text(paper, "_id")))
                .with(
                        Field.VENUE,
                        either(
                                text(paper, "container-title"),
                                text(paper, "venue"),
                                text(paper, "journal-ref"),
                                text(paper, "journal")))
                .with(Field.URL, either(text(paper, "URL"), text(paper, "url")))
                .with(Field.ORGANISATION, text(paper, "publisher"))
                .with(Field.KIND, text(paper, "type"))
                .with(Field.LICENCE, text(paper, "license"));
        authors(paper).forEach(author -> record.with(Field.AUTHOR, author));
        JsonNode keywords = paper.has("keyword") ? paper.path("keyword") : paper.path("keywords");
        if (keywords.isArray()) {
            keywords.forEach(keyword -> record.with(Field.KEYWORD, keyword.asText()));
        } else {
            record.with(Field.KEYWORD, text(paper, "keyword"), "[,;]")
                    .with(Field.KEYWORD, text(paper, "keywords"), "[,;]");
        }
        return record;
    }

    private static List<String> authors(JsonNode paper) {
        List<String> names = new ArrayList<>();
        JsonNode parsed = paper.path("authors_parsed");
        if (parsed.isArray()) {
            parsed.forEach(
                    name -> names.add(name.path(1).asText() + " " + name.path(0).asText()));
            return names;
        }
        JsonNode authors = paper.has("author") ? paper.path("author") : paper.path("authors");
        if (authors.isArray()) {
            authors.forEach(author -> names.add(name(author)));
        } else if (authors.isTextual()) {
            names.addAll(List.of(
                    authors.asText().split(authors.asText().contains(";") ? ";" : ",\\s*(?:and )?|\\s+and\\s+")));
        }
        return names;
    }

    private static String name(JsonNode author) {
        if (author.isTextual()) {
            return author.asText();
        }
        String family = text(author, "family");
        String given = text(author, "given");
        return family == null
                ? String.valueOf(either(text(author, "name"), text(author, "literal")))
                : given == null ? family : given + " " + family;
    }

    /** When the first version was submitted: "Mon, 2 Apr 2007 19:18:42 GMT". */
    private static @Nullable String version(JsonNode paper) {
        String created = text(paper.path("versions").path(0), "created");
        return created == null ? null : Dates.ofMail(created);
    }

    private static @Nullable String parts(JsonNode date) {
        List<String> parts = new ArrayList<>();
        date.forEach(part -> parts.add(part.asText()));
        return parts.isEmpty() ? null : parts.stream().collect(Collectors.joining("-"));
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isValueNode() && !value.isNull() ? value.asText() : null;
    }
}
