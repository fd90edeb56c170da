package rejoinder.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.facet.FacetsConfig;

/** What results are counted by. */
public enum Facet {
    ACTOR(QueryField.ACTOR, false),
    COUNTRY(QueryField.COUNTRY, false),
    ROLE(QueryField.ROLE, false),
    ACT(QueryField.ACT, false),
    MODE(QueryField.MODE, false),
    OUTLET(QueryField.OUTLET, false),
    ABOUT(QueryField.ABOUT, true),
    ANSWERS(QueryField.ANSWERS, true),
    RESPONDS(QueryField.RESPONDS, true),
    CURATED(QueryField.CURATED, false),
    /** Of statements only where it is asked for by name. */
    EVENT(QueryField.EVENT, true),
    /** Of events. */
    STATUS(QueryField.STATUS, false),
    /** Counted from a value that can change without indexing anew; see {@link SearchIndex#relink}. */
    DISPUTE(QueryField.DISPUTE, false);

    private final QueryField field;
    private final boolean many;

    Facet(QueryField field, boolean many) {
        this.field = field;
        this.many = many;
    }

    public QueryField field() {
        return field;
    }

    /** Whether results of this kind may have a value of it. */
    public boolean isOf(ResultKind kind) {
        return kind == ResultKind.EVENT ? field.isOfEvents() : this != STATUS;
    }

    /** Whether results of this kind are counted by it where nobody asks for it by name. */
    boolean isUsual(ResultKind kind) {
        return isOf(kind) && (kind == ResultKind.EVENT || this != EVENT);
    }

    /** What stands for it in a column of the index. */
    String dimension(ResultKind kind) {
        return kind.field(name());
    }

    /** Name of its column in the index: one a facet, so that only those asked for are read. */
    String column(ResultKind kind) {
        return kind.field("facet_" + name().toLowerCase(Locale.ROOT));
    }

    /** The filter that a value of this facet stands for. */
    public Node.Field filter(String value) {
        boolean name = field.kind() == QueryField.Kind.NAME;
        // Values are compared without regard to case; in lower case the word is the filter below.
        return new Node.Field(field, !name && value.equals(QueryField.NONE) ? "None" : value, name);
    }

    /** The filter of what has no value of this facet, if that can be asked for. */
    public Optional<Node.Field> without() {
        return field.hasNone() ? Optional.of(new Node.Field(field, QueryField.NONE, false)) : Optional.empty();
    }

    /** The facet of a field; there is one for each that can be asked for {@code none}. */
    static Optional<Facet> of(QueryField field) {
        return Stream.of(values()).filter(f -> f.field == field).findFirst();
    }

    /** By its name in addresses. */
    public static Optional<Facet> of(String word) {
        return Stream.of(values()).filter(f -> f.field.word().equals(word)).findFirst();
    }

    /** How columns are made and read. */
    static FacetsConfig config() {
        FacetsConfig config = new FacetsConfig();
        for (Facet facet : values()) {
            // Who does something is often several; the columns of statements stay as narrow as they were.
            for (ResultKind kind : List.of(ResultKind.STATEMENT, ResultKind.EVENT)) {
                String dimension = facet.dimension(kind);
                config.setIndexFieldName(dimension, facet.column(kind));
                config.setMultiValued(dimension, facet.many || kind == ResultKind.EVENT);
                config.setDrillDownTermsIndexing(dimension, FacetsConfig.DrillDownTermsIndexing.NONE);
            }
        }
        return config;
    }
}
