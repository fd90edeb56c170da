package rejoinder.search;

import java.util.stream.Stream;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.Query;

/** Statements or articles, by their ids, to which a search is kept: eight bytes each. Immutable and thread-safe. */
public final class Chosen {

    private final long[] numbers;

    private Chosen(long[] numbers) {
        this.numbers = numbers;
    }

    /** @param ids of statements alone, or of articles alone */
    public static Chosen of(Stream<String> ids) {
        return new Chosen(ids.mapToLong(IndexFields::number).toArray());
    }

    Query query() {
        return NumericDocValuesField.newSlowSetQuery(IndexFields.NUMBER, numbers);
    }
}
