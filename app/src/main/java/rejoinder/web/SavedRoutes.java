package rejoinder.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rejoinder.api.SavedCount;
import rejoinder.search.LiveIndex;
import rejoinder.search.SavedSearch;
import rejoinder.search.SavedSearches;
import rejoinder.search.SearchRequest.Order;

/** The page of saved searches, and the form that saves, sees and forgets them. Thread-safe. */
final class SavedRoutes {

    static final String PATH = "/searches";
    static final String FEEDS = PATH + ".opml";

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
        Routes.page(routes, FEEDS, this::feeds);
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

    private void feeds(Context ctx) {
        ctx.header("Content-Disposition", "attachment; filename=\"searches.opml\"");
        Routes.answer(
                ctx, "text/x-opml; charset=utf-8", SavedFeeds.of(ctx.scheme() + "://" + ctx.host(), searches.all()));
    }

    private SavedView view(SavedSearch saved) {
        SavedCount count = SavedCount.of(index, saved);
        LocalDate day = saved.seen().atOffset(ZoneOffset.UTC).toLocalDate();
        SearchAddress here = new SearchAddress(count.query(), Optional.of(Order.ARRIVAL), Optional.empty());
        return new SavedView(
                saved.name(),
                saved.query(),
                here.with(count.query()),
                SearchAddress.feed(count.query()),
                Words.count(count.total(), "result", "results"),
                new ArticleView.Day(saved.seen().toString(), Words.shortDay(day)),
                count.fresh() == 0
                        ? Optional.empty()
                        : Optional.of(new SearchView.Choice(
                                Words.count(count.fresh()) + " new", here.with(count.later()), false)));
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
