package rejoinder.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import rejoinder.attribution.AttributionId;
import rejoinder.claim.DisputeDecision.Action;
import rejoinder.claim.Proposition.Position;

/**
 * Lays what people decided over propositions: a pure function of both, decisions in the order of their entering. A
 * decision about a claim that is not there changes nothing. Thread-safe.
 */
public final class CuratedPropositions {

    private CuratedPropositions() {}

    public static List<CuratedProposition> of(Collection<Proposition> found, List<DisputeDecision> decisions) {
        List<CuratedProposition> all = new ArrayList<>();
        found.forEach(p -> all.add(new CuratedProposition(p, Optional.empty(), false, List.of())));
        for (DisputeDecision decision : decisions) {
            // A statement that the newest readings do not have any more is passed over.
            decision.claims().stream()
                    .mapToInt(claim -> place(all, claim))
                    .filter(at -> at >= 0)
                    .findFirst()
                    .ifPresent(at -> apply(all, at, decision));
        }
        return List.copyOf(all);
    }

    private static int place(List<CuratedProposition> all, AttributionId claim) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).proposition().position(claim).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private static void apply(List<CuratedProposition> all, int at, DisputeDecision decision) {
        CuratedProposition subject = all.get(at);
        switch (decision.action()) {
            case RENAME ->
                all.set(at, changed(subject, subject.proposition(), decision, decision.value(), subject.pinned()));
            case PIN -> all.set(at, changed(subject, subject.proposition(), decision, subject.name(), true));
            case MERGE, MERGE_TURNED -> merge(all, decision);
            case SPLIT -> split(all, at, decision);
        }
    }

    /** The first goes into the second, whose name stays; without both there is nothing to merge. */
    private static void merge(List<CuratedProposition> all, DisputeDecision decision) {
        int at = place(all, decision.claims().get(0));
        int into = place(all, decision.claims().get(1));
        if (at < 0 || into < 0 || at == into) {
            return;
        }
        CuratedProposition subject = all.get(at);
        CuratedProposition other = all.get(into);
        List<Position> claims = new ArrayList<>(other.proposition().claims());
        for (Position claim : subject.proposition().claims()) {
            claims.add(decision.action() == Action.MERGE ? claim : claim.turned());
        }
        Optional<String> name = other.name().or(subject::name);
        boolean pinned = other.pinned() || subject.pinned();
        List<DisputeDecision> because = new ArrayList<>(subject.because());
        because.addAll(other.because());
        because.add(decision);
        because.sort(Comparator.comparingLong(DisputeDecision::number));
        all.set(into, new CuratedProposition(sorted(claims), name, pinned, because));
        all.remove(at);
    }

    private static void split(List<CuratedProposition> all, int at, DisputeDecision decision) {
        CuratedProposition subject = all.get(at);
        List<Position> go = new ArrayList<>(subject.proposition().claims());
        List<Position> stay = new ArrayList<>(go);
        go.removeIf(p -> !decision.claims().contains(p.holding().id()));
        stay.removeAll(go);
        if (!stay.isEmpty()) {
            all.set(at, changed(subject, sorted(stay), decision, subject.name(), subject.pinned()));
            all.add(new CuratedProposition(sorted(go), Optional.empty(), false, List.of(decision)));
        }
    }

    private static Proposition sorted(List<Position> claims) {
        claims.sort((a, b) -> PairDecider.ORDER.compare(a.claimed(), b.claimed()));
        return new Proposition(Proposition.id(claims.get(0).holding().id()), claims);
    }

    private static CuratedProposition changed(
            CuratedProposition old, Proposition now, DisputeDecision why, Optional<String> name, boolean pinned) {
        List<DisputeDecision> because = new ArrayList<>(old.because());
        because.add(why);
        return new CuratedProposition(now, name, pinned, because);
    }
}
