package rejoinder.export;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import rejoinder.actor.Actor;
import rejoinder.attribution.Utterance;
import rejoinder.event.EventParty;
import rejoinder.event.PloverEvent;
import rejoinder.ledger.ToldEvent;
import rejoinder.text.Span;
import rejoinder.time.Interval;

/** The tables of events: all of an article, numbered as they stand in it, and who takes part in each. */
final class EventTables {

    static final List<Table> ALL = List.of(
            new Table(
                    "events",
                    new Columns()
                            .texts("document")
                            .integers("number")
                            .texts("outlet")
                            .days("published")
                            .texts("kind", "type", "quad", "mode", "actor", "recipient")
                            .lists("actor_names", "recipient_names", "contexts")
                            .texts("status")
                            .moments("from", "to")
                            .texts("granularity", "derivation", "attribution")
                            .integers("start", "end")
                            .texts("words", "trigger")
                            .reals("confidence")
                            .texts("producer", "rule"),
                    ArticleTables.each(EventTables::events)),
            new Table(
                    "event_parties",
                    new Columns()
                            .texts("document")
                            .integers("number")
                            .texts("side")
                            .integers("start", "end")
                            .texts("words", "actor", "actor_name", "actor_country", "actor_role", "code"),
                    ArticleTables.each(EventTables::parties)));

    private EventTables() {}

    private static void events(Part part, Table.Rows rows) throws IOException {
        int number = 0;
        for (ToldEvent told : ToldEvent.of(part.reading())) {
            PloverEvent event = told.event();
            Optional<Interval> when = event.when().map(Utterance::when);
            rows.row(
                    part.id(),
                    ++number,
                    part.reading().outlet(),
                    part.reading().day(),
                    told.kind().word(),
                    event.type(),
                    event.type().quad().words(),
                    event.mode(),
                    told.actor(),
                    told.recipient(),
                    names(part, event.actors()),
                    names(part, event.recipients()),
                    event.contexts(),
                    event.status().word(),
                    when.map(Interval::from),
                    when.map(Interval::to),
                    when.map(i -> i.granularity().word()),
                    event.when().map(Utterance::derivation),
                    event.attribution(),
                    event.span().start(),
                    event.span().end(),
                    event.span().in(part.text()),
                    part.words(event.basis().evidence()),
                    Wellformed.threeDecimals(event.basis().confidence()),
                    event.basis().producer(),
                    event.basis().rule());
        }
    }

    /** Of whom they denote, else the words. */
    private static List<String> names(Part part, List<EventParty> parties) {
        return parties.stream()
                .map(p -> p.actor().map(Actor::name).orElseGet(() -> p.span().in(part.text())))
                .toList();
    }

    private static void parties(Part part, Table.Rows rows) throws IOException {
        int number = 0;
        for (ToldEvent told : ToldEvent.of(part.reading())) {
            number++;
            parties(part, number, "actor", told.event().actors(), rows);
            parties(part, number, "recipient", told.event().recipients(), rows);
        }
    }

    private static void parties(Part part, int number, String side, List<EventParty> parties, Table.Rows rows)
            throws IOException {
        for (EventParty party : parties) {
            Span span = party.span();
            rows.row(
                    part.id(),
                    number,
                    side,
                    span.start(),
                    span.end(),
                    span.in(part.text()),
                    party.actor().map(Actor::id),
                    party.actor().map(Actor::name),
                    party.actor().flatMap(Actor::country),
                    party.actor().flatMap(Actor::role),
                    party.code());
        }
    }
}
