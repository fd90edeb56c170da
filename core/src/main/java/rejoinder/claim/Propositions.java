package rejoinder.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rejoinder.attribution.AttributionId;
import rejoinder.claim.Proposition.Position;
import rejoinder.claim.StrandLinks.Link;

/** Gathers strands that belong together into propositions and tells who takes which side. Thread-safe. */
final class Propositions {

    private Propositions() {}

    /**
     * @param strands that hang together, in {@link Strand#ORDER}
     * @param links what holds each to others
     */
    static List<Proposition> of(List<Strand> strands, List<Map<Integer, Link>> links) {
        List<Map<Integer, Double>> scores = new ArrayList<>();
        for (Map<Integer, Link> own : links) {
            Map<Integer, Double> score = new HashMap<>();
            own.forEach((other, link) -> score.put(other, link.score()));
            scores.add(score);
        }
        return Clusters.of(scores, StrandLinks.FLOOR, StrandLinks.JOIN).stream()
                .map(group -> proposition(group.stream().sorted().toList(), strands, links))
                .toList();
    }

    private static Proposition proposition(List<Integer> group, List<Strand> strands, List<Map<Integer, Link>> links) {
        int[] turns = turns(group, links);
        Map<AttributionId, Integer> signs = new HashMap<>();
        List<Claimed> claims = new ArrayList<>();
        int pole = 0;
        for (int s = 0; s < turns.length; s++) {
            for (Claimed claimed : strands.get(group.get(s)).claims()) {
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
    private static int[] turns(List<Integer> group, List<Map<Integer, Link>> links) {
        int n = group.size();
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < n; i++) {
            places.put(group.get(i), i);
        }
        List<Map<Integer, Link>> own = group.stream().map(links::get).toList();
        double[] votes = new double[n];
        int[] turns = new int[n];
        for (int done = 0; done < n; done++) {
            int next = -1;
            for (int i = 0; i < n; i++) {
                if (turns[i] == 0 && (next < 0 || Math.abs(votes[i]) > Math.abs(votes[next]))) {
                    next = i;
                }
            }
            int turn = votes[next] < 0 ? -1 : 1;
            turns[next] = turn;
            own.get(next).forEach((other, link) -> {
                Integer place = places.get(other);
                if (place != null) {
                    votes[place] += turn * link.agreement();
                }
            });
        }
        return turns;
    }

    static final Comparator<Proposition> ORDER =
            Comparator.comparing((Proposition p) -> p.claims().get(0).claimed(), PairDecider.ORDER);
}
