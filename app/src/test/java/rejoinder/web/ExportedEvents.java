package rejoinder.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import rejoinder.actor.Actor;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.Utterance;
import rejoinder.event.EventParty;
import rejoinder.event.EventStatus;
import rejoinder.event.EventType;
import rejoinder.event.PloverEvent;
import rejoinder.ledger.Reading;
import rejoinder.provenance.Basis;
import rejoinder.provenance.Producer;
import rejoinder.text.Span;
import rejoinder.time.Interval;

/** A reading with events in the words of its statements, of every type, with whatever actors the hostile story has. */
final class ExportedEvents {

    private static final List<Optional<Actor>> ACTORS =
            List.of(Optional.of(HostileStory.FORMULA), Optional.empty(), Optional.of(HostileStory.LINES));

    private static final List<EventType> TYPES = List.of(EventType.values());
    private static final List<EventStatus> STATUSES = List.of(EventStatus.values());

    private ExportedEvents() {}

    static Reading over(Reading reading) {
        List<PloverEvent> events = new ArrayList<>(reading.events());
        int number = 0;
        for (Attribution statement : reading.attributions()) {
            PloverEvent event = event(statement.content().spans().get(0), number++);
            events.add(number % 4 == 0 ? event : event.toldBy(reading.attributions()));
        }
        events.sort(Comparator.comparing(PloverEvent::span));
        return new Reading(
                reading.producer(),
                reading.document(),
                reading.sentences(),
                reading.dateline(),
                reading.attributions(),
                reading.actors(),
                reading.said(),
                reading.mentions(),
                reading.times(),
                reading.claims(),
                events);
    }

    private static PloverEvent event(Span words, int number) {
        return new PloverEvent(
                TYPES.get(number % TYPES.size()),
                number % 2 == 0 ? Optional.empty() : Optional.of("=mode"),
                number % 3 == 0 ? List.of() : List.of("military", "+context; too"),
                ACTORS.stream()
                        .limit(number % 4)
                        .map(a -> new EventParty(words, a))
                        .toList(),
                number % 5 == 0 ? List.of() : List.of(new EventParty(words, ACTORS.get(number % 3))),
                STATUSES.get(number % STATUSES.size()),
                number % 2 == 0
                        ? Optional.empty()
                        : Optional.of(new Utterance(
                                Interval.day(LocalDate.of(2031, 3, 1).plusDays(number)), "@day", Optional.of(words))),
                Optional.empty(),
                words,
                new Basis(new Producer("=events", "1"), "-rule", "it says so", 0.75, List.of(words)));
    }
}
