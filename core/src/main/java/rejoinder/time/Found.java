package rejoinder.time;

import java.util.Optional;

/**
 * What a temporal expression came out as. Immutable.
 *
 * @param period the unit of the calendar that it is, if it is one
 * @param interval may be a part of the period: "early 2009"
 */
record Found(TimexType type, String value, Optional<Interval> interval, Optional<Period> period, String derivation) {

    static Found of(Period period, String derivation) {
        TimexType type = period.unit().compareTo(Granularity.DAY) < 0 ? TimexType.TIME : TimexType.DATE;
        return new Found(type, period.value(), Optional.of(period.interval()), Optional.of(period), derivation);
    }

    static Found of(TimexType type, String value, String derivation) {
        return new Found(type, value, Optional.empty(), Optional.empty(), derivation);
    }

    Found with(Interval part, String why) {
        return new Found(type, value, Optional.of(part), period, derivation + why);
    }
}
