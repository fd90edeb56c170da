package rejoinder.web;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Marks of a lane while they are gathered: those of statements in one row, those of events in another. Not thread-safe. */
final class TimelineLane {

    /** On each place of the axis, before it and after it. */
    static final class Row {
        final SortedMap<Integer, TimelineMark> within = new TreeMap<>();
        final TimelineMark earlier;
        final TimelineMark later;
        private final boolean events;

        private Row(boolean events) {
            this.events = events;
            this.earlier = new TimelineMark(events);
            this.later = new TimelineMark(events);
        }

        TimelineMark at(int x) {
            return within.computeIfAbsent(x, place -> new TimelineMark(events));
        }

        boolean isEmpty() {
            return within.isEmpty() && earlier.count() == 0 && later.count() == 0;
        }
    }

    private final Row statements = new Row(false);
    private final Row events = new Row(true);

    Row row(boolean ofEvents) {
        return ofEvents ? events : statements;
    }

    /** From the top. */
    Stream<Row> rows() {
        return Stream.of(statements, events);
    }
}
