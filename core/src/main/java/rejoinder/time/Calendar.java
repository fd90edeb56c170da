package rejoinder.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A date as far as it is written: "June 18", "Tuesday", "the third quarter of 2013", "5:30 p.m.". Immutable. */
record Calendar(Map<Field, Integer> fields) implements Inner {

    Calendar {
        fields = Map.copyOf(fields);
    }

    static Calendar of(Field field, int value) {
        return new Calendar(Map.of(field, value));
    }

    /** Both together; what this says goes before what the other says. */
    Calendar and(Calendar other) {
        Map<Field, Integer> all = new EnumMap<>(Field.class);
        all.putAll(other.fields);
        all.putAll(fields);
        return new Calendar(all);
    }

    boolean has(Field field) {
        return fields.containsKey(field);
    }

    int get(Field field) {
        return fields.getOrDefault(field, 0);
    }

    private boolean hasAny(Field first, Field... more) {
        boolean any = has(first);
        for (Field field : more) {
            any |= has(field);
        }
        return any;
    }

    @Override
    public Granularity cycle() {
        if (hasAny(Field.HALF, Field.QUARTER, Field.SEASON, Field.MONTH, Field.WEEK)) {
            return Granularity.YEAR;
        }
        if (has(Field.DAY)) {
            return Granularity.MONTH;
        }
        return has(Field.WEEKDAY) ? Granularity.WEEK : Granularity.DAY;
    }

    @Override
    public Found resolve(Reference reference) {
        Optional<Period> top = top(reference);
        if (top.isPresent()) {
            return in(top.get())
                    .map(p -> Found.of(p, "as written"))
                    .orElseGet(() -> unknown("no such day in " + top.get().value()));
        }
        if (cycle() == Granularity.DAY) {
            return partOfDay(reference);
        }
        if (cycle() == Granularity.MONTH) {
            return pick(Pick.NEAREST, reference.text());
        }
        return pick(direction(reference), reference.now());
    }

    /** On the day last named, unless only a longer stretch was named: "in January 2005. The take-off, at 08:30 UTC". */
    private Found partOfDay(Reference reference) {
        Optional<Reference.Point> named =
                reference.text().filter(p -> p.period().unit().compareTo(Granularity.DAY) <= 0);
        Optional<Reference.Point> point = named.isPresent() ? named : reference.written();
        return point.flatMap(p -> in(Period.at(Granularity.DAY, p.day()))
                        .map(period -> Found.of(period, words() + " of " + p.words() + " → " + period.value())))
                .orElseGet(() -> unknown("nothing tells the day"));
    }

    private Pick direction(Reference reference) {
        if (reference.narrative()) {
            return Pick.ONWARD;
        }
        if (has(Field.QUARTER) || has(Field.HALF) || (has(Field.MONTH) && has(Field.DAY))) {
            return Pick.NEAREST;
        }
        return reference.tense() == Tense.FUTURE ? Pick.AFTER : Pick.BEFORE;
    }

    /** The century, decade or year, if the date has one. */
    private Optional<Period> top(Reference reference) {
        if (has(Field.YEAR)) {
            return Optional.of(Period.at(Granularity.YEAR, LocalDate.of(get(Field.YEAR), 1, 1)));
        }
        if (has(Field.SHORT_YEAR)) {
            return Optional.of(Period.at(Granularity.YEAR, LocalDate.of(shortYear(reference), 1, 1)));
        }
        if (has(Field.DECADE)) {
            return Optional.of(Period.at(Granularity.DECADE, LocalDate.of(get(Field.DECADE), 1, 1)));
        }
        return has(Field.CENTURY)
                ? Optional.of(Period.at(Granularity.CENTURY, LocalDate.of(get(Field.CENTURY), 1, 1)))
                : Optional.empty();
    }

    /** "1861-63" ends in the century it began in; "'82" is the last such year that was over ten years hence. */
    private int shortYear(Reference reference) {
        int digits = get(Field.SHORT_YEAR);
        int now = reference
                .preceding()
                .filter(p -> reference.narrative())
                .map(p -> p.day().getYear())
                .or(() -> reference.publication().map(LocalDate::getYear))
                .orElse(2000);
        int limit = now + (reference.narrative() ? 50 : 20);
        return limit - Math.floorMod(limit - digits, 100);
    }

    @Override
    public Optional<Period> in(Period outer) {
        try {
            return Optional.of(clock(day(month(outer))));
        } catch (DateTimeException e) {
            return Optional.empty(); // "February 30"
        }
    }

    private Period month(Period outer) {
        LocalDate day = outer.day();
        int year = day.getYear();
        if (has(Field.MONTH)) {
            return Period.at(Granularity.MONTH, LocalDate.of(year, get(Field.MONTH), 1));
        }
        if (has(Field.SEASON)) {
            return Period.at(Granularity.SEASON, LocalDate.of(year, Math.max(1, get(Field.SEASON) * 3), 1));
        }
        if (has(Field.QUARTER)) {
            return Period.at(Granularity.QUARTER, LocalDate.of(year, get(Field.QUARTER) * 3, 1));
        }
        return has(Field.HALF) ? Period.at(Granularity.HALF_YEAR, LocalDate.of(year, get(Field.HALF) * 6, 1)) : outer;
    }

    private Period day(Period outer) {
        LocalDate first = outer.day();
        if (has(Field.WEEK)) {
            int number = get(Field.WEEK);
            LocalDate inside = number < 0
                    ? outer.end().toLocalDate().minusDays(4)
                    : first.plusDays(outer.unit() == Granularity.YEAR ? 3 : 0).plusWeeks(number - 1L);
            return Period.at(Granularity.WEEK, inside);
        }
        if (has(Field.DAY)) {
            return Period.at(Granularity.DAY, LocalDate.of(first.getYear(), first.getMonthValue(), get(Field.DAY)));
        }
        if (has(Field.WEEKDAY)) {
            return Period.at(
                    Granularity.DAY, Period.at(Granularity.WEEK, first).day().plusDays(get(Field.WEEKDAY) - 1L));
        }
        return outer;
    }

    private Period clock(Period outer) {
        LocalDate day = outer.day();
        if (has(Field.HOUR)) {
            String zone = has(Field.ZONE) ? zone(get(Field.ZONE)) : "";
            LocalDateTime from = day.atStartOfDay()
                    .plusHours(hour())
                    .plusMinutes(get(Field.MINUTE))
                    .plusSeconds(get(Field.SECOND));
            Granularity unit =
                    has(Field.SECOND) ? Granularity.SECOND : has(Field.MINUTE) ? Granularity.MINUTE : Granularity.HOUR;
            return Period.clock(unit, from, zone);
        }
        return has(Field.PART) ? Period.part(day, DayPart.from(get(Field.PART))) : outer;
    }

    /** "6 in the evening". */
    private int hour() {
        int hour = get(Field.HOUR);
        boolean late = has(Field.PART)
                && DayPart.from(get(Field.PART)) != DayPart.MO
                && DayPart.from(get(Field.PART)) != DayPart.DT;
        return late && hour < 12 && hour > 3 ? hour + 12 : hour;
    }

    private static String zone(int minutes) {
        if (minutes == 0) {
            return "Z";
        }
        int size = Math.abs(minutes);
        String hours = String.format(Locale.ROOT, "%s%02d", minutes < 0 ? "-" : "+", size / 60);
        return size % 60 == 0 ? hours : hours + String.format(Locale.ROOT, ":%02d", size % 60);
    }

    @Override
    public String unanchored() {
        if (has(Field.YEAR)) {
            return String.format(
                    Locale.ROOT, "%04d-%02d-%02d", get(Field.YEAR), Math.max(1, get(Field.MONTH)), get(Field.DAY));
        }
        LocalDate leap = LocalDate.of(2000, 1, 1);
        String shape = in(Period.at(Granularity.YEAR, leap)).map(Period::value).orElse("XXXX-XX-XX");
        return switch (cycle()) {
            case YEAR -> "XXXX" + shape.substring(4);
            case MONTH -> "XXXX-XX" + shape.substring(7);
            case WEEK -> "XXXX-WXX-" + get(Field.WEEKDAY) + (shape.length() > 10 ? shape.substring(10) : "");
            default -> "XXXX-XX-XX" + (shape.indexOf('T') > 0 ? shape.substring(shape.indexOf('T')) : "");
        };
    }

    @Override
    public String words() {
        return fields.keySet().stream().sorted().map(this::words).collect(Collectors.joining(", "));
    }

    private String words(Field field) {
        int value = get(field);
        return switch (field) {
            case WEEKDAY -> "weekday " + DayOfWeek.of(value).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            case PART -> "part of day " + DayPart.from(value);
            case SEASON -> "season " + new String[] {"winter", "spring", "summer", "autumn"}[value];
            default -> field.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + value;
        };
    }
}
