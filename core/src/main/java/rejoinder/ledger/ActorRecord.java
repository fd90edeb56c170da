package rejoinder.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import rejoinder.actor.Actor;
import rejoinder.actor.Resolution;
import rejoinder.text.DocumentId;

/**
 * All that the newest readings of a ledger say about actors: what an {@link ActorDirectory} is made of. Immutable.
 *
 * @param sources by the id of their article, then in text order
 * @param countries of the actors that each article's sources and names denote
 * @param actors every actor that any reading holds, older ones too; there may be several descriptions of one id
 */
public record ActorRecord(List<SourceRow> sources, Map<DocumentId, Set<String>> countries, List<Actor> actors) {

    /** For a stable sort of rows that are in the order of the text within each document. */
    private static final Comparator<SourceRow> IN_TEXT_ORDER = Comparator.comparing(SourceRow::document);

    public ActorRecord {
        sources = List.copyOf(sources);
        countries = Map.copyOf(countries);
        actors = List.copyOf(actors);
    }

    /** The record of these readings, one an article. */
    public static ActorRecord of(Collection<Reading> readings) {
        Map<DocumentId, Reading> byId = new TreeMap<>();
        readings.forEach(r -> byId.put(r.document().id(), r));
        List<SourceRow> sources = new ArrayList<>();
        Map<DocumentId, Set<String>> countries = new TreeMap<>();
        Set<Actor> actors = new TreeSet<>(Comparator.comparing(Actor::toString));
        byId.forEach((id, reading) -> {
            sources(reading, sources);
            Set<Actor> here = new HashSet<>();
            reading.mentions().forEach(m -> m.actor().ifPresent(here::add));
            for (Resolution resolution : reading.actors().values()) {
                actors.addAll(CuratedReading.candidates(resolution));
                if (resolution instanceof Resolution.Resolved resolved) {
                    here.add(resolved.actor());
                }
            }
            actors.addAll(here);
            Set<String> codes = new TreeSet<>();
            here.forEach(a -> a.country().ifPresent(codes::add));
            if (!codes.isEmpty()) {
                countries.put(id, codes);
            }
        });
        return new ActorRecord(sources, countries, List.copyOf(actors));
    }

    /** The same with these readings' sources in the place of those that it has of their articles. */
    ActorRecord with(Map<DocumentId, Reading> readings) {
        if (readings.isEmpty()) {
            return this;
        }
        List<SourceRow> all = new ArrayList<>(sources);
        all.removeIf(row -> readings.containsKey(row.document()));
        readings.values().forEach(r -> sources(r, all));
        all.sort(IN_TEXT_ORDER);
        return new ActorRecord(all, countries, actors);
    }

    /** The same once these readings, one an article, have come. */
    ActorRecord and(Collection<Reading> readings) {
        ActorRecord more = of(readings);
        Set<DocumentId> anew = new HashSet<>();
        readings.forEach(r -> anew.add(r.document().id()));
        Map<DocumentId, Set<String>> in = new HashMap<>(countries);
        in.keySet().removeAll(anew);
        in.putAll(more.countries);
        List<SourceRow> all = new ArrayList<>(sources.size() + more.sources.size());
        sources.stream().filter(row -> !anew.contains(row.document())).forEach(all::add);
        all.addAll(more.sources);
        all.sort(IN_TEXT_ORDER);
        Set<Actor> everybody = new HashSet<>(actors);
        everybody.addAll(more.actors);
        return new ActorRecord(all, in, List.copyOf(everybody));
    }

    private static void sources(Reading reading, List<SourceRow> to) {
        reading.attributions().stream()
                .filter(a -> !a.source().spans().isEmpty())
                .forEach(a -> to.add(new SourceRow(
                        a.id(),
                        reading.document().id(),
                        reading.day(),
                        reading.outlet(),
                        CuratedReading.source(reading, a),
                        Optional.ofNullable(reading.actors().get(a.id()))
                                .map(CuratedReading::candidates)
                                .orElse(List.of()))));
    }

    /** One description for each id: that which most sources have, whatever the order in which articles were read. */
    public Map<String, Actor> known() {
        Map<Actor, Integer> uses = new HashMap<>();
        sources.forEach(s -> s.actors().forEach(a -> uses.merge(a, 1, Integer::sum)));
        Comparator<Actor> best =
                Comparator.<Actor>comparingInt(a -> -uses.getOrDefault(a, 0)).thenComparing(Actor::toString);
        Map<String, Actor> known = new TreeMap<>();
        actors.forEach(a -> known.merge(a.id(), a, (x, y) -> best.compare(x, y) <= 0 ? x : y));
        return known;
    }
}
