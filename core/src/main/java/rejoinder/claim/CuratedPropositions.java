package rejoinder.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import rejoinder.attribution.AttributionId;
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
            int at = place(all, DisputeDecision.claim(decision.subject()));
            if (at >= 0) {
                apply(all, at, decision);
            }
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
            case MERGE -> {
                int into = place(all, DisputeDecision.claim(decision.value().orElseThrow()));
                if (into >= 0 && into != at) {
                    CuratedProposition other = all.get(into);
                    List<Position> claims = new ArrayList<>(other.proposition().claims());
                    claims.addAll(subject.proposition().claims());
                    Proposition both = sorted(claims);
                    all.set(into, changed(other, both, decision, other.name(), other.pinned() || subject.pinned()));
                    all.remove(at);
                }
            }
            case SPLIT -> {
                List<Position> go = new ArrayList<>(subject.proposition().claims());
                List<Position> stay = new ArrayList<>(go);
                go.removeIf(p -> !decision.claims().contains(p.holding().id()));
                stay.removeAll(go);
                if (!go.isEmpty() && !stay.isEmpty()) {
                    all.set(at, changed(subject, sorted(stay), decision, subject.name(), subject.pinned()));
                    all.add(new CuratedProposition(sorted(go), Optional.empty(), false, List.of(decision)));
                }
            }
        }
    }

    private static Proposition sorted(List<Position> claims) {
        claims.sort((a, b) -> PairDecider.ORDER.compare(a.claimed(), b.claimed()));
        return new Proposition("p" + claims.get(0).holding().id().value().substring(1), claims);
    }

    private static CuratedProposition changed(
            CuratedProposition old, Proposition now, DisputeDecision why, Optional<String> name, boolean pinned) {
        List<DisputeDecision> because = new ArrayList<>(old.because());
        because.add(why);
        return new CuratedProposition(now, name, pinned, because);
    }
}
