package rejoinder.time;

import java.util.List;

/** Parts of a day as TIMEX3 abbreviates them, with the hours that they are taken to span. */
enum DayPart {
    /** Morning. */
    MO(5, 12),
    /** Midday. */
    MI(11, 14),
    /** Afternoon. */
    AF(12, 18),
    /** Evening. */
    EV(17, 22),
    /** Night, into the next day. */
    NI(18, 30),
    /** Daytime. */
    DT(6, 18);

    private static final List<DayPart> ALL = List.of(values());

    private final int fromHour;
    private final int toHour;

    DayPart(int fromHour, int toHour) {
        this.fromHour = fromHour;
        this.toHour = toHour;
    }

    /** As a field of a calendar time holds it. */
    int number() {
        return ALL.indexOf(this);
    }

    static DayPart of(int number) {
        return ALL.get(number);
    }

    int fromHour() {
        return fromHour;
    }

    /** Counted from the midnight before, so that 30 is six in the morning. */
    int toHour() {
        return toHour;
    }
}
