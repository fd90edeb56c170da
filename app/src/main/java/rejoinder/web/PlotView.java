package rejoinder.web;

import java.util.List;
import java.util.Optional;

/**
 * What every page has that shows results in another way than as a list. Immutable.
 *
 * @param q the query as it stands in the bar
 * @param fault why it cannot be read; then nothing is shown
 * @param total how many results, in words
 * @param current whether the index covers the whole record
 * @param ways the pages that show the same results
 */
public record PlotView(
        String path, String q, Optional<String> fault, String total, boolean current, List<Choice> ways) {

    /** One of a few to choose from. */
    public record Choice(String name, String address, boolean chosen) {}

    /** The pages that show results, by path, with the search page first. */
    private static final List<List<String>> WAYS = List.of(
            List.of("/search", "list"),
            List.of("/timeline", "timeline"),
            List.of("/network", "network"),
            List.of("/sources", "sources"),
            List.of("/compare", "compare"));

    public PlotView {
        ways = List.copyOf(ways);
    }

    static PlotView of(String path, Asked asked, long total, boolean current) {
        String kind = asked.query().kind().word();
        return of(path, asked, Words.count(total, kind, kind + "s"), current);
    }

    static PlotView of(String path, Asked asked, String total, boolean current) {
        return new PlotView(path, asked.q(), asked.fault(), total, current, ways(path, asked.q()));
    }

    /** Of pages of a list, by an address that has a query already. */
    static ListView.Pager pager(String address, int page, int size, long total) {
        return pager(address, "page", page, size, total);
    }

    /** @param parameter that tells the page, from 1 */
    static ListView.Pager pager(String address, String parameter, int page, int size, long total) {
        long pages = Math.max(1, (total + size - 1) / size);
        String other = address + "&" + parameter + "=";
        return new ListView.Pager(
                Math.min(total, (page - 1L) * size + 1),
                Math.min(total, (long) page * size),
                page,
                pages,
                page > 1 ? Optional.of(other + (page - 1)) : Optional.empty(),
                page < pages ? Optional.of(other + (page + 1)) : Optional.empty());
    }

    /** The other ways to see what a query finds. */
    public static List<Choice> ways(String path, String q) {
        return WAYS.stream()
                .map(w -> new Choice(
                        w.get(1),
                        w.get(0) + (q.isEmpty() ? "" : "?q=" + Words.encode(q)),
                        w.get(0).equals(path)))
                .toList();
    }
}
