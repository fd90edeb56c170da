package rejoinder.event;

import java.util.List;
import java.util.Optional;
import rejoinder.actor.Denotation;
import rejoinder.attribution.Attribution;
import rejoinder.text.Analysis;
import rejoinder.time.Dateline;
import rejoinder.time.Timex;

/** Finds the events that an article tells of. Immutable and thread-safe. */
public final class EventFinder {

    private EventFinder() {}

    /** @return in text order */
    public static List<PloverEvent> find(
            Analysis analysis,
            Optional<Dateline> dateline,
            List<Attribution> attributions,
            List<Denotation> mentions,
            List<Timex> times) {
        return List.of();
    }
}
