package rejoinder.time;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which of the periods of the same name is meant: of all Tuesdays, this one. */
enum Pick {
    /** "Last April": the latest that is over. */
    LAST("last before"),
    /** The latest that has begun. */
    BEFORE("before"),
    /** The earliest that is not over. */
    AFTER("after"),
    /** "Next Friday": the earliest that has not begun. */
    NEXT("next after"),
    NEAREST("nearest to"),
    /** The nearest, rather one that lies ahead. */
    ONWARD("nearest to"),
    /** "This summer": in the same year. */
    THIS("in the time of");

    private final String word;

    Pick(String word) {
        this.word = word;
    }

    /** For a reader, before the day that it is counted from. */
    String word() {
        return word;
    }

    /** @param candidates in order of time */
    Optional<Period> from(List<Period> candidates, Period reference) {
        Comparator<Period> latest = Comparator.comparing(Period::start);
        return switch (this) {
            case LAST ->
                candidates.stream()
                        .filter(p -> !p.end().isAfter(reference.start()))
                        .max(latest);
            case BEFORE ->
                candidates.stream()
                        .filter(p -> p.start().isBefore(reference.end()))
                        .max(latest);
            case AFTER ->
                candidates.stream()
                        .filter(p -> p.end().isAfter(reference.start()))
                        .min(latest);
            case NEXT ->
                candidates.stream()
                        .filter(p -> !p.start().isBefore(reference.end()))
                        .min(latest);
            case NEAREST, THIS, ONWARD ->
                candidates.stream().min(Comparator.comparingLong(p -> distance(p, reference)));
        };
    }

    /** In hours. What lies back counts two and a half times in a story, which goes on: {@link #ONWARD}. */
    private long distance(Period p, Period reference) {
        if (p.start().isBefore(reference.end()) && reference.start().isBefore(p.end())) {
            return 0;
        }
        long hours = java.time.Duration.between(middle(reference), middle(p)).toHours();
        return hours < 0 ? -hours * (this == ONWARD ? 5 : 2) : hours * 2;
    }

    private static java.time.LocalDateTime middle(Period p) {
        return p.start().plus(java.time.Duration.between(p.start(), p.end()).dividedBy(2));
    }
}
