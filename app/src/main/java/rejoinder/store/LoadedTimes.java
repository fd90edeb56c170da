package rejoinder.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import rejoinder.attribution.Utterance;
import rejoinder.time.Granularity;
import rejoinder.time.Interval;
import rejoinder.time.Timex;
import rejoinder.time.TimexType;

/** Expressions of time of one reading, and when its attributions were said, from its rows. */
final class LoadedTimes {

    private LoadedTimes() {}

    static List<Timex> times(Handle handle, long reading, String text) {
        return handle.createQuery("SELECT * FROM timex WHERE reading = :reading ORDER BY ordinal")
                .bind("reading", reading)
                .map((row, context) -> new Timex(
                        Loading.span(row, text),
                        TimexType.valueOf(row.getString("type")),
                        row.getString("value"),
                        row.getString("from_time") == null ? Optional.empty() : Optional.of(interval(row)),
                        row.getString("derivation"),
                        Loading.span(row, text, "anchor"),
                        row.getString("rule")))
                .list();
    }

    /** By the number of the attribution. */
    static Map<Long, Utterance> said(Handle handle, long reading, String text) {
        Map<Long, Utterance> said = new HashMap<>();
        handle.createQuery("SELECT s.* FROM said s JOIN attribution a ON a.number = s.attribution"
                        + " WHERE a.reading = :reading")
                .bind("reading", reading)
                .map((row, context) -> said.put(
                        row.getLong("attribution"),
                        new Utterance(interval(row), row.getString("derivation"), Loading.span(row, text, "evidence"))))
                .list();
        return said;
    }

    static Interval interval(ResultSet row) throws SQLException {
        return new Interval(
                LocalDateTime.parse(row.getString("from_time")),
                LocalDateTime.parse(row.getString("to_time")),
                Granularity.parse(row.getString("granularity")));
    }
}
