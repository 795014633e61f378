package org.scholium.corpus;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.scholium.corpus.BibliographicRecord.Field;

/** An Atom feed, as arXiv answers queries with. */
final class AtomFormat implements CorpusFormat {

    private static final Map<String, Field> FIELDS = Map.of(
            "title", Field.TITLE,
            "summary", Field.ABSTRACT,
            "published", Field.DATE,
            "name", Field.AUTHOR,
            "doi", Field.DOI,
            "journal_ref", Field.VENUE,
            "id", Field.URL);

    @Override
    public boolean recognises(SourceFile file) {
        String start = file.text().stripLeading();
        return start.startsWith("<?xml") || start.startsWith("<feed");
    }

    @Override
    public void read(SourceFile file, CorpusDraft draft) {
        SafeXml.read(file, draft, xml -> read(xml, file.name(), draft));
    }

    private static void read(XMLStreamReader xml, String file, CorpusDraft draft) throws XMLStreamException {
        Deque<String> open = new ArrayDeque<>();
        BibliographicRecord record = new BibliographicRecord();
        StringBuilder text = new StringBuilder();
        int entries = 0;
        int line = 1;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    open.push(xml.getLocalName());
                    text.setLength(0);
                    if (xml.getLocalName().equals("entry")) {
                        record = new BibliographicRecord();
                        line = xml.getLocation().getLineNumber();
                        entries++;
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    String name = open.pop();
                    Field field = FIELDS.get(name);
                    if (name.equals("entry")) {
                        record.addTo(draft, file, line);
                    } else if (field != null && open.contains("entry")) {
                        record.with(field, text.toString());
                    }
                    text.setLength(0);
                }
                default -> {
                    // Comments and instructions say nothing of papers.
                }
            }
        }
        if (entries == 0) {
            draft.report(file, null, "It is XML without entries of an Atom feed; nothing of it was read.");
        }
    }
}
