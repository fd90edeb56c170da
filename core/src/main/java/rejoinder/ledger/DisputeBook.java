package rejoinder.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import rejoinder.claim.ClaimIndex;
import rejoinder.claim.CuratedPropositions;
import rejoinder.claim.Dispute;
import rejoinder.claim.Disputes;
import rejoinder.claim.Holder;
import rejoinder.claim.Positions;
import rejoinder.claim.Proposition;

/**
 * Disputes over all articles of a ledger, and who stood where when. A pure function of the newest readings, whatever
 * the order in which they were added. Immutable and thread-safe.
 */
public final class DisputeBook {

    /**
     * What an actor, or a side, said on a proposition over time.
     *
     * @param steps in order of time
     */
    public record History(Dispute dispute, List<Positions.Step> steps) {
        public History {
            steps = List.copyOf(steps);
        }
    }

    private final Map<String, Proposition> propositions;
    private final List<Dispute> disputes;

    private DisputeBook(List<Proposition> found) {
        this.propositions = found.stream()
                .collect(Collectors.toMap(Proposition::id, Function.identity(), (a, b) -> a, TreeMap::new));
        this.disputes = Disputes.of(CuratedPropositions.of(found, List.of()));
    }

    /** Links the claims of every article. */
    static DisputeBook of(Ledger ledger) {
        ClaimIndex index = new ClaimIndex();
        ledger.forEach(entry -> index.add(Reporting.of(entry.reading())));
        return new DisputeBook(index.propositions());
    }

    /** Those that two parties are on, the latest first. */
    public List<Dispute> contested() {
        return disputes.stream()
                .filter(Dispute::isContested)
                .sorted(Comparator.comparing(
                                (Dispute d) -> d.last().map(Object::toString).orElse(""))
                        .reversed()
                        .thenComparing(Dispute::id))
                .toList();
    }

    /** A dispute, or a proposition that nobody contests. */
    public Optional<Dispute> dispute(String id) {
        return disputes.stream().filter(d -> d.id().equals(id)).findFirst();
    }

    /** Ids that begin so. */
    public List<String> idsStartingWith(String prefix) {
        return propositions.keySet().stream()
                .filter(id -> id.startsWith(prefix))
                .toList();
    }

    /** Of an actor by id, wherever it took a side. */
    public List<History> ofActor(String actor) {
        return histories(p -> Positions.ofActor(p, actor));
    }

    /** Of all that stand on a side, such as the organs of a state; see {@link Holder#side}. */
    public List<History> ofSide(String side) {
        return histories(p -> Positions.ofSide(p, side));
    }

    /** Of all that stand on a side, on one proposition. */
    public List<Positions.Step> ofSide(String proposition, String side) {
        return Optional.ofNullable(propositions.get(proposition))
                .map(p -> Positions.ofSide(p, side))
                .orElse(List.of());
    }

    private List<History> histories(Function<Proposition, List<Positions.Step>> steps) {
        return disputes.stream()
                .flatMap(d -> Optional.ofNullable(propositions.get(d.id())).stream()
                        .map(steps)
                        .filter(s -> !s.isEmpty())
                        .map(s -> new History(d, s)))
                .toList();
    }
}
