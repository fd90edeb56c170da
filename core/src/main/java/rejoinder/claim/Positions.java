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

    /** Those whose words commit a state; a parliament, a court or a company may contradict them and reverse nothing. */
    private static final Set<String> EXECUTIVE = Set.of("GOV", "MIL");

    private Positions() {}

    /** How a statement differs from what was said before. */
    public enum Change {
        /** The first on record; or it cannot be said how it stands to what was said before. */
        NEW,
        SAME,
        STRONGER,
        /** Also: takes no side any more. */
        WEAKER,
        /** The other side than the one last taken, by one and the same, or by two that both commit the state. */
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
        List<Statement> before = new ArrayList<>();
        for (Statement next : Statement.of(new Proposition(proposition.id(), own))) {
            steps.add(step(before, next));
            before.add(next);
        }
        return steps;
    }

    private static Step step(List<Statement> before, Statement next) {
        if (before.isEmpty()) {
            return new Step(next, Change.NEW, "the first on record: " + words(next));
        }
        Statement last = before.get(before.size() - 1);
        Optional<Statement> sided = before.stream()
                .filter(b -> b.stance() != Stance.NEUTRAL)
                .reduce((a, b) -> b)
                .filter(b -> next.stance() != Stance.NEUTRAL && next.stance() != b.stance());
        if (sided.isEmpty()) {
            int order = Integer.compare(strength(next), strength(last));
            Change change = order == 0 ? Change.SAME : order > 0 ? Change.STRONGER : Change.WEAKER;
            return new Step(next, change, told(change, last, next));
        }
        Statement other = sided.get();
        if (!isOneVoice(other, next)) {
            String why = "another voice than that of " + name(other) + ", and another side: ";
            return new Step(next, Change.NEW, why + words(other) + ", then " + words(next));
        }
        if (!other.isSure() || !next.isSure()) {
            return new Step(
                    next, Change.NEW, "which side it takes is not sure, so that it counts as a claim of its own");
        }
        return new Step(next, Change.REVERSAL, told(Change.REVERSAL, other, next));
    }

    private static boolean isOneVoice(Statement one, Statement other) {
        return one.holder().map(Holder::id).equals(other.holder().map(Holder::id)) || (commits(one) && commits(other));
    }

    private static boolean commits(Statement statement) {
        return statement
                .holder()
                .flatMap(Holder::role)
                .filter(EXECUTIVE::contains)
                .isPresent();
    }

    private static String name(Statement statement) {
        return statement.holder().map(Holder::name).orElse("somebody not known");
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

    private static String told(Change change, Statement before, Statement next) {
        return change.word() + ": " + words(before) + ", then " + words(next);
    }

    private static String words(Statement statement) {
        Position first = statement.reports().get(0);
        return statement.stance().word() + " (" + first.holding().act().word()
                + (first.claimed().own().hedged() ? ", hedged" : "") + ")";
    }
}
