package rejoinder.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import rejoinder.claim.CuratedProposition;
import rejoinder.claim.Dispute;
import rejoinder.claim.Disputes;
import rejoinder.claim.Holder;
import rejoinder.claim.Positions;
import rejoinder.claim.Proposition;

/**
 * Disputes over all articles of a ledger, and who stood where when. A pure function of the newest readings, whatever
 * the order in which they were added, and of what people decided. Immutable and thread-safe.
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

    /** How many statements are linked at once at most. */
    public static final int REACH = 20_000;

    /**
     * How many pairs of strands are compared at most: some 20 seconds and 300 megabytes. Claims that may be on one matter
     * are all compared, so where one story is told over and over fewer statements are linked.
     */
    static final long PAIRS = 2_000_000;

    private final CuratedDisputes curated;
    private final Optional<LocalDate> since;
    private final Map<String, CuratedProposition> propositions;
    private final List<Dispute> disputes;

    private DisputeBook(List<Proposition> found, CuratedDisputes curated, Optional<LocalDate> since) {
        this.since = since;
        List<CuratedProposition> laid = curated.over(found);
        this.curated = curated;
        this.propositions = laid.stream()
                .collect(Collectors.toMap(c -> c.proposition().id(), Function.identity(), (a, b) -> a, TreeMap::new));
        this.disputes = Disputes.of(laid);
    }

    /**
     * Lays over what was linked what people decided.
     *
     * @param since see {@link #since()}
     */
    static DisputeBook of(List<Proposition> found, CuratedDisputes curated, Optional<LocalDate> since) {
        return new DisputeBook(found, curated, since);
    }

    /** The day from which on claims are linked here, if there are older articles: those have their own books. */
    public Optional<LocalDate> since() {
        return since;
    }

    /** What people decided. */
    public CuratedDisputes curated() {
        return curated;
    }

    /** Those that two parties are on: the pinned ones, also if nobody contests them, then the latest first. */
    public List<Dispute> contested() {
        return disputes.stream()
                .filter(d -> d.isContested() || d.pinned())
                .sorted(Comparator.comparing(Dispute::pinned)
                        .thenComparing(d -> d.last().map(Object::toString).orElse(""))
                        .reversed()
                        .thenComparing(Dispute::id))
                .toList();
    }

    /** A dispute, or a proposition that nobody contests, also by an id that it had before it was merged. */
    public Optional<Dispute> dispute(String id) {
        return find(id).flatMap(c -> disputes.stream()
                .filter(d -> d.id().equals(c.proposition().id()))
                .findFirst());
    }

    private Optional<CuratedProposition> find(String id) {
        return Optional.ofNullable(propositions.get(id))
                .or(() -> Proposition.named(id)
                        .flatMap(claim -> propositions.values().stream()
                                .filter(c -> c.proposition().claims().stream()
                                        .anyMatch(p -> p.holding().id().equals(claim)))
                                .findFirst()));
    }

    /** Whether a decision of a person made a dispute what it is. */
    public boolean isCurated(String id) {
        return find(id).filter(c -> !c.because().isEmpty()).isPresent();
    }

    /** What people decided about a dispute, undone entries and undos too, in order. */
    public List<CurationEntry> history(String id) {
        return find(id).map(curated::history).orElse(List.of());
    }

    /** Ids that begin so; if none does, those of disputes that had such an id before they were merged. */
    public List<String> idsStartingWith(String prefix) {
        List<String> own = propositions.keySet().stream()
                .filter(id -> id.startsWith(prefix))
                .toList();
        return own.isEmpty()
                ? propositions.values().stream()
                        .map(CuratedProposition::proposition)
                        .filter(p -> p.claims().stream()
                                .anyMatch(c -> Proposition.id(c.holding().id()).startsWith(prefix)))
                        .map(Proposition::id)
                        .toList()
                : own;
    }

    /** Whether anybody on record stands on a side of this name; see {@link Holder#side}. */
    public boolean isSide(String name) {
        return disputes.stream()
                .anyMatch(d -> d.sides().stream().anyMatch(s -> s.name().equals(name)));
    }

    /**
     * What was said over time on each issue, the latest first.
     *
     * @param name a side, such as all organs of a state, or the id of an actor
     */
    public List<History> of(String name) {
        return isSide(name) ? histories(p -> Positions.ofSide(p, name)) : histories(p -> Positions.ofActor(p, name));
    }

    /** Those on a dispute by the beginning of its id, or with these words in the issue or a statement; all if empty. */
    public static List<History> on(String issue, List<History> histories) {
        String words = issue.toLowerCase(Locale.ROOT);
        return histories.stream()
                .filter(h -> h.dispute().id().startsWith(issue)
                        || h.dispute().issue().toLowerCase(Locale.ROOT).contains(words)
                        || h.steps().stream()
                                .flatMap(s -> s.statement().reports().stream())
                                .anyMatch(r -> r.holding()
                                        .content()
                                        .toLowerCase(Locale.ROOT)
                                        .contains(words)))
                .toList();
    }

    private List<History> histories(Function<Proposition, List<Positions.Step>> steps) {
        return disputes.stream()
                .flatMap(d -> find(d.id()).stream()
                        .map(c -> steps.apply(c.proposition()))
                        .filter(s -> !s.isEmpty())
                        .map(s -> new History(d, s)))
                .sorted(Comparator.comparing(DisputeBook::last)
                        .reversed()
                        .thenComparing(h -> h.dispute().id()))
                .toList();
    }

    private static String last(History history) {
        return history.steps().stream()
                .flatMap(s -> s.statement().day().stream())
                .map(Object::toString)
                .max(Comparator.naturalOrder())
                .orElse("");
    }
}
