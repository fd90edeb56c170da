package rejoinder.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rejoinder.ledger.CuratedLedger;
import rejoinder.search.Cursor;
import rejoinder.search.Facet;
import rejoinder.search.FacetPage;
import rejoinder.search.QuerySyntaxException;
import rejoinder.search.SearchIndex;
import rejoinder.search.SearchQuery;
import rejoinder.search.SearchRequest;
import rejoinder.search.SearchRequest.Order;
import rejoinder.search.SearchResults;
import rejoinder.store.Access;

/** Searches statements, articles and events. */
@Command(
        name = "search",
        description = {
            "Searches the statements of the ledger, its articles with kind:article, or the events that they tell of with"
                    + " kind:event. All words must occur, in any form;"
                    + " \"in quotation marks\" or after = exactly so. OR, - and parentheses as usual; \"a b\"~5 near each"
                    + " other.",
            "",
            "Fields: actor: about: country: role: act: mode: outlet: source: cue: said: published: responds: restated:"
                    + " curated: dispute: event: status: in: kind: article: like:. The whole language is in docs/search.md."
        },
        footer = {
            "%nExamples:",
            "  rejoinder search 'river treaty act:deny'",
            "  rejoinder search 'actor:ministry about:Belmora said:2024-09.. responds:unanswered' --facets",
            "  rejoinder search '\"dead letter\" OR =void' --format jsonl",
            "  rejoinder search 'kind:event event:assault actor:Kestria said:2024'",
            "  rejoinder search 'like:\"the river was never stopped\" -country:XKS'"
        })
final class SearchCommand extends Verb implements Callable<Integer> {

    private static final int PAGE = 200;

    private final Surroundings around;
    private final RejoinderCommand root;

    @Parameters(arity = "0..*", paramLabel = "QUERY", description = "What to look for; everything if nothing.")
    private List<String> words = List.of();

    @Option(
            names = "--order",
            paramLabel = "ORDER",
            description = "newest (as usual), oldest, arrival, relevance (as usual with like:) or doubtful.")
    private Optional<Order> order = Optional.empty();

    @Option(names = "--limit", paramLabel = "N", description = "So many at most; otherwise all.")
    private int limit = Integer.MAX_VALUE;

    @Option(names = "--facets", description = "Count the results by actor, act, outlet and so on instead.")
    private boolean facets;

    @Option(
            names = "--facet",
            paramLabel = "NAME",
            description = "Count by one of these alone, with more values: ${COMPLETION-CANDIDATES}; 200 at most.")
    private Optional<Facet> more = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", description = "table (as usual), jsonl or tsv.")
    private ListCommand.Format format = ListCommand.Format.TABLE;

    SearchCommand(Surroundings around, RejoinderCommand root) {
        this.around = around;
        this.root = root;
    }

    @Override
    public Integer call() {
        if (limit < 1) {
            throw new UsageException("--limit must be at least 1, not " + limit);
        }
        SearchQuery query = query(String.join(" ", words));
        try (CuratedLedger ledger = root.ledger(around, Access.READ);
                SearchIndex index = IndexDesk.open(root.data(around), around.terminal())) {
            IndexDesk.update(index, ledger, around.terminal());
            HitListing listing = new HitListing(around.terminal(), format);
            if (facets || more.isPresent()) {
                SearchResults counted = index.search(new SearchRequest(
                                query,
                                order.orElse(query.usualOrder()),
                                1,
                                Optional.empty(),
                                more.<Set<Facet>>map(Set::of).orElse(EnumSet.allOf(Facet.class)),
                                more.isEmpty())
                        .more(more.map(f -> new FacetPage(f, 1))));
                listing.counts(counted);
            } else {
                list(index, query, listing);
            }
        }
        return Main.OK;
    }

    private void list(SearchIndex index, SearchQuery query, HitListing listing) {
        Optional<Cursor> at = Optional.empty();
        int left = limit;
        do {
            int size = Math.min(PAGE, left);
            SearchResults page =
                    index.search(new SearchRequest(query, order.orElse(query.usualOrder()), size, at, Set.of(), false));
            page.hits().forEach(listing::hit);
            left -= page.hits().size();
            at = left == 0 ? Optional.empty() : page.next();
            if (at.isEmpty()) {
                listing.end(page.total());
                index.hints(query, page.total())
                        .forEach(hint -> around.terminal().say(Printable.line(hint.message())));
            }
        } while (at.isPresent());
    }

    /** @throws UsageException if the text is no query */
    static SearchQuery query(String text) {
        try {
            return SearchQuery.parse(text);
        } catch (QuerySyntaxException e) {
            throw new UsageException(e.whole() + "\n  " + text + "\n  " + " ".repeat(e.at()) + "^");
        }
    }

    /** For messages. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
