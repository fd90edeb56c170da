package rejoinder.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import rejoinder.attribution.AttributionId;
import rejoinder.claim.CuratedProposition;
import rejoinder.claim.CuratedPropositions;
import rejoinder.claim.DisputeDecision;
import rejoinder.claim.Proposition;
import rejoinder.ledger.Curation.Action;

/**
 * What people decided about disputes, laid over what linking finds. A pure function of the entries, which name
 * statements, so that they hold whatever is read or linked anew. Immutable and thread-safe.
 */
public final class CuratedDisputes {

    private final List<CurationEntry> entries;
    private final Set<Long> numbers = new HashSet<>();

    private CuratedDisputes(List<CurationEntry> entries) {
        this.entries = InForce.about(Action::isAboutDisputes, entries);
        InForce.all(entries).forEach(e -> numbers.add(e.number()));
    }

    /** @param entries all of them, in the order of their numbers */
    public static CuratedDisputes of(List<CurationEntry> entries) {
        return new CuratedDisputes(entries);
    }

    /** Those about disputes, in the order of their numbers. */
    public List<CurationEntry> entries() {
        return entries;
    }

    /** Whether an entry holds, that is, whether nobody has undone it. */
    public boolean inForce(long number) {
        return numbers.contains(number);
    }

    List<CuratedProposition> over(Collection<Proposition> found) {
        return CuratedPropositions.of(
                found,
                InForce.of(entries).stream().map(CuratedDisputes::decision).toList());
    }

    private static DisputeDecision decision(CurationEntry entry) {
        Curation decision = entry.decision();
        return new DisputeDecision(
                entry.number(),
                action(decision.action()),
                decision.attributions(),
                decision.value().filter(v -> decision.action() == Action.DISPUTE_RENAME));
    }

    private static DisputeDecision.Action action(Action action) {
        return switch (action) {
            case DISPUTE_MERGE -> DisputeDecision.Action.MERGE;
            case DISPUTE_MERGE_TURNED -> DisputeDecision.Action.MERGE_TURNED;
            case DISPUTE_SPLIT -> DisputeDecision.Action.SPLIT;
            case DISPUTE_RENAME -> DisputeDecision.Action.RENAME;
            case DISPUTE_PIN -> DisputeDecision.Action.PIN;
            default -> throw new IllegalArgumentException("not about disputes: " + action);
        };
    }

    /** All entries that name a statement of a dispute or made it what it is, undone ones and undos too, in order. */
    List<CurationEntry> history(CuratedProposition curated) {
        Set<AttributionId> claims = new HashSet<>();
        curated.proposition().claims().forEach(c -> claims.add(c.holding().id()));
        Set<Long> because = new HashSet<>();
        curated.because().forEach(d -> because.add(d.number()));
        Set<String> told = new HashSet<>();
        List<CurationEntry> history = new ArrayList<>();
        for (CurationEntry entry : entries) {
            Curation decision = entry.decision();
            if (because.contains(entry.number())
                    || decision.attributions().stream().anyMatch(claims::contains)
                    || (decision.action() == Action.UNDO && told.contains(decision.subject()))) {
                told.add(Long.toString(entry.number()));
                history.add(entry);
            }
        }
        return history;
    }
}
