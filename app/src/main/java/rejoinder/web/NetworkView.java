package rejoinder.web;

import java.util.List;

/**
 * Who speaks about, accuses or answers whom. Immutable.
 *
 * @param relations to choose from
 * @param verb what the one does to the other, such as "speaks about"
 * @param nodes whoever is at an end of an edge, in the order of how often they speak
 * @param edges the heaviest first
 * @param months of the edges, in order
 * @param left how many pairs there are besides these
 */
public record NetworkView(
        PlotView plot,
        List<PlotView.Choice> relations,
        String verb,
        List<Node> nodes,
        List<Edge> edges,
        List<String> months,
        long left) {

    public record Node(String id, String name, String address) {}

    /**
     * @param months counts by month, such as {@code 2021-11:3 2021-12:1}
     * @param address of these statements
     */
    public record Edge(Node from, Node to, long count, String months, String address) {}

    public NetworkView {
        relations = List.copyOf(relations);
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        months = List.copyOf(months);
    }
}
