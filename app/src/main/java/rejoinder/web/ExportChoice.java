package rejoinder.web;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import rejoinder.api.DisputeAnswers;
import rejoinder.claim.Dispute;
import rejoinder.export.Selection;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.DisputeBook;
import rejoinder.ledger.WordMatch;
import rejoinder.search.Found;
import rejoinder.search.LiveIndex;
import rejoinder.search.QuerySyntaxException;
import rejoinder.search.SearchException;
import rejoinder.search.SearchQuery;

/**
 * What the address of an export chooses, as the list does that it was asked for on: by the fields of a list, or by a query
 * of the search language. Thread-safe.
 */
final class ExportChoice {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final CuratedLedger ledger;
    private final LiveIndex index;

    ExportChoice(CuratedLedger ledger, LiveIndex index) {
        this.ledger = ledger;
        this.index = index;
    }

    /** @param form whose table may have a list of its own, such as {@code actors.csv} */
    Selection of(Context ctx, String form) {
        if (form.startsWith("actors.")) {
            Query query = query(ctx, ActorViews.FIELDS);
            return Selection.all(ledger).withActors(p -> ActorViews.fits(p.actor(), query));
        }
        if (form.startsWith("review.")) {
            String words = value(ctx, "words");
            return Selection.all(ledger).withSources(o -> WordMatch.holds(o.source(), words));
        }
        if (form.startsWith("disputes.")) {
            return disputes(ctx);
        }
        return yes(ctx, "curated") ? listed(ctx).corrected() : listed(ctx);
    }

    private Selection listed(Context ctx) {
        boolean articles = "articles".equals(ctx.queryParam("of"));
        Query query = query(ctx, articles ? ListViews.ARTICLE_FIELDS : ListViews.STATEMENT_FIELDS);
        String q = value(ctx, "q");
        if (q.isEmpty()) {
            return articles ? Selection.articles(ledger, query.filter()) : Selection.statements(ledger, query.filter());
        }
        if (query.isFiltered()) {
            throw new Query.BadQueryException("An export is chosen by q or by the fields of a list, not by both.");
        }
        Selection found = Selection.found(ledger, found(q));
        return articles ? found.whole() : found;
    }

    /** An export is of all or fails: what the index lacks would be missed by nobody. */
    private Found found(String q) {
        SearchQuery query;
        try {
            query = SearchQuery.parse(q);
        } catch (QuerySyntaxException e) {
            throw new Query.BadQueryException("The query cannot be read " + e.whole() + ".");
        }
        if (!index.refresh(PATIENCE)) {
            throw new SearchException(
                    "The search index is being brought up to date. Ask for this export again in a while.");
        }
        return index.found(query);
    }

    private Selection disputes(Context ctx) {
        String holder = value(ctx, "holder");
        if (holder.isEmpty()) {
            return disputes(value(ctx, "words").toLowerCase(Locale.ROOT));
        }
        Set<String> held = new HashSet<>();
        for (DisputeBook.History history :
                DisputeBook.on(value(ctx, "issue"), ledger.disputes().of(holder))) {
            history.steps().stream()
                    .flatMap(s -> s.statement().reports().stream())
                    .forEach(r -> held.add(history.dispute().id() + r.holding().id()));
        }
        return Selection.all(ledger)
                .withReports((dispute, report) ->
                        held.contains(dispute.id() + report.holding().id()));
    }

    private Selection disputes(String words) {
        Set<String> ids = new HashSet<>();
        List<Dispute> all = ledger.disputes().contested();
        all.stream()
                .filter(d -> DisputeAnswers.holds(d, words, ledger.directory()::sideName))
                .forEach(d -> ids.add(d.id()));
        return Selection.all(ledger).withReports((dispute, report) -> ids.contains(dispute.id()));
    }

    private static Query query(Context ctx, List<String> fields) {
        return Query.parse(
                ctx.path(),
                fields,
                Integer.MAX_VALUE,
                field -> field.equals("page") ? Optional.empty() : Optional.ofNullable(ctx.queryParam(field)));
    }

    private static String value(Context ctx, String name) {
        return Optional.ofNullable(ctx.queryParam(name)).map(String::strip).orElse("");
    }

    private static boolean yes(Context ctx, String name) {
        String value = value(ctx, name);
        if (!value.isEmpty() && !value.equals("yes")) {
            throw new Query.BadQueryException(
                    "“" + Words.opening(value, 40) + "” is not yes: leave “" + name + "” out for everything.");
        }
        return !value.isEmpty();
    }
}
