package rejoinder.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** All forms that there are. */
public final class Exports {

    private static final List<Export> ALL = all();

    private Exports() {}

    private static List<Export> all() {
        List<Export> all = new ArrayList<>(List.of(
                new JsonLines(),
                new CsvFiles(),
                new ParquetFiles(),
                new WebAnnotations(),
                new SchemaOrg(),
                new Timeline(),
                new GraphMl(),
                new Gexf(),
                new FollowTheMoney(),
                new Brat()));
        Tables.ALL.forEach(table -> all.add(new Csv(table)));
        Tables.ALL.forEach(table -> all.add(new Parquet(table)));
        for (Table table : List.of(SourceTable.TABLE, ReviewTable.TABLE)) {
            all.add(new Csv(table));
            all.add(new Parquet(table));
        }
        return List.copyOf(all);
    }

    /** In the order in which they are shown. */
    public static List<Export> forms() {
        return ALL;
    }

    public static Optional<Export> named(String name) {
        return ALL.stream().filter(e -> e.form().name().equals(name)).findFirst();
    }

    /** All names, for a message. */
    public static String names() {
        return ALL.stream().map(e -> e.form().name()).collect(Collectors.joining(", "));
    }
}
