package org.scholium.corpus;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.scholium.corpus.BibliographicRecord.Field;

/** The XML that EndNote exports, and Zotero, Mendeley and reviewing tools with it. */
final class EndNoteXmlFormat implements CorpusFormat {

    private static final Pattern START = Pattern.compile("<records>|<records\\s[^>]{0,500}>");

    /** How far into the file its records begin. */
    private static final int PROLOGUE = 4_000;

    /** By the element and the one around it, since a title may be the paper's or the journal's. */
    private static final Map<String, Field> FIELDS = Map.ofEntries(
            Map.entry("titles/title", Field.TITLE),
            Map.entry("record/abstract", Field.ABSTRACT),
            Map.entry("authors/author", Field.AUTHOR),
            Map.entry("dates/year", Field.YEAR),
            Map.entry("pub-dates/date", Field.DATE),
            Map.entry("record/electronic-resource-num", Field.DOI),
            Map.entry("periodical/full-title", Field.VENUE),
            Map.entry("titles/secondary-title", Field.VENUE),
            Map.entry("related-urls/url", Field.URL),
            Map.entry("keywords/keyword", Field.KEYWORD),
            Map.entry("record/publisher", Field.ORGANISATION));

    @Override
    public boolean recognises(SourceFile file) {
        String start = file.text().stripLeading();
        return (start.startsWith("<?xml") || start.startsWith("<xml") || start.startsWith("<records"))
                && START.matcher(start.substring(0, Math.min(PROLOGUE, start.length())))
                        .find();
    }

    @Override
    public void read(SourceFile file, CorpusDraft draft) {
        SafeXml.read(file, draft, xml -> read(xml, file.name(), draft));
    }

    private static void read(XMLStreamReader xml, String file, CorpusDraft draft) throws XMLStreamException {
        Deque<String> open = new ArrayDeque<>();
        BibliographicRecord record = new BibliographicRecord();
        StringBuilder text = new StringBuilder();
        int line = 1;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    String name = xml.getLocalName();
                    if (name.equals("record")) {
                        record = new BibliographicRecord();
                        line = xml.getLocation().getLineNumber();
                    } else if (name.equals("ref-type")) {
                        record.with(Field.KIND, xml.getAttributeValue(null, "name"));
                    }
                    // A style only says how the text of the element around it looks.
                    if (!name.equals("style")) {
                        open.push(name);
                        text.setLength(0);
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    if (!xml.getLocalName().equals("style")) {
                        String name = open.pop();
                        Field field = FIELDS.get(open.peek() + "/" + name);
                        if (field != null) {
                            record.with(field, text.toString());
                        }
                        if (name.equals("record")) {
                            record.addTo(draft, file, line);
                        }
                        text.setLength(0);
                    }
                }
                default -> {
                    // Comments and instructions say nothing of papers.
                }
            }
        }
    }
}
