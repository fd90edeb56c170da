package rejoinder.web;

import java.util.List;

/**
 * Who is quoted how often, directly or not, by outlet and month. Immutable.
 *
 * @param outlets names of the columns
 * @param months of the small plots, in order
 * @param rows the most quoted first
 * @param unresolved statements whose source nobody resolved, with their share
 */
public record SourcesView(PlotView plot, List<String> outlets, List<String> months, List<Row> rows, Part unresolved) {

    /**
     * A count with what share of the whole it is.
     *
     * @param share in per cent with one digit
     * @param address of these statements; empty if they cannot be asked for
     */
    public record Part(long count, String share, String address) {}

    /**
     * An actor.
     *
     * @param modes direct, mixed and indirect
     * @param widths of those in a bar of 100
     * @param byOutlet in the order of the columns
     * @param byMonth heights of the bars, from 0 to 20, in the order of the months
     * @param trend the same in words
     */
    public record Row(
            String name,
            String address,
            Part all,
            List<Part> modes,
            List<Integer> widths,
            List<Part> byOutlet,
            List<Integer> byMonth,
            String trend) {
        public Row {
            modes = List.copyOf(modes);
            widths = List.copyOf(widths);
            byOutlet = List.copyOf(byOutlet);
            byMonth = List.copyOf(byMonth);
        }
    }

    public SourcesView {
        outlets = List.copyOf(outlets);
        months = List.copyOf(months);
        rows = List.copyOf(rows);
    }
}
