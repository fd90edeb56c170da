package rejoinder.web;

import java.io.StringWriter;
import java.util.Collection;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import rejoinder.search.SavedSearch;
import rejoinder.search.SearchQuery;

/** Saved searches as a list of subscriptions (OPML 2.0, Dave Winer, 2006) that a feed reader takes in. */
final class SavedFeeds {

    private SavedFeeds() {}

    /** @param base such as {@code http://127.0.0.1:8787} */
    static String of(String base, Collection<SavedSearch> searches) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("opml");
            xml.writeAttribute("version", "2.0");
            xml.writeStartElement("head");
            xml.writeStartElement("title");
            xml.writeCharacters("Saved searches");
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeStartElement("body");
            for (SavedSearch saved : searches) {
                outline(xml, base, saved);
            }
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a string cannot fail to take characters", e);
        }
        return text.toString();
    }

    private static void outline(XMLStreamWriter xml, String base, SavedSearch saved) throws XMLStreamException {
        SearchQuery query = saved.asked();
        xml.writeEmptyElement("outline");
        xml.writeAttribute("type", "rss");
        xml.writeAttribute("text", saved.name());
        xml.writeAttribute("description", saved.query());
        xml.writeAttribute("xmlUrl", base + SearchAddress.feed(query));
        xml.writeAttribute("htmlUrl", base + SearchAddress.PATH + "?q=" + Words.encode(query.text()));
    }
}
