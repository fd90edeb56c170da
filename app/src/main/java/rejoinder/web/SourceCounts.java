package rejoinder.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import rejoinder.search.Facet;
import rejoinder.search.Node;
import rejoinder.search.QueryField;
import rejoinder.search.SearchQuery;
import rejoinder.search.SearchResults.Count;
import rejoinder.search.Tally;
import rejoinder.search.TallyRequest;

/**
 * What the audit of sources counts: some sources, the most quoted first, by mode, by month and by some outlets. Immutable.
 *
 * @param sources these, by month
 * @param modes of these
 * @param columns the outlets, each with all its statements whose source is known
 * @param outlets these sources in these outlets
 * @param unresolved statements whose source nobody resolved
 */
record SourceCounts(Tally sources, Tally modes, Tally columns, Tally outlets, long unresolved) {

    static final int SOURCES = 50;
    static final int OUTLETS = 6;

    /** Statements whose source denotes nobody known. */
    static final Node.Field NOBODY = new Node.Field(QueryField.ACTOR, QueryField.NONE, false);

    static final SourceCounts NOTHING = new SourceCounts(Tally.NOTHING, Tally.NOTHING, Tally.NOTHING, Tally.NOTHING, 0);

    /**
     * @param page of sources, from 1
     * @param outlets page of outlets, from 1
     */
    static SourceCounts of(Function<TallyRequest, Tally> index, SearchQuery query, int page, int outlets) {
        Tally sources = index.apply(
                new TallyRequest(query, Facet.ACTOR, Optional.empty(), true, SOURCES, (page - 1) * SOURCES));
        Tally columns = index.apply(new TallyRequest(
                query.and(new Node.Not(NOBODY)),
                Facet.OUTLET,
                Optional.empty(),
                false,
                OUTLETS,
                (outlets - 1) * OUTLETS));
        // Whose who are most quoted in some outlets are not who are most quoted in all: ask for just these.
        SearchQuery these = any(query, Facet.ACTOR, sources.first());
        Tally unresolved =
                index.apply(new TallyRequest(query.narrowed(NOBODY), Facet.MODE, Optional.empty(), false, 1));
        return new SourceCounts(
                sources,
                sources.first().isEmpty()
                        ? Tally.NOTHING
                        : index.apply(TallyRequest.of(these, Facet.ACTOR, Facet.MODE, SOURCES)),
                columns,
                sources.first().isEmpty() || columns.first().isEmpty()
                        ? Tally.NOTHING
                        : index.apply(TallyRequest.of(
                                any(these, Facet.OUTLET, columns.first()), Facet.ACTOR, Facet.OUTLET, SOURCES)),
                unresolved.total());
    }

    private static SearchQuery any(SearchQuery query, Facet facet, List<Count> values) {
        return query.any(values.stream().map(c -> facet.filter(c.value())).toList());
    }
}
