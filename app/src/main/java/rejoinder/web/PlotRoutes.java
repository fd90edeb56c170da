package rejoinder.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import rejoinder.api.Comparison;
import rejoinder.api.Months;
import rejoinder.api.Relation;
import rejoinder.search.Cursor;
import rejoinder.search.Facet;
import rejoinder.search.Hit;
import rejoinder.search.LiveIndex;
import rejoinder.search.ResultKind;
import rejoinder.search.SearchRequest;
import rejoinder.search.SearchRequest.Order;
import rejoinder.search.SearchResults;
import rejoinder.search.Tally;
import rejoinder.search.TallyRequest;

/** The pages that show results in another way than as a list. Thread-safe. */
final class PlotRoutes {

    private static final Pattern PAGE = Pattern.compile("[1-9][0-9]{0,5}");

    private final LiveIndex index;

    PlotRoutes(LiveIndex index) {
        this.index = index;
    }

    void add(RoutesConfig routes) {
        Routes.page(routes, "/timeline", this::timeline);
        Routes.page(routes, "/network", this::network);
        Routes.page(routes, "/sources", this::sources);
        Routes.page(routes, "/compare", this::compare);
    }

    private static Asked asked(Context ctx) {
        return Asked.of(Optional.ofNullable(ctx.queryParam("q")));
    }

    private static void show(Context ctx, String template, String title, PlotView plot, Object view) {
        if (plot.fault().isPresent()) {
            ctx.status(400);
        }
        Routes.show(ctx, template, Frame.of(title, SearchAddress.PATH, SearchAddress.PATH), Map.of("view", view));
    }

    private static Optional<String> given(Context ctx, String name) {
        return Optional.ofNullable(ctx.queryParam(name));
    }

    /** @throws Query.BadQueryException if a parameter makes no sense */
    private static <T> T sense(Supplier<T> parameter) {
        try {
            return parameter.get();
        } catch (IllegalArgumentException e) {
            throw new Query.BadQueryException(String.valueOf(e.getMessage()));
        }
    }

    /** @throws Query.BadQueryException if it is no page */
    private static int page(Context ctx, String name) {
        String page = given(ctx, name).orElse("1");
        if (!PAGE.matcher(page).matches()) {
            throw new Query.BadQueryException(
                    "“" + Words.opening(page, 40) + "” is no page; it is a number from 1 on.");
        }
        return Integer.parseInt(page);
    }

    private void network(Context ctx) {
        Asked asked = asked(ctx);
        Relation relation = sense(() -> Relation.parse(given(ctx, "by").orElse("about")));
        Months shown = sense(() -> Months.of(given(ctx, "from"), given(ctx, "to")));
        boolean current = index.follow();
        Tally whole = asked.fault().isPresent() ? Tally.NOTHING : index.tally(relation.request(asked.query()));
        Tally tally = shown.isAll() || asked.fault().isPresent()
                ? whole
                : index.tally(relation.request(shown.of(asked.query())));
        PlotView plot = PlotView.of("/network", asked, tally.total(), current);
        NetworkView view = NetworkViews.of(asked, relation, shown, whole, tally, page(ctx, "page"), plot);
        show(ctx, "network", "Network", plot, view);
    }

    private void sources(Context ctx) {
        Asked asked = asked(ctx);
        int page = page(ctx, "page");
        int outlets = page(ctx, "outlets");
        boolean current = index.follow();
        SourceCounts counts = asked.fault().isPresent()
                ? SourceCounts.NOTHING
                : SourceCounts.of(index::tally, asked.query(), page, outlets);
        if (counts.sources().first().isEmpty() && counts.sources().firsts() > 0) {
            throw new Query.BadQueryException(
                    "There are not so many pages of sources: take page away from the address.");
        }
        PlotView plot = PlotView.of("/sources", asked, counts.sources().total(), current);
        show(ctx, "sources", "Sources", plot, SourcesViews.of(asked, plot, counts, page, outlets));
    }

    private void compare(Context ctx) {
        Asked asked = asked(ctx);
        Facet by = sense(() -> Comparison.by(given(ctx, "by")));
        String a = Optional.ofNullable(ctx.queryParam("a")).orElse("").strip();
        String b = Optional.ofNullable(ctx.queryParam("b")).orElse("").strip();
        boolean current = index.follow();
        Tally options = asked.fault().isPresent()
                ? Tally.NOTHING
                : index.tally(new TallyRequest(asked.query(), by, Optional.empty(), false, CompareViews.OPTIONS));
        CompareViews views = new CompareViews(asked, by);
        Optional<Comparison> compared =
                a.isEmpty() || b.isEmpty() || asked.fault().isPresent()
                        ? Optional.empty()
                        : Optional.of(Comparison.of(index::tally, asked.query(), by, a, b));
        PlotView plot = PlotView.of("/compare", asked, options.total(), current);
        show(ctx, "compare", "Compare", plot, views.view(plot, options.first(), a, b, compared));
    }

    private void timeline(Context ctx) {
        TimelineAsked asked = TimelineAsked.of(asked(ctx), given(ctx, "show"));
        boolean current = index.follow();
        TimelineFound found = asked.asked().fault().isPresent()
                ? TimelineFound.NOTHING
                : TimelineFound.of(asked, index::tally, this::hits);
        PlotView plot = PlotView.of(TimelineAsked.PATH, asked.asked(), found.total(asked), current);
        show(ctx, "timeline", "Timeline", plot, TimelineViews.of(asked, plot, found));
    }

    private List<Hit> hits(Asked asked) {
        List<Hit> hits = new ArrayList<>();
        Optional<Cursor> after = Optional.empty();
        do {
            SearchResults page = index.search(
                    new SearchRequest(asked.query(), Order.OLDEST, SearchRequest.MOST, after, Set.of(), false));
            hits.addAll(page.hits());
            after = page.next();
        } while (after.isPresent() && hits.size() < TimelineViews.PLACED);
        return hits.stream().filter(h -> h.kind() != ResultKind.ARTICLE).toList();
    }
}
