package rejoinder.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rejoinder.api.Values;
import rejoinder.attribution.AttributionId;
import rejoinder.ledger.ActorDirectory;
import rejoinder.ledger.ActorProfile;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.Entry;
import rejoinder.ledger.ExchangeForm;
import rejoinder.ledger.Filter;
import rejoinder.text.DocumentId;
import rejoinder.text.Hashes;

/** Which address shows what. Thread-safe. */
final class Routes {

    static final String ARTICLES = "/";
    static final String STATEMENTS = "/attributions";
    static final String ACTORS = "/actors";
    static final String REVIEW = "/review";
    static final String DISPUTES = "/disputes";
    static final String REJECTED = "/rejections";
    static final String ABOUT = "/about";

    private static final int ARTICLES_A_PAGE = 40;
    private static final int STATEMENTS_A_PAGE = 100;
    private static final String NO_ARTICLE = "No article of this id is in the record.";

    private final CuratedLedger ledger;
    private final ListViews lists;
    private final ActorViews actors;
    private final Optional<Decisions> decisions;

    Routes(CuratedLedger ledger, Optional<Desk> desk) {
        this.ledger = ledger;
        this.lists = new ListViews(ledger);
        this.actors = new ActorViews(ledger);
        this.decisions = desk.map(d -> new Decisions(ledger, d));
    }

    void add(RoutesConfig routes) {
        routes.before(new Guard(decisions.map(Decisions::token))::check);
        page(routes, ARTICLES, this::articles);
        page(routes, STATEMENTS, this::statements);
        page(routes, STATEMENTS + "/{id}", this::statement);
        page(routes, "/documents/{id}", this::article);
        page(routes, "/documents/{id}/raw", this::raw);
        decisions.ifPresent(d -> page(routes, "/documents/{id}/correct", ctx -> correct(ctx, d)));
        new DisputeRoutes(ledger, this::form).add(routes);
        page(routes, ACTORS, this::actors);
        page(routes, ACTORS + "/<id>", this::actor);
        page(routes, REVIEW, this::review);
        page(routes, Guard.WRITTEN, this::decided);
        decisions.ifPresent(d -> routes.post(Guard.WRITTEN, d::take));
        page(routes, REJECTED, this::rejections);
        page(routes, ABOUT, this::about);
        page(routes, "/assets/{name}", Routes::asset);
    }

    /** Without a route of its own, HEAD would be answered without the headers of the page. */
    static void page(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }

    private void articles(Context ctx) {
        Query query = query(ctx, ARTICLES, ListViews.ARTICLE_FIELDS, ARTICLES_A_PAGE);
        show(
                ctx,
                "articles",
                Frame.of("Articles", ARTICLES, ARTICLES),
                Map.of("list", lists.articles(query), "exports", ExportLinks.articles(query)));
    }

    private void statements(Context ctx) {
        Query query = query(ctx, STATEMENTS, ListViews.STATEMENT_FIELDS, STATEMENTS_A_PAGE);
        show(
                ctx,
                "statements",
                Frame.of("Statements", STATEMENTS, ARTICLES),
                Map.of("list", lists.statements(query), "exports", ExportLinks.statements(query)));
    }

    private void actors(Context ctx) {
        Query query = query(ctx, ACTORS, ActorViews.FIELDS, STATEMENTS_A_PAGE);
        show(
                ctx,
                "actors",
                Frame.of("Actors", ACTORS, ARTICLES),
                Map.of("list", actors.list(query), "given", query.given(), "facets", actors.facets()));
    }

    private void actor(Context ctx) {
        String id = ctx.pathParam("id");
        ActorProfile profile =
                ledger.directory().actor(id).orElseThrow(() -> Failures.notFound("No actor of this id is on record."));
        if (!profile.actor().id().equals(id)) {
            ctx.redirect(ActorViews.address(profile.actor().id()));
            return;
        }
        Query query = query(ctx, ActorViews.address(id), List.of(), ActorViews.STATEMENTS_A_PAGE);
        Frame frame = Frame.of(profile.actor().name(), ACTORS, ACTORS);
        show(
                ctx,
                "actor",
                frame,
                Map.of(
                        "actor", actors.actor(profile, query),
                        "positions", PositionsViews.multiples(ledger, profile.actor()),
                        "form", form()));
    }

    private void review(Context ctx) {
        Query query = query(ctx, REVIEW, List.of("words"), ActorViews.REVIEWED_A_PAGE);
        show(
                ctx,
                "review",
                Frame.of("Review", REVIEW, ARTICLES),
                Map.of("list", actors.review(query), "words", query.value("words"), "form", form()));
    }

    private void decided(Context ctx) {
        Query query = query(ctx, Guard.WRITTEN, List.of(), STATEMENTS_A_PAGE);
        show(
                ctx,
                "curation",
                Frame.of("Decided by people", ACTORS, ACTORS),
                Map.of("list", actors.decided(query), "form", form()));
    }

    /** What forms bring along, if anything can be written. */
    Optional<Form> form() {
        return decisions.map(Decisions::form);
    }

    private void rejections(Context ctx) {
        Query query = query(ctx, REJECTED, List.of(), STATEMENTS_A_PAGE);
        show(ctx, "rejections", Frame.of("Rejected", REJECTED, ARTICLES), Map.of("list", lists.rejections(query)));
    }

    private void about(Context ctx) {
        Map<String, Object> counts = Map.of(
                "articles", Words.count(ledger.countDocuments(Filter.ALL)),
                "statements", Words.count(ledger.countAttributions(Filter.ALL)),
                "outlets", Words.count(ledger.outlets().size()),
                "rejected", Words.count(ledger.rejections().size()));
        show(ctx, "about", Frame.of("About", ABOUT, ARTICLES), counts);
    }

    private void statement(Context ctx) {
        AttributionId id = ledger.now(attributionId(ctx.pathParam("id")));
        DocumentId document = ledger.documentOf(id)
                .orElseThrow(
                        () -> Failures.notFound("No statement of this id is in the newest reading of an article."));
        ctx.redirect(address(document, id));
    }

    static String address(DocumentId document, AttributionId attribution) {
        return "/documents/" + document + "?a=" + attribution + "#" + attribution;
    }

    private void article(Context ctx) {
        String name = ctx.pathParam("id");
        boolean data = name.endsWith(".json");
        DocumentId id = documentId(data ? name.substring(0, name.length() - ".json".length()) : name);
        Entry entry = ledger.entry(id).orElseThrow(() -> Failures.notFound(NO_ARTICLE));
        Optional<AttributionId> moved = Optional.ofNullable(ctx.queryParam("a")).flatMap(this::moved);
        if (data) {
            answer(ctx, "application/json", ExchangeForm.canonical(entry.reading()) + "\n");
        } else if (moved.isPresent()) {
            ctx.redirect(address(id, moved.get()));
        } else {
            article(ctx, id, entry);
        }
    }

    /** The id that a statement has now, if that is another than a link to it says. */
    private Optional<AttributionId> moved(String given) {
        try {
            AttributionId id = new AttributionId(given);
            return Optional.of(ledger.now(id)).filter(now -> !now.equals(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void article(Context ctx, DocumentId id, Entry entry) {
        Optional<String> selected = Optional.ofNullable(ctx.queryParam("a"));
        Optional<ActorDirectory> directory = ledger.directorySoon();
        ArticleView view =
                ArticleViews.of(entry, ledger.revisions(id), a -> directory.flatMap(d -> d.linked(a)), selected);
        long decided = ledger.curated().aboutStatementsOf(id).size();
        show(
                ctx,
                "article",
                Frame.of(view.title(), "", ARTICLES),
                Map.of("article", view, "writable", decisions.isPresent(), "decided", decided));
    }

    private void correct(Context ctx, Decisions writing) {
        DocumentId id = documentId(ctx.pathParam("id"));
        Entry entry = ledger.entry(id).orElseThrow(() -> Failures.notFound(NO_ARTICLE));
        String title = ArticleViews.title(entry.reading());
        CorrectView view = CorrectViews.of(ledger, entry.reading(), title, Optional.ofNullable(ctx.queryParam("a")));
        Frame frame = Frame.of("Correct: " + title, "", view.back());
        show(ctx, "correct", frame, Map.of("view", view, "form", writing.form()));
    }

    private void raw(Context ctx) {
        DocumentId id = documentId(ctx.pathParam("id"));
        byte[] raw = ledger.raw(id).orElseThrow(() -> Failures.notFound(NO_ARTICLE));
        ctx.header("Content-Disposition", "attachment; filename=\"" + id + ".txt\"");
        ctx.contentType("text/plain").result(raw);
    }

    private static void asset(Context ctx) {
        Assets.Asset asset = Assets.at(ctx.path())
                .orElseThrow(() -> Failures.notFound("This file belongs to another version of the program."));
        ctx.header("Cache-Control", "public, max-age=31536000, immutable");
        ctx.contentType(asset.type()).result(asset.bytes());
    }

    static void show(Context ctx, String template, Frame frame, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("frame", frame);
        answer(ctx, "text/html; charset=utf-8", Templates.page(template, all));
    }

    /** Answers with a text, or only that it is the one the reader has. */
    static void answer(Context ctx, String type, String text) {
        String tag = "\"" + Hashes.sha256(text).substring(0, 24) + "\"";
        // Weak, since a packed answer has the same.
        ctx.header("ETag", "W/" + tag);
        if (isKnown(tag, ctx.header("If-None-Match"))) {
            ctx.status(304);
        } else {
            ctx.contentType(type).result(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Compared weakly, as RFC 9110 has it for this header. */
    private static boolean isKnown(String tag, @Nullable String known) {
        return known != null
                && Stream.of(known.split(",")).map(String::strip).anyMatch(t -> t.equals("*") || t.endsWith(tag));
    }

    /** Answers with a value on a line. */
    static void data(Context ctx, ObjectNode value) {
        answer(ctx, "application/json", Values.text(value) + "\n");
    }

    static Query query(Context ctx, String path, List<String> fields, int size) {
        return Query.parse(path, fields, size, name -> Optional.ofNullable(ctx.queryParam(name)));
    }

    private static DocumentId documentId(String value) {
        try {
            return new DocumentId(value);
        } catch (IllegalArgumentException e) {
            throw Failures.notFound(NO_ARTICLE);
        }
    }

    private static AttributionId attributionId(String value) {
        try {
            return new AttributionId(value);
        } catch (IllegalArgumentException e) {
            throw Failures.notFound("No statement of this id is in the record.");
        }
    }
}
