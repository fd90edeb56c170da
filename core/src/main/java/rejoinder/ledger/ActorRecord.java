package rejoinder.ledger;

import java.time.LocalDate;
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
import java.util.function.Function;
import java.util.stream.Stream;
import rejoinder.actor.Actor;
import rejoinder.actor.Resolution;
import rejoinder.text.DocumentId;

/**
 * All that the newest readings of a ledger say about actors: what an {@link ActorDirectory} is made of. Immutable.
 *
 * @param sources by day, undated ones first, then by the id of their article, then in text order
 * @param countries of the actors that each article's sources and names denote
 * @param namings by the id of their article, then in text order
 * @param actors every actor that any reading holds, older ones too; there may be several descriptions of one id
 */
public record ActorRecord(
        List<SourceRow> sources, Map<DocumentId, Set<String>> countries, List<Naming> namings, List<Actor> actors) {

    /** For a stable sort of rows that are in the order of the text within each document. */
    private static final Comparator<SourceRow> BY_DAY = Comparator.<SourceRow, LocalDate>comparing(
                    r -> r.day().orElse(LocalDate.MIN))
            .thenComparing(SourceRow::document);

    private static final Comparator<Naming> BY_ARTICLE = Comparator.comparing(Naming::document);

    public ActorRecord {
        sources = List.copyOf(sources);
        countries = Map.copyOf(countries);
        namings = List.copyOf(namings);
        actors = List.copyOf(actors);
    }

    /** The record of these readings, one an article. */
    public static ActorRecord of(Collection<Reading> readings) {
        Map<DocumentId, Reading> byId = new TreeMap<>();
        readings.forEach(r -> byId.put(r.document().id(), r));
        List<SourceRow> sources = new ArrayList<>();
        Map<DocumentId, Set<String>> countries = new TreeMap<>();
        List<Naming> namings = new ArrayList<>();
        Set<Actor> actors = new TreeSet<>(Comparator.comparing(Actor::toString));
        byId.forEach((id, reading) -> {
            sources(reading, sources);
            Naming.of(reading).forEach(namings::add);
            Set<Actor> here = new HashSet<>();
            reading.mentions().forEach(m -> m.actor().ifPresent(here::add));
            for (Resolution resolution : reading.actors().values()) {
                actors.addAll(CuratedReading.candidates(resolution));
                if (resolution instanceof Resolution.Resolved resolved) {
                    here.add(resolved.actor());
                }
            }
            actors.addAll(here);
            reading.events().stream()
                    .flatMap(e -> Stream.concat(e.actors().stream(), e.recipients().stream()))
                    .forEach(party -> party.actor().ifPresent(actors::add));
            Set<String> codes = new TreeSet<>();
            here.forEach(a -> a.country().ifPresent(codes::add));
            if (!codes.isEmpty()) {
                countries.put(id, codes);
            }
        });
        sources.sort(BY_DAY);
        return new ActorRecord(sources, countries, namings, List.copyOf(actors));
    }

    /** The same with what these readings say in the place of what it has of their articles. */
    ActorRecord with(Map<DocumentId, Reading> readings) {
        if (readings.isEmpty()) {
            return this;
        }
        List<SourceRow> more = new ArrayList<>();
        readings.values().forEach(r -> sources(r, more));
        List<Naming> named = readings.values().stream().flatMap(Naming::of).toList();
        return new ActorRecord(
                replaced(sources, more, readings.keySet(), SourceRow::document, BY_DAY),
                countries,
                replaced(namings, named, readings.keySet(), Naming::document, BY_ARTICLE),
                actors);
    }

    /** The same once these readings, one an article, have come. */
    ActorRecord and(Collection<Reading> readings) {
        ActorRecord more = of(readings);
        Set<DocumentId> anew = new HashSet<>();
        readings.forEach(r -> anew.add(r.document().id()));
        Map<DocumentId, Set<String>> in = new HashMap<>(countries);
        in.keySet().removeAll(anew);
        in.putAll(more.countries);
        Set<Actor> everybody = new HashSet<>(actors);
        everybody.addAll(more.actors);
        return new ActorRecord(
                replaced(sources, more.sources, anew, SourceRow::document, BY_DAY),
                in,
                replaced(namings, more.namings, anew, Naming::document, BY_ARTICLE),
                List.copyOf(everybody));
    }

    /** The sort is stable, and both lists have the rows of a document in the order of the text. */
    private static <T> List<T> replaced(
            List<T> rows,
            List<T> more,
            Set<DocumentId> articles,
            Function<T, DocumentId> article,
            Comparator<T> order) {
        List<T> all = new ArrayList<>(rows.size() + more.size());
        rows.stream().filter(row -> !articles.contains(article.apply(row))).forEach(all::add);
        all.addAll(more);
        all.sort(order);
        return all;
    }

    private static void sources(Reading reading, List<SourceRow> to) {
        reading.attributions().stream()
                .map(a -> new SourceRow(
                        a.id(),
                        reading.document().id(),
                        reading.day(),
                        reading.outlet(),
                        CuratedReading.source(reading, a),
                        Optional.ofNullable(reading.actors().get(a.id()))
                                .map(CuratedReading::candidates)
                                .orElse(List.of())))
                .filter(SourceRow::isSomebody)
                .forEach(to::add);
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
