package rejoinder.claim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import rejoinder.attribution.AttributionId;

/** Writes the features of all pairs of the three disputes that weights are fitted to, for {@code training/pairs.py}. */
final class PairFeatureTable {

    static final Set<String> TUNED_ON = Set.of("collision", "grid", "lake");

    private PairFeatureTable() {}

    /** @param arguments the file to write */
    public static void main(String[] arguments) throws IOException {
        DisputeSet set = DisputeSet.read();
        Map<AttributionId, DisputeSet.Row> gold = new HashMap<>();
        set.gold().forEach((reference, row) -> gold.put(DisputeReports.id(reference), row));
        List<Claimed> claims = new ArrayList<>();
        DisputeReports.of(set).forEach(r -> claims.addAll(ClaimReader.of(r).claims()));
        claims.removeIf(
                c -> !TUNED_ON.contains(Objects.requireNonNull(gold.get(c.id())).get("dispute")));
        List<String> lines = new ArrayList<>();
        List<String> header = new ArrayList<>();
        for (String side : List.of("1", "2")) {
            header.addAll(List.of("dispute" + side, "proposition" + side, "stance" + side));
        }
        for (PairFeature feature : PairFeature.values()) {
            header.add(feature.name());
        }
        lines.add(String.join("\t", header));
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i + 1; j < claims.size(); j++) {
                if (!claims.get(i)
                        .report()
                        .article()
                        .equals(claims.get(j).report().article())) {
                    lines.add(line(gold, claims.get(i), claims.get(j)));
                }
            }
        }
        Files.write(Path.of(arguments[0]), lines);
    }

    private static String line(Map<AttributionId, DisputeSet.Row> gold, Claimed one, Claimed other) {
        List<String> cells = new ArrayList<>();
        for (Claimed claimed : List.of(one, other)) {
            for (String column : List.of("dispute", "proposition", "stance")) {
                cells.add(Objects.requireNonNull(gold.get(claimed.id())).get(column));
            }
        }
        for (double value : PairFeatures.of(one, other)) {
            cells.add(String.format(Locale.ROOT, "%.4f", value));
        }
        return String.join("\t", cells);
    }
}
