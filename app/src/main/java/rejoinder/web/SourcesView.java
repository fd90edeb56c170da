package rejoinder.web;

import java.util.List;
import java.util.Optional;

/**
 * Who is quoted how often, directly or not, by outlet and month. Immutable.
 *
 * @param outlets names of the columns
 * @param columns which of the outlets these are
 * @param times the columns of the counts by time: months, or years if there are many
 * @param yearly whether they are years
 * @param rows the most quoted first
 * @param pager which of the sources these are
 * @param unresolved statements whose source nobody resolved, with their share
 */
public record SourcesView(
        PlotView plot,
        List<String> outlets,
        ListView.Pager columns,
        long allOutlets,
        List<Time> times,
        boolean yearly,
        List<Row> rows,
        ListView.Pager pager,
        long sources,
        Part unresolved) {

    /**
     * A count with what share of the whole it is.
     *
     * @param share in per cent with one digit
     * @param address of these statements; empty if there are none
     */
    public record Part(long count, String share, String address) {}

    /**
     * A month or year.
     *
     * @param address of the audit of a year by month
     */
    public record Time(String label, Optional<String> address) {}

    /**
     * An actor.
     *
     * @param modes direct, mixed and indirect
     * @param widths of those in a bar of 100
     * @param byOutlet in the order of the columns
     * @param byTime in the order of the times
     * @param bars heights from 0 to 20, the peak, for each month or year of the axis, those without any count too
     * @param peak the most in one month or year, in words
     */
    public record Row(
            String name,
            String address,
            Part all,
            List<Part> modes,
            List<Integer> widths,
            List<Part> byOutlet,
            List<Part> byTime,
            List<Integer> bars,
            String peak) {
        public Row {
            modes = List.copyOf(modes);
            widths = List.copyOf(widths);
            byOutlet = List.copyOf(byOutlet);
            byTime = List.copyOf(byTime);
            bars = List.copyOf(bars);
        }
    }

    public SourcesView {
        outlets = List.copyOf(outlets);
        times = List.copyOf(times);
        rows = List.copyOf(rows);
    }
}
