package rejoinder.export;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML in UTF-8. Every value is made fit for XML 1.0. Leaves the stream open. Not thread-safe. */
final class Xml {

    private final XMLStreamWriter xml;

    private Xml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** What is written between. */
    interface Inside {
        void write() throws IOException;
    }

    /** A document of one element, to which its writer gives the namespace. */
    static void document(OutputStream out, String root, String namespace, Content content) throws IOException {
        try {
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            Xml xml = new Xml(writer);
            writer.writeStartDocument("UTF-8", "1.0");
            writer.writeStartElement(root);
            writer.writeDefaultNamespace(namespace);
            content.write(xml);
            writer.writeEndElement();
            writer.writeEndDocument();
            writer.flush();
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /** What stands in the root. */
    interface Content {
        void write(Xml xml) throws IOException;
    }

    /** An element whose attributes are given as name, value, name, value. */
    void element(String name, Inside inside, Object... attributes) throws IOException {
        try {
            xml.writeStartElement(name);
            attributes(attributes);
            inside.write();
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    void empty(String name, Object... attributes) throws IOException {
        try {
            xml.writeEmptyElement(name);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    void attributes(Object... attributes) throws IOException {
        try {
            for (int i = 0; i < attributes.length; i += 2) {
                xml.writeAttribute(attributes[i].toString(), Wellformed.xml(attributes[i + 1].toString()));
            }
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    void text(String text) throws IOException {
        try {
            xml.writeCharacters(Wellformed.xml(text));
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    private static IOException failure(XMLStreamException e) {
        return e.getNestedException() instanceof IOException io ? io : new IOException(e);
    }
}
