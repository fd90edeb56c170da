package rejoinder.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rejoinder.text.Repair;
import rejoinder.text.Span;

/**
 * A stretch of text over which nothing changes: the same attributions cover all of it, in the same roles. Segments are
 * flat, so that crossing and nested spans both can be shown. Immutable.
 *
 * @param text its characters
 * @param covers which attributions cover it and as what, outer before inner
 * @param repair the repair that it lies in
 * @param time the expression of time that it lies in
 * @param decides ids of the attributions whose actor these words decided
 * @param anchors ids of the attributions whose first words begin here
 * @param handle the attribution to whose card these words lead, at most one segment for each attribution
 * @param marks what stands in it besides statements
 * @param events that its words help to tell of, by number
 */
public record Segment(
        Span span,
        String text,
        List<Cover> covers,
        Optional<Repair> repair,
        Optional<Time> time,
        List<String> decides,
        List<Anchor> anchors,
        Optional<String> handle,
        Marks marks,
        List<Told> events) {

    /** What a span is to its attribution. */
    public enum Role {
        CONTENT("q"),
        SOURCE("s"),
        CUE("c"),
        /** Words that decided whom the source denotes; they light up with their attribution and are no cover. */
        EVIDENCE("e");

        private final String css;

        Role(String css) {
            this.css = css;
        }
    }

    /**
     * One attribution over a segment.
     *
     * @param attribution its id
     * @param depth 0 for an attribution that stands in no other, and one more for each around it
     * @param opens true if the span begins with this segment
     * @param closes true if the span ends with this segment
     */
    public record Cover(String attribution, int depth, Role role, boolean opens, boolean closes) {}

    /**
     * What stands in the segment besides statements.
     *
     * @param answered true for words that are no statement but are answered by one
     * @param place where links to such words lead, if they begin here
     * @param inserted true for an editor's words inside a quotation
     * @param restated whose claim begins here, if it is one that its parent restates
     * @param restating true inside such a claim
     */
    public record Marks(
            boolean answered, Optional<String> place, boolean inserted, Optional<String> restated, boolean restating) {

        /** Nothing. */
        public static final Marks NONE = new Marks(false, Optional.empty(), false, Optional.empty(), false);
    }

    /** What words are to an event, the most first. */
    public enum Part {
        /** They tell of it. */
        TRIGGER("t"),
        /** They name somebody who takes part. */
        PARTY("p"),
        /** They stand between. */
        WITHIN("w");

        private final String css;

        Part(String css) {
            this.css = css;
        }
    }

    /**
     * One event that a segment belongs to.
     *
     * @param number of its entry, from 1
     * @param opens true if words that tell of it begin here
     * @param place where links to them lead; empty if they begin elsewhere, or another event has the place
     * @param line who does what to whom
     */
    public record Told(int number, Part part, boolean opens, String place, String line) {}

    /**
     * A part of an expression of time.
     *
     * @param closes true if the expression ends with this segment
     */
    public record Time(String tip, boolean closes) {}

    /**
     * A place that an attribution's address scrolls to.
     *
     * @param number of its card
     */
    public record Anchor(String attribution, int number) {}

    public Segment {
        covers = List.copyOf(covers);
        decides = List.copyOf(decides);
        anchors = List.copyOf(anchors);
        events = List.copyOf(events);
    }

    /** True if nothing covers it: it is shown without markup. */
    public boolean isPlain() {
        return covers.isEmpty()
                && repair.isEmpty()
                && time.isEmpty()
                && decides.isEmpty()
                && marks.equals(Marks.NONE)
                && events.isEmpty();
    }

    /** Ids of the covering attributions, outer before inner. */
    public String ids() {
        return covers.stream().map(Cover::attribution).distinct().collect(Collectors.joining(" "));
    }

    /** What the segment is to each of {@link #ids()}, in the same order: {@code s}, {@code c} or {@code q}. */
    public String roles() {
        Map<String, String> roles = new LinkedHashMap<>();
        covers.forEach(c -> roles.merge(c.attribution(), c.role().css, String::concat));
        return String.join(" ", roles.values());
    }

    /** Style classes: roles, depth of the innermost content, ends of contents, selection. */
    public String css(Optional<String> selected) {
        StringBuilder css = new StringBuilder("seg");
        covers.stream()
                .map(c -> c.role().css)
                .distinct()
                .forEach(c -> css.append(' ').append(c));
        contents().mapToInt(Cover::depth).max().ifPresent(d -> css.append(" d").append(Math.min(d, 3)));
        if (contents().anyMatch(Cover::opens)) {
            css.append(" qb");
        }
        if (contents().anyMatch(Cover::closes)) {
            css.append(" qe");
        }
        if (repair.isPresent()) {
            css.append(" fix");
        }
        if (time.isPresent()) {
            css.append(" tx");
        }
        if (marks.restating()) {
            css.append(" re");
        }
        if (marks.answered()) {
            css.append(" b");
        }
        if (marks.inserted()) {
            css.append(" ins");
        }
        if (is(Part.TRIGGER)) {
            css.append(" et");
        } else if (is(Part.PARTY)) {
            css.append(" ep");
        }
        if (selected.filter(decides::contains).isPresent()) {
            css.append(" on-e");
        }
        covers.stream()
                .filter(c -> selected.filter(c.attribution()::equals).isPresent())
                .forEach(c -> css.append(" on on-").append(c.role().css));
        return css.toString();
    }

    /** The tip of an expression of time that ends here. */
    public Optional<String> tip() {
        return time.filter(Time::closes).map(Time::tip);
    }

    /** What a pointer resting on the segment shows. */
    public Optional<String> title() {
        return repair.map(r -> "Mended: the article has “" + r.original() + "” (" + r.method() + ")")
                .or(() ->
                        marks.inserted() ? Optional.of("The outlet’s words, put into the quotation") : Optional.empty())
                .or(this::told);
    }

    /** What a screen reader adds to the words. */
    public Optional<String> description() {
        String all = Stream.concat(tip().stream(), opening().map(e -> "tells of an event: " + e.line()).stream())
                .collect(Collectors.joining("; "));
        return Optional.of(all).filter(d -> !d.isEmpty());
    }

    /**
     * Where the words lead: to the card of a statement, or else to the entry of an event; nowhere if neither begins here.
     *
     * @param report true in a report, which has no address to light a statement
     * @param prefix of the entries of this article
     */
    public Optional<String> link(boolean report, String prefix) {
        return handle.map(h -> (report ? "" : "?a=" + h) + "#card-" + h)
                .or(() -> opening().map(e -> "#" + prefix + "told-" + e.number()));
    }

    /** The first of the events whose words begin here. */
    private Optional<Told> opening() {
        return events.stream().filter(Told::opens).findFirst();
    }

    /** The event whose words begin here and have a place of their own. */
    public Optional<Told> placed() {
        return events.stream().filter(e -> !e.place().isEmpty()).findFirst();
    }

    /** Numbers of the events, for the script, such as {@code e1 e2}. */
    public Optional<String> eventIds() {
        return joined(e -> "e" + e.number());
    }

    /** What the segment is to each of {@link #eventIds()}: {@code t}, {@code p} or {@code w}. */
    public Optional<String> eventParts() {
        return joined(e -> e.part().css);
    }

    private Optional<String> joined(Function<Told, String> of) {
        return events.isEmpty()
                ? Optional.empty()
                : Optional.of(events.stream().map(of).collect(Collectors.joining(" ")));
    }

    private Optional<String> told() {
        return events.stream()
                .filter(e -> e.part() == Part.TRIGGER)
                .map(Told::line)
                .reduce((a, b) -> a + "; " + b);
    }

    private boolean is(Part part) {
        return events.stream().anyMatch(e -> e.part() == part);
    }

    private Stream<Cover> contents() {
        return covers.stream().filter(c -> c.role() == Role.CONTENT);
    }
}
