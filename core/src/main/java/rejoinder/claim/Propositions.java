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

    /** Of a turn for which nothing speaks, so that it still has a sign. */
    private static final double LEAST = 1e-6;

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
        double[] turns = turns(group, links);
        Map<AttributionId, Double> signs = new HashMap<>();
        List<Claimed> claims = new ArrayList<>();
        int pole = 0;
        for (int s = 0; s < turns.length; s++) {
            for (Claimed claimed : strands.get(group.get(s)).claims()) {
                double sign = claimed.sign() * turns[s];
                signs.put(claimed.id(), sign);
                claims.add(claimed);
                boolean no = claimed.holding().isAgainst() || claimed.own().negated();
                pole += (int) Math.signum(sign) * (no ? -1 : 1);
            }
        }
        int up = pole < 0 ? -1 : 1;
        claims.sort(PairDecider.ORDER);
        List<Position> positions = claims.stream()
                .map(c -> position(c, up * signs.getOrDefault(c.id(), 0.0)))
                .toList();
        return new Proposition(Proposition.id(positions.get(0).holding().id()), positions);
    }

    private static Position position(Claimed claimed, double sign) {
        Stance stance = sign == 0 ? Stance.NEUTRAL : sign > 0 ? Stance.HOLDS : Stance.OPPOSES;
        return new Position(claimed, stance, Math.abs(sign));
    }

    /**
     * Turns each strand the way that fits those turned before it best, the surest first.
     *
     * @return below 0 for those that are turned around; how far from 0 tells how much speaks for it
     */
    private static double[] turns(List<Integer> group, List<Map<Integer, Link>> links) {
        int n = group.size();
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < n; i++) {
            places.put(group.get(i), i);
        }
        List<Map<Integer, Link>> own = group.stream().map(links::get).toList();
        double[] votes = new double[n];
        double[] turns = new double[n];
        for (int done = 0; done < n; done++) {
            int next = -1;
            for (int i = 0; i < n; i++) {
                if (turns[i] == 0 && (next < 0 || Math.abs(votes[i]) > Math.abs(votes[next]))) {
                    next = i;
                }
            }
            int turn = votes[next] < 0 ? -1 : 1;
            // Nothing can speak for the first, by which the others are turned.
            turns[next] = done == 0 ? Position.CERTAIN : turn * Math.max(LEAST, Math.abs(votes[next]));
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
