package rejoinder.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rejoinder.search.LiveIndex;
import rejoinder.search.Node;
import rejoinder.search.QueryField;
import rejoinder.search.QuerySyntaxException;
import rejoinder.search.SavedSearch;
import rejoinder.search.SavedSearches;
import rejoinder.search.SearchQuery;
import rejoinder.search.SearchRequest;
import rejoinder.search.SearchRequest.Order;

/** The page of saved searches, and the form that saves, sees and forgets them. Thread-safe. */
final class SavedRoutes {

    static final String PATH = "/searches";

    private final LiveIndex index;
    private final SavedSearches searches;
    private final Optional<Form> form;

    SavedRoutes(LiveIndex index, SavedSearches searches, Optional<Form> form) {
        this.index = index;
        this.searches = searches;
        this.form = form;
    }

    void add(RoutesConfig routes) {
        Routes.page(routes, PATH, this::page);
        routes.post(PATH, this::take);
    }

    private void page(Context ctx) {
        index.follow();
        List<SavedView> views = new ArrayList<>();
        for (SavedSearch saved : searches.all()) {
            views.add(view(saved));
        }
        Frame frame = Frame.of("Saved searches", SearchAddress.PATH, SearchAddress.PATH);
        Routes.show(ctx, "searches", frame, Map.of("searches", views, "form", form));
    }

    private SavedView view(SavedSearch saved) {
        SearchQuery query = query(saved);
        String since = saved.seen().truncatedTo(ChronoUnit.MILLIS).toString();
        SearchQuery later = query.including(new Node.Field(QueryField.READ, since + "..", false));
        long fresh = total(later);
        LocalDate day = saved.seen().atOffset(ZoneOffset.UTC).toLocalDate();
        SearchAddress here = new SearchAddress(query, Optional.of(Order.ARRIVAL), Optional.empty());
        return new SavedView(
                saved.name(),
                saved.query(),
                here.with(query),
                SearchAddress.PATH + ".atom?q=" + Words.encode(query.text()),
                Words.count(total(query), "result", "results"),
                new ArticleView.Day(saved.seen().toString(), Words.shortDay(day)),
                fresh == 0
                        ? Optional.empty()
                        : Optional.of(new SearchView.Choice(Words.count(fresh) + " new", here.with(later), false)));
    }

    private long total(SearchQuery query) {
        return index.search(new SearchRequest(query, Order.NEWEST, 1, Optional.empty(), Set.of(), false))
                .total();
    }

    private static SearchQuery query(SavedSearch saved) {
        try {
            return SearchQuery.parse(saved.query());
        } catch (QuerySyntaxException e) {
            throw new IllegalStateException("a saved search can be read", e);
        }
    }

    /** Does what a form asks for that the {@link Guard} let through. */
    private void take(Context ctx) {
        String name = field(ctx, "name");
        try {
            switch (field(ctx, "do")) {
                case "save" -> searches.save(name, field(ctx, "q"));
                case "see" -> searches.see(name);
                case "remove" -> searches.remove(name);
                default -> throw new Query.BadQueryException("A saved search is saved, seen or forgotten.");
            }
        } catch (IllegalArgumentException e) {
            throw new Query.BadQueryException("It cannot be saved: " + e.getMessage() + ".");
        }
        ctx.redirect(PATH, HttpStatus.SEE_OTHER);
    }

    private static String field(Context ctx, String name) {
        return Optional.ofNullable(ctx.formParam(name)).orElse("").strip();
    }
}
