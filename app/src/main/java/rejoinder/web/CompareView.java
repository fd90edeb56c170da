package rejoinder.web;

import java.util.List;
import java.util.Optional;

/**
 * Two actors or two outlets side by side, in equal columns. Immutable.
 *
 * @param by what is compared: {@code actor} or {@code outlet}
 * @param kinds the two to choose from
 * @param options whom to choose from, the most frequent first
 * @param found the query of what is shown, to take it away
 * @param sides the two that are compared; none until both are chosen
 */
public record CompareView(
        PlotView plot,
        String by,
        List<PlotView.Choice> kinds,
        List<Option> options,
        String a,
        String b,
        String found,
        Optional<Sides> sides) {

    /** A value of a choice. */
    public record Option(String value, String name) {}

    /**
     * @param tables what the two are compared by
     * @param widest the share that the longest bar of all tables stands for, in per cent
     */
    public record Sides(Side left, Side right, List<Table> tables, String widest) {
        public Sides {
            tables = List.copyOf(tables);
        }
    }

    /** @param address of all its statements */
    public record Side(String name, String count, String address) {}

    /** One facet, with the values that either has most. */
    public record Table(String title, List<Row> rows) {
        public Table {
            rows = List.copyOf(rows);
        }
    }

    public record Row(String name, Cell left, Cell right) {}

    /**
     * @param share of the side's statements, in per cent
     * @param width of the bar, from 0 to 100, on one scale for all tables
     * @param address of these statements; empty if there are none
     */
    public record Cell(long count, String share, int width, String address) {}

    public CompareView {
        kinds = List.copyOf(kinds);
        options = List.copyOf(options);
    }
}
