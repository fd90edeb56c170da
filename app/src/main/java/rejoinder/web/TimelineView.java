package rejoinder.web;

import java.util.List;
import java.util.Optional;

/**
 * Statements and events over time, a lane for each actor. Immutable; lengths are units of the drawing.
 *
 * @param few whether so few answer others that all their lines are drawn at once
 * @param choices of what is shown
 * @param show the one that is chosen, as it stands in the address; empty if it need not
 * @param lanes in the order of how often they speak and act
 * @param ticks of the axis
 * @param items the first of them, in order of time, for those who cannot see the drawing
 * @param note what the drawing leaves out, in words; empty if nothing
 * @param links to what it leaves out, and to all of it as a list
 */
public record TimelineView(
        PlotView plot,
        List<PlotView.Choice> choices,
        String show,
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
        /** Several statements. */
        CLUSTER,
        /** An event. */
        SQUARE,
        /** Several events. */
        BLOCK,
        /** Those of days before the axis. */
        EARLIER,
        /** Those of days after the axis. */
        LATER
    }

    /** @param rows where the middles of its rows are, from the top: one, or that of statements and that of events */
    public record Lane(String name, List<Integer> rows, List<Dot> dots) {
        public Lane {
            rows = List.copyOf(rows);
            dots = List.copyOf(dots);
        }
    }

    /**
     * One statement or event, or several that are close in time.
     *
     * @param event whether it is of events
     * @param open whether it is one event that is told as to come, as thinkable or as not done
     * @param r half its width
     * @param side its width
     * @param label for a reader
     * @param address of just these
     * @param count as written on it; empty if it is one
     * @param answers whether some of several answer others
     * @param answering lines to what these answer
     * @param answered lines from what answers these
     */
    public record Dot(
            Shape shape,
            boolean event,
            boolean open,
            String x,
            int y,
            String r,
            String side,
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

    /**
     * A statement or event in the table under the drawing.
     *
     * @param event what kind of event it is, and how it is told; empty for a statement
     */
    public record Item(String day, String actor, String event, String words, String address, List<Answer> answers) {
        public Item {
            answers = List.copyOf(answers);
        }
    }

    /** @param address of the statement answered, if it is one */
    public record Answer(String words, Optional<String> address) {}

    public TimelineView {
        choices = List.copyOf(choices);
        lanes = List.copyOf(lanes);
        ticks = List.copyOf(ticks);
        items = List.copyOf(items);
        links = List.copyOf(links);
    }
}
