package rejoinder.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import rejoinder.text.Span;

/**
 * Ties a duration to the event that it counts from: "two weeks after the ministers met in August 2019". The clause is
 * the anchor; if it names a date, the interval is that date moved by the duration, which leaves the time of the event
 * inside its month open: from August 15 to September 14.
 */
final class Anchors {

    private static final int LONGEST_CLAUSE = 30;
    private static final Set<String> AFTER = Set.of("after", "following", "since");
    private static final Set<String> MARKS = Set.of(",", ";", ":", ".", "\"", "“", "”", "(", ")", "!", "?");

    private Anchors() {}

    /** @param matches as many as there are times, in the same order */
    static List<Timex> add(List<Atom> atoms, List<Rules.Match> matches, List<Timex> times) {
        List<Timex> anchored = new ArrayList<>(times);
        for (int i = 0; i < times.size(); i++) {
            int next = matches.get(i).end();
            if (matches.get(i).meaning() instanceof Phrases.Lasting lasting
                    && lasting.sign() == 0
                    && next < atoms.size()) {
                int sign = AFTER.contains(atoms.get(next).low())
                        ? 1
                        : atoms.get(next).low().equals("before") ? -1 : 0;
                int end = clauseEnd(atoms, matches, i + 1, next + 1);
                if (sign != 0
                        && end > next + 1
                        && atoms.get(next).sentence() == atoms.get(next - 1).sentence()) {
                    anchored.set(
                            i, anchored(atoms, matches, times, i, end, new Phrases.Lasting(lasting.amount(), sign)));
                }
            }
        }
        return List.copyOf(anchored);
    }

    /** Up to the next mark that is no part of a date. */
    private static int clauseEnd(List<Atom> atoms, List<Rules.Match> matches, int match, int first) {
        int m = match;
        int i = first;
        while (i < atoms.size()
                && i - first < LONGEST_CLAUSE
                && atoms.get(i).sentence() == atoms.get(first - 1).sentence()) {
            if (m < matches.size() && matches.get(m).start() == i) {
                i = matches.get(m++).end();
            } else if (MARKS.contains(atoms.get(i).low())) {
                break;
            } else {
                i++;
            }
        }
        return i;
    }

    private static Timex anchored(
            List<Atom> atoms, List<Rules.Match> matches, List<Timex> times, int i, int end, Phrases.Lasting lasting) {
        Timex time = times.get(i);
        Span clause = new Span(
                atoms.get(matches.get(i).end() + 1).start(), atoms.get(end - 1).end());
        String counted = time.value() + (lasting.sign() > 0 ? " after" : " before") + " an event";
        for (int j = i + 1; j < times.size() && matches.get(j).start() < end; j++) {
            Optional<Interval> moved = times.get(j).interval().flatMap(of -> moved(lasting, of));
            if (moved.isPresent()) {
                String derivation = String.format(
                        Locale.ROOT,
                        "%s in %s → from %s to %s",
                        counted,
                        times.get(j).value(),
                        moved.get().from().toLocalDate(),
                        moved.get().to().minusNanos(1).toLocalDate());
                return anchored(time, moved, derivation, clause);
            }
        }
        return anchored(time, Optional.empty(), counted + " whose date is not given", clause);
    }

    private static Timex anchored(Timex time, Optional<Interval> interval, String derivation, Span clause) {
        return new Timex(
                time.span(), time.type(), time.value(), interval, derivation, Optional.of(clause), time.rule());
    }

    private static Optional<Interval> moved(Phrases.Lasting lasting, Interval interval) {
        Optional<LocalDateTime> from = moved(lasting, interval.from().toLocalDate());
        Optional<LocalDateTime> to = moved(lasting, interval.to().toLocalDate());
        return from.isPresent() && to.isPresent() && from.get().isBefore(to.get())
                ? Optional.of(new Interval(from.get(), to.get(), Granularity.STRETCH))
                : Optional.empty();
    }

    private static Optional<LocalDateTime> moved(Phrases.Lasting lasting, LocalDate day) {
        return Amounts.days(lasting.amount(), lasting.sign(), day).map(LocalDate::atStartOfDay);
    }
}
