package rejoinder.web;

import java.util.List;
import java.util.Optional;

/**
 * The search page. Immutable.
 *
 * @param q the query as it stands in the bar
 * @param fault what is wrong with it, if anything; then nothing was searched
 * @param total how many results, in words
 * @param current whether the index covers the whole record
 * @param hints what may have been meant instead; each with the address of the query that it proposes, if it does
 * @param next address of the next page
 * @param first address of the first page, if this is a later one
 */
public record SearchView(
        String q,
        Optional<Fault> fault,
        String total,
        boolean current,
        List<Chip> chips,
        List<Choice> orders,
        List<Choice> kinds,
        List<FacetView> facets,
        Optional<Bars> bars,
        List<Result> results,
        List<HintView> hints,
        Optional<String> next,
        Optional<String> first,
        String feed) {

    /** A query that cannot be read: what is before the trouble, what is from there on, and what to do. */
    public record Fault(String before, String after, String message) {}

    public record HintView(String message, Optional<String> address) {}

    /** An active filter. */
    public record Chip(String field, String value, boolean excluded, String inverted, String removed) {}

    /** One of a few to choose from. */
    public record Choice(String name, String address, boolean chosen) {}

    /**
     * A facet.
     *
     * @param ways to more values or back to the most frequent
     */
    public record FacetView(String title, List<Value> values, List<Choice> ways) {
        public FacetView {
            values = List.copyOf(values);
            ways = List.copyOf(ways);
        }
    }

    /**
     * A value of a facet.
     *
     * @param width of its bar, from 0 to 100
     * @param chosen whether results are filtered by it
     * @param toggled address with it let through, or no longer so
     * @param excluded address with it left out
     */
    public record Value(String name, String count, int width, boolean chosen, String toggled, String excluded) {}

    /**
     * Results over time.
     *
     * @param title what the time is of
     * @param counted what is counted, in a word
     * @param unit what a bar is, in a word
     * @param axis what is written under the bars
     * @param wider address without the time asked for, if one is
     * @param vaguer how many results have no time so exact, in words; empty if none
     */
    public record Bars(
            String title,
            String counted,
            String unit,
            List<Bar> bars,
            List<String> axis,
            Optional<String> wider,
            String vaguer) {
        public Bars {
            bars = List.copyOf(bars);
            axis = List.copyOf(axis);
        }
    }

    /** A bar, in units of the drawing. */
    public record Bar(String label, String count, int x, int width, int height, String address) {}

    /**
     * A stretch of text.
     *
     * @param marked it was searched for
     * @param trigger it names the event
     */
    public record Part(String text, boolean marked, boolean trigger) {}

    /**
     * What is shown of an event.
     *
     * @param kind type and mode
     * @param status how it is told; empty if it is simply reported
     * @param derivation how its time was found; empty if the article tells none
     * @param teller whose statement tells of it; empty if the article does in its own words
     */
    public record Event(
            String kind, List<Who> actors, List<Who> recipients, String status, String derivation, String teller) {
        public Event {
            actors = List.copyOf(actors);
            recipients = List.copyOf(recipients);
        }
    }

    /** @param address of the actor, if it is known */
    public record Who(String name, Optional<String> address) {}

    /**
     * A statement, article or event.
     *
     * @param address where its words stand
     * @param near how near it is to what it is to be like, if likeness is asked for
     * @param similar address of statements like it; only of a statement
     */
    public record Result(
            String id,
            String address,
            String headline,
            String source,
            String cue,
            String mode,
            Optional<String> actor,
            Optional<String> actorAddress,
            boolean byPerson,
            List<List<Part>> texts,
            Optional<ArticleView.Day> day,
            Optional<String> outlet,
            String act,
            boolean restated,
            List<String> answers,
            boolean answered,
            Optional<String> similar,
            Optional<String> weakest,
            Optional<String> near,
            Optional<Event> event) {
        public Result {
            texts = texts.stream().map(List::copyOf).toList();
            answers = List.copyOf(answers);
        }
    }

    public SearchView {
        chips = List.copyOf(chips);
        orders = List.copyOf(orders);
        kinds = List.copyOf(kinds);
        facets = List.copyOf(facets);
        results = List.copyOf(results);
        hints = List.copyOf(hints);
    }
}
