package rejoinder.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rejoinder.search.Cursor;
import rejoinder.search.Facet;
import rejoinder.search.Hit;
import rejoinder.search.LiveIndex;
import rejoinder.search.SearchRequest;
import rejoinder.search.SearchRequest.Order;
import rejoinder.search.SearchResults;
import rejoinder.search.Tally;
import rejoinder.search.TallyRequest;

/** The pages that show results in another way than as a list. Thread-safe. */
final class PlotRoutes {

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

    private void network(Context ctx) {
        Asked asked = asked(ctx);
        var relation = NetworkViews.Relation.parse(
                Optional.ofNullable(ctx.queryParam("by")).orElse("about"));
        boolean current = index.follow();
        Tally tally = asked.fault().isPresent() ? Tally.NOTHING : index.tally(relation.request(asked.query()));
        PlotView plot = PlotView.of("/network", asked, tally.total(), current);
        show(ctx, "network", "Network", plot, NetworkViews.of(asked, relation, tally, plot));
    }

    private void sources(Context ctx) {
        Asked asked = asked(ctx);
        boolean current = index.follow();
        boolean fault = asked.fault().isPresent();
        Tally months = fault
                ? Tally.NOTHING
                : index.tally(
                        new TallyRequest(asked.query(), Facet.ACTOR, Optional.empty(), true, SourcesViews.SOURCES));
        Tally modes = fault
                ? Tally.NOTHING
                : index.tally(TallyRequest.of(asked.query(), Facet.ACTOR, Facet.MODE, SourcesViews.SOURCES));
        Tally outlets = fault
                ? Tally.NOTHING
                : index.tally(TallyRequest.of(asked.query(), Facet.ACTOR, Facet.OUTLET, SourcesViews.SOURCES));
        PlotView plot = PlotView.of("/sources", asked, months.total(), current);
        show(ctx, "sources", "Sources", plot, SourcesViews.of(asked, plot, modes, outlets, months));
    }

    private void compare(Context ctx) {
        Asked asked = asked(ctx);
        Facet by = CompareViews.by(Optional.ofNullable(ctx.queryParam("by")));
        String a = Optional.ofNullable(ctx.queryParam("a")).orElse("").strip();
        String b = Optional.ofNullable(ctx.queryParam("b")).orElse("").strip();
        boolean current = index.follow();
        Tally options = asked.fault().isPresent()
                ? Tally.NOTHING
                : index.tally(new TallyRequest(asked.query(), by, Optional.empty(), false, CompareViews.OPTIONS));
        CompareViews views = new CompareViews(asked, by);
        List<Tally> tallies = a.isEmpty() || b.isEmpty() || asked.fault().isPresent()
                ? List.of()
                : views.requests(a, b).stream().map(index::tally).toList();
        PlotView plot = PlotView.of("/compare", asked, options.total(), current);
        show(ctx, "compare", "Compare", plot, views.view(plot, options.first(), a, b, tallies));
    }

    private void timeline(Context ctx) {
        Asked asked = asked(ctx);
        boolean current = index.follow();
        Tally months = asked.fault().isPresent()
                ? Tally.NOTHING
                : index.tally(
                        new TallyRequest(asked.query(), Facet.ACTOR, Optional.empty(), true, TimelineViews.LANES));
        PlotView plot = PlotView.of("/timeline", asked, months.total(), current);
        TimelineView view = months.total() > TimelineViews.PLACED
                ? TimelineViews.of(asked, plot, months)
                : TimelineViews.of(asked, plot, months.first(), hits(asked));
        show(ctx, "timeline", "Timeline", plot, view);
    }

    private List<Hit> hits(Asked asked) {
        List<Hit> hits = new ArrayList<>();
        Optional<Cursor> after = Optional.empty();
        do {
            SearchResults page = index.search(
                    new SearchRequest(asked.query(), Order.OLDEST, SearchRequest.MOST, after, Set.of(), false));
            hits.addAll(page.hits());
            after = page.next();
        } while (after.isPresent() && asked.fault().isEmpty() && hits.size() < TimelineViews.PLACED);
        return asked.fault().isPresent()
                ? List.of()
                : hits.stream().filter(Hit::statement).toList();
    }
}
