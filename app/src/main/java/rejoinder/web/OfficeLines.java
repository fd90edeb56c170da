package rejoinder.web;

import java.time.LocalDate;
import java.util.List;
import rejoinder.ledger.ActorProfile;
import rejoinder.ledger.ActorProfile.Office;
import rejoinder.web.ActorView.OfficeLine;

/** Draws offices over time: one scale for all, from the first day to the last. */
final class OfficeLines {

    private OfficeLines() {}

    static List<OfficeLine> of(ActorProfile profile) {
        long first = profile.first().map(LocalDate::toEpochDay).orElse(0L);
        long last = profile.last().map(LocalDate::toEpochDay).orElse(first);
        return profile.offices().stream().map(o -> line(o, first, last)).toList();
    }

    private static OfficeLine line(Office office, long first, long last) {
        long from = office.first().map(LocalDate::toEpochDay).orElse(first);
        long to = office.last().map(LocalDate::toEpochDay).orElse(from);
        String days = ActorViews.days(office.first(), office.last());
        return new OfficeLine(
                office.title(),
                office.phrase(),
                office.document().value(),
                days.isEmpty() ? "undated" : days,
                at(from, first, last),
                at(to, first, last),
                office.count());
    }

    private static int at(long day, long first, long last) {
        return last == first ? 0 : (int) ((day - first) * ActorView.WIDTH / (last - first));
    }
}
