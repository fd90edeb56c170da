package rejoinder.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rejoinder.api.Values;
import rejoinder.ledger.RefusedException;
import rejoinder.search.SearchException;
import rejoinder.store.StoreException;

/** The one place where a failure becomes an answer: a page, or problem+json (RFC 9457) where data was asked for. */
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private static final String SAFE = "The record is not affected: nothing was entered.";
    private static final String TO_LISTS = "Go to the list of articles or of statements, and look there.";

    private static final String NO_ADDRESS =
            "There is nothing at this address. " + ApiRoutes.DESCRIPTION + " lists what there is.";

    private Failures() {}

    /** The request is turned down; the message is for the reader. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final int status;

        Refused(int status, String message) {
            super(message);
            this.status = status;
        }
    }

    static Refused notFound(String message) {
        return new Refused(404, message);
    }

    static void map(RoutesConfig routes) {
        routes.exception(Refused.class, (e, ctx) -> answer(ctx, notice(e.status, message(e))));
        routes.exception(RefusedException.class, (e, ctx) -> answer(ctx, notice(409, message(e))));
        routes.exception(StoreException.class, (e, ctx) -> {
            LOG.error("{} {} failed", ctx.req().getMethod(), ctx.path(), e);
            answer(ctx, notice(503, message(e)));
        });
        routes.exception(SearchException.class, (e, ctx) -> {
            LOG.error("{} {} failed", ctx.req().getMethod(), ctx.path(), e);
            answer(ctx, new Notice(503, "Search cannot answer", message(e), SAFE, TO_LISTS));
        });
        routes.exception(Query.BadQueryException.class, (e, ctx) -> answer(ctx, notice(400, message(e))));
        routes.exception(
                HttpResponseException.class,
                (e, ctx) -> answer(ctx, notice(e.getStatus(), isApi(ctx) && e.getStatus() == 404 ? NO_ADDRESS : "")));
        routes.exception(Exception.class, (e, ctx) -> {
            LOG.error("{} {} failed", ctx.req().getMethod(), ctx.path(), e);
            answer(ctx, notice(500, ""));
        });
    }

    private static String message(Exception e) {
        return e.getMessage() == null ? "" : e.getMessage();
    }

    static Notice notice(int status, String message) {
        return switch (status) {
            case 404 ->
                new Notice(
                        404,
                        "Not here",
                        message.isEmpty() ? "There is no page at this address." : message,
                        SAFE,
                        TO_LISTS);
            case 403 ->
                new Notice(403, "Not from here", message, SAFE, "Go back, load the page again, and decide once more.");
            case 409 ->
                new Notice(
                        409,
                        "That cannot stand",
                        "The decision was refused: " + message + ".",
                        SAFE,
                        "Go back and choose otherwise, or undo the earlier decision first.");
            case 503 -> new Notice(503, "The ledger cannot be used", message, SAFE, "Wait a little, then try again.");
            case 413 ->
                new Notice(413, "Too much", "What was sent is larger than a form may be.", SAFE, "Send less at once.");
            case 405 -> new Notice(405, "Reading only", message, SAFE, "Use the commands to add articles.");
            case 421 -> new Notice(421, "Wrong name", message, SAFE, "Open http://127.0.0.1 with the port instead.");
            case 500 ->
                new Notice(
                        500,
                        "Something broke",
                        "The page could not be made. What went wrong is written in the terminal that serves the pages.",
                        "Nothing was changed by this; the record can be checked with ./rejoinder verify.",
                        "Go back and try again; if it happens again, report it with the lines from the terminal.");
            default ->
                new Notice(
                        status,
                        "That address makes no sense",
                        message.isEmpty() ? "The server could not understand the request." : message,
                        SAFE,
                        "Correct the field, or start again from the list without a filter.");
        };
    }

    private static void answer(Context ctx, Notice notice) {
        ctx.status(notice.status());
        if (wantsData(ctx)) {
            ctx.contentType("application/problem+json").result(problem(notice));
        } else {
            ctx.contentType("text/html; charset=utf-8").result(page(notice));
        }
    }

    private static boolean isApi(Context ctx) {
        return ctx.path().startsWith("/api/");
    }

    private static boolean wantsData(Context ctx) {
        String accept = ctx.header("Accept");
        boolean html = accept != null && accept.contains("html");
        return ctx.path().endsWith(".json")
                || isApi(ctx)
                || (isFile(ctx) && !html)
                || (accept != null && accept.contains("json") && !html);
    }

    /** What programs fetch, and people take away by a link. */
    private static boolean isFile(Context ctx) {
        return ctx.path().startsWith(ExportRoutes.PATH) || ctx.path().endsWith(".atom");
    }

    static String page(Notice notice) {
        return Templates.page("notice", Map.of("frame", Frame.of(notice.title(), "", "/"), "notice", notice));
    }

    static String problem(Notice notice) {
        ObjectNode problem = Values.MAPPER.createObjectNode();
        problem.put("type", "about:blank");
        problem.put("status", notice.status());
        problem.put("title", notice.title());
        problem.put("detail", notice.happened());
        return Values.text(problem) + "\n";
    }
}
