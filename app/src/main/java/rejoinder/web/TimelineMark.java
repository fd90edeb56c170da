package rejoinder.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import rejoinder.search.Hit;

/**
 * Statements or events of one lane that are close in time, while a timeline is drawn. Not thread-safe.
 *
 * <p>Marks of a lane, of statements or of events, never share a day: the days from the first to the last of one are its own, so that a query for them
 * finds just what it counts.
 */
final class TimelineMark {

    /** Of the middles of two marks: what a finger can tell apart, and WCAG 2.2 asks for. */
    static final double APART = 24;

    private static final double LARGEST = 20;
    private static final double SMALLEST = 4.5;
    private static final double DIAMOND = 7;
    private static final double ROUND = 20;
    /** Room for a count. */
    private static final double AROUND = 4;

    private static final double DIGIT = 3.5;

    private final boolean events;
    private final List<Hit> hits = new ArrayList<>();
    private long count;
    private double sum;
    private LocalDate first = LocalDate.MAX;
    private LocalDate last = LocalDate.MIN;

    /** @param events whether it is of events, else of statements */
    TimelineMark(boolean events) {
        this.events = events;
    }

    /** One statement or event. */
    void add(Hit hit, LocalDate day, double x) {
        hits.add(hit);
        add(1, day, day, x);
    }

    /** Those that are only counted. */
    void add(long more, LocalDate from, LocalDate to, double x) {
        count += more;
        sum += x * more;
        first = from.isBefore(first) ? from : first;
        last = to.isAfter(last) ? to : last;
    }

    private void add(TimelineMark other) {
        hits.addAll(other.hits);
        count += other.count;
        sum += other.sum;
        first = other.first.isBefore(first) ? other.first : first;
        last = other.last.isAfter(last) ? other.last : last;
    }

    /** Marks in order of time, those that would touch made one. */
    static List<TimelineMark> apart(Iterable<TimelineMark> inOrder, long most) {
        List<TimelineMark> apart = new ArrayList<>();
        for (TimelineMark next : inOrder) {
            TimelineMark mark = next;
            while (!apart.isEmpty() && apart.get(apart.size() - 1).touches(mark, most)) {
                TimelineMark before = apart.remove(apart.size() - 1);
                before.add(mark);
                mark = before;
            }
            apart.add(mark);
        }
        return apart;
    }

    private boolean touches(TimelineMark next, long most) {
        return next.x() - x() < Math.max(APART, radius(most) + next.radius(most) + 2);
    }

    boolean isOfEvents() {
        return events;
    }

    /** How many of what, in words. */
    String words() {
        return events ? Words.count(count, "event", "events") : Words.count(count, "statement", "statements");
    }

    long count() {
        return count;
    }

    double x() {
        return sum / Math.max(1, count);
    }

    LocalDate first() {
        return first;
    }

    LocalDate last() {
        return last;
    }

    /** Those that are known one by one: all or none. */
    List<Hit> hits() {
        return hits;
    }

    /** How many of them answer others. */
    long answers() {
        return hits.stream().filter(h -> !h.responds().isEmpty()).count();
    }

    boolean isOneAnswer() {
        return count == 1 && answers() == 1;
    }

    /** Its square goes with the count, but the count has room on it; the largest is of {@code most} or more. */
    double radius(long most) {
        double radius = LARGEST * Math.sqrt(Math.min(1, (double) count / Math.max((double) most, ROUND)));
        double one = isOneAnswer() ? DIAMOND : SMALLEST;
        return Math.max(count == 1 ? one : AROUND + DIGIT * Words.count(count).length(), radius);
    }
}
