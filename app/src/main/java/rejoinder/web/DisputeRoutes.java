package rejoinder.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import rejoinder.api.DisputeAnswers;
import rejoinder.claim.Dispute;
import rejoinder.ledger.ActorDirectory;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.DisputeBook;

/** The pages of disputes and positions, each also as data at the same address with {@code .json}. Thread-safe. */
final class DisputeRoutes {

    static final String POSITIONS = "/positions";

    private static final String JSON = ".json";
    private static final int DISPUTES_A_PAGE = 50;

    private final CuratedLedger ledger;
    private final Supplier<Optional<Form>> form;

    DisputeRoutes(CuratedLedger ledger, Supplier<Optional<Form>> form) {
        this.ledger = ledger;
        this.form = form;
    }

    void add(RoutesConfig routes) {
        Routes.page(routes, Routes.DISPUTES, this::disputes);
        Routes.page(routes, Routes.DISPUTES + "/{id}", this::dispute);
        Routes.page(routes, POSITIONS + "/<id>", this::positions);
    }

    private void disputes(Context ctx) {
        Query query = Routes.query(ctx, Routes.DISPUTES, List.of("words", "to"), DISPUTES_A_PAGE);
        DisputeBook book = ledger.disputes(query.filter().to());
        List<Dispute> all = book.contested();
        String words = query.value("words").toLowerCase(Locale.ROOT);
        List<Dispute> found = all.stream()
                .filter(d -> DisputeAnswers.holds(d, words, ledger.directory()::sideName))
                .toList();
        int from = Math.min(query.filter().offset(), found.size());
        List<DisputeView.Line> lines = found.subList(from, Math.min(from + query.size(), found.size())).stream()
                .map(d -> DisputeViews.line(d, book, ledger.directory()::sideName))
                .toList();
        Routes.show(
                ctx,
                "disputes",
                Frame.of("Disputes", Routes.DISPUTES, Routes.ARTICLES),
                Map.of(
                        "list", ListView.of(query, lines, found.size(), all.size(), List.of()),
                        "reach", DisputeViews.reach(book)));
    }

    private void dispute(Context ctx) {
        String given = ctx.pathParam("id");
        String id = given.endsWith(JSON) ? given.substring(0, given.length() - JSON.length()) : given;
        DisputeBook book = ledger.disputesWith(id);
        Dispute dispute = book.dispute(id).orElseThrow(() -> Failures.notFound("No dispute of this id is on record."));
        String address = DisputeViews.address(dispute.id());
        if (!dispute.id().equals(id)) {
            ctx.redirect(address + (given.endsWith(JSON) ? JSON : ""));
        } else if (given.endsWith(JSON)) {
            Routes.data(ctx, new DisputeAnswers(ledger).inFull(dispute, book.isCurated(id)));
        } else {
            DisputeView view = DisputeViews.view(
                    dispute, book, ledger.directory(), DisputeEvents.of(dispute, ledger), new HistoryLines(ledger));
            Routes.show(
                    ctx,
                    "dispute",
                    Frame.of(Words.opening(dispute.issue(), 80), Routes.DISPUTES, Routes.DISPUTES),
                    Map.of(
                            "dispute", view,
                            "form", form.get(),
                            "others", DisputeViews.others(dispute, book)));
        }
    }

    private void positions(Context ctx) {
        String given = ctx.pathParam("id");
        boolean data = given.endsWith(JSON);
        String id = data ? given.substring(0, given.length() - JSON.length()) : given;
        Query query = Routes.query(ctx, PositionsViews.address(id), List.of("issue", "to"), DISPUTES_A_PAGE);
        DisputeBook book = ledger.disputes(query.filter().to());
        ActorDirectory directory = ledger.directory();
        if (!book.isSide(id)) {
            String lead = directory
                    .actor(id)
                    .map(p -> p.actor().id())
                    .orElseThrow(() -> Failures.notFound("No actor and no side of this id is on record."));
            if (!lead.equals(id)) {
                ctx.redirect(PositionsViews.address(lead) + (data ? JSON : ""));
                return;
            }
        }
        List<DisputeBook.History> histories = DisputeBook.on(query.value("issue"), book.of(id));
        if (data) {
            Routes.data(ctx, new DisputeAnswers(ledger).positions(id, histories));
        } else {
            PositionsView view = PositionsViews.of(id, query.value("issue"), histories, book, directory);
            Routes.show(
                    ctx,
                    "positions",
                    Frame.of("Positions of " + view.name(), Routes.ACTORS, Routes.ACTORS),
                    Map.of("positions", view, "reach", DisputeViews.reach(book), "until", query.value("to")));
        }
    }
}
