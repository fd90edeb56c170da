package rejoinder.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.Filter;
import rejoinder.search.Facet;
import rejoinder.search.Hint;
import rejoinder.search.LiveIndex;
import rejoinder.search.QuerySyntaxException;
import rejoinder.search.SearchQuery;
import rejoinder.search.SearchRequest;
import rejoinder.search.SearchResults;

/** The addresses of search: a page, the same as JSON, and a feed. Thread-safe. */
final class SearchRoutes {

    private static final int RESULTS_A_PAGE = 50;
    private static final int ENTRIES_OF_A_FEED = 100;
    private static final int MOST = 500;

    private final CuratedLedger ledger;
    private final LiveIndex index;
    private final Optional<Form> form;

    /** @param form with which a search can be saved */
    SearchRoutes(CuratedLedger ledger, LiveIndex index, Optional<Form> form) {
        this.form = form;
        this.ledger = ledger;
        this.index = index;
    }

    void add(RoutesConfig routes) {
        Routes.page(routes, SearchAddress.PATH, this::page);
        Routes.page(routes, SearchAddress.PATH + ".json", this::data);
        Routes.page(routes, SearchAddress.PATH + ".atom", this::feed);
    }

    private void page(Context ctx) {
        ctx.header("Vary", "Accept");
        String accept = Optional.ofNullable(ctx.header("Accept")).orElse("");
        if (accept.contains("json") && !accept.contains("html")) {
            data(ctx);
            return;
        }
        String q = q(ctx);
        SearchView view;
        try {
            SearchAddress here = address(ctx, q);
            boolean current = index.follow();
            SearchResults results = search(here, RESULTS_A_PAGE, true);
            List<Hint> hints = index.hints(here.query(), results.total());
            view = SearchViews.of(here, results, hints, this::name, current);
        } catch (QuerySyntaxException e) {
            ctx.status(400);
            view = SearchViews.of(q, e);
        }
        Frame frame = Frame.of(q.isEmpty() ? "Search" : Words.opening(q, 60) + " · Search", SearchAddress.PATH, "/");
        boolean empty = ledger.countDocuments(Filter.ALL) == 0;
        Routes.show(ctx, "search", frame, Map.of("search", view, "empty", empty, "form", form));
    }

    private String name(String field, String value) {
        return Facet.of(field).map(facet -> index.name(facet, value)).orElse(value);
    }

    private void data(Context ctx) {
        SearchAddress here = readable(ctx);
        int size = size(ctx);
        boolean current = index.follow();
        SearchResults results = search(here, size, !"no".equals(ctx.queryParam("facets")));
        Routes.answer(
                ctx,
                "application/json",
                SearchJson.of(here, results, index.hints(here.query(), results.total()), current));
    }

    private void feed(Context ctx) {
        SearchAddress here = readable(ctx);
        index.follow();
        String base = ctx.scheme() + "://" + ctx.host();
        Routes.answer(
                ctx,
                "application/atom+xml; charset=utf-8",
                SearchFeed.of(base, here, search(here.arriving(), ENTRIES_OF_A_FEED, false)));
    }

    private SearchResults search(SearchAddress here, int size, boolean counted) {
        Set<Facet> facets = counted ? EnumSet.allOf(Facet.class) : Set.of();
        return index.search(new SearchRequest(here.query(), here.effective(), size, here.after(), facets, counted)
                .more(here.more()));
    }

    private static SearchAddress readable(Context ctx) {
        String q = q(ctx);
        try {
            return address(ctx, q);
        } catch (QuerySyntaxException e) {
            throw new Query.BadQueryException("The query cannot be read " + e.whole() + ".");
        }
    }

    private static SearchAddress address(Context ctx, String q) throws QuerySyntaxException {
        return new SearchAddress(
                SearchQuery.parse(q),
                SearchAddress.order(name -> Optional.ofNullable(ctx.queryParam(name))),
                SearchAddress.after(name -> Optional.ofNullable(ctx.queryParam(name))),
                SearchAddress.more(name -> Optional.ofNullable(ctx.queryParam(name))));
    }

    private static String q(Context ctx) {
        return Optional.ofNullable(ctx.queryParam("q")).orElse("").strip();
    }

    private static int size(Context ctx) {
        String size = ctx.queryParam("size");
        try {
            int asked = size == null ? RESULTS_A_PAGE : Integer.parseInt(size);
            if (asked >= 1 && asked <= MOST) {
                return asked;
            }
        } catch (NumberFormatException e) {
            // Said below, as for a number out of range.
        }
        throw new Query.BadQueryException("The size of a page is a number from 1 to " + MOST + ".");
    }
}
