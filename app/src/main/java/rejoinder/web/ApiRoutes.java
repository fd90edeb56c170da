package rejoinder.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rejoinder.api.Answers;
import rejoinder.api.CountAnswers;
import rejoinder.api.FacetAnswers;
import rejoinder.api.NotOnRecordException;
import rejoinder.api.Page;
import rejoinder.search.SavedSearch;

/**
 * Everything that the pages show, as JSON, as {@code openapi.json} describes it. Lists come in parts that cursors lead
 * through, without a last one that is cut; a parameter that is not known is refused rather than passed over. Thread-safe.
 */
final class ApiRoutes {

    static final String BASE = "/api/v1";
    static final String DESCRIPTION = "/api/openapi.json";

    private static final List<String> ACTOR_FIELDS = List.of("words", "kind", "country", "role");
    private static final int LONGEST_VALUE = 200;
    /** What would be passed over rather than decoded. */
    private static final Pattern BAD_SIGN = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private final Answers answers;
    private final CountAnswers counts;
    private final FacetAnswers facets;
    private final Supplier<Collection<SavedSearch>> searches;

    /** @param searches those that are saved */
    ApiRoutes(Answers answers, CountAnswers counts, FacetAnswers facets, Supplier<Collection<SavedSearch>> searches) {
        this.answers = answers;
        this.counts = counts;
        this.facets = facets;
        this.searches = searches;
    }

    void add(RoutesConfig routes) {
        Routes.page(routes, "/api", ctx -> ctx.redirect(BASE));
        Routes.page(routes, DESCRIPTION, ctx -> Routes.answer(ctx, "application/json", Assets.API.text()));
        value(routes, "", List.of(), ctx -> answers.record());
        list(routes, "/articles", Answers.ARTICLE_FIELDS, answers::articles);
        one(routes, "/articles/{id}", "article", answers::article);
        list(routes, "/statements", Answers.STATEMENT_FIELDS, answers::statements);
        one(routes, "/statements/{id}", "statement", answers::statement);
        list(routes, "/events", Answers.EVENT_FIELDS, answers::events);
        list(routes, "/actors", ACTOR_FIELDS, answers::actors);
        // An actor's id may hold slashes.
        one(routes, "/actors/<id>", "actor", answers::actor);
        list(routes, "/positions", List.of("who", "to"), (given, page) -> answers.positions(withWho(given), page));
        list(routes, "/disputes", List.of("words", "to"), answers::disputes);
        one(routes, "/disputes/{id}", "dispute", answers::dispute);
        list(routes, "/review", List.of("words"), (given, page) -> answers.review(words(given), page));
        list(routes, "/curation", List.of(), (given, page) -> answers.curation(page));
        list(routes, "/rejections", List.of(), (given, page) -> answers.rejections(page));
        value(
                routes,
                "/facets",
                CountAnswers.FIELDS,
                ctx -> sense(() -> facets.facets(given(ctx, CountAnswers.FIELDS))));
        list(routes, "/facets/values", FacetAnswers.VALUE_FIELDS, facets::values);
        list(routes, "/timeline", CountAnswers.FIELDS, counts::timeline);
        list(routes, "/network", CountAnswers.NETWORK_FIELDS, counts::network);
        list(routes, "/sources", CountAnswers.FIELDS, counts::sources);
        value(
                routes,
                "/compare",
                CountAnswers.COMPARE_FIELDS,
                ctx -> sense(() -> counts.compare(given(ctx, CountAnswers.COMPARE_FIELDS))));
        list(routes, "/searches", List.of(), (given, page) -> counts.searches(searches.get(), page));
    }

    private static void value(
            RoutesConfig routes, String path, List<String> fields, Function<Context, ObjectNode> answer) {
        Routes.page(routes, BASE + path, ctx -> {
            knownOnly(ctx, fields);
            Routes.data(ctx, answer.apply(ctx));
        });
    }

    private static void one(
            RoutesConfig routes, String path, String what, Function<String, Optional<ObjectNode>> answer) {
        value(
                routes,
                path,
                List.of(),
                ctx -> answer.apply(ctx.pathParam("id"))
                        .orElseThrow(() -> Failures.notFound("No " + what
                                + " of this id is on record. Take ids from lists, whole; there is one at " + BASE
                                + path.substring(0, path.lastIndexOf('/')) + ".")));
    }

    private static void list(
            RoutesConfig routes,
            String path,
            List<String> fields,
            BiFunction<Map<String, String>, Page, ObjectNode> answer) {
        List<String> all = new ArrayList<>(fields);
        all.addAll(List.of("limit", "cursor"));
        value(routes, path, all, ctx -> {
            Map<String, String> given = given(ctx, fields);
            ObjectNode json = sense(() -> {
                Page page = Page.of(
                        ctx.path() + given,
                        Optional.ofNullable(ctx.queryParam("limit")),
                        Optional.ofNullable(ctx.queryParam("cursor")));
                return answer.apply(given, page);
            });
            if (json.path("next").isTextual()) {
                ctx.header("Link", "<" + next(ctx, given, json.get("next").textValue()) + ">; rel=\"next\"");
            }
            return json;
        });
    }

    private static ObjectNode sense(Supplier<ObjectNode> answer) {
        try {
            return answer.get();
        } catch (NotOnRecordException e) {
            throw Failures.notFound(e.getMessage() + ". Names and ids are at " + BASE + "/actors.");
        } catch (IllegalArgumentException e) {
            throw new Query.BadQueryException(String.valueOf(e.getMessage()));
        }
    }

    /** The address of the answer after this one, as RFC 8288 has clients find it. */
    private static String next(Context ctx, Map<String, String> given, String cursor) {
        Map<String, String> all = new TreeMap<>(given);
        Optional.ofNullable(ctx.queryParam("limit")).ifPresent(limit -> all.put("limit", limit));
        all.put("cursor", cursor);
        return all.entrySet().stream()
                .map(e -> e.getKey() + "=" + Words.encode(e.getValue()))
                .collect(Collectors.joining("&", ctx.path() + "?", ""));
    }

    /** The parameters that are not left empty, in order of their names. */
    private static Map<String, String> given(Context ctx, List<String> fields) {
        Map<String, String> given = new TreeMap<>();
        for (String field : fields) {
            String value = Optional.ofNullable(ctx.queryParam(field)).orElse("").strip();
            if (value.length() > LONGEST_VALUE && !field.equals("q")) {
                throw new Query.BadQueryException(field + " has more than " + LONGEST_VALUE + " characters.");
            }
            if (!value.isEmpty()) {
                given.put(field, value);
            }
        }
        return given;
    }

    private static String words(Map<String, String> given) {
        return given.getOrDefault("words", "");
    }

    private static Map<String, String> withWho(Map<String, String> given) {
        if (!given.containsKey("who")) {
            throw new Query.BadQueryException("Give who: the id or name of an actor, or a country's code.");
        }
        return given;
    }

    private static void knownOnly(Context ctx, List<String> fields) {
        String query = Optional.ofNullable(ctx.queryString()).orElse("");
        if (BAD_SIGN.matcher(query).find()) {
            throw new Query.BadQueryException(
                    "The address has a % without two hexadecimal digits after it; write %25.");
        }
        for (Map.Entry<String, List<String>> parameter : ctx.queryParamMap().entrySet()) {
            String name = parameter.getKey();
            if (!fields.contains(name)) {
                throw new Query.BadQueryException("There is no parameter “" + Words.opening(name, 40) + "” here"
                        + (fields.isEmpty() ? "." : "; there are " + String.join(", ", fields) + "."));
            }
            if (parameter.getValue().size() > 1) {
                throw new Query.BadQueryException(name + " is given more than once. Give it once"
                        + (fields.contains("q")
                                ? "; for several values write a query, such as q=act:deny OR act:reject."
                                : "."));
            }
        }
    }
}
