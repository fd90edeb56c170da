package rejoinder.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import rejoinder.attribution.AttributionId;
import rejoinder.event.EventWords;
import rejoinder.event.PloverEvent;
import rejoinder.ledger.Reading;
import rejoinder.provenance.Basis;
import rejoinder.time.Interval;

/** The events that a reading tells of, in lines: each statement's, and those that the article tells in its own words. */
final class EventLines {

    private final String text;
    private final Map<Optional<AttributionId>, List<PloverEvent>> told;
    private final Map<Optional<AttributionId>, List<PloverEvent>> speech;

    EventLines(Reading reading) {
        this.text = reading.document().text();
        this.told = reading.events().stream().collect(Collectors.groupingBy(PloverEvent::attribution));
        this.speech = reading.speechEvents().stream().collect(Collectors.groupingBy(PloverEvent::attribution));
    }

    /** What a statement tells of, then what it is itself. */
    List<String> of(AttributionId statement) {
        Optional<AttributionId> id = Optional.of(statement);
        List<String> lines = new ArrayList<>();
        told.getOrDefault(id, List.of()).forEach(e -> lines.add("tells of: " + line(e)));
        for (PloverEvent event : speech.getOrDefault(id, List.of())) {
            String to = EventWords.names(event.recipients(), text);
            lines.add("as an event: " + EventWords.code(event) + (to.isEmpty() ? "" : " → " + to));
        }
        return lines;
    }

    /** Why a statement is held to tell of them. */
    List<String> reasons(AttributionId statement) {
        return told.getOrDefault(Optional.of(statement), List.of()).stream()
                .map(this::reason)
                .toList();
    }

    /** What no statement tells of. */
    List<PloverEvent> own() {
        return told.getOrDefault(Optional.empty(), List.of());
    }

    /** Kind and parties, then time and status where there is something to say. */
    String line(PloverEvent event) {
        StringJoiner more = new StringJoiner(", ", " (", ")").setEmptyValue("");
        event.when().map(u -> days(u.when())).ifPresent(more::add);
        Optional.of(EventWords.status(event.status())).filter(s -> !s.isEmpty()).ifPresent(more::add);
        return EventWords.line(event, text) + more;
    }

    private static String days(Interval interval) {
        LocalDate from = interval.from().toLocalDate();
        LocalDate last = interval.to().minusNanos(1).toLocalDate();
        return from.equals(last) ? from.toString() : from + " to " + last;
    }

    /** Which rule, on what evidence. */
    String reason(PloverEvent event) {
        Basis basis = event.basis();
        List<String> words =
                basis.evidence().stream().map(s -> "“" + s.in(text) + "”").toList();
        return EventWords.code(event) + ": " + basis.why() + " (rule " + basis.rule() + ", "
                + String.format(Locale.ROOT, "%.2f", basis.confidence())
                + (words.isEmpty() ? "" : ", by " + String.join(", ", words)) + ")";
    }
}
