package rejoinder.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import rejoinder.text.Document;
import rejoinder.text.Region;
import rejoinder.text.RegionKind;
import rejoinder.wire.PrintedDate;
import rejoinder.wire.ScannedDateline;

/** Derives the year of a dateline, from the surest evidence to the least sure. */
final class DatelineYear {

    /** A story dated in the east may be published the day before in the west. */
    private static final int SLACK_DAYS = 2;

    private static final int MOST_YEARS = 40;

    /** @param derivation for a reader, whether or not there is a date */
    record Found(Optional<LocalDate> date, String derivation) {}

    private DatelineYear() {}

    static Found find(Document document, ScannedDateline scanned) {
        if (scanned.day().isEmpty()) {
            return new Found(Optional.empty(), "the dateline has no date");
        }
        MonthDay day = scanned.day().get();
        return printed(day, scanned.year())
                .or(() -> published(document, day))
                .or(() -> section(document, day))
                .or(() -> furniture(document, day))
                .or(() -> weekday(document, scanned, day))
                .orElseGet(() -> new Found(Optional.empty(), "nothing tells the year of " + name(day)));
    }

    private static Optional<Found> printed(MonthDay day, Optional<Integer> year) {
        return year.flatMap(y -> date(day, y))
                .map(date -> new Found(Optional.of(date), "the dateline gives the year " + date.getYear()));
    }

    private static Optional<Found> published(Document document, MonthDay day) {
        return document.metadata()
                .published()
                .flatMap(published -> before(day, published))
                .map(date -> new Found(
                        Optional.of(date),
                        name(day) + " nearest to the day of publication, "
                                + document.metadata().published().orElseThrow()));
    }

    private static Optional<Found> section(Document document, MonthDay day) {
        return lines(document, RegionKind.SECTION)
                .flatMap(line -> PrintedDate.find(line)
                        .flatMap(printed -> before(day, printed))
                        .map(date -> new Found(
                                Optional.of(date), name(day) + " nearest to the date of the section line: " + line))
                        .stream())
                .findFirst();
    }

    private static Optional<Found> furniture(Document document, MonthDay day) {
        return lines(document, RegionKind.BOILERPLATE)
                .flatMap(line -> FurnitureYear.find(line, day).stream()
                        .mapToObj(year -> date(day, year).stream())
                        .flatMap(dates -> dates)
                        .map(date -> new Found(Optional.of(date), "the year is that of the line: " + line)))
                .findFirst();
    }

    private static java.util.stream.Stream<String> lines(Document document, RegionKind kind) {
        return document.regions().stream()
                .filter(region -> region.kind() == kind)
                .map(region -> region.span().in(document.text()));
    }

    /** "MOSCOW, November 30 … said on Tuesday … in August 2019": the first Tuesday, November 30 not before 2019. */
    private static Optional<Found> weekday(Document document, ScannedDateline scanned, MonthDay day) {
        String body = body(document, scanned.span().end());
        Optional<DayOfWeek> weekday = TextYears.firstWeekday(body);
        OptionalInt latest = TextYears.latest(body);
        if (weekday.isEmpty() || latest.isEmpty()) {
            return Optional.empty();
        }
        return IntStream.range(latest.getAsInt(), latest.getAsInt() + MOST_YEARS)
                .mapToObj(year -> date(day, year))
                .flatMap(Optional::stream)
                .filter(date -> date.getDayOfWeek() == weekday.get())
                .findFirst()
                .map(date -> new Found(
                        Optional.of(date),
                        name(weekday.get()) + ", " + name(day) + " falls in " + date.getYear() + "; the text mentions "
                                + latest.getAsInt()));
    }

    private static String body(Document document, int from) {
        StringBuilder body = new StringBuilder();
        List<Region> regions = document.regions();
        for (Region region : regions) {
            if (region.kind() == RegionKind.BODY && region.span().start() >= from) {
                body.append(region.span().in(document.text())).append('\n');
            }
        }
        return body.toString();
    }

    /** The latest such day not later than {@code last}, give or take time zones. */
    private static Optional<LocalDate> before(MonthDay day, LocalDate last) {
        LocalDate limit = last.plusDays(SLACK_DAYS);
        return IntStream.iterate(limit.getYear(), year -> year > limit.getYear() - 9, year -> year - 1)
                .mapToObj(year -> date(day, year))
                .flatMap(Optional::stream)
                .filter(date -> !date.isAfter(limit))
                .findFirst();
    }

    private static Optional<LocalDate> date(MonthDay day, int year) {
        try {
            return Year.of(year).isLeap() || day.isValidYear(year) ? Optional.of(day.atYear(year)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty(); // a year beyond the calendar
        }
    }

    private static String name(MonthDay day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + day.getDayOfMonth();
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
