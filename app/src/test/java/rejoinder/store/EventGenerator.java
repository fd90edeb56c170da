package rejoinder.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.Utterance;
import rejoinder.event.EventParty;
import rejoinder.event.EventStatus;
import rejoinder.event.EventType;
import rejoinder.event.PloverEvent;
import rejoinder.text.Span;

/** Makes up events in the words of sentences. */
final class EventGenerator {

    private final Random random;
    private final AttributionGenerator made;

    EventGenerator(Random random) {
        this.random = random;
        this.made = new AttributionGenerator(random);
    }

    List<PloverEvent> events(String text, List<Span> sentences, List<Attribution> attributions) {
        List<PloverEvent> events = new ArrayList<>();
        for (Span sentence : sentences) {
            for (int i = random.nextInt(3); i > 0; i--) {
                PloverEvent event = event(sentence, AttributionGenerator.words(text, sentence));
                events.add(random.nextInt(4) > 0 ? event.toldBy(attributions) : event);
            }
        }
        return events;
    }

    private PloverEvent event(Span sentence, List<Span> words) {
        return new PloverEvent(
                any(List.of(EventType.values())),
                random.nextBoolean() ? Optional.of(any(List.of("troops", "“odd”", ""))) : Optional.empty(),
                any(List.of(List.of(), List.of("military", "a \"context\""))),
                parties(words),
                parties(words),
                any(List.of(EventStatus.values())),
                random.nextBoolean() ? Optional.of(when(sentence)) : Optional.empty(),
                Optional.empty(),
                sentence,
                made.because("«moved»", List.of(any(words))));
    }

    private Utterance when(Span sentence) {
        return new Utterance(made.interval(), "→ day", random.nextBoolean() ? Optional.of(sentence) : Optional.empty());
    }

    private List<EventParty> parties(List<Span> words) {
        List<EventParty> parties = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            parties.add(new EventParty(
                    any(words),
                    random.nextBoolean() ? Optional.of(any(AttributionGenerator.ACTORS)) : Optional.empty()));
        }
        return parties;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
