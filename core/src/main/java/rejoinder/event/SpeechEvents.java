package rejoinder.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import rejoinder.actor.Actor;
import rejoinder.actor.Resolution;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.attribution.Utterance;
import rejoinder.claim.ArticleClaims;
import rejoinder.claim.SpeechAct;
import rejoinder.claim.SpeechActDecision;
import rejoinder.provenance.Basis;
import rejoinder.provenance.Producer;
import rejoinder.text.Span;

/**
 * The statements of an article that are events themselves, as PLOVER codes them: to accuse, to demand, to refuse, to
 * threaten, to promise and to praise somebody. Derived whenever they are asked for, so that they follow what people
 * decide on statements. To assert, deny, announce, propose or ask is no event of PLOVER. A pure function; thread-safe.
 */
public final class SpeechEvents {

    private static final Producer PRODUCER = new Producer("speech-events", "1");

    private static final double SURE = 0.75;

    /** @param mode the type's mode, or nothing */
    private record Coded(EventType type, String mode) {}

    private static final Map<SpeechAct, Coded> TYPES = new EnumMap<>(Map.of(
            SpeechAct.ACCUSE, new Coded(EventType.ACCUSE, "allege"),
            SpeechAct.DEMAND, new Coded(EventType.REQUEST, ""),
            SpeechAct.REQUEST, new Coded(EventType.REQUEST, ""),
            SpeechAct.REJECT, new Coded(EventType.REJECT, ""),
            SpeechAct.THREATEN, new Coded(EventType.THREATEN, ""),
            SpeechAct.PROMISE, new Coded(EventType.AGREE, ""),
            SpeechAct.PRAISE, new Coded(EventType.SUPPORT, "")));

    private SpeechEvents() {}

    /**
     * What an opponent is only said to have said, a headline that the body says again, and a statement without a source
     * give no event.
     *
     * @param actors whom the sources denote, by attribution
     * @param said when they were said, by attribution
     * @param text of the article: whoever "condemns" a deed refuses nothing, but accuses
     * @return in text order
     */
    public static List<PloverEvent> of(
            List<Attribution> attributions,
            Map<AttributionId, Resolution> actors,
            Map<AttributionId, Utterance> said,
            ArticleClaims claims,
            String text) {
        List<PloverEvent> events = new ArrayList<>();
        for (Attribution attribution : codable(attributions, claims)) {
            AttributionId id = attribution.id();
            Optional<Actor> speaker = Optional.ofNullable(actors.get(id))
                    .filter(Resolution.Resolved.class::isInstance)
                    .map(r -> ((Resolution.Resolved) r).actor());
            List<Actor> about = claims.about().getOrDefault(id, List.of()).stream()
                    .filter(a -> speaker.filter(s -> s.id().equals(a.id())).isEmpty())
                    .toList();
            SpeechActDecision act = Objects.requireNonNull(claims.acts().get(id));
            events.add(event(
                    attribution,
                    act,
                    text.isEmpty() ? Objects.requireNonNull(TYPES.get(act.act())) : coded(attribution, act, text),
                    new EventParty(attribution.source().spans().get(0), speaker),
                    about,
                    Optional.ofNullable(said.get(id))));
        }
        events.sort(Comparator.comparing(PloverEvent::span));
        return List.copyOf(events);
    }

    /** The statements that are events. */
    static List<Attribution> codable(List<Attribution> attributions, ArticleClaims claims) {
        return attributions.stream()
                .filter(a -> !a.source().spans().isEmpty())
                .filter(a ->
                        !claims.restated().contains(a.id()) && !claims.repeats().containsKey(a.id()))
                .filter(a -> Optional.ofNullable(claims.acts().get(a.id()))
                        .filter(act -> TYPES.containsKey(act.act()) && isSure(act))
                        .isPresent())
                .toList();
    }

    /** "condemned" and "criticized" stand in one class with "rejected". */
    private static Coded coded(Attribution attribution, SpeechActDecision act, String text) {
        boolean disapproves = act.act() == SpeechAct.REJECT
                && attribution.cue().spans().stream()
                        .flatMap(span -> Arrays.stream(
                                span.in(text).toLowerCase(Locale.ROOT).split(" ")))
                        .flatMap(word -> Lexis.verb(word).stream())
                        .flatMap(entry -> entry.triggers().stream())
                        .anyMatch(row -> row.type()
                                        .filter(EventType.ACCUSE::equals)
                                        .isPresent()
                                && row.mode().filter("disapprove"::equals).isPresent()
                                && row.object().isEmpty());
        return disapproves ? new Coded(EventType.ACCUSE, "disapprove") : Objects.requireNonNull(TYPES.get(act.act()));
    }

    /** What only the content makes an accusation or a demand ("the gates must be opened") is too seldom one. */
    private static boolean isSure(SpeechActDecision decision) {
        boolean doubtful = decision.act() == SpeechAct.ACCUSE
                || decision.act() == SpeechAct.DEMAND
                || decision.act() == SpeechAct.REQUEST;
        return !doubtful || decision.basis().confidence() >= SURE;
    }

    private static PloverEvent event(
            Attribution attribution,
            SpeechActDecision act,
            Coded coded,
            EventParty speaker,
            List<Actor> about,
            Optional<Utterance> said) {
        Span content = attribution.content().spans().get(0);
        List<Span> cue = attribution.cue().spans();
        String why = "The statement is one to " + act.act().word() + ": "
                + coded.type().name() + (coded.mode().isEmpty() ? "" : " " + coded.mode()) + ".";
        return new PloverEvent(
                coded.type(),
                Optional.of(coded.mode()).filter(mode -> !mode.isEmpty()),
                List.of(),
                List.of(speaker),
                about.stream().map(a -> new EventParty(content, Optional.of(a))).toList(),
                EventStatus.REPORTED,
                said,
                Optional.of(attribution.id()),
                content,
                new Basis(
                        PRODUCER,
                        act.act().word(),
                        why,
                        Math.min(act.basis().confidence(), attribution.basis().confidence()),
                        cue.isEmpty() ? List.of(content) : cue));
    }
}
