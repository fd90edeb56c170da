package rejoinder.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import rejoinder.search.Facet;
import rejoinder.search.Hit;
import rejoinder.search.SearchResults.Count;
import rejoinder.search.Tally;
import rejoinder.search.TallyRequest;

/**
 * What a timeline shows: each statement and event, or of very many how many there are in each month. Immutable.
 *
 * @param lanes those who have a lane, with their names, the most frequent first
 * @param hits all in order of time, statements before events; none if there are too many
 * @param monthsOfStatements by actor and month; nothing if there are not too many
 */
record TimelineFound(
        long statements,
        long events,
        Map<String, String> lanes,
        List<Hit> hits,
        Optional<Tally> monthsOfStatements,
        Optional<Tally> monthsOfEvents) {

    static final TimelineFound NOTHING =
            new TimelineFound(0, 0, Map.of(), List.of(), Optional.empty(), Optional.empty());

    /** Actors who are looked at to find the most frequent of statements and events together. */
    private static final int LOOKED_AT = 50;

    /** @param hits gives all that are found, the oldest first */
    static TimelineFound of(TimelineAsked asked, Function<TallyRequest, Tally> index, Function<Asked, List<Hit>> hits) {
        return of(asked, index, hits, TimelineViews.PLACED);
    }

    /** @param placed how many are placed one by one */
    static TimelineFound of(
            TimelineAsked asked, Function<TallyRequest, Tally> index, Function<Asked, List<Hit>> hits, int placed) {
        Tally said = tally(asked.statements(), index, List.of());
        Tally done = tally(asked.events(), index, List.of());
        Map<String, String> lanes = lanes(said, done);
        if (said.total() + done.total() <= placed) {
            List<Hit> all = Stream.of(asked.statements(), asked.events())
                    .flatMap(Optional::stream)
                    .flatMap(a -> hits.apply(a).stream())
                    .sorted(Comparator.comparing(
                            h -> TimelineViews.day(h).map(Object::toString).orElse("")))
                    .toList();
            return new TimelineFound(said.total(), done.total(), lanes, all, Optional.empty(), Optional.empty());
        }
        List<String> ids = List.copyOf(lanes.keySet());
        return new TimelineFound(
                said.total(),
                done.total(),
                lanes,
                List.of(),
                Optional.of(tally(asked.statements(), index, ids)),
                Optional.of(tally(asked.events(), index, ids)));
    }

    private static Tally tally(Optional<Asked> asked, Function<TallyRequest, Tally> index, List<String> lanes) {
        return asked.map(a -> new TallyRequest(a.query(), Facet.ACTOR, Optional.empty(), !lanes.isEmpty(), LOOKED_AT)
                        .only(lanes))
                .map(index)
                .orElse(Tally.NOTHING);
    }

    private static Map<String, String> lanes(Tally said, Tally done) {
        Map<String, Long> counts = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        for (Count count :
                Stream.concat(said.first().stream(), done.first().stream()).toList()) {
            counts.merge(count.value(), count.count(), Long::sum);
            names.putIfAbsent(count.value(), count.name());
        }
        Map<String, String> lanes = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(TimelineViews.LANES - 1)
                .forEach(e -> lanes.put(e.getKey(), names.getOrDefault(e.getKey(), e.getKey())));
        return lanes;
    }

    boolean isByMonth() {
        return monthsOfStatements.isPresent() || monthsOfEvents.isPresent();
    }

    /** How many, in words. */
    String total(TimelineAsked asked) {
        String said = Words.count(statements, "statement", "statements");
        String done = Words.count(events, "event", "events");
        if (asked.events().isEmpty()) {
            return said;
        }
        return asked.statements().isEmpty() ? done : said + ", " + done;
    }
}
