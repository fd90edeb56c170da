package rejoinder.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Articles that share their words: syndicated, cut, or lightly edited. Candidates are found by MinHash with bands
 * (Broder, On the resemblance and containment of documents, 1997) and verified by the share of five-word shingles of the
 * shorter article that the longer one has, so that an agency's story cut to half is still its story. Hashes have fixed
 * seeds: the same articles give the same groups in any order. Immutable and thread-safe.
 */
public final class SharedText {

    private static final int SHINGLE = 5;
    private static final int BANDS = 32;
    private static final int ROWS = 2;
    private static final double SHARED = 0.5;

    private SharedText() {}

    /** Groups of two articles or more that share their words, each in order of the alphabet, by their first names. */
    public static List<List<String>> of(Collection<Report> reports) {
        Map<String, Set<Long>> shingles = new TreeMap<>();
        reports.forEach(r -> shingles.put(r.article(), shingles(r.text())));
        Map<String, TreeSet<String>> near = new TreeMap<>();
        Map<Long, List<String>> bands = new HashMap<>();
        shingles.forEach((article, own) -> {
            for (long band : bands(own)) {
                List<String> others = bands.computeIfAbsent(band, k -> new ArrayList<>());
                for (String other : others) {
                    if (share(own, shingles.getOrDefault(other, Set.of())) >= SHARED) {
                        near.computeIfAbsent(article, k -> new TreeSet<>()).add(other);
                        near.computeIfAbsent(other, k -> new TreeSet<>()).add(article);
                    }
                }
                others.add(article);
            }
        });
        List<List<String>> groups = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String start : near.keySet()) {
            TreeSet<String> group = new TreeSet<>();
            List<String> open = new ArrayList<>(List.of(start));
            while (!open.isEmpty()) {
                String at = open.remove(open.size() - 1);
                if (seen.add(at)) {
                    group.add(at);
                    open.addAll(near.getOrDefault(at, new TreeSet<>()));
                }
            }
            if (group.size() > 1) {
                groups.add(List.copyOf(group));
            }
        }
        return groups;
    }

    private static Set<Long> shingles(String text) {
        List<String> words = TermReader.words(text.toLowerCase(Locale.ROOT));
        Set<Long> shingles = new HashSet<>();
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            long hash = 1125899906842597L;
            for (String word : words.subList(i, i + SHINGLE)) {
                hash = 31 * hash + word.hashCode();
            }
            shingles.add(mix(hash, 0));
        }
        return shingles;
    }

    private static long[] bands(Set<Long> shingles) {
        if (shingles.isEmpty()) {
            return new long[0];
        }
        long[] bands = new long[BANDS];
        for (int b = 0; b < BANDS; b++) {
            long band = b;
            for (int r = 0; r < ROWS; r++) {
                int seed = b * ROWS + r + 1;
                long least = Long.MAX_VALUE;
                for (long shingle : shingles) {
                    least = Math.min(least, mix(shingle, seed));
                }
                band = mix(band * 31 + least, seed);
            }
            bands[b] = band;
        }
        return bands;
    }

    private static double share(Set<Long> one, Set<Long> other) {
        Set<Long> small = one.size() <= other.size() ? one : other;
        Set<Long> large = small == one ? other : one;
        return small.stream().filter(large::contains).count() / (double) Math.max(1, small.size());
    }

    /** The finalizer of SplitMix64. */
    private static long mix(long value, int seed) {
        long z = value + 0x9e3779b97f4a7c15L * (seed + 1);
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
