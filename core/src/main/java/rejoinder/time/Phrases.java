package rejoinder.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;

/** Times that are counted from, or cut out of, another. */
final class Phrases {

    private Phrases() {}

    /** A reading with a fixed value: "recently". */
    record Fixed(TimexType type, String value) implements Meaning.Resolvable {
        @Override
        public Found resolve(Reference reference) {
            return Found.of(type, value, "says no more");
        }
    }

    /** What an offset is counted from. */
    enum Base {
        /** The time of telling. */
        NOW,
        /** The last date named. */
        TEXT,
        /** The day of writing, even in history: "today". */
        TODAY
    }

    /** So many units before or after: "last week", "the following year", "tomorrow". */
    record Offset(int steps, Granularity unit, Base base) implements Meaning.Resolvable {
        @Override
        public Found resolve(Reference reference) {
            return from(reference)
                    .map(point -> {
                        Period period = Period.at(unit, Period.shift(point.day(), unit, steps));
                        return Found.of(period, words() + " " + point.words() + " → " + period.value());
                    })
                    .orElseGet(() -> Found.of(TimexType.DATE, unanchored(), "nothing tells from when it counts"));
        }

        private Optional<Reference.Point> from(Reference reference) {
            return switch (base) {
                case TEXT -> reference.text();
                case NOW -> reference.now();
                case TODAY -> reference.written();
            };
        }

        private String words() {
            String name = unit.word();
            return steps == 0
                    ? name + " of"
                    : Math.abs(steps) + " " + name + (Math.abs(steps) > 1 ? "s" : "")
                            + (steps < 0 ? " before" : " after");
        }

        private String unanchored() {
            return switch (unit) {
                case DAY -> base == Base.TODAY && steps == 0 ? "PRESENT_REF" : "XXXX-XX-XX";
                case WEEK -> "XXXX-WXX";
                case WEEKEND -> "XXXX-WXX-WE";
                case MONTH -> "XXXX-XX";
                case QUARTER -> "XXXX-QX";
                case DECADE -> "XXX";
                case CENTURY -> "XX";
                default -> "XXXX";
            };
        }
    }

    /** "Over the weekend": in a report that looks back from a weekday, the one before. */
    record Weekend() implements Meaning.Resolvable {
        @Override
        public Found resolve(Reference reference) {
            boolean back = reference.tense() == Tense.PAST
                    && reference
                            .now()
                            .filter(p -> p.day().getDayOfWeek().getValue() < 6)
                            .isPresent();
            return new Offset(back ? -1 : 0, Granularity.WEEKEND, Base.NOW).resolve(reference);
        }
    }

    /** "By that time": the last date named. */
    record SameTime() implements Meaning.Resolvable {
        @Override
        public Found resolve(Reference reference) {
            return reference
                    .preceding()
                    .map(p -> Found.of(p, "the preceding date " + p.value()))
                    .orElseGet(() -> Found.of(TimexType.DATE, "PRESENT_REF", "no date precedes it"));
        }
    }

    /** "Next Friday": a date with its direction. */
    record Picked(Inner inner, Pick pick) implements Meaning.Resolvable {
        @Override
        public Found resolve(Reference reference) {
            return inner.pick(pick, reference.now());
        }
    }

    /** "Tuesday of next week", "the morning of April 19". */
    record Within(Inner inner, Meaning.Resolvable outer) implements Meaning.Resolvable {
        @Override
        public Found resolve(Reference reference) {
            Found around = outer.resolve(reference);
            Optional<Period> found = around.period()
                    .map(p -> p.unit() == Granularity.DAY_PART ? Period.at(Granularity.DAY, p.day()) : p)
                    .filter(p -> p.unit().compareTo(Granularity.DAY) >= 0)
                    .flatMap(inner::in);
            if (found.isPresent()) {
                Period period = found.get();
                return Found.of(period, inner.words() + " in " + around.value() + " (" + around.derivation() + ")");
            }
            int clock = inner.unanchored().indexOf('T');
            return clock < 0 || around.value().indexOf('T') >= 0
                    ? around
                    : Found.of(
                            TimexType.TIME, around.value() + inner.unanchored().substring(clock), around.derivation());
        }
    }

    /** "Early 2009": the value stays that of the whole, the interval is a third of it. */
    record Narrowed(Meaning.Resolvable whole, int third) implements Meaning.Resolvable {
        @Override
        public Found resolve(Reference reference) {
            Found found = whole.resolve(reference);
            return found.interval()
                    .map(all -> {
                        var from = cut(all, third);
                        var to = cut(all, third + 1);
                        String[] names = {"first", "middle", "last"};
                        return found.with(
                                new Interval(from, to, all.granularity()), "; the " + names[third] + " third of it");
                    })
                    .orElse(found);
        }

        /** Where a third begins, at midnight if the whole is longer than a few days. */
        private static LocalDateTime cut(Interval all, int third) {
            Duration length = Duration.between(all.from(), all.to());
            LocalDateTime at = all.from().plus(length.multipliedBy(third).dividedBy(3));
            return length.toDays() < 6 || third == 3 ? at : at.toLocalDate().atStartOfDay();
        }
    }

    /** "Two weeks ago", "three days after January 12". */
    record Shifted(Meaning.Amount amount, int sign, Meaning.Resolvable base) implements Meaning.Resolvable {
        @Override
        public Found resolve(Reference reference) {
            Found from = base.resolve(reference);
            String words = Amounts.value(amount) + (sign < 0 ? " before " : " after ") + from.value();
            Optional<Period> start = from.period();
            Optional<Period> shifted = start.flatMap(p -> Amounts.shift(amount, sign, p));
            return shifted.map(p -> Found.of(p, words + " (" + from.derivation() + ") → " + p.value()))
                    .orElseGet(() -> Amounts.isClock(amount)
                            ? Found.of(TimexType.DURATION, Amounts.value(amount), words)
                            : Found.of(
                                    TimexType.DATE,
                                    sign < 0 ? "PAST_REF" : "FUTURE_REF",
                                    words + ": how far is not said"));
        }
    }

    /** "Two weeks", "the past two decades". */
    record Lasting(Meaning.Amount amount, int sign) implements Meaning.Resolvable {
        @Override
        public Found resolve(Reference reference) {
            Found plain = Found.of(TimexType.DURATION, Amounts.value(amount), "as written");
            Optional<Reference.Point> now = reference.now();
            if (sign == 0 || now.isEmpty()) {
                return plain;
            }
            LocalDate here = now.get().day();
            return Amounts.days(amount, sign, here)
                    .filter(there -> !there.equals(here))
                    .map(there -> plain.with(
                            new Interval(
                                    (sign < 0 ? there : here).atStartOfDay(),
                                    (sign < 0 ? here : there).atStartOfDay(),
                                    Granularity.STRETCH),
                            String.format(
                                    Locale.ROOT,
                                    ", %s %s",
                                    sign < 0 ? "up to" : "from",
                                    now.get().words())))
                    .orElse(plain);
        }
    }
}
