package rejoinder.export;

import java.io.IOException;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rejoinder.actor.Actor;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.Mode;

/**
 * Who is quoted how often, directly or not, by outlet and month: a row for each actor, outlet and month with any
 * statement. Sources that nobody resolved are together in rows without an actor, so that all rows add up to all
 * statements. It is counted while it walks, and grows with its rows, not with statements.
 */
final class SourceTable {

    static final Table TABLE = new Table(
            "sources",
            new Columns()
                    .texts("actor", "actor_name", "country", "role", "outlet", "month")
                    .integers("statements", "direct", "mixed", "indirect"),
            SourceTable::rows);

    private SourceTable() {}

    /** Empty texts stand for what is not known. */
    private record Key(String actor, String outlet, String month) {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::actor).thenComparing(Key::outlet).thenComparing(Key::month);
    }

    private static void rows(Selection selection, Table.Rows rows) throws IOException {
        Map<Key, Map<Mode, Integer>> counts = new TreeMap<>(Key.ORDER);
        Map<String, Actor> actors = new TreeMap<>();
        selection.forEach(part -> {
            for (Attribution a : part.statements()) {
                Optional<Actor> actor = part.actor(a.id());
                actor.ifPresent(one -> actors.merge(one.id(), one, SourceTable::either));
                Key key = new Key(
                        actor.map(Actor::id).orElse(""),
                        part.reading().outlet().orElse(""),
                        part.day(a.id()).map(d -> YearMonth.from(d).toString()).orElse(""));
                counts.computeIfAbsent(key, k -> new EnumMap<>(Mode.class)).merge(a.mode(), 1, Integer::sum);
            }
        });
        for (Map.Entry<Key, Map<Mode, Integer>> entry : counts.entrySet()) {
            Key key = entry.getKey();
            Map<Mode, Integer> modes = entry.getValue();
            Optional<Actor> actor = Optional.ofNullable(actors.get(key.actor()));
            int direct = modes.getOrDefault(Mode.DIRECT, 0);
            int mixed = modes.getOrDefault(Mode.MIXED, 0);
            int indirect = modes.getOrDefault(Mode.INDIRECT, 0);
            rows.row(
                    key.actor(),
                    actor.map(Actor::name),
                    actor.flatMap(Actor::country),
                    actor.flatMap(Actor::role),
                    key.outlet(),
                    key.month(),
                    direct + mixed + indirect,
                    direct,
                    mixed,
                    indirect);
        }
    }

    /** Of several descriptions of an actor one that does not hang on the order of articles. */
    private static Actor either(Actor one, Actor other) {
        return one.toString().compareTo(other.toString()) <= 0 ? one : other;
    }
}
