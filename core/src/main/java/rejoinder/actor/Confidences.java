package rejoinder.actor;

import java.util.Map;
import java.util.stream.Collectors;

/** How often each rule of resolution was right on development articles; the table says how that was counted. */
final class Confidences {

    private static final Map<String, Double> BY_RULE = Table.rows("resolution-rules.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(r -> r.cell(0), r -> Double.parseDouble(r.cell(1))));

    private Confidences() {}

    /** @throws IllegalArgumentException if the table has no such rule */
    static double of(String rule) {
        Double confidence = BY_RULE.get(rule);
        if (confidence == null) {
            throw new IllegalArgumentException("resolution-rules.tsv has no rule " + rule);
        }
        return confidence;
    }
}
