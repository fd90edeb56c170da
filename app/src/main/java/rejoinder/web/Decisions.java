package rejoinder.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rejoinder.attribution.AttributionId;
import rejoinder.ledger.ActorDirectory;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.Curation;
import rejoinder.ledger.Curation.Action;
import rejoinder.ledger.DisputeProposals;
import rejoinder.ledger.Proposal;
import rejoinder.ledger.RefusedException;

/** Takes decisions from the forms of the pages and leads back to the page. Thread-safe. */
final class Decisions {

    private final CuratedLedger ledger;
    private final Desk desk;
    private final String token;

    Decisions(CuratedLedger ledger, Desk desk) {
        this.ledger = ledger;
        this.desk = desk;
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        this.token = HexFormat.of().formatHex(random);
    }

    String token() {
        return token;
    }

    Form form() {
        return new Form(desk.author(), token);
    }

    /** Enters the decision of a form that the {@link Guard} let through. */
    void take(Context ctx) {
        desk.curate(List.of(proposal(ctx)));
        ctx.redirect(back(field(ctx, "back")), HttpStatus.SEE_OTHER);
    }

    private Proposal proposal(Context ctx) {
        try {
            return new Proposal(desk.author(), field(ctx, "note"), decision(ctx));
        } catch (RefusedException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new Query.BadQueryException("That is no decision: " + e.getMessage() + ".");
        }
    }

    private Curation decision(Context ctx) {
        Action action = Action.parse(field(ctx, "action"));
        Optional<String> name = Optional.of(field(ctx, "name")).filter(n -> !n.isEmpty());
        Optional<String> value = Optional.of(field(ctx, "value")).filter(v -> !v.isEmpty());
        ActorDirectory directory = ledger.directory();
        return switch (action) {
            case ASSIGN ->
                Curation.assign(
                        ctx.formParams("subject").stream()
                                .map(AttributionId::new)
                                .toList(),
                        actor(directory, value));
            case MERGE, SPLIT ->
                new Curation(action, field(ctx, "subject"), name, Optional.of(actor(directory, value)));
            case DISPUTE_MERGE, DISPUTE_MERGE_TURNED ->
                disputes(ctx)
                        .merge(
                                field(ctx, "subject"),
                                value.orElse(""),
                                !field(ctx, "turned").isEmpty());
            case DISPUTE_SPLIT -> disputes(ctx).split(field(ctx, "subject"), ctx.formParams("statement"));
            case DISPUTE_RENAME -> disputes(ctx).rename(field(ctx, "subject"), value.orElse(""));
            case DISPUTE_PIN -> disputes(ctx).pin(field(ctx, "subject"));
            case COUNTRY, ROLE ->
                new Curation(action, field(ctx, "subject"), name, value.map(v -> v.toUpperCase(Locale.ROOT)));
            case STATEMENT_ADD, STATEMENT_MEND ->
                new Curation(action, field(ctx, "subject"), name, Optional.of(marked(ctx)));
            default -> new Curation(action, field(ctx, "subject"), name, value);
        };
    }

    /** The fields of a statement's words, as {@link rejoinder.ledger.MarkedStatement} takes them. */
    private static String marked(Context ctx) {
        return Stream.of("source", "cue", "content")
                .filter(role -> !field(ctx, role).isEmpty())
                .map(role -> role + " " + field(ctx, role).replace(" ", ""))
                .collect(Collectors.joining(" "));
    }

    private DisputeProposals disputes(Context ctx) {
        return new DisputeProposals(ledger.disputesWith(field(ctx, "subject")));
    }

    /** Named by its id, or by a name that only one actor has. */
    private static String actor(ActorDirectory directory, Optional<String> given) {
        String words = given.orElseThrow(() -> new IllegalArgumentException("no actor is named"));
        if (directory.curated().ids().contains(words)) {
            return words;
        }
        List<String> named = directory.actors().stream()
                .filter(p -> p.actor().name().equalsIgnoreCase(words))
                .map(p -> p.actor().id())
                .toList();
        if (named.size() != 1) {
            throw new RefusedException(
                    named.isEmpty()
                            ? "no actor has the id or name " + words
                            : "several actors are called " + words + "; give one of the ids "
                                    + String.join(", ", named));
        }
        return named.get(0);
    }

    private static String field(Context ctx, String name) {
        String value = ctx.formParam(name);
        return value == null ? "" : value.strip();
    }

    /** A page of this program, never another site. */
    private static String back(String given) {
        boolean ours = given.startsWith("/") && !given.startsWith("//") && given.indexOf('\\') < 0;
        return ours ? given : Guard.WRITTEN;
    }
}
