package org.scholium.corpus;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML of strangers: entities and document types are not read at all. */
final class SafeXml {

    private SafeXml() {}

    /** Reads the elements of a document. */
    interface Elements {
        void read(XMLStreamReader xml) throws XMLStreamException;
    }

    /** Reads the file up to its end or its first fault, which is reported. */
    static void read(SourceFile file, CorpusDraft draft, Elements elements) {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(file.text()));
            elements.read(xml);
            xml.close();
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
            draft.report(file.name(), line, "The XML cannot be read from here on; what follows was left out.");
        }
    }
}
