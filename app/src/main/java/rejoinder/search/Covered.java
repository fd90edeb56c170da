package rejoinder.search;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What of a ledger an index holds; written with every commit. Immutable.
 *
 * @param readings position in the ledger, see {@link rejoinder.ledger.Ledger#forEachSince}
 * @param decisions how many of people's decisions are laid over them
 * @param state of the ledger that is covered whole, empty while articles are being added
 * @param disputes state of the ledger whose disputes are known, empty if none or if articles came since
 */
public record Covered(long readings, long decisions, String state, String disputes) {

    static final Covered NOTHING = new Covered(0, 0, "", "");

    Map<String, String> data() {
        return Map.of(
                "form", Integer.toString(IndexFields.FORM),
                "readings", Long.toString(readings),
                "decisions", Long.toString(decisions),
                "state", state,
                "disputes", disputes);
    }

    /** The same with the disputes of a state of the ledger. */
    Covered withDisputes(String linked) {
        return new Covered(readings, decisions, state, linked);
    }

    /** Empty if another version wrote it. */
    static Optional<Covered> of(Map<String, String> data) {
        Optional<Long> readings = number(data.get("readings"));
        Optional<Long> decisions = number(data.get("decisions"));
        boolean ours = Integer.toString(IndexFields.FORM).equals(data.get("form"));
        return ours && readings.isPresent() && decisions.isPresent()
                ? Optional.of(new Covered(
                        readings.get(),
                        decisions.get(),
                        data.getOrDefault("state", ""),
                        data.getOrDefault("disputes", "")))
                : Optional.empty();
    }

    private static Optional<Long> number(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(Long.parseLong(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
