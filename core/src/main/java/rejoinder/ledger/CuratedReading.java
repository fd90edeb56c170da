package rejoinder.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rejoinder.actor.Actor;
import rejoinder.actor.Denotation;
import rejoinder.actor.Resolution;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.event.EventParty;
import rejoinder.event.PloverEvent;
import rejoinder.provenance.Basis;
import rejoinder.provenance.Producer;
import rejoinder.text.Span;

/** A reading with people's decisions laid over it: its statements first, then whom sources and names denote. */
public final class CuratedReading {

    /** Stands as the producer of what a person decided. */
    static final Producer PEOPLE = new Producer("people", "1");

    private CuratedReading() {}

    /** True if a person's decision made this what it is. */
    public static boolean isByPerson(Basis basis) {
        return basis.producer().equals(PEOPLE);
    }

    /** True if a person's decision made this resolution what it is. */
    public static boolean isByPerson(Resolution resolution) {
        return resolution.basis().producer().equals(PEOPLE);
    }

    /** The reading as people see it; the reading itself if nobody decided anything about it. */
    public static Reading of(Reading found, CuratedActors curated) {
        CuratedStatements.Laid laid = curated.statements().over(found);
        Reading reading = laid.reading();
        if (curated.isEmpty()) {
            return reading;
        }
        Map<AttributionId, Resolution> actors = new TreeMap<>(reading.actors());
        for (Attribution attribution : reading.attributions()) {
            Optional<Resolution> machine = Optional.ofNullable(reading.actors().get(attribution.id()));
            var decision = curated.decide(
                    decided(attribution.id(), laid, curated),
                    source(reading, attribution),
                    machine.map(CuratedReading::candidates).orElse(List.of()));
            if (!decision.because().isEmpty()) {
                actors.put(attribution.id(), resolution(decision, machine));
            }
        }
        String text = reading.document().text();
        List<Denotation> mentions = new ArrayList<>();
        reading.mentions().forEach(m -> mentions.add(denotation(m, text, curated)));
        List<PloverEvent> events = reading.events().stream()
                .map(e -> e.with(party -> party(party, text, curated)))
                .toList();
        return new Reading(
                reading.producer(),
                reading.document(),
                reading.sentences(),
                reading.dateline(),
                reading.attributions(),
                actors,
                reading.said(),
                mentions,
                reading.times(),
                reading.claims(),
                events);
    }

    /** The id under which people decided on a statement: its own, one it had since or before, or the reading's. */
    private static AttributionId decided(AttributionId id, CuratedStatements.Laid laid, CuratedActors curated) {
        AttributionId origin = laid.origins().getOrDefault(id, id);
        Stream<AttributionId> once = laid.later().entrySet().stream()
                .filter(e -> e.getValue().equals(id))
                .map(Map.Entry::getKey);
        return Stream.concat(Stream.of(id), once)
                .filter(curated::isAssigned)
                .findFirst()
                .orElse(origin);
    }

    /** The source's words, pieces joined by " … "; empty if it is implicit. */
    static String source(Reading reading, Attribution attribution) {
        return attribution.source().spans().stream()
                .map(s -> s.in(reading.document().text()))
                .collect(Collectors.joining(" … "));
    }

    /** Whom a source denotes: one if it is resolved, more if it is ambiguous. */
    public static List<Actor> candidates(Resolution resolution) {
        if (resolution instanceof Resolution.Resolved resolved) {
            return List.of(resolved.actor());
        }
        return resolution instanceof Resolution.Ambiguous ambiguous ? ambiguous.candidates() : List.of();
    }

    private static Resolution resolution(CuratedActors.Decision decision, Optional<Resolution> machine) {
        String why =
                why(decision) + machine.map(m -> " The reading: " + m.why()).orElse("");
        List<Span> evidence = machine.map(m -> m.basis().evidence()).orElse(List.of());
        String rule = decision.because().stream()
                .map(e -> e.decision().action().word())
                .distinct()
                .collect(Collectors.joining("+"));
        Basis basis = new Basis(PEOPLE, rule, why, 1, evidence);
        if (decision.actors().size() > 1) {
            return new Resolution.Ambiguous(decision.actors(), basis);
        }
        return decision.actors().isEmpty()
                ? new Resolution.Unresolved(basis)
                : new Resolution.Resolved(decision.actors().get(0), basis);
    }

    private static Denotation denotation(Denotation machine, String text, CuratedActors curated) {
        var decision = curated.decide(
                machine.mention().span().in(text), machine.actor().stream().toList());
        return decision.because().isEmpty()
                ? machine
                : new Denotation(
                        machine.mention(),
                        decision.actors().stream().findFirst(),
                        why(decision) + " The reading: " + machine.why());
    }

    private static EventParty party(EventParty machine, String text, CuratedActors curated) {
        var decision =
                curated.decide(machine.span().in(text), machine.actor().stream().toList());
        return decision.because().isEmpty()
                ? machine
                : new EventParty(machine.span(), decision.actors().stream().findFirst());
    }

    private static String why(CuratedActors.Decision decision) {
        return decision.because().stream().map(e -> e.words() + ".").collect(Collectors.joining(" "));
    }
}
