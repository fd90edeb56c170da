package rejoinder.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Results by their time: statements by when they were said, articles by when they were published. Immutable.
 *
 * @param by the field of search that a bar is a value of
 * @param unit what a bar is
 * @param bars in order of time, those without results left out
 * @param vaguer results whose time is known less exactly than the unit, or not at all
 */
public record Histogram(QueryField by, Unit unit, List<Bar> bars, long vaguer) {

    /** Length of a bar. */
    public enum Unit {
        YEAR(4, 2),
        MONTH(7, 1),
        DAY(10, 0);

        private final int characters;
        /** How inexactly a time may be known to be shown, see {@link IndexFields#WHEN}. */
        private final int least;

        Unit(int characters, int least) {
            this.characters = characters;
            this.least = least;
        }

        String label(LocalDate day) {
            return day.toString().substring(0, characters);
        }
    }

    /** @param label such as {@code 2021}, {@code 2021-11}, {@code 2021-11-30} */
    public record Bar(String label, long count) {}

    private static final int FEW_DAYS = 62;
    private static final int FEW_YEARS = 4;

    public Histogram {
        bars = List.copyOf(bars);
    }

    /** Counts of days and less exact times, from a first day on. Not thread-safe. */
    static final class Counter {
        private final int first;
        /** For each exactness, from days to what is vaguer than a year, a count a day. */
        private final int[][] counts;

        private long known;

        Counter(int first, int last) {
            this.first = first;
            this.counts = new int[4][last - first + 1];
        }

        void add(long when) {
            int day = (int) Math.floorDiv(when, 4L) - first;
            if (day >= 0) {
                counts[(int) Math.floorMod(when, 4L)][day]++;
                known++;
            }
        }

        Histogram histogram(QueryField by, long total) {
            Unit unit = unit();
            Map<String, Long> bars = new TreeMap<>();
            long shown = 0;
            for (int exactness = 0; exactness <= unit.least; exactness++) {
                for (int day = 0; day < counts[exactness].length; day++) {
                    if (counts[exactness][day] > 0) {
                        bars.merge(
                                unit.label(LocalDate.ofEpochDay(first + day)),
                                (long) counts[exactness][day],
                                Long::sum);
                        shown += counts[exactness][day];
                    }
                }
            }
            return new Histogram(
                    by,
                    unit,
                    bars.entrySet().stream()
                            .map(e -> new Bar(e.getKey(), e.getValue()))
                            .toList(),
                    total - shown);
        }

        /** The finest under which the bars are not too many to read. */
        private Unit unit() {
            int from = counts[0].length;
            int to = -1;
            for (int[] days : counts) {
                for (int day = 0; day < days.length; day++) {
                    if (days[day] > 0) {
                        from = Math.min(from, day);
                        to = Math.max(to, day);
                    }
                }
            }
            if (known == 0 || to - from < FEW_DAYS) {
                return Arrays.stream(counts[0]).anyMatch(n -> n > 0) ? Unit.DAY : Unit.MONTH;
            }
            return to - from < FEW_YEARS * 366 ? Unit.MONTH : Unit.YEAR;
        }
    }
}
