package rejoinder.web;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rejoinder.actor.Actor;
import rejoinder.attribution.AttributionId;
import rejoinder.claim.Dispute;
import rejoinder.claim.Holder;
import rejoinder.claim.Proposition.Position;
import rejoinder.claim.Statement;
import rejoinder.event.EventParty;
import rejoinder.event.EventWords;
import rejoinder.event.PloverEvent;
import rejoinder.ledger.Ledger;
import rejoinder.ledger.Reading;
import rejoinder.text.DocumentId;
import rejoinder.web.ArticleView.Chip;
import rejoinder.web.ArticleView.Day;

/**
 * The events that the statements of a dispute tell of. What several tell alike, by type, parties and time, is one line
 * with each of its tellers; lines stand in order of time. Immutable.
 *
 * @param left how many articles were not looked at, since there are so many
 */
public record DisputeEvents(List<Line> lines, int left) {

    /** An event; the time is missing if nobody tells it. */
    public record Line(
            String kind,
            String code,
            List<Chip> actors,
            List<Chip> recipients,
            String parties,
            Optional<Day> when,
            List<Teller> tellers) {
        public Line {
            actors = List.copyOf(actors);
            recipients = List.copyOf(recipients);
            tellers = List.copyOf(tellers);
        }
    }

    /**
     * A statement that tells of it.
     *
     * @param number of its card
     * @param status how it tells of it; empty if it simply reports it
     * @param address of the words
     */
    public record Teller(int number, String who, String status, String outlet, String address) {}

    /** More articles would make the page slow. */
    private static final int ARTICLES = 100;

    /** What makes events one: parties by id, else by their words. */
    private record Key(String kind, List<String> actors, List<String> recipients, String time) {}

    /** A statement of the dispute as one article has it. */
    private record Place(int number, Statement statement, Position report) {}

    private record Told(PloverEvent event, String text, Place place) {}

    public DisputeEvents {
        lines = List.copyOf(lines);
    }

    static DisputeEvents of(Dispute dispute, Ledger ledger) {
        Map<AttributionId, Place> places = new HashMap<>();
        Set<String> articles = new LinkedHashSet<>();
        int number = 0;
        for (Statement statement : dispute.statements()) {
            number++;
            for (Position report : statement.reports()) {
                places.put(report.holding().id(), new Place(number, statement, report));
                articles.add(report.report().article());
            }
        }
        Map<Key, List<Told>> alike = articles.stream()
                .limit(ARTICLES)
                .flatMap(a -> ledger.entry(new DocumentId(a)).stream())
                .flatMap(e -> told(e.reading(), places))
                .sorted(Comparator.comparing(t -> t.place().number()))
                .collect(Collectors.groupingBy(DisputeEvents::key, LinkedHashMap::new, Collectors.toList()));
        return new DisputeEvents(
                alike.values().stream()
                        .sorted(Comparator.comparing(told -> from(told.get(0))))
                        .map(DisputeEvents::line)
                        .toList(),
                Math.max(0, articles.size() - ARTICLES));
    }

    private static Stream<Told> told(Reading reading, Map<AttributionId, Place> places) {
        return reading.events().stream()
                .flatMap(e ->
                        e
                                .attribution()
                                .map(places::get)
                                .map(p -> new Told(e, reading.document().text(), p))
                                .stream());
    }

    private static Key key(Told told) {
        PloverEvent event = told.event();
        return new Key(
                EventWords.kind(event),
                names(event.actors(), told.text()),
                names(event.recipients(), told.text()),
                event.when().map(u -> u.when().from() + "/" + u.when().to()).orElse(""));
    }

    private static List<String> names(List<EventParty> parties, String text) {
        return parties.stream()
                .map(p ->
                        p.actor().map(Actor::id).orElseGet(() -> "“" + p.span().in(text)))
                .distinct()
                .sorted()
                .toList();
    }

    /** Those without a time come last. */
    private static LocalDateTime from(Told told) {
        return told.event().when().map(u -> u.when().from()).orElse(LocalDateTime.MAX);
    }

    private static Line line(List<Told> alike) {
        Told first = alike.get(0);
        PloverEvent event = first.event();
        return new Line(
                EventWords.kind(event),
                event.type().name(),
                EventViews.chips(event.actors(), first.text()),
                EventViews.chips(event.recipients(), first.text()),
                EventWords.parties(event, first.text()),
                event.when().map(u -> ArticleTimes.day(u.when())),
                alike.stream().map(DisputeEvents::teller).distinct().toList());
    }

    private static Teller teller(Told told) {
        Place place = told.place();
        return new Teller(
                place.number(),
                place.statement().holder().map(Holder::name).orElse(DisputeViews.NOBODY),
                EventWords.status(told.event().status()),
                place.report().report().outlet(),
                "/documents/" + place.report().report().article() + "#" + EventMarks.place(told.event()));
    }
}
