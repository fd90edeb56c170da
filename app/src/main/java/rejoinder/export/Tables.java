package rejoinder.export;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import rejoinder.actor.Actor;
import rejoinder.actor.Denotation;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.Utterance;
import rejoinder.claim.Dispute;
import rejoinder.claim.Proposition.Position;
import rejoinder.claim.Response;
import rejoinder.claim.SpeechAct;
import rejoinder.claim.Statement;
import rejoinder.ledger.ActorProfile;
import rejoinder.ledger.CurationEntry;
import rejoinder.text.Span;
import rejoinder.time.Interval;
import rejoinder.time.Timex;

/**
 * The record as tables that join by ids. Offsets are UTF-16 code units of the article's text, as in the exchange form.
 * Documents, statements, responses, times and mentions are those of the selection; actors, disputes and decisions are
 * of the whole record, since they are what they are by all of its articles.
 */
final class Tables {

    private static final String LIST = "; ";

    /** All of them. */
    static final List<Table> ALL = List.of(
            new Table(
                    "documents",
                    List.of(
                            "id",
                            "given_id",
                            "title",
                            "outlet",
                            "published",
                            "dateline_place",
                            "language",
                            "url",
                            "origin",
                            "statements",
                            "producer",
                            "revision",
                            "text"),
                    each(Tables::document)),
            new Table(
                    "statements",
                    List.of(
                            "id",
                            "document",
                            "outlet",
                            "published",
                            "source",
                            "actor",
                            "actor_name",
                            "actor_country",
                            "actor_role",
                            "cue",
                            "content",
                            "mode",
                            "act",
                            "restated",
                            "parent",
                            "about",
                            "said_from",
                            "said_to",
                            "granularity",
                            "answers",
                            "answered",
                            "start",
                            "end",
                            "confidence",
                            "producer",
                            "rule",
                            "curated"),
                    each(Tables::statements)),
            new Table(
                    "responses",
                    List.of("document", "from", "to", "claim", "claimant", "type", "confidence", "producer", "rule"),
                    each(Tables::responses)),
            new Table(
                    "times",
                    List.of(
                            "document",
                            "start",
                            "end",
                            "words",
                            "type",
                            "value",
                            "from",
                            "to",
                            "granularity",
                            "derivation"),
                    each(Tables::times)),
            new Table(
                    "mentions", List.of("document", "start", "end", "words", "kind", "actor"), each(Tables::mentions)),
            new Table(
                    "actors",
                    List.of(
                            "id",
                            "name",
                            "kind",
                            "country",
                            "role",
                            "aliases",
                            "statements",
                            "articles",
                            "first",
                            "last",
                            "curated",
                            "dismissed"),
                    Tables::actors),
            new Table(
                    "disputes",
                    List.of(
                            "id",
                            "issue",
                            "statement",
                            "attribution",
                            "document",
                            "side",
                            "actor",
                            "actor_name",
                            "stance",
                            "day",
                            "outlet",
                            "content",
                            "restated",
                            "unanswered"),
                    Tables::disputes),
            new Table(
                    "curation",
                    List.of("number", "at", "author", "note", "action", "subject", "name", "value"),
                    Tables::curation));

    private Tables() {}

    private interface OfPart {
        void rows(Part part, Table.Rows rows) throws IOException;
    }

    private static Table.Source each(OfPart table) {
        return (selection, rows) -> selection.forEach(part -> table.rows(part, rows));
    }

    private static void document(Part part, Table.Rows rows) throws IOException {
        var reading = part.reading();
        var metadata = reading.document().metadata();
        rows.row(
                part.id(),
                metadata.givenId(),
                part.title(),
                reading.outlet(),
                reading.day(),
                reading.dateline().map(d -> d.place()),
                metadata.language(),
                metadata.url(),
                part.entry().origin(),
                part.statements().size(),
                reading.producer(),
                part.entry().revision(),
                part.text());
    }

    private static void statements(Part part, Table.Rows rows) throws IOException {
        for (Attribution a : part.statements()) {
            var responses = part.reading().claims().responses();
            Optional<Actor> actor = part.actor(a.id());
            Optional<Interval> said = part.said(a.id()).map(Utterance::when);
            List<Span> content = a.content().spans();
            rows.row(
                    a.id(),
                    part.id(),
                    part.reading().outlet(),
                    part.reading().day(),
                    part.source(a),
                    actor.map(Actor::id),
                    actor.map(Actor::name),
                    actor.flatMap(Actor::country),
                    actor.flatMap(Actor::role),
                    part.cue(a),
                    part.content(a),
                    a.mode().word(),
                    part.act(a.id()).map(SpeechAct::word),
                    part.isRestated(a.id()),
                    a.parent(),
                    part.about(a.id()).stream().map(Actor::name).collect(Collectors.joining(LIST)),
                    said.map(Interval::from),
                    said.map(Interval::to),
                    said.map(i -> i.granularity().word()),
                    responses.stream()
                            .filter(r -> r.from().equals(a.id()))
                            .map(r -> r.type().word())
                            .distinct()
                            .collect(Collectors.joining(LIST)),
                    responses.stream().anyMatch(r -> r.to().equals(new Response.Target.Statement(a.id()))),
                    content.get(0).start(),
                    content.get(content.size() - 1).end(),
                    Wellformed.threeDecimals(a.basis().confidence()),
                    a.basis().producer(),
                    a.basis().rule(),
                    part.isCurated(a.id()));
        }
    }

    private static void responses(Part part, Table.Rows rows) throws IOException {
        for (Response r : part.reading().claims().responses()) {
            if (part.statements().stream().noneMatch(a -> a.id().equals(r.from()))) {
                continue;
            }
            Optional<Response.Target.BareClaim> bare =
                    r.to() instanceof Response.Target.BareClaim b ? Optional.of(b) : Optional.empty();
            rows.row(
                    part.id(),
                    r.from(),
                    r.to() instanceof Response.Target.Statement s ? Optional.of(s.id()) : Optional.empty(),
                    bare.map(b -> b.span().in(part.text())),
                    bare.flatMap(Response.Target.BareClaim::claimant).map(Actor::name),
                    r.type().word(),
                    Wellformed.threeDecimals(r.basis().confidence()),
                    r.basis().producer(),
                    r.basis().rule());
        }
    }

    private static void times(Part part, Table.Rows rows) throws IOException {
        for (Timex t : part.reading().times()) {
            rows.row(
                    part.id(),
                    t.span().start(),
                    t.span().end(),
                    t.span().in(part.text()),
                    t.type(),
                    t.value(),
                    t.interval().map(Interval::from),
                    t.interval().map(Interval::to),
                    t.interval().map(i -> i.granularity().word()),
                    t.derivation());
        }
    }

    private static void mentions(Part part, Table.Rows rows) throws IOException {
        for (Denotation d : part.reading().mentions()) {
            Span span = d.mention().span();
            rows.row(
                    part.id(),
                    span.start(),
                    span.end(),
                    span.in(part.text()),
                    d.mention().kind().word(),
                    d.actor().map(Actor::id));
        }
    }

    private static void actors(Selection selection, Table.Rows rows) throws IOException {
        for (ActorProfile p : selection.ledger().directory().actors()) {
            rows.row(
                    p.actor().id(),
                    p.actor().name(),
                    p.actor().kind(),
                    p.actor().country(),
                    p.actor().role(),
                    String.join(LIST, p.actor().aliases()),
                    p.statements().size(),
                    p.articles(),
                    p.first(),
                    p.last(),
                    p.isCurated(),
                    p.isDismissed());
        }
    }

    private static void disputes(Selection selection, Table.Rows rows) throws IOException {
        for (Dispute dispute : selection.ledger().disputes().contested()) {
            int number = 0;
            for (Statement statement : dispute.statements()) {
                number++;
                for (Position report : statement.reports()) {
                    rows.row(
                            dispute.id(),
                            dispute.issue(),
                            number,
                            report.holding().id(),
                            report.report().article(),
                            statement.side(),
                            report.holding().holder().map(h -> h.id()),
                            report.holding().holder().map(h -> h.name()),
                            statement.stance().word(),
                            report.report().day(),
                            report.report().outlet(),
                            report.holding().content(),
                            report.holding().restated(),
                            dispute.unanswered().contains(statement));
                }
            }
        }
    }

    private static void curation(Selection selection, Table.Rows rows) throws IOException {
        for (CurationEntry e : selection.ledger().curation()) {
            rows.row(
                    e.number(),
                    e.at(),
                    e.author(),
                    e.note(),
                    e.decision().action().word(),
                    e.decision().subject(),
                    e.decision().name(),
                    e.decision().value());
        }
    }
}
