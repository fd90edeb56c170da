package rejoinder.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import rejoinder.search.Facet;
import rejoinder.search.LiveIndex;
import rejoinder.search.Node;
import rejoinder.search.QueryField;
import rejoinder.search.SavedSearch;
import rejoinder.search.SearchQuery;
import rejoinder.search.SearchResults.Count;
import rejoinder.search.Tally;
import rejoinder.search.TallyRequest;

/**
 * What the plots count, in numbers: each number comes with the query that finds just the statements that it counts.
 * Thread-safe.
 */
public final class CountAnswers {

    /** By what statements are counted on the timeline and in the audit of sources. */
    public static final List<String> FIELDS = List.of("q");

    /** By what those of the network are. */
    public static final List<String> NETWORK_FIELDS = List.of("q", "by", "from", "to");

    /** By what those of a comparison are. */
    public static final List<String> COMPARE_FIELDS = List.of("q", "by", "a", "b");

    /** So many actors are asked for by name in one query. */
    private static final int AT_ONCE = 500;

    private static final int OUTLETS = 1_000;

    private final LiveIndex index;

    private record Pair(Count from, Count to, Map<String, Long> months) {
        long count() {
            return months.values().stream().mapToLong(n -> n).sum();
        }
    }

    public CountAnswers(LiveIndex index) {
        this.index = index;
    }

    /**
     * Pairs of actors of whom the one speaks about, accuses or answers the other, the most frequent first.
     *
     * @param given by the names of {@link #NETWORK_FIELDS}
     * @throws IllegalArgumentException if one of them makes no sense; the message is for people
     */
    public ObjectNode network(Map<String, String> given, Page page) {
        SearchQuery query = query(given);
        Relation relation = Relation.parse(given.getOrDefault("by", "about"));
        Months months = Months.of(Optional.ofNullable(given.get("from")), Optional.ofNullable(given.get("to")));
        boolean current = index.follow();
        SearchQuery counted = months.of(query);
        Tally tally = index.tally(relation.request(counted));
        ObjectNode json = page.answer(
                pairs(tally),
                p -> p.from().value() + " " + p.to().value(),
                p -> pair(p, relation.between(counted, p.from().value(), p.to().value())));
        boolean all = tally.firsts() <= Relation.ACTORS && tally.second().size() < Relation.ACTORS;
        json.put("by", relation.word());
        json.put("told_apart", all ? null : (Integer) Relation.ACTORS);
        return asked(json, relation.narrowed(counted), tally.total(), current);
    }

    private static List<Pair> pairs(Tally tally) {
        Map<String, Count> from = byValue(tally.first());
        Map<String, Count> to = byValue(tally.second());
        Map<List<String>, Map<String, Long>> months = new HashMap<>();
        tally.cells().stream()
                .filter(c -> !c.first().equals(c.second()))
                .forEach(c -> months.computeIfAbsent(List.of(c.first(), c.second()), k -> new TreeMap<>())
                        .merge(c.month(), c.count(), Long::sum));
        List<Pair> pairs = new ArrayList<>();
        months.forEach((pair, counts) -> Optional.ofNullable(from.get(pair.get(0)))
                .ifPresent(one -> Optional.ofNullable(to.get(pair.get(1)))
                        .ifPresent(other -> pairs.add(new Pair(one, other, counts)))));
        pairs.sort(Comparator.comparingLong((Pair p) -> -p.count())
                .thenComparing(p -> p.from().value())
                .thenComparing(p -> p.to().value()));
        return pairs;
    }

    private static Map<String, Count> byValue(List<Count> counts) {
        return counts.stream().collect(Collectors.toMap(Count::value, c -> c));
    }

    private static ObjectNode pair(Pair pair, SearchQuery query) {
        ObjectNode json = Values.object();
        json.set("from", actor(pair.from()));
        json.set("to", actor(pair.to()));
        json.put("statements", pair.count());
        json.set("months", months(pair.months()));
        json.put("query", query.text());
        return json;
    }

    private static ObjectNode actor(Count count) {
        ObjectNode json = Values.object();
        json.put("id", count.value());
        json.put("name", count.name());
        return json;
    }

    /** Statements of days that are not known are in no month. */
    private static ArrayNode months(Map<String, Long> counts) {
        ArrayNode json = Values.array();
        counts.forEach((month, count) -> {
            if (!month.isEmpty()) {
                json.addObject().put("month", month).put("statements", count);
            }
        });
        return json;
    }

    /**
     * Who speaks when: actors, the most frequent first, by month. The statements themselves are those of
     * {@link Answers#statements}, the oldest first.
     *
     * @param given by the names of {@link #FIELDS}
     * @throws IllegalArgumentException if one of them makes no sense; the message is for people
     */
    public ObjectNode timeline(Map<String, String> given, Page page) {
        return actors(given, page, (query, tally) -> (json, count) -> {});
    }

    /**
     * Who is quoted how often, directly or not, by month and by outlet, the most quoted first.
     *
     * @param given by the names of {@link #FIELDS}
     * @throws IllegalArgumentException if one of them makes no sense; the message is for people
     */
    public ObjectNode sources(Map<String, String> given, Page page) {
        return actors(given, page, (query, tally) -> {
            SearchQuery these = query.any(tally.first().stream()
                    .map(c -> Facet.ACTOR.filter(c.value()))
                    .toList());
            Tally modes = index.tally(TallyRequest.of(these, Facet.ACTOR, Facet.MODE, AT_ONCE));
            Tally outlets = index.tally(TallyRequest.of(these, Facet.ACTOR, Facet.OUTLET, OUTLETS));
            return (json, source) -> {
                json.put("share", share(source.count(), tally.total()));
                for (String mode : QueryField.MODE.choices()) {
                    json.put(mode, modes.count(source.value(), mode));
                }
                ArrayNode in = json.putArray("outlets");
                outlets.second().forEach(outlet -> {
                    long count = outlets.count(source.value(), outlet.value());
                    if (count > 0) {
                        in.addObject().put("outlet", outlet.value()).put("statements", count);
                    }
                });
            };
        });
    }

    /** What is said of an actor beside its statements by month. */
    private interface Told {
        void tell(ObjectNode json, Count actor);
    }

    /** The cursor tells after how many actors to go on: counts change, and so may the order. */
    private ObjectNode actors(Map<String, String> given, Page page, BiFunction<SearchQuery, Tally, Told> told) {
        SearchQuery query = query(given);
        boolean current = index.follow();
        int from = page.reached();
        int size = Math.min(page.limit(), AT_ONCE);
        Tally tally = index.tally(new TallyRequest(query, Facet.ACTOR, Optional.empty(), true, size, from));
        Told more = tally.first().isEmpty() ? (json, count) -> {} : told.apply(query, tally);
        List<ObjectNode> rows = tally.first().stream()
                .map(c -> {
                    ObjectNode json = Values.object();
                    json.set("actor", actor(c));
                    json.put("statements", c.count());
                    json.set("months", months(tally, c));
                    more.tell(json, c);
                    json.put(
                            "query",
                            query.narrowed(Facet.ACTOR.filter(c.value())).text());
                    return json;
                })
                .toList();
        int reached = from + rows.size();
        ObjectNode json = page.answer(
                tally.firsts(),
                rows,
                reached < tally.firsts() && !rows.isEmpty()
                        ? Optional.of(Integer.toString(reached))
                        : Optional.empty());
        Node.Field nobody = Facet.ACTOR.without().orElseThrow();
        json.put(
                "unresolved",
                index.tally(new TallyRequest(query.narrowed(nobody), Facet.MODE, Optional.empty(), false, 1))
                        .total());
        return asked(json, query, tally.total(), current);
    }

    private static ArrayNode months(Tally tally, Count actor) {
        Map<String, Long> months = new TreeMap<>();
        tally.cells().stream()
                .filter(c -> c.first().equals(actor.value()))
                .forEach(c -> months.merge(c.month(), c.count(), Long::sum));
        return months(months);
    }

    /**
     * Two actors or outlets by the shares of their own statements.
     *
     * @param given by the names of {@link #COMPARE_FIELDS}
     * @throws IllegalArgumentException if one of them makes no sense or is missing; the message is for people
     */
    public ObjectNode compare(Map<String, String> given) {
        SearchQuery query = query(given);
        Facet by = Comparison.by(Optional.ofNullable(given.get("by")));
        String a = given.getOrDefault("a", "");
        String b = given.getOrDefault("b", "");
        if (a.isEmpty() || b.isEmpty()) {
            throw new IllegalArgumentException("Give a and b: ids of actors, or with by=outlet names of outlets.");
        }
        boolean current = index.follow();
        Comparison compared = Comparison.of(index::tally, query, by, a, b);
        ObjectNode json = Values.object();
        json.put("by", by.field().word());
        json.set("a", side(compared, query, a));
        json.set("b", side(compared, query, b));
        ObjectNode tables = json.putObject("tables");
        List<Facet> facets = compared.facets();
        for (int i = 0; i < facets.size(); i++) {
            ArrayNode rows = tables.putArray(facets.get(i).field().word());
            Tally tally = compared.tallies().get(i);
            for (Count value : tally.second()) {
                ObjectNode row = rows.addObject().put("value", value.value()).put("name", value.name());
                row.set("a", cell(tally.count(a, value.value()), compared.count(a)));
                row.set("b", cell(tally.count(b, value.value()), compared.count(b)));
            }
        }
        long both = index.tally(new TallyRequest(compared.query(), by, Optional.empty(), false, 1))
                .total();
        return asked(json, compared.query(), both, current);
    }

    private static ObjectNode side(Comparison compared, SearchQuery query, String value) {
        ObjectNode json = Values.object();
        json.put("value", value);
        json.put("name", compared.name(value));
        json.put("statements", compared.count(value));
        json.put("query", query.narrowed(compared.by().filter(value)).text());
        return json;
    }

    private static ObjectNode cell(long count, long of) {
        ObjectNode json = Values.object();
        return json.put("statements", count).put("share", share(count, of));
    }

    /** With four digits, which are the same on every machine. */
    private static BigDecimal share(long count, long of) {
        return BigDecimal.valueOf(count).divide(BigDecimal.valueOf(Math.max(1, of)), 4, RoundingMode.HALF_EVEN);
    }

    /** Saved searches with how many results each has, and how many of them are new. */
    public ObjectNode searches(Collection<SavedSearch> saved, Page page) {
        boolean current = index.follow();
        ObjectNode json = page.answer(List.copyOf(saved), SavedSearch::name, s -> {
            SavedCount count = SavedCount.of(index, s);
            ObjectNode row = Values.object();
            row.put("name", s.name());
            row.put("query", s.query());
            row.put("seen", s.seen().toString());
            row.put("results", count.total());
            row.put("new", count.fresh());
            row.put("new_query", count.later().text());
            return row;
        });
        return json.put("current", current);
    }

    private static SearchQuery query(Map<String, String> given) {
        return Question.statements(Map.of("q", given.getOrDefault("q", ""))).query();
    }

    private static ObjectNode asked(ObjectNode json, SearchQuery query, long total, boolean current) {
        json.put("query", query.text());
        json.put("statements", total);
        json.put("current", current);
        return json;
    }
}
