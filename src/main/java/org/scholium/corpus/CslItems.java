package org.scholium.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Papers as CSL-JSON. */
final class CslItems {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<String, String> KINDS = Map.of(
            "article", "article-journal",
            "jour", "article-journal",
            "inproceedings", "paper-conference",
            "conf", "paper-conference",
            "book", "book",
            "phdthesis", "thesis",
            "thesis", "thesis");

    private CslItems() {}

    static String of(List<Paper> papers) {
        ArrayNode items = JSON.createArrayNode();
        papers.forEach(paper -> items.add(item(paper)));
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(items) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts and numbers are always JSON.", e);
        }
    }

    private static ObjectNode item(Paper paper) {
        Publication publication = paper.publication();
        ObjectNode item = JSON.createObjectNode();
        item.put("id", paper.id());
        item.put("type", KINDS.getOrDefault(Objects.requireNonNullElse(publication.kind(), ""), "article"));
        item.put("title", paper.title());
        publication.authors().forEach(author -> {
            int last = author.lastIndexOf(' ');
            ObjectNode name = item.withArray("author").addObject();
            name.put("family", author.substring(last + 1));
            if (last > 0) {
                name.put("given", author.substring(0, last));
            }
        });
        issued(item, paper.published(), publication.year());
        put(item, "container-title", publication.venue());
        put(item, "publisher", paper.organisation());
        put(item, "DOI", publication.doi());
        put(item, "URL", paper.url());
        if (!publication.keywords().isEmpty()) {
            item.put("keyword", String.join(", ", publication.keywords()));
        }
        put(item, "license", publication.licence());
        item.put("abstract", paper.summary());
        return item;
    }

    private static void issued(ObjectNode item, @Nullable LocalDate published, @Nullable Integer year) {
        if (published == null && year == null) {
            return;
        }
        ArrayNode parts = item.putObject("issued").putArray("date-parts").addArray();
        if (published == null) {
            parts.add(year);
        } else {
            parts.add(published.getYear()).add(published.getMonthValue()).add(published.getDayOfMonth());
        }
    }

    private static void put(ObjectNode item, String name, @Nullable String value) {
        if (value != null) {
            item.put(name, value);
        }
    }
}
