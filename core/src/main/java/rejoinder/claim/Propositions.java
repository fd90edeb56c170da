package rejoinder.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rejoinder.attribution.AttributionId;
import rejoinder.claim.Proposition.Position;

/** Gathers strands that belong together into propositions and tells who takes which side. Thread-safe. */
final class Propositions {

    private static final StrandLinks LINKS = new StrandLinks();

    private Propositions() {}

    /**
     * @param strands that hang together, in {@link Strand#ORDER}
     * @param links for each strand how surely it is on one proposition with others
     */
    static List<Proposition> of(List<Strand> strands, List<Map<Integer, Double>> links) {
        return Clusters.of(links, StrandLinks.FLOOR, StrandLinks.JOIN).stream()
                .map(group -> proposition(group.stream().map(strands::get).toList()))
                .toList();
    }

    static Proposition proposition(List<Strand> group) {
        List<Strand> strands = group.stream().sorted(Strand.ORDER).toList();
        int[] turns = turns(strands);
        Map<AttributionId, Integer> signs = new HashMap<>();
        List<Claimed> claims = new ArrayList<>();
        double pole = 0;
        for (int s = 0; s < turns.length; s++) {
            for (Claimed claimed : strands.get(s).claims()) {
                int sign = claimed.sign() * turns[s];
                signs.put(claimed.id(), sign);
                claims.add(claimed);
                boolean no = claimed.holding().isAgainst() || claimed.own().negated();
                pole += sign * (no ? -1 : 1);
            }
        }
        int up = pole < 0 ? -1 : 1;
        claims.sort(PairDecider.ORDER);
        List<Position> positions = claims.stream()
                .map(c -> new Position(c, stance(up * signs.getOrDefault(c.id(), 0))))
                .toList();
        return new Proposition("p" + positions.get(0).holding().id().value().substring(1), positions);
    }

    private static Stance stance(int sign) {
        return sign == 0 ? Stance.NEUTRAL : sign > 0 ? Stance.HOLDS : Stance.OPPOSES;
    }

    /** Turns each strand the way that fits those turned before it best, the surest first. */
    private static int[] turns(List<Strand> strands) {
        int n = strands.size();
        double[] votes = new double[n];
        int[] turns = new int[n];
        for (int done = 0; done < n; done++) {
            int next = -1;
            for (int i = 0; i < n; i++) {
                if (turns[i] == 0 && (next < 0 || Math.abs(votes[i]) > Math.abs(votes[next]))) {
                    next = i;
                }
            }
            turns[next] = votes[next] < 0 ? -1 : 1;
            for (int i = 0; i < n; i++) {
                if (turns[i] == 0) {
                    votes[i] += turns[next] * LINKS.agreement(strands.get(next), strands.get(i));
                }
            }
        }
        return turns;
    }

    static final Comparator<Proposition> ORDER =
            Comparator.comparing((Proposition p) -> p.claims().get(0).claimed(), PairDecider.ORDER);
}
