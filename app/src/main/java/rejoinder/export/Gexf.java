package rejoinder.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * The network of actors over time (GEXF 1.3, Gephi, 2022), directed; ties of several kinds between two actors are
 * parallel edges. An edge lives from the first day of its statements to the last.
 */
final class Gexf implements Export {

    private static final String[] OF_NODES = {"kind", "country", "role", "statements"};

    @Override
    public Form form() {
        return new Form("gexf", "GEXF", "gexf", "application/gexf+xml");
    }

    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        Network network = Network.of(selection);
        Xml.document(out, "gexf", "http://gexf.net/1.3", xml -> {
            xml.attributes("version", "1.3");
            xml.element(
                    "graph",
                    () -> graph(xml, network),
                    "mode",
                    "dynamic",
                    "defaultedgetype",
                    "directed",
                    "timeformat",
                    "date",
                    "idtype",
                    "string");
        });
    }

    private static void graph(Xml xml, Network network) throws IOException {
        xml.element(
                "attributes",
                () -> {
                    for (String name : OF_NODES) {
                        String type = name.equals("statements") ? "integer" : "string";
                        xml.empty("attribute", "id", name, "title", name, "type", type);
                    }
                },
                "class",
                "node");
        xml.element("nodes", () -> {
            for (Network.Node node : network.nodes()) {
                node(xml, node);
            }
        });
        xml.element("edges", () -> {
            int number = 0;
            for (Network.Edge edge : network.edges()) {
                edge(xml, edge, number++);
            }
        });
    }

    private static void node(Xml xml, Network.Node node) throws IOException {
        xml.element(
                "node",
                () -> xml.element("attvalues", () -> {
                    value(xml, "kind", Optional.of(node.actor().kind()));
                    value(xml, "country", node.actor().country());
                    value(xml, "role", node.actor().role());
                    value(xml, "statements", Optional.of(node.statements()));
                }),
                "id",
                Iri.part(node.actor().id()),
                "label",
                node.actor().name());
    }

    private static void value(Xml xml, String name, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            xml.empty("attvalue", "for", name, "value", value.get());
        }
    }

    private static void edge(Xml xml, Network.Edge edge, int number) throws IOException {
        xml.element(
                "edge",
                () -> {
                    if (edge.first().isPresent() && edge.last().isPresent()) {
                        xml.attributes(
                                "start", edge.first().get(), "end", edge.last().get());
                    }
                },
                "id",
                "e" + number,
                "source",
                Iri.part(edge.from()),
                "target",
                Iri.part(edge.to()),
                "kind",
                edge.kind().word(),
                "label",
                edge.kind().word(),
                "weight",
                edge.weight());
    }
}
