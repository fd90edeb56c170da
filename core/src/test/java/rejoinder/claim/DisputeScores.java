package rejoinder.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import rejoinder.attribution.AttributionId;
import rejoinder.claim.DisputeSet.Row;

/**
 * Scores the linking of claims on some disputes of the invented set: mean average precision of the first five found,
 * macro F1 of relations, B-cubed F1 of propositions (Bagga and Baldwin, Algorithms for scoring coreference chains, LREC
 * workshop 1998) and of relations decided by the two claims alone.
 */
final class DisputeScores {

    private static final int FIRST = 5;

    private final DisputeSet set;
    private final Predicate<String> chosen;
    private final Map<AttributionId, String> references = new HashMap<>();
    private final Map<String, Claimed> claims = new TreeMap<>();
    private final List<Report> reports;
    private final List<Proposition> propositions;

    DisputeScores(DisputeSet set, Predicate<String> chosen) {
        this.set = set;
        this.chosen = chosen;
        this.reports = DisputeReports.of(set);
        set.gold().keySet().forEach(r -> references.put(DisputeReports.id(r), r));
        ClaimIndex index = new ClaimIndex();
        reports.forEach(index::add);
        this.propositions = index.propositions();
        propositions.forEach(p ->
                p.claims().forEach(c -> claims.put(references.get(c.holding().id()), c.claimed())));
    }

    List<Proposition> propositions() {
        return propositions;
    }

    String reference(AttributionId id) {
        return Objects.requireNonNull(references.get(id));
    }

    private String gold(String reference) {
        return set.gold(reference).get("proposition");
    }

    private boolean isScored(String reference) {
        return chosen.test(set.gold(reference).get("dispute"))
                && !gold(reference).equals("-");
    }

    double meanAveragePrecision() {
        ClaimRetrieval retrieval = ClaimRetrieval.of(propositions);
        double sum = 0;
        int queries = 0;
        for (String query : claims.keySet()) {
            if (!isScored(query)) {
                continue;
            }
            long all = claims.keySet().stream()
                    .filter(c -> elsewhere(query, c) && gold(c).equals(gold(query)))
                    .count();
            if (all == 0) {
                continue;
            }
            double precision = 0;
            int hits = 0;
            List<AttributionId> found = retrieval.like(claims.get(query).id(), FIRST);
            for (int i = 0; i < found.size(); i++) {
                if (gold(reference(found.get(i))).equals(gold(query))) {
                    hits++;
                    precision += hits / (i + 1.0);
                }
            }
            sum += precision / Math.min(FIRST, all);
            queries++;
        }
        return sum / queries;
    }

    private boolean elsewhere(String one, String other) {
        return !set.article(one).equals(set.article(other));
    }

    double bCubed() {
        Map<String, Set<String>> found = new HashMap<>();
        Map<String, Set<String>> right = new HashMap<>();
        for (Proposition proposition : propositions) {
            Set<String> members = new HashSet<>();
            proposition
                    .claims()
                    .forEach(c -> members.add(references.get(c.holding().id())));
            members.removeIf(m -> !isScored(m));
            members.forEach(m -> found.put(m, members));
        }
        found.keySet()
                .forEach(m ->
                        right.computeIfAbsent(gold(m), k -> new HashSet<>()).add(m));
        double precision = 0;
        double recall = 0;
        for (Map.Entry<String, Set<String>> entry : found.entrySet()) {
            Set<String> gold = Objects.requireNonNull(right.get(gold(entry.getKey())));
            double both = entry.getValue().stream().filter(gold::contains).count();
            precision += both / entry.getValue().size();
            recall += both / gold.size();
        }
        return 2 * precision * recall / (precision + recall) / found.size();
    }

    /** The relation found for each pair of the table whose later claim is of a chosen dispute. */
    double macroF1(boolean alone, Map<String, Map<String, Integer>> confusion) {
        ClaimRelations relations = ClaimRelations.of(propositions);
        PairDecider decider = new PairDecider();
        for (Row pair : DisputeSet.table("pairs.tsv")) {
            String earlier = pair.get("earlier");
            String later = pair.get("later");
            if (!chosen.test(set.gold(earlier).get("dispute"))
                    || !chosen.test(set.gold(later).get("dispute"))) {
                continue;
            }
            Claimed one = Objects.requireNonNull(claims.get(earlier));
            Claimed other = Objects.requireNonNull(claims.get(later));
            PairDecision decision = alone
                    ? decider.decide(one, other)
                    : relations.between(one.id(), other.id()).orElseThrow();
            confusion
                    .computeIfAbsent(pair.get("relation"), k -> new TreeMap<>())
                    .merge(decision.relation().word(), 1, Integer::sum);
        }
        double sum = 0;
        for (String relation : confusion.keySet()) {
            double hit = confusion.get(relation).getOrDefault(relation, 0);
            double gold =
                    confusion.get(relation).values().stream().mapToInt(i -> i).sum();
            double found = confusion.values().stream()
                    .mapToInt(r -> r.getOrDefault(relation, 0))
                    .sum();
            sum += 2 * hit / (gold + found);
        }
        return sum / confusion.size();
    }

    /** Shows the figures on the disputes that weights were fitted to, or with an argument on the others. */
    public static void main(String[] arguments) {
        boolean others = arguments.length > 0 && arguments[0].equals("others");
        DisputeScores scores =
                new DisputeScores(DisputeSet.read(), d -> PairFeatureTable.TUNED_ON.contains(d) != others);
        Map<String, Map<String, Integer>> whole = new TreeMap<>();
        Map<String, Map<String, Integer>> alone = new TreeMap<>();
        System.out.printf(
                Locale.ROOT,
                "MAP@5 %.3f  macro F1 %.3f (pairs alone %.3f)  B-cubed %.3f%n%s%n%s%n",
                scores.meanAveragePrecision(),
                scores.macroF1(false, whole),
                scores.macroF1(true, alone),
                scores.bCubed(),
                whole,
                alone);
        if (arguments.length > 1) {
            scores.print();
        }
    }

    private void print() {
        for (Proposition proposition : propositions) {
            List<String> members = new ArrayList<>();
            proposition.claims().forEach(c -> {
                String r = reference(c.holding().id());
                members.add("  " + r + " " + gold(r) + " " + set.gold(r).get("stance") + "/"
                        + c.stance().word() + " " + c.holding().content());
            });
            members.sort(Comparator.naturalOrder());
            if (isScored(reference(proposition.claims().get(0).holding().id()))) {
                System.out.println(proposition.id() + "\n" + String.join("\n", members));
            }
        }
    }
}
