package rejoinder.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;
import rejoinder.search.SearchResults.Count;
import rejoinder.search.Tally.Cell;

/** Counts results by several columns at once, in one pass over them. Used once, by one thread. */
final class Tallying {

    private static final int NO_MONTH = -1;
    private static final Comparator<Cell> LARGEST_FIRST = Comparator.<Cell>comparingLong(c -> -c.count())
            .thenComparing(Cell::first)
            .thenComparing(Cell::second)
            .thenComparing(Cell::month);

    private final Generation generation;
    private final TallyRequest request;
    private final Map<Cell, Long> cells = new HashMap<>();
    private final Map<String, Long> first = new TreeMap<>();
    private final Map<String, Long> second = new TreeMap<>();

    /** Places in the columns of one segment; the second is negative if there is one column only. */
    private record Place(long first, long second, int month) {}

    Tallying(Generation generation, TallyRequest request) {
        this.generation = generation;
        this.request = request;
    }

    Tally tally() throws IOException {
        var query = new LuceneQueries(generation).of(request.query().parts());
        FacetsCollector found = generation.searcher().search(query, new FacetsCollectorManager());
        long total = 0;
        for (MatchingDocs matching : found.getMatchingDocs()) {
            total += matching.totalHits;
            count(matching);
        }
        List<Count> rows = top(request.first(), first);
        List<Count> columns =
                request.second().isPresent() ? top(request.second().get(), second) : List.of();
        Set<String> rowValues = values(rows);
        Set<String> columnValues = values(columns);
        List<Cell> kept = cells.entrySet().stream()
                .map(e -> new Cell(
                        e.getKey().first(), e.getKey().second(), e.getKey().month(), e.getValue()))
                .filter(c -> rowValues.contains(c.first()))
                .filter(c -> request.second().isEmpty() || columnValues.contains(c.second()))
                .sorted(LARGEST_FIRST)
                .toList();
        return new Tally(total, rows, columns, kept);
    }

    private static Set<String> values(List<Count> counts) {
        Set<String> values = new HashSet<>();
        counts.forEach(c -> values.add(c.value()));
        return values;
    }

    private List<Count> top(Facet facet, Map<String, Long> counts) throws IOException {
        List<Map.Entry<String, Long>> most = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(request.most())
                .toList();
        List<Count> top = new ArrayList<>();
        for (Map.Entry<String, Long> entry : most) {
            top.add(new Count(entry.getKey(), generation.name(facet, entry.getKey()), entry.getValue()));
        }
        return top;
    }

    /** By place first: a segment's columns hold each value once, and looking one up is dear. */
    private void count(MatchingDocs matching) throws IOException {
        LeafReader reader = matching.context.reader();
        SortedSetDocValues rows = reader.getSortedSetDocValues(request.first().column());
        SortedSetDocValues columns = request.second().isPresent()
                ? reader.getSortedSetDocValues(request.second().get().column())
                : null;
        if (rows == null || (request.second().isPresent() && columns == null)) {
            return;
        }
        NumericDocValues time = request.months() ? reader.getNumericDocValues(IndexFields.TIME) : null;
        Map<Place, int[]> places = new HashMap<>();
        Map<Long, int[]> ones = new HashMap<>();
        Map<Long, int[]> others = new HashMap<>();
        DocIdSetIterator documents = matching.bits.iterator();
        for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
            long[] here = places(rows, doc);
            long[] there = columns == null ? new long[] {-1} : places(columns, doc);
            if (here.length == 0 || there.length == 0) {
                continue;
            }
            int month = time != null && time.advanceExact(doc) ? month(time.longValue()) : NO_MONTH;
            for (long one : here) {
                ones.computeIfAbsent(one, k -> new int[1])[0]++;
                for (long other : there) {
                    places.computeIfAbsent(new Place(one, other, month), k -> new int[1])[0]++;
                }
            }
            for (long other : there) {
                others.computeIfAbsent(other, k -> new int[1])[0]++;
            }
        }
        merge(ones, rows, first);
        if (columns != null) {
            merge(others, columns, second);
        }
        for (Map.Entry<Place, int[]> entry : places.entrySet()) {
            Place place = entry.getKey();
            Cell cell = new Cell(
                    value(rows, place.first()),
                    value(columns, place.second()),
                    place.month() == NO_MONTH ? "" : label(place.month()),
                    0);
            cells.merge(cell, (long) entry.getValue()[0], Long::sum);
        }
    }

    private static long[] places(SortedSetDocValues column, int doc) throws IOException {
        if (!column.advanceExact(doc)) {
            return new long[0];
        }
        long[] places = new long[column.docValueCount()];
        for (int i = 0; i < places.length; i++) {
            places[i] = column.nextOrd();
        }
        return places;
    }

    private static void merge(Map<Long, int[]> counts, SortedSetDocValues column, Map<String, Long> to)
            throws IOException {
        for (Map.Entry<Long, int[]> entry : counts.entrySet()) {
            to.merge(value(column, entry.getKey()), (long) entry.getValue()[0], Long::sum);
        }
    }

    /** Columns hold the name of the facet before the value. */
    private static String value(@Nullable SortedSetDocValues column, long place) throws IOException {
        return column == null || place < 0
                ? ""
                : FacetsConfig.stringToPath(column.lookupOrd(place).utf8ToString())[1];
    }

    private static int month(long day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return date.getYear() * 12 + date.getMonthValue() - 1;
    }

    private static String label(int month) {
        return LocalDate.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1, 1)
                .toString()
                .substring(0, 7);
    }
}
