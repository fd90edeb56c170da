package rejoinder.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import rejoinder.attribution.AttributionId;
import rejoinder.ledger.Curation.Action;

/** Says why a decision cannot stand beside those in force. */
final class Refusals {

    private final CuratedActors curated;
    private final Set<String> known;

    Refusals(CuratedActors curated, Set<String> known) {
        this.curated = curated;
        this.known = known;
    }

    Optional<String> of(Curation decision, Predicate<AttributionId> attributions) {
        return switch (decision.action()) {
            case ADD -> taken(decision.subject());
            case UNDO -> undo(decision);
            case MERGE -> unknown(decision).or(() -> merge(decision));
            case ASSIGN -> unknown(decision).or(() -> missing(decision.attributions(), attributions));
            case DISPUTE_MERGE, DISPUTE_MERGE_TURNED ->
                missing(decision.attributions(), attributions).or(() -> itself(decision));
            case DISPUTE_SPLIT, DISPUTE_RENAME, DISPUTE_PIN -> missing(decision.attributions(), attributions);
            case STATEMENT_ADD -> Optional.empty();
            case STATEMENT_REJECT, STATEMENT_MEND, STATEMENT_ACT, STATEMENT_ANSWERS, STATEMENT_ANSWERS_NOT ->
                missing(decision.statements(), attributions);
            default -> unknown(decision);
        };
    }

    private static Optional<String> missing(List<AttributionId> named, Predicate<AttributionId> attributions) {
        return named.stream().filter(attributions.negate()).findFirst().map(a -> "there is no statement " + a);
    }

    private static Optional<String> itself(Curation decision) {
        return decision.value().filter(decision.subject()::equals).map(id -> id + " cannot be merged into itself");
    }

    private Optional<String> unknown(Curation decision) {
        return decision.actors().stream()
                .filter(id -> !known.contains(id))
                .findFirst()
                .map(id -> "no actor has the id " + id);
    }

    /** Also by an actor whose adding was undone: an id is given out once. */
    private Optional<String> taken(String id) {
        boolean added = curated.entries().stream()
                .map(CurationEntry::decision)
                .anyMatch(d -> d.action() == Action.ADD && d.subject().equals(id));
        return added || known.contains(id) ? Optional.of("the id " + id + " is taken") : Optional.empty();
    }

    private Optional<String> merge(Curation decision) {
        String from = decision.subject();
        String into = decision.value().orElseThrow();
        if (from.equals(into)) {
            return Optional.of(from + " cannot be merged into itself");
        }
        CurationEntry earlier = curated.merges().get(from);
        if (earlier != null) {
            return Optional.of(from + " is merged into "
                    + earlier.decision().value().orElseThrow() + " already; undo entry " + earlier.number() + " first");
        }
        return curated.lead(into).equals(from)
                ? Optional.of(from + " cannot be merged into " + into + ", which is itself merged into " + from)
                : Optional.empty();
    }

    private Optional<String> undo(Curation decision) {
        long number = Long.parseLong(decision.subject());
        if (curated.entries().stream().noneMatch(e -> e.number() == number)) {
            return Optional.of("there is no entry " + number);
        }
        if (!curated.inForce(number)) {
            return Optional.of("entry " + number + " is undone already");
        }
        List<CurationEntry> after = new ArrayList<>(curated.entries());
        after.add(new CurationEntry(Long.MAX_VALUE, Instant.EPOCH, "", "", decision));
        List<CurationEntry> holding = InForce.of(after);
        Map<String, CurationEntry> merges = InForce.merges(holding);
        // Two merges of one actor, or merges in a ring, were each in force at their time and cannot be so together.
        return holding.stream()
                .filter(e -> e.decision().action() == Action.MERGE && !merges.containsValue(e))
                .findFirst()
                .map(e -> "entry " + number + " cannot be undone: entry " + e.number()
                        + " would then stand against another merge; undo that first");
    }
}
