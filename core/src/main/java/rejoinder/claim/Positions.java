package rejoinder.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import rejoinder.claim.Proposition.Position;

/** What an actor, or all that speak for a state, said on a proposition over time. Thread-safe. */
public final class Positions {

    private static final Set<SpeechAct> MILD = Set.of(SpeechAct.REQUEST, SpeechAct.PROPOSE, SpeechAct.ASK);

    private Positions() {}

    /** How a statement differs from what was said before. */
    public enum Change {
        NEW,
        SAME,
        STRONGER,
        /** Also: takes no side any more. */
        WEAKER,
        /** The other side than the one last taken. */
        REVERSAL;

        /** Lower case, as it is stored and written. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A statement, what it changes, and why it is said to. */
    public record Step(Statement statement, Change change, String why) {}

    /** The history of one actor. */
    public static List<Step> ofActor(Proposition proposition, String actor) {
        return of(proposition, h -> h.id().equals(actor));
    }

    /** The history of all that stand on a side, such as the organs of a state; see {@link Holder#side}. */
    public static List<Step> ofSide(Proposition proposition, String side) {
        return of(proposition, h -> h.side().equals(side));
    }

    private static List<Step> of(Proposition proposition, Predicate<Holder> who) {
        List<Position> own = proposition.claims().stream()
                .filter(p -> p.holding().holder().filter(who).isPresent())
                // What an opponent puts into their mouth is no step of theirs.
                .filter(p -> !p.holding().restated())
                .toList();
        if (own.isEmpty()) {
            return List.of();
        }
        List<Step> steps = new ArrayList<>();
        Optional<Statement> last = Optional.empty();
        Stance side = Stance.NEUTRAL;
        for (Statement next : Statement.of(new Proposition(proposition.id(), own))) {
            Stance taken = side;
            Optional<Statement> before = last;
            Change change = before.map(b -> change(b, next, taken)).orElse(Change.NEW);
            steps.add(new Step(next, change, why(before, next, change)));
            last = Optional.of(next);
            side = next.stance() == Stance.NEUTRAL ? side : next.stance();
        }
        return steps;
    }

    private static Change change(Statement before, Statement next, Stance side) {
        if (next.stance() != Stance.NEUTRAL && side != Stance.NEUTRAL && next.stance() != side) {
            return Change.REVERSAL;
        }
        int order = Integer.compare(strength(next), strength(before));
        return order == 0 ? Change.SAME : order > 0 ? Change.STRONGER : Change.WEAKER;
    }

    /** The strongest of its reports: no side, hedged, asked for mildly, or outright. */
    private static int strength(Statement statement) {
        return statement.reports().stream().mapToInt(Positions::strength).max().orElse(0);
    }

    private static int strength(Position position) {
        if (position.stance() == Stance.NEUTRAL) {
            return 0;
        }
        if (position.claimed().own().hedged()) {
            return 1;
        }
        return MILD.contains(position.holding().act()) ? 2 : 3;
    }

    private static String why(Optional<Statement> before, Statement next, Change change) {
        return before.map(b -> change.word() + ": " + words(b) + ", then " + words(next))
                .orElse("the first on record: " + words(next));
    }

    private static String words(Statement statement) {
        Position first = statement.reports().get(0);
        return statement.stance().word() + " (" + first.holding().act().word()
                + (first.claimed().own().hedged() ? ", hedged" : "") + ")";
    }
}
