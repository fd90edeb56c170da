package rejoinder.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import rejoinder.attribution.AttributionId;
import rejoinder.claim.StrandLinks.Link;

/**
 * Claims of many articles and the propositions that they are on, kept up to date as articles come and go. The same set
 * of articles gives the same propositions, whatever the order: whether two strands are compared and how alike they are
 * depends on nothing but the two, and groups are formed anew among all that hang together. Not thread-safe.
 *
 * <p>Strands are found by a name and a word that they share (compare the prefix filter of Bayardo, Ma and Srikant,
 * Scaling up all pairs similarity search, WWW 2007), not by rank among all, which would depend on what else is there.
 */
public final class ClaimIndex {

    private static final StrandLinks LINKS = new StrandLinks();

    private final Map<String, List<Strand>> articles = new TreeMap<>();
    private final Map<String, List<Strand>> keys = new HashMap<>();
    private final Map<AttributionId, Map<Strand, Link>> near = new HashMap<>();
    private final Map<AttributionId, Proposition> propositions = new HashMap<>();
    private final Map<AttributionId, AttributionId> strandOf = new HashMap<>();
    private long compared;

    /**
     * Adds an article, in place of an earlier reading of it.
     *
     * @return the propositions that its claims are on now, in order of their first claims
     */
    public List<Proposition> add(Report report) {
        remove(report.article());
        List<Strand> strands = link(report);
        gather(strands);
        return distinct(strands.stream().map(s -> propositions.get(s.id())));
    }

    /** Adds many articles at once, as {@link #add} would one by one, and faster. */
    public void addAll(Collection<Report> reports) {
        addWhile(reports.stream(), Long.MAX_VALUE);
    }

    /**
     * As {@link #addAll}, up to the first article with which more pairs of strands would be {@linkplain #compared compared}.
     *
     * @return whether all were added
     */
    public boolean addWhile(Stream<Report> reports, long most) {
        List<Strand> strands = new ArrayList<>();
        boolean all = true;
        for (Iterator<Report> next = reports.iterator(); all && next.hasNext(); ) {
            Report report = next.next();
            remove(report.article());
            List<Strand> own = link(report);
            all = compared <= most;
            if (all) {
                strands.addAll(own);
            } else {
                remove(report.article());
            }
        }
        strands.removeIf(s -> !near.containsKey(s.id()));
        gather(strands);
        return all;
    }

    /** Whether an article is there. */
    public boolean holds(String article) {
        return articles.containsKey(article);
    }

    /**
     * How many pairs of strands were compared among the articles that are there: what it takes to have them. It depends
     * on the articles alone and never falls when one is added.
     */
    public long compared() {
        return compared;
    }

    private List<Strand> link(Report report) {
        List<Strand> strands = strands(report);
        articles.put(report.article(), strands);
        for (Strand strand : strands) {
            Map<Strand, Link> linked = neighbours(strand);
            near.put(strand.id(), linked);
            linked.forEach(
                    (other, link) -> near.getOrDefault(other.id(), linked).put(strand, link));
            StrandKeys.of(strand)
                    .forEach(key ->
                            keys.computeIfAbsent(key, k -> new ArrayList<>(1)).add(strand));
            strand.claims().forEach(c -> strandOf.put(c.id(), strand.id()));
        }
        return strands;
    }

    /** Takes an article out, if it is there. */
    public void remove(String article) {
        List<Strand> strands = articles.remove(article);
        if (strands == null) {
            return;
        }
        Set<Strand> left = new LinkedHashSet<>();
        for (Strand strand : strands) {
            StrandKeys.of(strand)
                    .forEach(key -> keys.computeIfPresent(key, (k, list) -> {
                        list.remove(strand);
                        return list.isEmpty() ? null : list;
                    }));
            for (Strand other : near.getOrDefault(strand.id(), Map.of()).keySet()) {
                near.computeIfPresent(other.id(), (k, map) -> {
                    map.remove(strand);
                    return map;
                });
                left.add(other);
            }
            compared -= candidates(strand).size();
            near.remove(strand.id());
            propositions.remove(strand.id());
            strand.claims().forEach(c -> strandOf.remove(c.id()));
        }
        left.removeIf(s -> !near.containsKey(s.id()));
        gather(left);
    }

    /** All propositions, also those of one claim, in order of their first claims. */
    public List<Proposition> propositions() {
        return distinct(propositions.values().stream());
    }

    private static List<Proposition> distinct(Stream<Proposition> found) {
        Map<String, Proposition> byId = new TreeMap<>();
        found.forEach(p -> byId.put(p.id(), p));
        return byId.values().stream().sorted(Propositions.ORDER).toList();
    }

    static List<Strand> strands(Report report) {
        Map<Integer, List<Claimed>> strands = new TreeMap<>();
        for (Claimed claimed : ClaimReader.of(report).claims()) {
            strands.computeIfAbsent(claimed.strand(), k -> new ArrayList<>()).add(claimed);
        }
        return strands.values().stream().map(Strand::new).toList();
    }

    private Set<Strand> candidates(Strand strand) {
        Set<Strand> candidates = new HashSet<>();
        for (String key : StrandKeys.of(strand)) {
            candidates.addAll(keys.getOrDefault(key, List.of()));
        }
        // What is on one proposition in one article is tied there already: two strands of it are mostly two matters.
        candidates.removeIf(other -> other.article().equals(strand.article()));
        return candidates;
    }

    private Map<Strand, Link> neighbours(Strand strand) {
        Set<Strand> candidates = candidates(strand);
        compared += candidates.size();
        Map<Strand, Link> linked = new HashMap<>();
        for (Strand other : candidates) {
            Link link = LINKS.between(strand, other);
            if (link.score() > StrandLinks.FLOOR) {
                linked.put(other, link);
            }
        }
        return linked;
    }

    /** Forms groups anew among all strands that hang together with some. */
    private void gather(Collection<Strand> changed) {
        Set<Strand> seen = new HashSet<>();
        for (Strand start : changed) {
            if (seen.add(start)) {
                List<Strand> part = new ArrayList<>();
                ArrayDeque<Strand> open = new ArrayDeque<>(List.of(start));
                for (Strand at = open.poll(); at != null; at = open.poll()) {
                    part.add(at);
                    near.getOrDefault(at.id(), Map.of()).forEach((next, link) -> {
                        if (link.score() > StrandLinks.HANG && seen.add(next)) {
                            open.add(next);
                        }
                    });
                }
                regroup(part);
            }
        }
    }

    private void regroup(List<Strand> part) {
        List<Strand> sorted = part.stream().sorted(Strand.ORDER).toList();
        Map<Strand, Integer> places = new HashMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            places.put(sorted.get(i), i);
        }
        List<Map<Integer, Link>> links = new ArrayList<>();
        for (Strand strand : sorted) {
            Map<Integer, Link> own = new HashMap<>();
            near.getOrDefault(strand.id(), Map.of()).forEach((other, link) -> {
                Integer place = places.get(other);
                if (place != null) {
                    own.put(place, link);
                }
            });
            links.add(own);
        }
        for (Proposition proposition : Propositions.of(sorted, links)) {
            for (Proposition.Position claim : proposition.claims()) {
                AttributionId strand = strandOf.get(claim.holding().id());
                if (strand != null) {
                    propositions.put(strand, proposition);
                }
            }
        }
    }
}
