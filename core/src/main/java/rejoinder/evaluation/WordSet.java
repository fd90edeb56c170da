package rejoinder.evaluation;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import rejoinder.text.TokenRange;

/** Arithmetic of sets of word numbers; none of it changes a set. */
final class WordSet {

    private WordSet() {}

    static int shared(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        return both.cardinality();
    }

    static BitSet union(Collection<BitSet> sets) {
        BitSet union = new BitSet();
        sets.forEach(union::or);
        return union;
    }

    static boolean holds(BitSet outer, BitSet inner) {
        return shared(outer, inner) == inner.cardinality();
    }

    /** Intersection over union; 0 if both are empty. */
    static double overlap(BitSet a, BitSet b) {
        int shared = shared(a, b);
        return shared == 0 ? 0 : (double) shared / (a.cardinality() + b.cardinality() - shared);
    }

    /** The unbroken runs of consecutive numbers. */
    static Set<TokenRange> runs(BitSet set) {
        Set<TokenRange> runs = new HashSet<>();
        int start = set.nextSetBit(0);
        while (start >= 0) {
            int end = set.nextClearBit(start);
            runs.add(new TokenRange(start, end));
            start = set.nextSetBit(end);
        }
        return runs;
    }
}
