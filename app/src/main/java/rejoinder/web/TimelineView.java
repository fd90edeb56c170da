package rejoinder.web;

import java.util.List;

/**
 * Statements over time, a lane for each actor. Immutable; lengths are units of the drawing.
 *
 * @param lanes in the order of how often they speak
 * @param ticks of the axis
 * @param items the first of them, in order of time, for those who cannot see the drawing
 * @param note what the drawing leaves out, in words; empty if nothing
 */
public record TimelineView(
        PlotView plot, int height, List<Lane> lanes, List<Tick> ticks, List<Item> items, String note) {

    /** Width of the drawing. */
    public static final int WIDTH = 1000;

    /** @param y of its middle */
    public record Lane(String name, int y, List<Dot> dots) {
        public Lane {
            dots = List.copyOf(dots);
        }
    }

    /**
     * One statement or several that are close in time.
     *
     * @param radius in tenths of a unit; its square goes with the count
     * @param label for a reader
     * @param answers whether it is one statement that answers another
     */
    public record Dot(int x, int radius, String label, String address, boolean answers) {
        /** In units. */
        public String r() {
            return radius / 10 + "." + radius % 10;
        }
    }

    public record Tick(int x, String label) {}

    /** A statement in the table under the drawing. */
    public record Item(String day, String actor, String words, String address, String answers) {}

    public TimelineView {
        lanes = List.copyOf(lanes);
        ticks = List.copyOf(ticks);
        items = List.copyOf(items);
    }
}
