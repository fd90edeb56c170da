package rejoinder.web;

import java.util.List;
import java.util.Optional;

/**
 * Statements over time, a lane for each actor. Immutable; lengths are units of the drawing.
 *
 * @param few whether so few answer others that all their lines are drawn at once
 * @param lanes in the order of how often they speak
 * @param ticks of the axis
 * @param items the first of them, in order of time, for those who cannot see the drawing
 * @param note what the drawing leaves out, in words; empty if nothing
 * @param links to what it leaves out, and to all of it as a list
 */
public record TimelineView(
        PlotView plot,
        int height,
        boolean few,
        List<Lane> lanes,
        List<Tick> ticks,
        List<Item> items,
        String note,
        List<Link> links) {

    /** Width of the drawing. */
    public static final int WIDTH = 1000;

    /** How a mark looks. */
    public enum Shape {
        /** A statement. */
        DOT,
        /** A statement that answers another. */
        DIAMOND,
        /** Several. */
        CLUSTER,
        /** Those of days before the axis. */
        EARLIER,
        /** Those of days after the axis. */
        LATER
    }

    /** @param y of its middle */
    public record Lane(String name, int y, List<Dot> dots) {
        public Lane {
            dots = List.copyOf(dots);
        }
    }

    /**
     * One statement or several that are close in time.
     *
     * @param label for a reader
     * @param address of just these
     * @param count as written on it; empty if it is one
     * @param answers whether some of several answer others
     * @param answering lines to what these answer
     * @param answered lines from what answers these
     */
    public record Dot(
            Shape shape,
            String x,
            String r,
            String label,
            String address,
            String count,
            boolean answers,
            List<String> answering,
            List<String> answered) {
        public Dot {
            answering = List.copyOf(answering);
            answered = List.copyOf(answered);
        }
    }

    public record Tick(int x, String label) {}

    /** @param words what the address leads to */
    public record Link(String words, String address) {}

    /** A statement in the table under the drawing. */
    public record Item(String day, String actor, String words, String address, List<Answer> answers) {
        public Item {
            answers = List.copyOf(answers);
        }
    }

    /** @param address of the statement answered, if it is one */
    public record Answer(String words, Optional<String> address) {}

    public TimelineView {
        lanes = List.copyOf(lanes);
        ticks = List.copyOf(ticks);
        items = List.copyOf(items);
        links = List.copyOf(links);
    }
}
