package rejoinder.ledger;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rejoinder.attribution.AttributionId;
import rejoinder.text.DocumentId;

/**
 * Lists of a ledger with mended readings in the place of what it has of their articles. Immutable.
 *
 * @param readings those about whose statements people decided something, with that laid over them
 * @param later of each id that a statement had once: the one that it has now
 */
record MendedReadings(Ledger ledger, Map<DocumentId, Reading> readings, Map<AttributionId, AttributionId> later) {

    /** As {@link Ledger#attributions(Filter)}. */
    List<AttributionRow> attributions(Filter filter) {
        if (readings.isEmpty()) {
            return ledger.attributions(filter);
        }
        long reach = (long) filter.offset() + filter.limit() + underneath(filter);
        Filter further = filter.page(0, (int) Math.min(Integer.MAX_VALUE, reach));
        Stream<AttributionRow> others = ledger.attributions(further).stream().filter(this::isUntouched);
        Stream<AttributionRow> mended = readings.values().stream().flatMap(r -> ReadingRows.of(r, filter));
        // The sort is stable, and both streams have the statements of a document in the order of the text.
        return Stream.concat(others, mended)
                .sorted(ReadingRows.LIST_ORDER)
                .skip(filter.offset())
                .limit(filter.limit())
                .toList();
    }

    /** As {@link Ledger#forEachAttribution}. */
    void forEachAttribution(Filter filter, Consumer<AttributionRow> visitor) {
        Filter all = filter.page(0, Integer.MAX_VALUE);
        Deque<AttributionRow> here = readings.values().stream()
                .flatMap(r -> ReadingRows.of(r, all))
                .sorted(ReadingRows.LIST_ORDER)
                .collect(Collectors.toCollection(ArrayDeque::new));
        ledger.forEachAttribution(all, row -> {
            if (isUntouched(row)) {
                while (!here.isEmpty() && ReadingRows.LIST_ORDER.compare(here.peek(), row) < 0) {
                    visitor.accept(here.pop());
                }
                visitor.accept(row);
            }
        });
        here.forEach(visitor);
    }

    private boolean isUntouched(AttributionRow row) {
        return !readings.containsKey(row.document());
    }

    /** How many statements the ledger finds in these articles. */
    private long underneath(Filter filter) {
        return readings.keySet().stream()
                .filter(d -> filter.document().stream().allMatch(d::equals))
                .mapToLong(d -> ledger.countAttributions(filter.within(d)))
                .sum();
    }

    long countAttributions(Filter filter) {
        long here = readings.values().stream()
                .mapToLong(r -> ReadingRows.of(r, filter).count())
                .sum();
        return ledger.countAttributions(filter) - underneath(filter) + here;
    }

    List<AttributionRow> attributions(List<AttributionId> ids) {
        if (readings.isEmpty()) {
            return ledger.attributions(ids);
        }
        Map<AttributionId, AttributionRow> rows = new HashMap<>();
        ledger.attributions(ids).stream().filter(this::isUntouched).forEach(r -> rows.put(r.id(), r));
        readings.values().stream().flatMap(r -> ReadingRows.of(r, Filter.ALL)).forEach(r -> rows.put(r.id(), r));
        return ids.stream()
                .filter(rows::containsKey)
                .map(id -> requireNonNull(rows.get(id)))
                .toList();
    }

    /** The same rows, each with as many statements as people see. */
    List<DocumentRow> counted(List<DocumentRow> rows) {
        return rows.stream()
                .map(row -> Optional.ofNullable(readings.get(row.id()))
                        .map(r -> row.with(r.attributions().size()))
                        .orElse(row))
                .toList();
    }

    Optional<DocumentId> documentOf(AttributionId attribution) {
        AttributionId now = later.getOrDefault(attribution, attribution);
        Optional<DocumentId> mended = readings.values().stream()
                .filter(r -> r.attributions().stream().anyMatch(a -> a.id().equals(now)))
                .map(r -> r.document().id())
                .findFirst();
        return mended.or(() -> ledger.documentOf(attribution));
    }

    List<String> idsStartingWith(String prefix, int limit) {
        Set<String> ids = new TreeSet<>(ledger.idsStartingWith(prefix, limit));
        readings.values().stream()
                .flatMap(r -> r.attributions().stream())
                .map(a -> a.id().value())
                .filter(id -> id.startsWith(prefix))
                .forEach(ids::add);
        return ids.stream().limit(limit).toList();
    }
}
