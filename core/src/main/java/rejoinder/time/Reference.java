package rejoinder.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an expression is counted from. Immutable.
 *
 * @param publication the day of the article, if known
 * @param preceding the last date named before the expression
 * @param narrative true if the text tells history, whose dates follow one another rather than from the day of writing
 * @param tense of the clause
 */
record Reference(Optional<LocalDate> publication, Optional<Period> preceding, boolean narrative, Tense tense) {

    /** @param words for a reader */
    record Point(Period period, String words) {
        LocalDate day() {
            return period.day();
        }
    }

    /** The time of telling: of writing in news, in history the last date named. */
    Optional<Point> now() {
        return narrative ? text() : written();
    }

    /** The last date named before, else the day of writing. */
    Optional<Point> text() {
        return preceding
                .map(p -> new Point(p, "the preceding date " + p.value()))
                .or(this::written);
    }

    Optional<Point> written() {
        return narrative
                ? Optional.empty()
                : publication.map(day -> new Point(Period.at(Granularity.DAY, day), "publication " + day));
    }
}
