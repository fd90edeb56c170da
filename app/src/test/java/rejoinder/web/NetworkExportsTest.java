package rejoinder.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** GraphML and GEXF as their readers take them: declared keys, ends that exist, days in order; brat parsed back. */
class NetworkExportsTest {

    private static Document xml(String form) throws ParserConfigurationException, IOException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(ExportedForms.bytes(form)));
    }

    private static List<Element> all(Document document, String name) {
        NodeList found =
                document.getElementsByTagNameNS(document.getDocumentElement().getNamespaceURI(), name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static List<Element> inside(Element element, String name) {
        NodeList found = element.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** Against grammars of our own, written after the specifications, of just what is used. */
    @ParameterizedTest
    @ValueSource(strings = {"gexf", "graphml"})
    void theGrammarTakesIt(String form) throws IOException, SAXException {
        Schema schema = SchemaFactory.newDefaultInstance()
                .newSchema(NetworkExportsTest.class.getResource(form + "-as-written.xsd"));
        byte[] bytes = ExportedForms.bytes(form);
        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(bytes)));
        byte[] torn = ExportedForms.text(bytes)
                .replaceFirst("source=\"[^\"]+\"", "source=\"nobody\"")
                .getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(torn))))
                .isInstanceOf(SAXException.class);
    }

    private static Set<String> ids(List<Element> elements) {
        Set<String> ids = new HashSet<>();
        elements.forEach(e -> assertThat(ids.add(e.getAttribute("id"))).isTrue());
        return ids;
    }

    @Test
    void graphMlDeclaresWhatItUses() throws ParserConfigurationException, IOException, SAXException {
        Document document = xml("graphml");
        assertThat(document.getDocumentElement().getNamespaceURI()).isEqualTo("http://graphml.graphdrawing.org/xmlns");
        Set<String> keys = ids(all(document, "key"));
        Set<String> nodes = ids(all(document, "node"));
        assertThat(nodes).allMatch(id -> id.matches("[A-Za-z0-9._:-]+"));
        all(document, "data").forEach(d -> assertThat(keys).contains(d.getAttribute("key")));
        List<Element> edges = all(document, "edge");
        ids(edges);
        edges.forEach(e -> assertThat(nodes).contains(e.getAttribute("source"), e.getAttribute("target")));
        Map<String, Integer> ties = new TreeMap<>();
        all(document, "data").stream()
                .filter(d -> d.getAttribute("key").equals("tie"))
                .forEach(d -> ties.merge(d.getTextContent(), 1, Integer::sum));
        // The ministry speaks about Karvia and Lisonne; the story with the odd names has one of each.
        assertThat(ties).isEqualTo(Map.of("speaks about", 3, "accuses", 1, "answers", 1));
        assertThat(all(document, "data"))
                .extracting(Element::getTextContent)
                .contains("=HYPERLINK(\"x\")]]></script>\ufffd");
    }

    @Test
    void gexfIsDirectedOverTime() throws ParserConfigurationException, IOException, SAXException {
        Document document = xml("gexf");
        assertThat(document.getDocumentElement().getNamespaceURI()).isEqualTo("http://gexf.net/1.3");
        assertThat(document.getDocumentElement().getAttribute("version")).isEqualTo("1.3");
        Element graph = all(document, "graph").get(0);
        assertThat(graph.getAttribute("mode")).isEqualTo("dynamic");
        assertThat(graph.getAttribute("timeformat")).isEqualTo("date");
        Set<String> nodes = ids(all(document, "node"));
        Set<String> attributes = ids(all(document, "attribute"));
        all(document, "attvalue").forEach(v -> assertThat(attributes).contains(v.getAttribute("for")));
        List<Element> edges = all(document, "edge");
        ids(edges);
        assertThat(edges).hasSize(5);
        for (Element edge : edges) {
            assertThat(nodes).contains(edge.getAttribute("source"), edge.getAttribute("target"));
            assertThat(Double.parseDouble(edge.getAttribute("weight"))).isPositive();
            List<Element> spells = inside(edge, "spell");
            List<Element> weights = inside(edge, "attvalue");
            assertThat(weights).hasSameSizeAs(spells).isNotEmpty();
            double weighed = 0;
            LocalDate last = LocalDate.MIN;
            for (int i = 0; i < spells.size(); i++) {
                LocalDate start = LocalDate.parse(spells.get(i).getAttribute("start"));
                assertThat(start).isAfter(last).hasDayOfMonth(1);
                last = LocalDate.parse(spells.get(i).getAttribute("end"));
                assertThat(last).isEqualTo(start.plusMonths(1).minusDays(1));
                assertThat(weights.get(i).getAttribute("start")).isEqualTo(start.toString());
                assertThat(weights.get(i).getAttribute("end")).isEqualTo(last.toString());
                weighed += Double.parseDouble(weights.get(i).getAttribute("value"));
            }
            assertThat(weighed).isEqualTo(Double.parseDouble(edge.getAttribute("weight")));
        }
        assertThat(all(document, "node"))
                .extracting(n -> n.getAttribute("label"))
                .contains("Line one two");
    }

    @Test
    void bratParsesBackAndItsOffsetsAreCodePoints() {
        Map<String, String> files = ExportedForms.unzip(ExportedForms.bytes("brat"));
        String conf = files.getOrDefault("annotation.conf", "");
        assertThat(conf).contains("[entities]", "[relations]", "[events]", "[attributes]");
        int entities = 0;
        int events = 0;
        for (var reading : ExportedForms.readings()) {
            String name = reading.document().id().value();
            int[] text = files.getOrDefault(name + ".txt", "").codePoints().toArray();
            assertThat(text)
                    .hasSize((int) reading.document().text().codePoints().count());
            Set<String> known = new HashSet<>();
            for (String line : files.getOrDefault(name + ".ann", "").split("\n")) {
                String[] fields = line.split("\t");
                if (line.startsWith("T")) {
                    assertThat(fields).hasSize(3);
                    assertThat(known.add(fields[0])).isTrue();
                    assertThat(fields[2]).isEqualTo(words(text, fields[1]));
                    entities++;
                } else if (line.startsWith("R")) {
                    assertThat(fields[1]).matches("\\w+ Arg1:T\\d+ Arg2:T\\d+");
                    String[] ends = fields[1].split("[ :]");
                    assertThat(known).contains(ends[2], ends[4]);
                } else if (line.startsWith("E")) {
                    String type = fields[1].substring(0, fields[1].indexOf(':'));
                    assertThat(conf).contains("\n" + type + "\tActor*:Party, Recipient*:Party\n");
                    assertThat(fields[1]).matches("[A-Z]+:T\\d+( (Actor|Recipient)\\d*:T\\d+)*");
                    List<String> roles = new ArrayList<>();
                    for (String argument : fields[1].split(" ")) {
                        roles.add(argument.substring(0, argument.indexOf(':')));
                        assertThat(known).contains(argument.substring(argument.indexOf(':') + 1));
                    }
                    assertThat(roles).doesNotHaveDuplicates();
                    assertThat(known.add(fields[0])).isTrue();
                    events++;
                } else if (line.startsWith("A")) {
                    assertThat(known).contains(fields[1].split(" ")[1]);
                } else {
                    assertThat(fields[1]).matches("AnnotatorNotes [TE]\\d+");
                    assertThat(fields).hasSize(3);
                }
            }
        }
        assertThat(entities).isGreaterThan(40);
        assertThat(events)
                .isEqualTo(ExportedForms.readings().stream()
                        .mapToInt(r -> r.events().size())
                        .sum());
        assertThat(events).isGreaterThan(10);
    }

    /** {@code Content 0 4;7 9} of a text: its pieces joined by blanks, none of them over a line end. */
    private static String words(int[] text, String typed) {
        StringBuilder words = new StringBuilder();
        for (String piece : typed.substring(typed.indexOf(' ') + 1).split(";")) {
            int from = Integer.parseInt(piece.split(" ")[0]);
            int to = Integer.parseInt(piece.split(" ")[1]);
            String part = new String(text, from, to - from);
            assertThat(part).doesNotContain("\n");
            words.append(words.isEmpty() ? "" : " ").append(part);
        }
        return words.toString();
    }
}
