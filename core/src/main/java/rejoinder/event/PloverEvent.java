package rejoinder.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.attribution.Utterance;
import rejoinder.provenance.Basis;
import rejoinder.text.Span;

/**
 * An event that a text tells of, coded as PLOVER does. Immutable; spans are of the canonical text.
 *
 * @param mode PLOVER's mode of the type, such as {@code troops}, if the words tell it
 * @param contexts PLOVER's contexts, such as {@code military}, in order of name
 * @param actors who does it, in text order; none if the text does not say ("the embassy was closed")
 * @param recipients to whom, in text order
 * @param when its time and how that was found, if it is known
 * @param attribution the innermost statement that tells of it; none if the article does so in its own words
 * @param span the words that tell of it: from the first to the last of its trigger, the object that it needs
 *     ("deployed troops") and its parties, within one sentence
 * @param basis the rule that found it, with the trigger as evidence
 */
public record PloverEvent(
        EventType type,
        Optional<String> mode,
        List<String> contexts,
        List<EventParty> actors,
        List<EventParty> recipients,
        EventStatus status,
        Optional<Utterance> when,
        Optional<AttributionId> attribution,
        Span span,
        Basis basis) {

    public PloverEvent {
        contexts = contexts.stream().sorted().distinct().toList();
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    /** The same event, told by the innermost of these statements whose content holds its trigger, if any does. */
    public PloverEvent toldBy(List<Attribution> statements) {
        return new PloverEvent(type, mode, contexts, actors, recipients, status, when, teller(statements), span, basis);
    }

    private Optional<AttributionId> teller(List<Attribution> statements) {
        return statements.stream()
                .filter(a -> a.content().holds(basis.evidence()))
                .min(Comparator.<Attribution>comparingInt(a -> a.content().length())
                        .thenComparing(Attribution::id))
                .map(Attribution::id);
    }

    /** The same event, told in another way. */
    PloverEvent as(EventStatus other) {
        return new PloverEvent(type, mode, contexts, actors, recipients, other, when, attribution, span, basis);
    }

    /** The same event with each party put in another way. */
    public PloverEvent with(UnaryOperator<EventParty> party) {
        return new PloverEvent(
                type,
                mode,
                contexts,
                actors.stream().map(party).toList(),
                recipients.stream().map(party).toList(),
                status,
                when,
                attribution,
                span,
                basis);
    }
}
