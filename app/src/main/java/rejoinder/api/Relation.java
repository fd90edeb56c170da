package rejoinder.api;

import java.util.Locale;
import java.util.Optional;
import rejoinder.search.Facet;
import rejoinder.search.Node;
import rejoinder.search.QueryField;
import rejoinder.search.SearchQuery;
import rejoinder.search.TallyRequest;

/** What leads from one actor to another in the network. */
public enum Relation {
    ABOUT("speaks about", Facet.ABOUT),
    ACCUSES("accuses", Facet.ABOUT),
    ANSWERS("answers", Facet.ANSWERS);

    /** How many actors are told apart at either end, those with most statements. */
    public static final int ACTORS = 200;

    private static final Node.Field ACCUSING = new Node.Field(QueryField.ACT, "accuse", false);

    private final String verb;
    private final Facet to;

    Relation(String verb, Facet to) {
        this.verb = verb;
        this.to = to;
    }

    /** Lower case, as in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the one does to the other. */
    public String verb() {
        return verb;
    }

    /** @throws IllegalArgumentException if there is no such relation; the message is for people */
    public static Relation parse(String word) {
        for (Relation relation : values()) {
            if (relation.word().equals(word)) {
                return relation;
            }
        }
        throw new IllegalArgumentException("Actors are linked by about, accuses or answers.");
    }

    /** Those of what is asked for that link actors in this way. */
    public SearchQuery narrowed(SearchQuery query) {
        return this == ACCUSES ? query.narrowed(ACCUSING) : query;
    }

    /** Those of what is asked for by which one actor is linked to another. */
    public SearchQuery between(SearchQuery query, String from, String other) {
        return narrowed(query).narrowed(Facet.ACTOR.filter(from)).narrowed(to.filter(other));
    }

    /** What must be counted for it. */
    public TallyRequest request(SearchQuery query) {
        return new TallyRequest(narrowed(query), Facet.ACTOR, Optional.of(to), true, ACTORS);
    }
}
