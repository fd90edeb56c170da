package rejoinder.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/**
 * One commit of the index, open for searching, with what can be kept as long as it does not change: the columns of
 * facets, names, counts. Thread-safe; closed when the last who was lent it has given it back.
 */
final class Generation {

    private static final int KEPT_COUNTS = 128;
    private static final int KEPT_TALLIES = 32;
    private static final int KEPT_LIKENESSES = 16;
    private static final int KEPT_NAMES = 20_000;

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Covered covered;
    private final FacetsConfig config = Facet.config();
    private final Map<String, Optional<SortedSetDocValuesReaderState>> columns = new ConcurrentHashMap<>();
    private final Map<String, String> names = new ConcurrentHashMap<>();
    private final Map<String, Counts> counts = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Counts> eldest) {
            return size() > KEPT_COUNTS;
        }
    };

    private final Map<TallyRequest, Tally> tallies = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<TallyRequest, Tally> eldest) {
            return size() > KEPT_TALLIES;
        }
    };

    private final Map<String, Likeness> likenesses = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Likeness> eldest) {
            return size() > KEPT_LIKENESSES;
        }
    };

    Generation(DirectoryReader reader, Covered covered) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.covered = covered;
    }

    IndexSearcher searcher() {
        return searcher;
    }

    Covered covered() {
        return covered;
    }

    boolean isCurrent() throws IOException {
        return reader.isCurrent();
    }

    void lend() {
        reader.incRef();
    }

    void giveBack() {
        try {
            reader.decRef();
        } catch (IOException e) {
            throw new UncheckedIOException("the search index cannot be closed", e);
        }
    }

    /** The column of a facet; empty if no document has any value of it. */
    Optional<SortedSetDocValuesReaderState> column(Facet facet, ResultKind kind) {
        return columns.computeIfAbsent(facet.column(kind), column -> {
            try {
                return MultiDocValues.getSortedSetValues(reader, column) == null
                        ? Optional.empty()
                        : Optional.of(new DefaultSortedSetDocValuesReaderState(reader, column, config));
            } catch (IOException e) {
                throw new UncheckedIOException("the search index cannot be read", e);
            }
        });
    }

    /** What was counted for this question before, else what it gives now. */
    Counts counts(String question, Counting counting) throws IOException {
        synchronized (counts) {
            Counts known = counts.get(question);
            if (known != null) {
                return known;
            }
        }
        Counts made = counting.count();
        synchronized (counts) {
            counts.put(question, made);
        }
        return made;
    }

    /** What was tallied for this request before, else what it gives now. */
    Tally tally(TallyRequest request) throws IOException {
        synchronized (tallies) {
            Tally known = tallies.get(request);
            if (known != null) {
                return known;
            }
        }
        Tally made = new Tallying(this, request).tally();
        synchronized (tallies) {
            tallies.put(request, made);
        }
        return made;
    }

    /** What was found like this before, else what is now. */
    Likeness likeness(String value) throws IOException {
        synchronized (likenesses) {
            Likeness known = likenesses.get(value);
            if (known != null) {
                return known;
            }
        }
        Likeness made = Likeness.of(searcher, value);
        synchronized (likenesses) {
            likenesses.put(value, made);
        }
        return made;
    }

    /** Counts what is not known yet. */
    interface Counting {
        Counts count() throws IOException;
    }

    /** How a value of a facet is called: the name of an actor, the words of a dispute's first claim, else the value. */
    String name(Facet facet, String value) throws IOException {
        String key = facet + " " + value;
        String known = names.get(key);
        if (known == null) {
            known = switch (facet) {
                case ACTOR -> stored(IndexFields.ACTOR, value, IndexFields.ACTOR, IndexFields.ACTOR_NAME);
                case ABOUT -> stored(IndexFields.ABOUT, value, IndexFields.ABOUT, IndexFields.ABOUT_NAME);
                case ANSWERS -> stored(IndexFields.ANSWERS, value, IndexFields.ANSWERS, IndexFields.ANSWERS_NAME);
                case DISPUTE -> stored(IndexFields.ID, "a" + value.substring(1), IndexFields.ID, IndexFields.TEXT);
                default -> value;
            };
            if (names.size() < KEPT_NAMES) {
                names.put(key, known);
            }
        }
        return known;
    }

    private String stored(String field, String value, String ids, String named) throws IOException {
        ScoreDoc[] found = searcher.search(new TermQuery(new Term(field, value)), 1).scoreDocs;
        if (found.length > 0) {
            var document = searcher.storedFields().document(found[0].doc);
            String[] all = document.getValues(ids);
            String[] values = document.getValues(named);
            for (int i = 0; i < Math.min(all.length, values.length); i++) {
                if (all[i].equals(value)) {
                    return values[i];
                }
            }
        }
        return value;
    }
}
