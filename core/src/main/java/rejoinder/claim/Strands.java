package rejoinder.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rejoinder.attribution.AttributionId;

/**
 * The claims of one article that ties hold together, and how each stands to the first of them.
 *
 * @param strands for each claim the place of the first claim that ties lead to
 * @param signs 1 with that claim, -1 against it, 0 on neither side
 */
@SuppressWarnings("ArrayRecordComponent") // read by its maker alone
record Strands(int[] strands, int[] signs) {

    static Strands of(List<Holding> holdings, List<ClaimTerms> terms, List<Tie> ties) {
        int n = holdings.size();
        Map<AttributionId, Integer> places = new HashMap<>();
        int[] strands = new int[n];
        int[] signs = new int[n];
        for (int i = 0; i < n; i++) {
            places.put(holdings.get(i).id(), i);
            strands[i] = i;
            signs[i] = 1;
        }
        for (Tie tie : ties) {
            join(strands, signs, places.getOrDefault(tie.from(), 0), places.getOrDefault(tie.to(), 0), tie.sign());
        }
        for (int i = 0; i < n; i++) {
            if (terms.get(i).open()) {
                signs[i] = 0;
            }
        }
        for (Tie tie : ties) {
            if (tie.sign() == 0) {
                signs[places.getOrDefault(tie.from(), 0)] = 0;
            }
        }
        return new Strands(strands, signs);
    }

    private static void join(int[] strands, int[] signs, int from, int to, int sign) {
        if (strands[from] == strands[to]) {
            return;
        }
        int low = Math.min(strands[from], strands[to]);
        int high = Math.max(strands[from], strands[to]);
        int turn = signs[from] * signs[to] * (sign < 0 ? -1 : 1);
        for (int i = 0; i < strands.length; i++) {
            if (strands[i] == high) {
                strands[i] = low;
                signs[i] *= turn;
            }
        }
    }
}
