package rejoinder.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The network of actors over time (GEXF 1.3, Gephi, 2022), directed; ties of several kinds between two actors are
 * parallel edges. An edge is there in each month in which there are statements of it (spells), with as many as there are
 * then as its weight (a dynamic attribute), so that Gephi's timeline plays it; the weight of its own is of all. Without any
 * day it is there always.
 */
final class Gexf implements Export {

    private static final String WEIGHT = "weight";
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
                "node",
                "mode",
                "static");
        xml.element(
                "attributes",
                () -> xml.empty("attribute", "id", WEIGHT, "title", "Weight", "type", "float"),
                "class",
                "edge",
                "mode",
                "dynamic");
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
                    if (!edge.months().isEmpty()) {
                        xml.element("attvalues", () -> months(xml, "attvalue", edge, true));
                        xml.element("spells", () -> months(xml, "spell", edge, false));
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

    private static void months(Xml xml, String name, Network.Edge edge, boolean weighed) throws IOException {
        for (Map.Entry<YearMonth, Integer> month : edge.months().entrySet()) {
            List<Object> attributes = new ArrayList<>();
            if (weighed) {
                attributes.addAll(List.of("for", WEIGHT, "value", month.getValue()));
            }
            attributes.addAll(List.of(
                    "start", month.getKey().atDay(1), "end", month.getKey().atEndOfMonth()));
            xml.empty(name, attributes.toArray());
        }
    }
}
