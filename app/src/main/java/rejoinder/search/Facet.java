package rejoinder.search;

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

    /** Name of its column in the index: one a facet, so that only those asked for are read. */
    String column() {
        return "facet_" + name().toLowerCase(Locale.ROOT);
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
            config.setIndexFieldName(facet.name(), facet.column());
            config.setMultiValued(facet.name(), facet.many);
            config.setDrillDownTermsIndexing(facet.name(), FacetsConfig.DrillDownTermsIndexing.NONE);
        }
        return config;
    }
}
