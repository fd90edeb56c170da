package rejoinder.web;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import rejoinder.search.FoundEvent;
import rejoinder.search.Hit;
import rejoinder.search.SearchResults;

/**
 * Results of a search as an Atom feed (RFC 4287). An entry was updated when its article was read into the
 * record.
 */
final class SearchFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String BEGINNING = "1970-01-01T00:00:00Z";

    private final XMLStreamWriter xml;
    private final String base;

    private SearchFeed(XMLStreamWriter xml, String base) {
        this.xml = xml;
        this.base = base;
    }

    /** @param base such as {@code http://127.0.0.1:8787} */
    static String of(String base, SearchAddress here, SearchResults results) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new SearchFeed(xml, base).write(here, results);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a string cannot fail to take characters", e);
        }
        return text.toString();
    }

    private void write(SearchAddress here, SearchResults results) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        String query = here.query().text();
        String page = here.with(here.query());
        element("id", "urn:rejoinder:search:" + Words.encode(query));
        element("title", query.isEmpty() ? "Everything said" : query);
        element(
                "updated",
                results.hits().stream().map(Hit::read).max(String::compareTo).orElse(BEGINNING));
        link("alternate", "text/html", base + page);
        link(
                "self",
                "application/atom+xml",
                base + page.replace(SearchAddress.PATH + "?", SearchAddress.PATH + ".atom?"));
        for (Hit hit : results.hits()) {
            entry(hit);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(Hit hit) throws XMLStreamException {
        xml.writeStartElement("entry");
        element("id", "urn:rejoinder:" + hit.id());
        String who = hit.actor().orElse(hit.source().isEmpty() ? "no source named" : hit.source());
        String text = Words.opening(SearchViews.plain(hit), 160);
        element(
                "title",
                switch (hit.kind()) {
                    case STATEMENT -> who + ": " + text;
                    case ARTICLE -> hit.headline();
                    case EVENT -> hit.event().map(FoundEvent::line).orElse("") + ": " + text;
                });
        element("updated", hit.read());
        xml.writeStartElement("author");
        element("name", hit.outlet().orElse("outlet not known"));
        xml.writeEndElement();
        link("alternate", "text/html", base + SearchViews.address(hit));
        element("summary", SearchViews.plain(hit));
        xml.writeEndElement();
    }

    private void link(String relation, String type, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(fit(text));
        xml.writeEndElement();
    }

    /** XML 1.0 has no way to write most control characters, nor halves of surrogate pairs. */
    static String fit(String text) {
        StringBuilder fit = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == '\t'
                                || c == '\n'
                                || (c >= 0x20 && c <= 0xD7FF)
                                || (c >= 0xE000 && c <= 0xFFFD)
                                || c > 0xFFFF
                        ? c
                        : 0xFFFD)
                .forEach(fit::appendCodePoint);
        return fit.toString();
    }
}
