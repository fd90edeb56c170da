package rejoinder.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rejoinder.actor.Actor;
import rejoinder.attribution.AttributionId;
import rejoinder.event.EventParty;
import rejoinder.event.EventWords;
import rejoinder.event.PloverEvent;
import rejoinder.ledger.Reading;
import rejoinder.provenance.Basis;
import rejoinder.web.ArticleView.Chip;
import rejoinder.web.EventView.Brief;
import rejoinder.web.EventView.Teller;
import rejoinder.web.EventView.Why;

/** Makes what the page of an article shows of events. */
final class EventViews {

    private static final int WORDS = 200;

    /** More would make a card longer than its words. */
    private static final int MOST = 4;

    private final Reading reading;
    private final String text;
    private final Function<AttributionId, String> source;
    private final double doubtful;
    private final Map<AttributionId, Integer> numbers = new HashMap<>();
    private final Map<AttributionId, List<Brief>> told = new HashMap<>();
    private final Map<AttributionId, List<Brief>> speech;

    /**
     * @param source whose a statement is, by its words
     * @param doubtful the confidence below which an event looks uncertain
     */
    EventViews(Reading reading, Outline outline, Function<AttributionId, String> source, double doubtful) {
        this.reading = reading;
        this.text = reading.document().text();
        this.source = source;
        this.doubtful = doubtful;
        outline.attributions().forEach(a -> numbers.put(a.id(), numbers.size() + 1));
        int number = 0;
        for (PloverEvent event : reading.events()) {
            Brief brief = new Brief(++number, opening(EventWords.line(event, text)));
            event.attribution()
                    .ifPresent(
                            t -> told.computeIfAbsent(t, k -> new ArrayList<>()).add(brief));
        }
        this.speech = reading.speechEvents().stream()
                .filter(e -> e.attribution().isPresent())
                .collect(Collectors.groupingBy(
                        e -> e.attribution().orElseThrow(), Collectors.mapping(this::speech, Collectors.toList())));
    }

    /** The events that a statement tells of: the first of them, then how many more, which leads to the next. */
    List<Brief> toldBy(AttributionId statement) {
        List<Brief> all = told.getOrDefault(statement, List.of());
        if (all.size() <= MOST + 1) {
            return all;
        }
        Brief more = new Brief(all.get(MOST).number(), Words.count(all.size() - MOST) + " more events");
        return Stream.concat(all.stream().limit(MOST), Stream.of(more)).toList();
    }

    /** The events that a statement itself is. */
    List<Brief> speechOf(AttributionId statement) {
        return speech.getOrDefault(statement, List.of());
    }

    /** All that the article tells of, in text order. */
    List<EventView> all() {
        List<EventView> views = new ArrayList<>();
        reading.events().forEach(e -> views.add(view(e, views.size() + 1)));
        return views;
    }

    /** Its speaker stands on the card already. */
    private Brief speech(PloverEvent event) {
        String to = EventWords.names(event.recipients(), text);
        return new Brief(0, opening(EventWords.code(event) + (to.isEmpty() ? "" : " → " + to)));
    }

    private EventView view(PloverEvent event, int number) {
        return new EventView(
                number,
                EventMarks.place(event),
                Words.opening(event.span().in(text), WORDS),
                EventWords.kind(event),
                event.type().name(),
                EventWords.meaning(event.type()),
                chips(event.actors(), text),
                chips(event.recipients(), text),
                event.when().map(u -> ArticleTimes.day(u.when())),
                EventWords.status(event.status()),
                event.attribution()
                        .filter(numbers::containsKey)
                        .map(t -> new Teller(t.value(), numbers.getOrDefault(t, 0), source.apply(t))),
                event.basis().confidence() < doubtful,
                why(event));
    }

    private Why why(PloverEvent event) {
        Basis basis = event.basis();
        return new Why(
                basis.why().isBlank() ? "No reason is recorded." : basis.why(),
                basis.evidence().stream()
                        .map(s -> Words.opening(s.in(text), 80))
                        .toList(),
                event.when()
                        .map(u -> ArticleTimes.words(u.when()) + ": " + u.derivation())
                        .orElse(""),
                coding(event),
                basis.rule(),
                String.format(Locale.ROOT, "%.2f", basis.confidence()),
                basis.producer().toString());
    }

    private static List<String> coding(PloverEvent event) {
        List<String> coding = new ArrayList<>();
        coding.add(EventWords.code(event));
        coding.add(event.type().quad().words());
        String parties = Stream.of(codes(event.actors()), codes(event.recipients()))
                .filter(c -> !c.isEmpty())
                .collect(Collectors.joining(" → "));
        if (!parties.isEmpty()) {
            coding.add(parties);
        }
        if (!event.contexts().isEmpty()) {
            coding.add("context " + String.join(", ", event.contexts()).replace('_', ' '));
        }
        return coding;
    }

    private static String codes(List<EventParty> parties) {
        return parties.stream().flatMap(p -> p.code().stream()).distinct().collect(Collectors.joining(", "));
    }

    /** Those who take part, each once; words that denote nobody known stand in an open box. */
    static List<Chip> chips(List<EventParty> parties, String text) {
        return parties.stream().map(p -> chip(p, text)).distinct().toList();
    }

    private static Chip chip(EventParty party, String text) {
        if (party.actor().isEmpty()) {
            return new Chip("unresolved", Words.opening(party.span().in(text), 80), "", false, "");
        }
        Actor actor = party.actor().get();
        return new Chip("resolved", actor.name(), ArticleViews.detail(actor), false, ActorViews.address(actor.id()));
    }

    private static String opening(String line) {
        return Words.opening(line, 160);
    }
}
