package rejoinder.export;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import rejoinder.actor.Actor;
import rejoinder.actor.Denotation;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.Utterance;
import rejoinder.claim.Response;
import rejoinder.claim.SpeechAct;
import rejoinder.text.Span;
import rejoinder.time.Dateline;
import rejoinder.time.Interval;
import rejoinder.time.Timex;

/** The tables of what was read in the articles of a selection. */
final class ArticleTables {

    static final List<Table> ALL = List.of(
            new Table(
                    "documents",
                    new Columns()
                            .texts("id", "given_id", "title", "outlet")
                            .days("published")
                            .moments("published_time")
                            .texts("published_derivation", "dateline_place", "language", "url", "origin")
                            .integers("statements")
                            .texts("producer")
                            .integers("revision")
                            .texts("text"),
                    each(ArticleTables::document)),
            new Table(
                    "statements",
                    new Columns()
                            .texts("id", "document", "outlet")
                            .days("published")
                            .texts(
                                    "source",
                                    "actor",
                                    "actor_name",
                                    "actor_country",
                                    "actor_role",
                                    "cue",
                                    "content",
                                    "mode",
                                    "act")
                            .truths("restated")
                            .texts("parent")
                            .lists("about")
                            .moments("said_from", "said_to")
                            .texts("granularity")
                            .lists("answers")
                            .truths("answered")
                            .integers("start", "end")
                            .reals("confidence")
                            .texts("producer", "rule")
                            .truths("curated"),
                    each(ArticleTables::statements)),
            new Table(
                    "responses",
                    new Columns()
                            .texts("document", "from", "to", "claim", "claimant", "type")
                            .reals("confidence")
                            .texts("producer", "rule"),
                    each(ArticleTables::responses)),
            new Table(
                    "times",
                    new Columns()
                            .texts("document")
                            .integers("start", "end")
                            .texts("words", "type", "value")
                            .moments("from", "to")
                            .texts("granularity", "derivation"),
                    each(ArticleTables::times)),
            new Table(
                    "mentions",
                    new Columns().texts("document").integers("start", "end").texts("words", "kind", "actor"),
                    each(ArticleTables::mentions)));

    private ArticleTables() {}

    interface OfPart {
        void rows(Part part, Table.Rows rows) throws IOException;
    }

    /** Rows of every article that a selection holds anything of. */
    static Table.Source each(OfPart table) {
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
                metadata.publishedAt(),
                metadata.published().isPresent()
                        ? Optional.empty()
                        : reading.dateline().map(Dateline::derivation),
                reading.dateline().map(Dateline::place),
                metadata.language(),
                metadata.url(),
                part.origin(),
                reading.attributions().size(),
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
                    part.about(a.id()).stream().map(Actor::name).toList(),
                    said.map(Interval::from),
                    said.map(Interval::to),
                    said.map(i -> i.granularity().word()),
                    responses.stream()
                            .filter(r -> r.from().equals(a.id()))
                            .map(r -> r.type().word())
                            .distinct()
                            .toList(),
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
}
