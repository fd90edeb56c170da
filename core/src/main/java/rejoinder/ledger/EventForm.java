package rejoinder.ledger;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rejoinder.actor.Actor;
import rejoinder.attribution.Utterance;
import rejoinder.event.EventParty;
import rejoinder.event.PloverEvent;
import rejoinder.text.Span;
import rejoinder.time.Interval;

/** Events in the exchange form: what most programs read first, then what it rests on. */
record EventForm(JsonGenerator json, ExchangeForm.GivenSpans spans) {

    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ROOT);

    /** An event whose words have no place in the text of the line is left out. */
    void write(ToldEvent told) throws IOException {
        PloverEvent event = told.event();
        Optional<Span> span = spans.given(event.span());
        if (span.isEmpty()) {
            return;
        }
        json.writeStartObject();
        json.writeStringField("kind", told.kind().word());
        json.writeStringField("type", event.type().name());
        ExchangeForm.nullable(json, "mode", event.mode());
        ExchangeForm.nullable(json, "actor", told.actor());
        ExchangeForm.nullable(json, "recipient", told.recipient());
        ExchangeForm.nullable(json, "date", event.when().flatMap(w -> date(w.when())));
        json.writeStringField("status", event.status().word());
        ExchangeForm.nullable(json, "attribution", event.attribution());
        json.writeFieldName("span");
        ExchangeForm.write(json, span.get());
        json.writeFieldName("trigger");
        spans.write(json, event.basis().evidence());
        json.writeArrayFieldStart("contexts");
        for (String context : event.contexts()) {
            json.writeString(context);
        }
        json.writeEndArray();
        write("actors", event.actors());
        write("recipients", event.recipients());
        json.writeFieldName("when");
        write(event.when());
        ExchangeForm.decision(json, event.basis());
        json.writeEndObject();
    }

    /** The day on which it begins, or the month or year that it is, as ISO 8601 writes them; nothing for other times. */
    private static Optional<String> date(Interval when) {
        LocalDate day = when.from().toLocalDate();
        YearMonth month = YearMonth.from(day);
        Year year = Year.from(day);
        if (!when.to().isAfter(when.from().plusDays(1))) {
            return Optional.of(day.toString());
        }
        if (is(when, month.atDay(1), month.plusMonths(1).atDay(1))) {
            return Optional.of(month.toString());
        }
        return is(when, year.atDay(1), year.plusYears(1).atDay(1)) ? Optional.of(YEAR.format(year)) : Optional.empty();
    }

    private static boolean is(Interval when, LocalDate from, LocalDate to) {
        return when.from().equals(from.atStartOfDay()) && when.to().equals(to.atStartOfDay());
    }

    private void write(String side, List<EventParty> parties) throws IOException {
        json.writeArrayFieldStart(side);
        for (EventParty party : parties) {
            json.writeStartObject();
            json.writeFieldName("span");
            Optional<Span> span = spans.given(party.span());
            if (span.isPresent()) {
                ExchangeForm.write(json, span.get());
            } else {
                json.writeNull();
            }
            ExchangeForm.nullable(json, "id", party.actor().map(Actor::id));
            ExchangeForm.nullable(json, "name", party.actor().map(Actor::name));
            ExchangeForm.nullable(json, "country", party.actor().flatMap(Actor::country));
            ExchangeForm.nullable(json, "role", party.actor().flatMap(Actor::role));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(Optional<Utterance> when) throws IOException {
        if (when.isPresent()) {
            ExchangeForm.write(json, when.get());
        } else {
            json.writeNull();
        }
    }
}
