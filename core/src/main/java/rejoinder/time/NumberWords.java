package rejoinder.time;

import java.util.Map;

/**
 * A number in words, as far as it goes: "two thousand and fifteen", "thirty-two". Immutable.
 *
 * @param end number of the atom after it
 */
record NumberWords(double value, int end) {

    /** No number in words is longer; a longer run is no number. */
    private static final int LONGEST = 14;

    /** @param small the words up to ninety; the first atom must be one of them */
    static NumberWords read(Chart chart, int first, Map<String, Integer> small) {
        double total = 0;
        double group = 0;
        int last = 100; // the next word must be smaller: "twenty five", not "five twenty"
        int end = first;
        int i = first;
        while (chart.together(first, i) && i - first < LONGEST) {
            String low = chart.atom(i).low();
            Integer value = small.get(low);
            if (value != null && (last == 100 || (last >= 20 && last < 100 && value < 10 && value > 0))) {
                group += value;
                last = value;
            } else if (low.equals("hundred") && group > 0 && group < 100) {
                group *= 100;
                last = 100;
            } else if ((low.equals("thousand") || low.equals("million")) && group > 0) {
                total += group * (low.equals("thousand") ? 1e3 : 1e6);
                group = 0;
                last = 100;
            } else if (!joins(chart, i, low, last, small)) {
                break;
            }
            i++;
            end = low.equals("and") || low.equals("-") ? end : i;
        }
        return new NumberWords(total + group, end);
    }

    /** "Twenty-five", "hundred and five", "twenty and four" (old). */
    private static boolean joins(Chart chart, int i, String low, int last, Map<String, Integer> small) {
        boolean joint = low.equals("-") || (low.equals("and") && last == 100);
        return joint
                && last >= 20
                && chart.together(i, i + 1)
                && small.containsKey(chart.atom(i + 1).low());
    }
}
