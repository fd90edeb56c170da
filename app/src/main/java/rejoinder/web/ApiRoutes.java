package rejoinder.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import rejoinder.api.Answers;
import rejoinder.api.Page;
import rejoinder.api.Values;
import rejoinder.ledger.CuratedLedger;

/**
 * Everything that the pages show, as JSON, as {@code openapi.json} describes it. Lists come in parts that cursors lead
 * through, without a last one that is cut; a parameter that is not known is refused rather than passed over. Thread-safe.
 */
final class ApiRoutes {

    static final String BASE = "/api/v1";
    static final String DESCRIPTION = "/api/openapi.json";

    private static final List<String> ACTOR_FIELDS = List.of("words", "kind", "country", "role");

    private final Answers answers;

    ApiRoutes(CuratedLedger ledger) {
        this.answers = new Answers(ledger);
    }

    void add(RoutesConfig routes) {
        get(routes, DESCRIPTION, ctx -> Routes.answer(ctx, "application/json", Assets.API.text()));
        value(routes, "", List.of(), ctx -> answers.record());
        list(routes, "/articles", ListViews.ARTICLE_FIELDS, (query, page) -> answers.articles(query.filter(), page));
        one(routes, "/articles/{id}", "article", answers::article);
        list(
                routes,
                "/statements",
                ListViews.STATEMENT_FIELDS,
                (query, page) -> answers.statements(query.filter(), page));
        one(routes, "/statements/{id}", "statement", answers::statement);
        list(routes, "/actors", ACTOR_FIELDS, (query, page) -> answers.actors(query.given(), page));
        // An actor's id may hold slashes.
        one(routes, "/actors/<id>", "actor", answers::actor);
        list(routes, "/positions", List.of("who"), (query, page) -> answers.positions(required(query, "who"), page));
        list(routes, "/disputes", List.of(), (query, page) -> answers.disputes(page));
        one(routes, "/disputes/{id}", "dispute", answers::dispute);
        list(routes, "/review", List.of("words"), (query, page) -> answers.review(query.value("words"), page));
        list(routes, "/curation", List.of(), (query, page) -> answers.curation(page));
        list(routes, "/rejections", List.of(), (query, page) -> answers.rejections(page));
    }

    private static void get(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }

    private static void value(
            RoutesConfig routes, String path, List<String> fields, Function<Context, ObjectNode> answer) {
        get(routes, BASE + path, ctx -> {
            knownOnly(ctx, fields);
            Routes.answer(ctx, "application/json", Values.text(answer.apply(ctx)) + "\n");
        });
    }

    private static void one(
            RoutesConfig routes, String path, String what, Function<String, Optional<ObjectNode>> answer) {
        value(
                routes,
                path,
                List.of(),
                ctx -> answer.apply(ctx.pathParam("id"))
                        .orElseThrow(() -> Failures.notFound("No " + what + " of this id is on record.")));
    }

    private static void list(
            RoutesConfig routes, String path, List<String> fields, BiFunction<Query, Page, ObjectNode> answer) {
        List<String> all = new ArrayList<>(fields);
        all.addAll(List.of("limit", "cursor"));
        value(routes, path, all, ctx -> {
            Query query = Query.parse(ctx.path(), fields, 1, name -> Optional.ofNullable(ctx.queryParam(name)));
            return answer.apply(query, page(ctx, query.given()));
        });
    }

    private static Page page(Context ctx, Map<String, String> given) {
        try {
            return Page.of(
                    ctx.path() + new TreeMap<>(given),
                    Optional.ofNullable(ctx.queryParam("limit")),
                    Optional.ofNullable(ctx.queryParam("cursor")));
        } catch (IllegalArgumentException e) {
            throw new Query.BadQueryException(String.valueOf(e.getMessage()));
        }
    }

    private static String required(Query query, String field) {
        if (query.value(field).isEmpty()) {
            throw new Query.BadQueryException("Give " + field + ": the id of an actor, or a country's code.");
        }
        return query.value(field);
    }

    private static void knownOnly(Context ctx, List<String> fields) {
        for (String name : ctx.queryParamMap().keySet()) {
            if (!fields.contains(name)) {
                throw new Query.BadQueryException("There is no parameter “" + Words.opening(name, 40) + "” here"
                        + (fields.isEmpty() ? "." : "; there are " + String.join(", ", fields) + "."));
            }
        }
    }
}
