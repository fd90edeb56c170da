package rejoinder.search;

import static rejoinder.search.IndexFields.*;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import rejoinder.attribution.Gist;
import rejoinder.attribution.Gists;

/**
 * All statements of one generation of the index that are like one, with how near they are. Every statement is compared,
 * so what is found depends on no order and no filter: a graph of neighbours would answer sooner, and otherwise after
 * each way of building it. Immutable and thread-safe.
 */
final class Likeness {

    /** Statements of different disputes are so near once in a hundred times, those of one proposition one time in three. */
    static final double LEAST = 0.45;

    /** Loaded when first asked for, since it takes as long as a small search. */
    private static final class Model {
        static final Gists GISTS = new Gists();
    }

    private final int[] documents;
    private final double[] nearness;

    /** @param documents rising */
    private Likeness(int[] documents, double[] nearness) {
        this.documents = documents;
        this.nearness = nearness;
    }

    /** What a text is about; empty if it has nothing but names and numbers. */
    static Optional<Gist> gist(String text) {
        return Model.GISTS.of(text);
    }

    /** Whether a value is meant as an id, if perhaps mistyped, and not as words. */
    static boolean isId(String value) {
        return value.matches("a[0-9a-f]+") && value.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /** @param value id of a statement, which is itself left out; or words */
    static Likeness of(IndexSearcher searcher, String value) throws IOException {
        if (!isId(value)) {
            return near(searcher, gist(value), -1);
        }
        ScoreDoc[] found = searcher.search(new TermQuery(new Term(ID, value)), 1).scoreDocs;
        return found.length == 0
                ? near(searcher, Optional.empty(), -1)
                : near(searcher, gist(text(searcher, found[0].doc)), found[0].doc);
    }

    private static String text(IndexSearcher searcher, int document) throws IOException {
        return Optional.ofNullable(searcher.storedFields().document(document).get(TEXT))
                .orElse("");
    }

    private static Likeness near(IndexSearcher searcher, Optional<Gist> gist, int but) throws IOException {
        int[] documents = new int[0];
        double[] nearness = new double[0];
        int size = 0;
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            BinaryDocValues column = leaf.reader().getBinaryDocValues(GIST);
            while (gist.isPresent() && column != null && column.nextDoc() != BinaryDocValues.NO_MORE_DOCS) {
                int document = leaf.docBase + column.docID();
                BytesRef kept = column.binaryValue();
                double near = gist.get().nearness(kept.bytes, kept.offset, kept.length);
                if (near >= LEAST && document != but) {
                    documents = ArrayUtil.grow(documents, size + 1);
                    nearness = ArrayUtil.grow(nearness, size + 1);
                    documents[size] = document;
                    nearness[size++] = near;
                }
            }
        }
        return new Likeness(Arrays.copyOf(documents, size), Arrays.copyOf(nearness, size));
    }

    /** How near a document is; empty if it is not like the statement. */
    OptionalDouble of(int document) {
        int at = Arrays.binarySearch(documents, document);
        return at < 0 ? OptionalDouble.empty() : OptionalDouble.of(nearness[at]);
    }

    /** The same as a column. */
    DoubleValuesSource column() {
        return new Column(this);
    }

    private static final class Column extends DoubleValuesSource {

        private final Likeness likeness;

        Column(Likeness likeness) {
            this.likeness = likeness;
        }

        @Override
        public DoubleValues getValues(LeafReaderContext leaf, DoubleValues scores) {
            return new DoubleValues() {
                private int at = likeness.from(leaf.docBase);

                @Override
                public boolean advanceExact(int document) {
                    while (at < likeness.documents.length && likeness.documents[at] < leaf.docBase + document) {
                        at++;
                    }
                    return at < likeness.documents.length && likeness.documents[at] == leaf.docBase + document;
                }

                @Override
                public double doubleValue() {
                    return likeness.nearness[at];
                }
            };
        }

        @Override
        public boolean needsScores() {
            return false;
        }

        @Override
        public DoubleValuesSource rewrite(IndexSearcher searcher) {
            return this;
        }

        @Override
        public boolean isCacheable(LeafReaderContext leaf) {
            return false; // numbers of documents hold for one generation only
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Column column && column.likeness == likeness;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(likeness);
        }

        @Override
        public String toString() {
            return "nearness";
        }
    }

    private int from(int document) {
        int at = Arrays.binarySearch(documents, document);
        return at < 0 ? -at - 1 : at;
    }
}
