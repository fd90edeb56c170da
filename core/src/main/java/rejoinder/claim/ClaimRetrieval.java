package rejoinder.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rejoinder.attribution.AttributionId;
import rejoinder.claim.Proposition.Position;

/**
 * Finds the claims of other articles that are most likely on a claim's proposition. Immutable and thread-safe.
 *
 * <p>Claims of the same proposition come first; all are ordered by how alike the two are and the strands that they
 * stand in.
 */
public final class ClaimRetrieval {

    private static final double STRAND = 0.6;
    private static final double GATHERED = 3;
    private static final StrandLinks LINKS = new StrandLinks();
    private static final PairDecider DECIDER = new PairDecider();

    private final Map<AttributionId, Proposition> propositions = new HashMap<>();
    private final Map<String, List<Claimed>> strands = new HashMap<>();
    private final Map<AttributionId, Claimed> claims = new HashMap<>();

    private record Found(AttributionId id, double score) {}

    private ClaimRetrieval(Collection<Proposition> all) {
        for (Proposition proposition : all) {
            for (Position position : proposition.claims()) {
                Claimed claimed = position.claimed();
                propositions.put(claimed.id(), proposition);
                claims.put(claimed.id(), claimed);
                strands.computeIfAbsent(strand(claimed), k -> new ArrayList<>()).add(claimed);
            }
        }
    }

    public static ClaimRetrieval of(Collection<Proposition> all) {
        return new ClaimRetrieval(all);
    }

    private static String strand(Claimed claimed) {
        return claimed.report().article() + "/" + claimed.strand();
    }

    /** The claims most like one, none of its own article, best first. */
    public List<AttributionId> like(AttributionId query, int most) {
        Claimed claimed = claims.get(query);
        if (claimed == null) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        Strand own = new Strand(strands.getOrDefault(strand(claimed), List.of(claimed)));
        for (Claimed other : claims.values()) {
            if (!other.report().article().equals(claimed.report().article())) {
                double both = LINKS.between(own, new Strand(strands.getOrDefault(strand(other), List.of(other))))
                        .score();
                double score = (1 - STRAND) * DECIDER.proposition(claimed, other)
                        + STRAND * both
                        + (areGathered(other.id(), query) ? GATHERED : 0);
                found.add(new Found(other.id(), score));
            }
        }
        found.sort(Comparator.comparingDouble((Found f) -> -f.score()).thenComparing(Found::id));
        return found.stream().limit(most).map(Found::id).toList();
    }

    private boolean areGathered(AttributionId one, AttributionId other) {
        Proposition proposition = propositions.get(one);
        Proposition another = propositions.get(other);
        return proposition != null && another != null && proposition.id().equals(another.id());
    }
}
