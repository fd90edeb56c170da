package rejoinder.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rejoinder.export.Export;
import rejoinder.export.Exports;
import rejoinder.export.Selection;
import rejoinder.ledger.CuratedLedger;
import rejoinder.search.LiveIndex;

/**
 * Sends the record away in any form: {@code /export/FORM} with what {@link ExportChoice} lets
 * through. Streams;
 * an answer that breaks off is cut, so that nobody takes a part for the whole. Thread-safe.
 */
final class ExportRoutes {

    static final String PATH = "/export/";

    /** The form for people, which is a page. */
    static final String HTML = "html";

    private static final Logger LOG = LoggerFactory.getLogger(ExportRoutes.class);
    private static final int ABORT = -1;

    private final CuratedLedger ledger;
    private final ExportChoice choice;

    ExportRoutes(CuratedLedger ledger, LiveIndex index) {
        this.ledger = ledger;
        this.choice = new ExportChoice(ledger, index);
    }

    void add(RoutesConfig routes) {
        routes.get(PATH + "{form}", ctx -> export(ctx, true));
        routes.head(PATH + "{form}", ctx -> export(ctx, false));
    }

    private interface Body {
        void write(OutputStream out) throws IOException;
    }

    private void export(Context ctx, boolean send) throws IOException {
        String name = ctx.pathParam("form");
        Optional<String> dispute = Optional.ofNullable(ctx.queryParam("dispute"));
        if (name.equals(HTML)) {
            Body body = dispute.isPresent() ? dispute(dispute.get()) : html(choice.of(ctx, name));
            String file = dispute.map(id -> "dispute-" + id).orElse("record") + ".html";
            send(ctx, file, "text/html; charset=utf-8", body, send);
            return;
        }
        Export export = Exports.named(name)
                .orElseThrow(() -> Failures.notFound(
                        "There is no form of that name; there are " + HTML + ", " + Exports.names() + "."));
        Selection selection = choice.of(ctx, name);
        String file = export.form().name().contains(".")
                ? export.form().name()
                : "record-" + export.form().name() + "." + export.form().extension();
        send(ctx, file, export.form().mediaType(), out -> export.write(selection, out), send);
    }

    private Body dispute(String id) {
        if (ledger.disputesWith(id).dispute(id).isEmpty()) {
            throw Failures.notFound("No dispute of this id is on record.");
        }
        return out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            HtmlReport.writeDispute(ledger, id, writer);
            writer.flush();
        };
    }

    private Body html(Selection selection) {
        return out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            HtmlReport.write(ledger, selection, writer);
            writer.flush();
        };
    }

    private static void send(Context ctx, String file, String type, Body body, boolean send) throws IOException {
        ctx.header("Content-Disposition", "attachment; filename=\"" + file + "\"");
        ctx.contentType(type);
        if (!send) {
            return;
        }
        try {
            body.write(ctx.outputStream());
        } catch (IOException | RuntimeException e) {
            if (!ctx.res().isCommitted()) {
                // The failure is told as a page; what guards every answer stays.
                ctx.res().resetBuffer();
                ctx.res().setHeader("Content-Disposition", null);
                throw e;
            }
            LOG.warn("{} broke off", ctx.path(), e);
            ctx.res().sendError(ABORT);
        }
    }
}
