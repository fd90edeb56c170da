package rejoinder.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rejoinder.claim.Proposition.Position;

/**
 * One act of speaking, however many articles report it: what one holder says for or against one proposition within a
 * day. Its reports show how outlets cut and cue the same words. Immutable.
 *
 * @param reports in order of day, then of id, at least one
 */
public record Statement(Stance stance, List<Position> reports) {

    /** Log odds from which a side is surely the one taken: 19 to 1. */
    private static final double SURE = 2.94;

    public Statement {
        reports = List.copyOf(reports);
    }

    public Optional<Holder> holder() {
        return reports.get(0).holding().holder();
    }

    /** With whom the holder stands; a question mark if it is not known who it is. */
    public String side() {
        return holder().map(Holder::side).orElse("?");
    }

    /** Whether it is sure on which side it stands, by the surest of its reports; that it takes none is always sure. */
    public boolean isSure() {
        return stance == Stance.NEUTRAL
                || reports.stream().mapToDouble(Position::evidence).max().orElse(0) >= SURE;
    }

    /** Of the first report. */
    public Optional<LocalDate> day() {
        return reports.get(0).report().day();
    }

    /** The statements among the claims of a proposition, in order of their first reports. */
    static List<Statement> of(Proposition proposition) {
        List<List<Position>> groups = new ArrayList<>();
        for (Position position : proposition.claims()) {
            groups.stream()
                    .filter(g -> isSame(g, position))
                    .findFirst()
                    .ifPresentOrElse(g -> g.add(position), () -> groups.add(new ArrayList<>(List.of(position))));
        }
        return groups.stream().map(g -> new Statement(g.get(0).stance(), g)).toList();
    }

    /** What an opponent restates is reported of no occasion of its own. */
    private static boolean isSame(List<Position> group, Position next) {
        Position last = group.get(group.size() - 1);
        return last.stance() == next.stance()
                && last.holding().restated() == next.holding().restated()
                && last.claimed().sameHolder(next.claimed())
                && PairFeatures.days(last.claimed(), next.claimed()) <= 1;
    }
}
