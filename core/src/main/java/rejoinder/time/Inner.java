package rejoinder.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A time that comes round: a Tuesday in each week, a third quarter in each year. */
interface Inner extends Meaning.Resolvable {

    /** After what it comes round: a week, a month, a year, a day. */
    Granularity cycle();

    /** The one inside a larger period; none if there is none, such as February 30. */
    Optional<Period> in(Period outer);

    /** For a reader: "weekday Tuesday". */
    String words();

    /** The value when nothing tells which one: {@code XXXX-10-25}. */
    String unanchored();

    /** Cycles that are looked through on either side; there is a February 29 within eight years. */
    int AROUND = 8;

    /** Those around a time, in order. */
    default List<Period> around(Period reference) {
        List<Period> found = new ArrayList<>();
        Period middle = Period.at(cycle(), reference.day());
        for (int i = -AROUND; i <= AROUND; i++) {
            in(middle.plus(i)).ifPresent(found::add);
        }
        return found;
    }

    default Found pick(Pick pick, Optional<Reference.Point> point) {
        return point.flatMap(p -> pick.from(around(p.period()), p.period())
                        .map(chosen -> Found.of(
                                chosen, words() + " " + pick.word() + " " + p.words() + " → " + chosen.value())))
                .orElseGet(() -> unknown("nothing tells which " + words()));
    }

    default Found unknown(String why) {
        String value = unanchored();
        return Found.of(value.indexOf('T') > 0 ? TimexType.TIME : TimexType.DATE, value, why);
    }
}
