package rejoinder.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import rejoinder.search.SearchResults.Count;
import rejoinder.search.Tally.Cell;

/** Counts results by several columns at once, in one pass over them. Used once, by one thread. */
final class Tallying {

    private static final int NO_MONTH = Integer.MIN_VALUE;
    private static final int NOT_SHOWN = -1;
    private static final Comparator<Cell> LARGEST_FIRST = Comparator.<Cell>comparingLong(c -> -c.count())
            .thenComparing(Cell::first)
            .thenComparing(Cell::second)
            .thenComparing(Cell::month);

    private final Generation generation;
    private final TallyRequest request;
    private final ResultKind kind;
    private final Map<String, Long> first = new TreeMap<>();
    private final Map<String, Long> second = new TreeMap<>();

    /** Where a document stands: numbers of values in the columns of a segment, and the month. */
    private interface Visitor {
        void visit(long[] here, long[] there, int month);
    }

    /** By the numbers of rows and columns in the table. */
    private record Place(int row, int column, int month) {}

    Tallying(Generation generation, TallyRequest request) {
        this.generation = generation;
        this.request = request;
        this.kind = request.query().kind();
    }

    Tally tally() throws IOException {
        var query = new LuceneQueries(generation).of(request.query().parts());
        FacetsCollector found = generation.searcher().search(query, new FacetsCollectorManager());
        long total = 0;
        for (MatchingDocs matching : found.getMatchingDocs()) {
            total += matching.totalHits;
            count(matching);
        }
        List<Count> rows = request.only().isEmpty() ? top(request.first(), first, request.from()) : only();
        List<Count> columns =
                request.second().isPresent() ? top(request.second().get(), second, 0) : List.of();
        Map<Place, long[]> places = new HashMap<>();
        for (MatchingDocs matching : found.getMatchingDocs()) {
            place(matching, rows, columns, places);
        }
        List<Cell> cells = new ArrayList<>();
        places.forEach((place, count) -> cells.add(new Cell(
                rows.get(place.row()).value(),
                columns.isEmpty() ? "" : columns.get(place.column()).value(),
                place.month() == NO_MONTH ? "" : label(place.month()),
                count[0])));
        cells.sort(LARGEST_FIRST);
        return new Tally(total, rows, columns, cells, first.size());
    }

    private List<Count> top(Facet facet, Map<String, Long> counts, int from) throws IOException {
        List<Map.Entry<String, Long>> most = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .skip(from)
                .limit(request.most())
                .toList();
        List<Count> top = new ArrayList<>();
        for (Map.Entry<String, Long> entry : most) {
            top.add(new Count(entry.getKey(), generation.name(facet, entry.getKey()), entry.getValue()));
        }
        return top;
    }

    /** Those that are told apart by name, as they were named. */
    private List<Count> only() throws IOException {
        List<Count> rows = new ArrayList<>();
        for (String value : request.only()) {
            if (first.containsKey(value)) {
                rows.add(new Count(value, generation.name(request.first(), value), first.getOrDefault(value, 0L)));
            }
        }
        return rows;
    }

    /** By number first: a segment's columns hold each value once, and looking one up is dear. */
    private void count(MatchingDocs matching) throws IOException {
        SortedSetDocValues rows = column(matching, Optional.of(request.first()));
        SortedSetDocValues columns = column(matching, request.second());
        if (rows == null || (request.second().isPresent() && columns == null)) {
            return;
        }
        long[] ones = new long[(int) rows.getValueCount()];
        long[] others = new long[columns == null ? 1 : (int) columns.getValueCount()];
        walk(matching, (here, there, month) -> {
            for (long one : here) {
                ones[(int) one]++;
            }
            for (long other : there) {
                others[(int) other]++;
            }
        });
        merge(ones, rows, first);
        if (columns != null) {
            merge(others, columns, second);
        }
    }

    /** Only what is in the table, once it is known which rows and columns that has: most values are rare. */
    private void place(MatchingDocs matching, List<Count> first, List<Count> second, Map<Place, long[]> counts)
            throws IOException {
        SortedSetDocValues rows = column(matching, Optional.of(request.first()));
        SortedSetDocValues columns = column(matching, request.second());
        if (rows == null || (request.second().isPresent() && columns == null)) {
            return;
        }
        int[] row = numbers(request.first(), first, rows);
        int[] column =
                columns == null ? new int[] {0} : numbers(request.second().orElseThrow(), second, columns);
        walk(matching, (here, there, month) -> {
            for (long one : here) {
                for (long other : there) {
                    if (row[(int) one] != NOT_SHOWN && column[(int) other] != NOT_SHOWN) {
                        Place place = new Place(row[(int) one], column[(int) other], month);
                        counts.computeIfAbsent(place, p -> new long[1])[0]++;
                    }
                }
            }
        });
    }

    /** Of each value of a column, which in the table it is. */
    private int[] numbers(Facet facet, List<Count> shown, SortedSetDocValues column) throws IOException {
        int[] numbers = new int[(int) column.getValueCount()];
        Arrays.fill(numbers, NOT_SHOWN);
        for (int i = 0; i < shown.size(); i++) {
            String term = FacetsConfig.pathToString(
                    facet.dimension(kind), new String[] {shown.get(i).value()});
            long number = column.lookupTerm(new BytesRef(term));
            if (number >= 0) {
                numbers[(int) number] = i;
            }
        }
        return numbers;
    }

    private @Nullable SortedSetDocValues column(MatchingDocs matching, Optional<Facet> facet) throws IOException {
        return facet.isEmpty()
                ? null
                : matching.context.reader().getSortedSetDocValues(facet.get().column(kind));
    }

    /** Visits every document that has a value in each column; one without a second column stands at its number 0. */
    private void walk(MatchingDocs matching, Visitor visitor) throws IOException {
        SortedSetDocValues rows = column(matching, Optional.of(request.first()));
        SortedSetDocValues columns = column(matching, request.second());
        NumericDocValues time =
                request.months() ? matching.context.reader().getNumericDocValues(IndexFields.TIME) : null;
        DocIdSetIterator documents = matching.bits.iterator();
        for (int doc = documents.nextDoc();
                rows != null && doc != DocIdSetIterator.NO_MORE_DOCS;
                doc = documents.nextDoc()) {
            long[] here = places(rows, doc);
            long[] there = columns == null ? new long[] {0} : places(columns, doc);
            if (here.length > 0 && there.length > 0) {
                int month = time != null && time.advanceExact(doc) ? month(time.longValue()) : NO_MONTH;
                visitor.visit(here, there, month);
            }
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

    /** In the order of the column, in which its blocks are unpacked but once. */
    private static void merge(long[] counts, SortedSetDocValues column, Map<String, Long> to) throws IOException {
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                // Columns hold the name of the facet before the value.
                String value = FacetsConfig.stringToPath(column.lookupOrd(i).utf8ToString())[1];
                to.merge(value, counts[i], Long::sum);
            }
        }
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
