package rejoinder.web;

import java.util.List;
import java.util.Optional;
import rejoinder.ledger.ActorProfile.NameUse;

/**
 * What the page of an actor shows. Immutable.
 *
 * @param facts kind, country, role
 * @param span first and last day, in words
 * @param merged ids that lead here
 * @param names the most frequent ones
 * @param otherNames how many more there are
 * @param statements by it, a page of them
 * @param about statements of others that name it
 * @param spoken how many there are of those
 */
public record ActorView(
        String id,
        String address,
        String name,
        List<String> facts,
        String country,
        String role,
        String tally,
        String span,
        boolean curated,
        boolean dismissed,
        List<String> merged,
        List<NameUse> names,
        int otherNames,
        List<OfficeLine> offices,
        ListView<ListView.StatementRow> statements,
        List<ListView.StatementRow> about,
        int spoken,
        List<HistoryLine> history) {

    /** How wide the strip of offices is drawn. */
    public static final int WIDTH = 400;

    /**
     * An office as read.
     *
     * @param phrase as the first article has it
     * @param document the first article
     * @param from where its line begins, of {@link #WIDTH}
     * @param to where its line ends
     */
    public record OfficeLine(String title, String phrase, String document, String days, int from, int to, int count) {}

    /**
     * A decision.
     *
     * @param about the statements, actors or dispute that it is about
     */
    public record HistoryLine(long number, String words, String when, boolean holds, List<DisputeView.Link> about) {
        public HistoryLine {
            about = List.copyOf(about);
        }
    }

    /**
     * An actor in a list.
     *
     * @param share its statements, of 100 for the one who has most
     */
    public record Line(
            String id,
            String address,
            String name,
            String kind,
            String country,
            String role,
            int statements,
            int share,
            int articles,
            String days,
            boolean curated,
            boolean dismissed) {}

    /** A field of the filter with what it can be, and how many actors each has. */
    public record Facet(String field, List<Value> values) {
        public Facet {
            values = List.copyOf(values);
        }
    }

    /** One of the values of a facet. */
    public record Value(String value, int count) {}

    /**
     * Sources that await a decision.
     *
     * @param candidates whom they may mean
     * @param places where they stand, the first of them
     * @param more how many places are not listed
     */
    public record Open(
            String source, boolean ambiguous, String count, List<Candidate> candidates, List<Place> places, int more) {
        public Open {
            candidates = List.copyOf(candidates);
            places = List.copyOf(places);
        }
    }

    /** An actor that may be meant. */
    public record Candidate(String id, String name, String detail) {}

    /** A statement whose source is open. */
    public record Place(String attribution, String words, Optional<ArticleView.Day> day, String outlet) {}

    public ActorView {
        facts = List.copyOf(facts);
        merged = List.copyOf(merged);
        names = List.copyOf(names);
        offices = List.copyOf(offices);
        about = List.copyOf(about);
        history = List.copyOf(history);
    }
}
