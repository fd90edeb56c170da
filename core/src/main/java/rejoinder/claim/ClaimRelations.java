package rejoinder.claim;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rejoinder.attribution.AttributionId;
import rejoinder.claim.Proposition.Position;

/**
 * How claims stand to each other once all of them are gathered into propositions: what one article tells of who answers
 * whom holds for the same side's same claim in others. Immutable and thread-safe.
 */
public final class ClaimRelations {

    /** What a side says: the proposition, which side of it, who. */
    private record Word(String proposition, Stance stance, String side) {}

    private record Place(Proposition proposition, Position position) {

        Word word() {
            return new Word(
                    proposition.id(),
                    position.stance(),
                    position.holding().holder().map(Holder::side).orElse("?"));
        }
    }

    private static final int BREATH = 2;
    private static final Set<SpeechAct> SAYING = Set.of(SpeechAct.ASSERT, SpeechAct.ACCUSE, SpeechAct.DENY);
    private static final PairDecider DECIDER = new PairDecider();

    private final Map<AttributionId, Place> places = new HashMap<>();
    private final Set<List<Word>> answers = new HashSet<>();

    private ClaimRelations(Collection<Proposition> propositions) {
        for (Proposition proposition : propositions) {
            proposition.claims().forEach(p -> places.put(p.holding().id(), new Place(proposition, p)));
        }
        places.values().forEach(this::answersTold);
        places.values().forEach(this::answersInOneBreath);
    }

    /** What the article itself tells. */
    private void answersTold(Place place) {
        for (Holding.Answer answer : place.position().holding().answers()) {
            Place answered = places.get(answer.to());
            if (answered != null && !same(answered, place)) {
                answers.add(List.of(place.word(), answered.word()));
            }
        }
    }

    /** "Kestria denied it and said that the dam had been shut by Belmora": who denies and goes on replies by that too. */
    private void answersInOneBreath(Place place) {
        List<Holding> holdings = place.position().report().holdings();
        int at = place.position().claimed().place();
        for (int i = Math.max(0, at - BREATH); i < at; i++) {
            Holding before = holdings.get(i);
            if (!SAYING.contains(place.position().holding().act())
                    || !Ties.oneSide(before, place.position().holding())) {
                continue;
            }
            for (Holding.Answer answer : before.answers()) {
                Place answered = places.get(answer.to());
                if (answered != null && !same(answered, place) && places.containsKey(before.id())) {
                    answers.add(List.of(place.word(), answered.word()));
                }
            }
        }
    }

    private static boolean same(Place one, Place other) {
        return one.proposition().id().equals(other.proposition().id());
    }

    public static ClaimRelations of(Collection<Proposition> propositions) {
        return new ClaimRelations(propositions);
    }

    /** How two claims of different articles stand to each other; empty if one is not known. */
    public Optional<PairDecision> between(AttributionId one, AttributionId other) {
        Place a = places.get(one);
        Place b = places.get(other);
        if (a == null || b == null) {
            return Optional.empty();
        }
        boolean swap =
                PairDecider.ORDER.compare(a.position().claimed(), b.position().claimed()) > 0;
        return Optional.of(swap ? decide(b, a) : decide(a, b));
    }

    private PairDecision decide(Place earlier, Place later) {
        return DECIDER.explained(earlier.position().claimed(), later.position().claimed(), relation(earlier, later));
    }

    private PairRelation relation(Place earlier, Place later) {
        if (!same(earlier, later)) {
            return answers.contains(List.of(later.word(), earlier.word()))
                    ? PairRelation.ANSWERS
                    : PairRelation.UNRELATED;
        }
        Stance a = earlier.position().stance();
        Stance b = later.position().stance();
        if (a == Stance.NEUTRAL || b == Stance.NEUTRAL) {
            return PairRelation.ANSWERS;
        }
        return a != b
                ? PairRelation.OPPOSES
                : PairDecider.agreeing(
                        earlier.position().claimed(), later.position().claimed());
    }
}
