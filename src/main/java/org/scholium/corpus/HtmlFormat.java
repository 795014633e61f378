package org.scholium.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.scholium.corpus.BibliographicRecord.Field;

/**
 * A web page saved from a browser: the page of one paper, which names it in its meta elements (Highwire Press, Dublin Core),
 * or a Daily Papers page of Hugging Face. Nothing of it is run or fetched.
 */
final class HtmlFormat implements CorpusFormat {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Comments, such as the one in which a browser says where it saved the page from, may stand before it. */
    private static final Pattern START = Pattern.compile(
            "(?is)\\A\\s*(?:<\\?xml[^>]{0,200}\\?>\\s*)?(?:<!--.{0,2000}?-->\\s*)?<(?:!doctype\\s+html|html|head|body)\\b");

    private static final Map<String, Field> META = Map.ofEntries(
            Map.entry("citation_title", Field.TITLE),
            Map.entry("dc.title", Field.TITLE),
            Map.entry("citation_abstract", Field.ABSTRACT),
            Map.entry("dcterms.abstract", Field.ABSTRACT),
            Map.entry("dc.description", Field.ABSTRACT),
            Map.entry("citation_author", Field.AUTHOR),
            Map.entry("dc.creator", Field.AUTHOR),
            Map.entry("citation_date", Field.DATE),
            Map.entry("citation_publication_date", Field.DATE),
            Map.entry("citation_online_date", Field.DATE),
            Map.entry("dc.date", Field.DATE),
            Map.entry("citation_doi", Field.DOI),
            Map.entry("dc.identifier", Field.DOI),
            Map.entry("citation_arxiv_id", Field.ARXIV),
            Map.entry("citation_journal_title", Field.VENUE),
            Map.entry("citation_conference_title", Field.VENUE),
            Map.entry("citation_abstract_html_url", Field.URL));

    /** Where the pages of Hugging Face put their papers. */
    private static final List<String> LISTS = List.of("dailyPapers", "papers", "searchResults", "results");

    @Override
    public boolean recognises(SourceFile file) {
        return START.matcher(file.text()).find();
    }

    @Override
    public void read(SourceFile file, CorpusDraft draft) {
        Document page = Jsoup.parse(file.text(), "", Parser.htmlParser().setTrackPosition(true));
        int before = draft.told();
        readProperties(page, file.name(), draft);
        if (draft.told() == before) {
            readMeta(page, file.name(), draft);
        }
        if (draft.told() == before) {
            readArticles(page, file.name(), draft);
        }
        if (draft.told() == before) {
            draft.report(
                    file.name(),
                    null,
                    "This web page names no paper: it is neither a Daily Papers page nor the page of one paper with"
                            + " citation_title or DC.title among its meta elements; nothing of it was read.");
        }
    }

    /** The JSON from which the site renders a component. */
    private static void readProperties(Document page, String file, CorpusDraft draft) {
        for (Element component : page.select("[data-props]")) {
            for (JsonNode paper : papers(component.attr("data-props"))) {
                record(paper).addTo(draft, file, line(component));
            }
        }
    }

    private static List<JsonNode> papers(String properties) {
        List<JsonNode> papers = new ArrayList<>();
        try {
            JsonNode whole = JSON.readTree(properties);
            for (String name : LISTS) {
                whole.path(name)
                        .forEach(entry -> papers.add(entry.path("paper").isObject() ? entry.path("paper") : entry));
            }
            if (papers.isEmpty() && whole.path("paper").isObject()) {
                papers.add(whole.path("paper"));
            }
        } catch (JsonProcessingException e) {
            // Other components have properties of other kinds; the elements of the page may still name its papers.
            return List.of();
        }
        return papers.stream().filter(paper -> paper.path("title").isTextual()).toList();
    }

    private static BibliographicRecord record(JsonNode paper) {
        BibliographicRecord record = JsonRecords.record(paper)
                .with(
                        Field.DATE,
                        Optional.ofNullable(paper.get("publishedAt"))
                                .map(JsonNode::asText)
                                .orElse(null));
        return record.with(
                Field.ORGANISATION, paper.path("organization").path("fullname").asText(null));
    }

    private static void readMeta(Document page, String file, CorpusDraft draft) {
        BibliographicRecord record = new BibliographicRecord();
        Element first = null;
        for (Element meta : page.select("meta[content]")) {
            String name = (meta.hasAttr("name") ? meta.attr("name") : meta.attr("property")).toLowerCase(Locale.ROOT);
            Field field = META.get(name);
            if (field != null) {
                record.with(field, meta.attr("content"));
                first = field == Field.TITLE && first == null ? meta : first;
            }
        }
        if (first == null) {
            return;
        }
        // Older pages of arXiv have the abstract in the text alone.
        Element summary = page.selectFirst("blockquote.abstract");
        if (summary != null) {
            summary.select(".descriptor").remove();
            record.with(Field.ABSTRACT, summary.text());
        }
        record.addTo(draft, file, line(first));
    }

    private static void readArticles(Document page, String file, CorpusDraft draft) {
        for (Element article : page.select("article")) {
            Element title = article.selectFirst("h3 a[href*=/papers/]");
            if (title != null) {
                Element summary = article.selectFirst("p");
                new BibliographicRecord()
                        .with(Field.TITLE, title.text())
                        .with(Field.ABSTRACT, summary == null ? null : summary.text())
                        .with(Field.ARXIV, title.attr("href"))
                        .addTo(draft, file, line(title));
            }
        }
    }

    private static int line(Element element) {
        return Math.max(1, element.sourceRange().start().lineNumber());
    }
}
