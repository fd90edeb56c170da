package rejoinder.web;

import java.util.List;

/**
 * Who speaks about, accuses or answers whom. Immutable.
 *
 * @param by the relation's word in addresses
 * @param relations to choose from
 * @param verb what the one does to the other, such as "speaks about"
 * @param edges of this page, the heaviest first
 * @param months of all pairs, in order
 * @param shown which of them are counted; all if open at both ends
 * @param most how many actors are told apart at either end; 0 if all are
 * @param query of all pairs in all months
 * @param found the query of what is counted, to take it away
 */
public record NetworkView(
        PlotView plot,
        String by,
        List<PlotView.Choice> relations,
        String verb,
        List<Edge> edges,
        List<String> months,
        Shown shown,
        ListView.Pager pager,
        long pairs,
        int most,
        String query,
        String found) {

    public record Node(String id, String name, String address) {}

    /** Months such as {@code 2021-11}; empty where open. */
    public record Shown(String from, String to) {}

    /**
     * @param months counts by month, such as {@code 2021-11:3 2021-12:1}, of all months
     * @param query of these statements in all months
     * @param address of these statements
     */
    public record Edge(Node from, Node to, long count, String months, String query, String address) {}

    public NetworkView {
        relations = List.copyOf(relations);
        edges = List.copyOf(edges);
        months = List.copyOf(months);
    }
}
