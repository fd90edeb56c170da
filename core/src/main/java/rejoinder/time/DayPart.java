package rejoinder.time;

import java.util.Arrays;

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

    private final int fromHour;
    private final int toHour;

    DayPart(int fromHour, int toHour) {
        this.fromHour = fromHour;
        this.toHour = toHour;
    }

    /** The part that begins at an hour; no two begin together. */
    static DayPart from(int hour) {
        return Arrays.stream(values())
                .filter(part -> part.fromHour == hour)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no part of a day begins at " + hour));
    }

    int fromHour() {
        return fromHour;
    }

    /** Counted from the midnight before, so that 30 is six in the morning. */
    int toHour() {
        return toHour;
    }
}
