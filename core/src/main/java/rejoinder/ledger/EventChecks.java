package rejoinder.ledger;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.event.EventParty;
import rejoinder.event.PloverEvent;
import rejoinder.text.Span;

/**
 * Whether events are told in words that are there, by statements that are there.
 *
 * @param span checks a span, which it is given with its name
 */
record EventChecks(Map<AttributionId, Attribution> known, BiConsumer<String, Span> span, Consumer<String> problems) {

    void check(List<PloverEvent> events) {
        events.forEach(this::check);
    }

    private void check(PloverEvent event) {
        String name = name(event);
        span.accept(name, event.span());
        if (event.basis().evidence().isEmpty()) {
            problems.accept(name + " has no trigger");
        }
        event.basis().evidence().forEach(s -> within(event, "trigger", s));
        Stream.of(event.actors(), event.recipients())
                .flatMap(List::stream)
                .map(EventParty::span)
                .forEach(s -> within(event, "party", s));
        event.when().flatMap(w -> w.evidence()).ifPresent(s -> span.accept(name + " evidence of its time", s));
        event.attribution().ifPresent(teller -> told(event, teller));
    }

    private void within(PloverEvent event, String what, Span part) {
        span.accept(name(event) + " " + what, part);
        if (!event.span().contains(part)) {
            problems.accept(name(event) + " has its " + what + " " + part.range() + " outside it");
        }
    }

    private void told(PloverEvent event, AttributionId teller) {
        Attribution statement = known.get(teller);
        if (statement == null) {
            problems.accept(name(event) + " is told by " + teller + ", which is not there");
        } else if (!statement.content().holds(event.basis().evidence())) {
            problems.accept(name(event) + " is told by " + teller + ", whose content does not hold its trigger");
        }
    }

    private static String name(PloverEvent event) {
        return "event " + event.type().word() + " " + event.span().range();
    }
}
