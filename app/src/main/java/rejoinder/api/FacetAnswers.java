package rejoinder.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rejoinder.search.Facet;
import rejoinder.search.FacetPage;
import rejoinder.search.FacetValues;
import rejoinder.search.Histogram;
import rejoinder.search.LiveIndex;
import rejoinder.search.Node;
import rejoinder.search.SearchQuery;
import rejoinder.search.SearchRequest;
import rejoinder.search.SearchResults;
import rejoinder.search.SearchResults.Count;

/**
 * What is found, counted by facet and by time: what the page of search shows beside its results. Each count comes with the
 * query that finds it. Thread-safe.
 */
public final class FacetAnswers {

    /** By what the values of a facet are asked for. */
    public static final List<String> VALUE_FIELDS = List.of("q", "facet");

    private static final FacetValues NO_VALUES = new FacetValues(List.of(), 0, 0);
    private static final String NO_FACET = Stream.of(Facet.values())
            .map(f -> f.field().word())
            .collect(Collectors.joining(", ", "facet is one of ", "."));

    private final LiveIndex index;

    public FacetAnswers(LiveIndex index) {
        this.index = index;
    }

    /**
     * What is found by every facet, its most frequent values, and by time; kind: tells of what, statements as usual.
     *
     * @param given by the names of {@link CountAnswers#FIELDS}
     * @throws IllegalArgumentException if one of them makes no sense; the message is for people
     */
    public ObjectNode facets(Map<String, String> given) {
        SearchQuery query = Question.query(given.getOrDefault("q", ""));
        boolean current = index.follow();
        SearchResults found = index.search(
                new SearchRequest(query, query.usualOrder(), 1, Optional.empty(), EnumSet.allOf(Facet.class), true));
        ObjectNode json = Values.object();
        json.put("query", query.text());
        json.put("kind", query.kind().word());
        json.put("total", found.total());
        json.put("current", current);
        ArrayNode facets = json.putArray("facets");
        new TreeMap<>(found.facets()).forEach((facet, values) -> {
            ObjectNode row = facets.addObject();
            row.put("facet", facet.field().word());
            row.put("values", values.all());
            row.put("none", values.none());
            ArrayNode first = row.putArray("first");
            values.values().forEach(count -> first.add(value(query, facet, count)));
        });
        json.set("times", found.histogram().map(h -> (JsonNode) times(query, h)).orElseGet(json::nullNode));
        return json;
    }

    private static ObjectNode value(SearchQuery query, Facet facet, Count count) {
        ObjectNode json = Values.object();
        json.put("value", count.value());
        json.put("name", count.name());
        json.put("count", count.count());
        json.put("query", query.choosing(facet.filter(count.value())).text());
        return json;
    }

    private static ObjectNode times(SearchQuery query, Histogram histogram) {
        ObjectNode json = Values.object();
        json.put("by", histogram.by().word());
        json.put("bar", histogram.unit().name().toLowerCase(Locale.ROOT));
        ArrayNode bars = json.putArray("bars");
        for (Histogram.Bar bar : histogram.bars()) {
            Node.Field time = new Node.Field(histogram.by(), bar.label(), false);
            bars.addObject()
                    .put("time", bar.label())
                    .put("count", bar.count())
                    .put("query", query.including(time).text());
        }
        json.put("vaguer", histogram.vaguer());
        return json;
    }

    /**
     * All values of one facet, the most frequent first.
     *
     * @param given by the names of {@link #VALUE_FIELDS}
     * @throws IllegalArgumentException if one of them makes no sense; the message is for people
     */
    public ObjectNode values(Map<String, String> given, Page page) {
        SearchQuery query = Question.query(given.getOrDefault("q", ""));
        Facet facet =
                Facet.of(given.getOrDefault("facet", "")).orElseThrow(() -> new IllegalArgumentException(NO_FACET));
        boolean current = index.follow();
        int from = page.reached();
        int at = from % FacetPage.VALUES;
        FacetPage part = new FacetPage(facet, Math.min(from / FacetPage.VALUES + 1, FacetPage.LAST));
        FacetValues found = index.search(
                        new SearchRequest(query, query.usualOrder(), 1, Optional.empty(), Set.of(facet), false)
                                .more(Optional.of(part)))
                .facets()
                .getOrDefault(facet, NO_VALUES);
        List<ObjectNode> rows = found.values().stream()
                .skip(at)
                .limit(page.limit())
                .map(c -> value(query, facet, c))
                .toList();
        int reached = from + rows.size();
        boolean more = reached < found.all() && !rows.isEmpty();
        ObjectNode json =
                page.answer(found.all(), rows, more ? Optional.of(Integer.toString(reached)) : Optional.empty());
        json.put("query", query.text());
        return json.put("current", current);
    }
}
