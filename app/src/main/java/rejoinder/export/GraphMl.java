package rejoinder.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * The network of actors (U. Brandes, M. Eiglsperger, I. Herman, M. Himsolt, M. S. Marshall: GraphML Progress Report,
 * Graph Drawing 2001), directed, an edge for each kind of tie between two actors.
 */
final class GraphMl implements Export {

    private static final String[][] KEYS = {
        {"node", "name", "string"},
        {"node", "kind", "string"},
        {"node", "country", "string"},
        {"node", "role", "string"},
        {"node", "statements", "int"},
        {"edge", "tie", "string"},
        {"edge", "weight", "int"},
        {"edge", "first", "string"},
        {"edge", "last", "string"}
    };

    @Override
    public Form form() {
        return new Form("graphml", "GraphML", "graphml", "application/graphml+xml");
    }

    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        Network network = Network.of(selection);
        Xml.document(out, "graphml", "http://graphml.graphdrawing.org/xmlns", xml -> {
            for (String[] key : KEYS) {
                xml.empty("key", "id", key[1], "for", key[0], "attr.name", key[1], "attr.type", key[2]);
            }
            xml.element("graph", () -> graph(xml, network), "id", "actors", "edgedefault", "directed");
        });
    }

    private static void graph(Xml xml, Network network) throws IOException {
        for (Network.Node node : network.nodes()) {
            xml.element(
                    "node",
                    () -> {
                        data(xml, "name", Optional.of(node.actor().name()));
                        data(xml, "kind", Optional.of(node.actor().kind()));
                        data(xml, "country", node.actor().country());
                        data(xml, "role", node.actor().role());
                        data(xml, "statements", Optional.of(node.statements()));
                    },
                    "id",
                    Iri.token(node.actor().id()));
        }
        int number = 0;
        for (Network.Edge edge : network.edges()) {
            xml.element(
                    "edge",
                    () -> {
                        data(xml, "tie", Optional.of(edge.kind().word()));
                        data(xml, "weight", Optional.of(edge.weight()));
                        data(xml, "first", edge.first());
                        data(xml, "last", edge.last());
                    },
                    "id",
                    "e" + number++,
                    "source",
                    Iri.token(edge.from()),
                    "target",
                    Iri.token(edge.to()));
        }
    }

    private static void data(Xml xml, String key, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            xml.element("data", () -> xml.text(value.get().toString()), "key", key);
        }
    }
}
