package rejoinder.time;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The meanings along a matched pattern, and how the last column of {@code rules.tsv} puts them together. Immutable.
 *
 * @param from number of the first part of the expression itself; what lies outside is context
 */
record Parts(List<Edge> path, int from, int to) {

    /** Nothing, if the parts do not make sense together: "13:00 pm". */
    Optional<Meaning> meaning(List<String> column) {
        String argument = column.size() > 1 ? column.get(1) : "";
        return switch (column.get(0)) {
            case "none", "same" -> Optional.of(Meaning.Word.ONLY);
            case "calendar" -> calendar(argument);
            case "clock" -> clock(argument.equals("pm"));
            case "amount" -> amount(column);
            case "decade" -> decade(argument.equals("bc"));
            case "century" -> century(argument.equals("bc"));
            case "pick" -> calendar("").map(c -> new Phrases.Picked((Inner) c, Pick.valueOf(argument)));
            case "feast" -> feast(argument);
            case "relweek" -> relative(Granularity.WEEK);
            case "relyear" -> relative(Granularity.YEAR);
            case "thatyear" -> within(new Phrases.Offset(0, Granularity.YEAR, Phrases.Base.TEXT));
            case "nthweek" -> week();
            case "nthweekday" -> nthWeekday();
            case "yearmonth" -> calendar("").filter(c -> !isSeason((Calendar) c));
            case "rangeyear" -> rangeYear();
            case "weekend" -> Optional.of(new Phrases.Weekend());
            case "sametime" -> Optional.of(new Phrases.SameTime());
            case "offset" -> offset(column, 1).map(o -> o);
            case "narrowoffset" -> offset(column, 2).map(o -> narrow(o, argument));
            case "shift" -> shift(argument.equals("-") ? -1 : 1, column.get(2));
            case "shifttoday" -> shiftToday();
            case "fixed" -> Optional.of(new Phrases.Fixed(TimexType.valueOf(argument), column.get(2)));
            case "ref" -> code().map(c -> new Phrases.Fixed(TimexType.DATE, c));
            case "within" -> last(Meaning.Resolvable.class, Inner.class).flatMap(this::within);
            case "narrow" -> whole().map(w -> narrow(w, argument));
            case "part" -> within(new Phrases.Offset(0, Granularity.DAY, Phrases.Base.TEXT));
            case "partof" -> within(new Phrases.Offset(Integer.parseInt(argument), Granularity.DAY, Phrases.Base.NOW));
            case "nextpart" -> within(new Phrases.Offset(1, Granularity.DAY, Phrases.Base.TEXT));
            case "set" -> set(argument);
            case "setday" -> calendar("").map(c -> new Phrases.Fixed(TimexType.SET, ((Inner) c).unanchored()));
            case "setword" -> code().map(c -> new Phrases.Fixed(TimexType.SET, c));
            default -> throw new IllegalStateException("no such meaning: " + column.get(0));
        };
    }

    private <T> List<T> all(Class<T> type) {
        return path.stream()
                .map(Edge::meaning)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private <T> Optional<T> first(Class<T> type) {
        return all(type).stream().findFirst();
    }

    private Optional<String> code() {
        return first(Meaning.Code.class).map(Meaning.Code::value);
    }

    /** Parts of the expression itself go before those of its context. */
    private Optional<Meaning> calendar(String era) {
        Calendar sum = new Calendar(java.util.Map.of());
        for (boolean inside : new boolean[] {true, false}) {
            for (int i = 0; i < path.size(); i++) {
                if ((i >= from && i < to) == inside && path.get(i).meaning() instanceof Calendar part) {
                    sum = sum.and(part);
                }
            }
        }
        if (!era.isEmpty()) {
            int year = first(Meaning.Count.class).map(n -> (int) n.value()).orElse(sum.get(Field.YEAR));
            sum = Calendar.of(Field.YEAR, era.equals("bc") ? 1 - year : year).and(sum);
        }
        return sum.fields().isEmpty() ? Optional.empty() : Optional.of(sum);
    }

    /** "2007-08" is rather two years than a month. */
    private static boolean isSeason(Calendar c) {
        return c.get(Field.MONTH) == (c.get(Field.YEAR) + 1) % 100;
    }

    /** "1861-63" */
    private Optional<Meaning> rangeYear() {
        return calendar("").map(c -> (Calendar) c).map(c -> {
            int from = c.get(Field.YEAR);
            int year = from - Math.floorMod(from, 100) + c.get(Field.SHORT_YEAR);
            return Calendar.of(Field.YEAR, year < from ? year + 100 : year);
        });
    }

    private Optional<Meaning> clock(boolean afternoon) {
        return calendar("")
                .map(c -> (Calendar) c)
                .filter(c -> c.get(Field.HOUR) <= 12)
                .map(c -> {
                    int hour = c.get(Field.HOUR) % 12 + (afternoon ? 12 : 0);
                    return Calendar.of(Field.HOUR, hour).and(c);
                });
    }

    private Optional<Meaning> amount(List<String> column) {
        List<Meaning.Piece> pieces = new ArrayList<>();
        double count = first(Meaning.Count.class).map(Meaning.Count::value).orElse(0.0);
        boolean vague = false;
        int sign = 0;
        String unit = first(Meaning.Unit.class).map(Meaning.Unit::name).orElse("YEAR");
        for (int i = 1; i < column.size(); i++) {
            switch (column.get(i)) {
                case "one" -> count += 1;
                case "half" -> count += 0.5;
                case "x" -> vague = true;
                case "past" -> sign = -1;
                case "future" -> sign = 1;
                case "sum" -> {}
                default -> unit = column.get(i);
            }
        }
        for (Phrases.Lasting inner : all(Phrases.Lasting.class)) {
            pieces.addAll(inner.amount().pieces());
        }
        if (pieces.isEmpty()) {
            if (count == 0.5 && unit.equals("HOUR")) {
                count = 30;
                unit = "MINUTE";
            } else if (count == 0.5 && unit.equals("CENTURY")) {
                count = 50;
                unit = "YEAR";
            }
            pieces.add(new Meaning.Piece(vague ? "X" : plain(count), unit));
        }
        Meaning.Amount amount = new Meaning.Amount(pieces);
        return Optional.of(new Phrases.Lasting(amount, sign));
    }

    private static String plain(double count) {
        return BigDecimal.valueOf(count).stripTrailingZeros().toPlainString();
    }

    private Optional<Meaning> decade(boolean bc) {
        Optional<Meaning> year = calendar("");
        if (bc) {
            return first(Meaning.Count.class).map(n -> Calendar.of(Field.DECADE, 1 - (int) n.value()));
        }
        return year.map(y -> (Calendar) y)
                .map(y -> y.has(Field.YEAR)
                        ? Calendar.of(Field.DECADE, y.get(Field.YEAR))
                        : Calendar.of(Field.DECADE, 1900 + y.get(Field.SHORT_YEAR)));
    }

    private Optional<Meaning> century(boolean bc) {
        return first(Meaning.Count.class)
                .map(n -> (int) n.value())
                .filter(n -> n > 0 && n < 30)
                .map(n -> Calendar.of(Field.CENTURY, bc ? 1 - (n * 100 - 1) : n * 100 - 99));
    }

    private Optional<Meaning> feast(String pick) {
        Optional<Feast> feast = first(Feast.class);
        if (!pick.isEmpty()) {
            return feast.map(f -> new Phrases.Picked(f, Pick.valueOf(pick)));
        }
        return feast.map(f -> calendar("")
                .<Meaning>map(year -> new Phrases.Within(f, (Calendar) year))
                .orElse(f));
    }

    /** "Tuesday of next week": which week is said by its word. */
    private Optional<Meaning> relative(Granularity unit) {
        return code().flatMap(c -> within(new Phrases.Offset(Integer.parseInt(c), unit, Phrases.Base.NOW)));
    }

    private Optional<Meaning> within(Meaning.Resolvable outer) {
        return path.stream()
                .map(Edge::meaning)
                .filter(m -> m instanceof Inner && m != outer)
                .findFirst()
                .map(inner -> inner instanceof Calendar a && outer instanceof Calendar b
                        ? a.and(b)
                        : new Phrases.Within((Inner) inner, outer));
    }

    /** The part that holds the other: the only one that is no {@link Inner}, else the last. */
    private Optional<Meaning.Resolvable> last(Class<Meaning.Resolvable> type, Class<?> inner) {
        List<Meaning.Resolvable> all = all(type);
        return all.stream()
                .filter(m -> !inner.isInstance(m))
                .findFirst()
                .or(() -> all.stream().max(java.util.Comparator.comparing(Parts::size)));
    }

    private static Granularity size(Meaning.Resolvable part) {
        return part instanceof Inner inner ? top(inner) : Granularity.STRETCH;
    }

    private static Granularity top(Inner inner) {
        return inner instanceof Calendar c && (c.has(Field.YEAR) || c.has(Field.DECADE) || c.has(Field.CENTURY))
                ? Granularity.CENTURY
                : inner.cycle();
    }

    private Optional<Meaning> week() {
        int number = first(Meaning.Count.class).map(n -> (int) n.value()).orElse(-1);
        return calendar("").map(c -> Calendar.of(Field.WEEK, number).and((Calendar) c));
    }

    /** "The first Sunday of May" */
    private Optional<Meaning> nthWeekday() {
        int number = first(Meaning.Count.class).map(n -> (int) n.value()).orElse(-1);
        return calendar("")
                .map(c -> (Calendar) c)
                .filter(c -> number != 0 && number <= 5)
                .map(c -> {
                    Feast day = Feast.nth(number, c.get(Field.WEEKDAY), c.get(Field.MONTH));
                    return c.has(Field.YEAR)
                            ? new Phrases.Within(day, Calendar.of(Field.YEAR, c.get(Field.YEAR)))
                            : day;
                });
    }

    /** offset STEPS UNIT-OR-CLASS BASE, beginning in a column */
    private Optional<Phrases.Offset> offset(List<String> column, int at) {
        Granularity unit = first(Meaning.Unit.class)
                .map(u -> Granularity.valueOf(u.name()))
                .orElseGet(() -> Granularity.valueOf(column.get(at + 1)));
        int steps = column.get(at).equals("CODE")
                ? code().map(Integer::parseInt).orElse(0)
                : Integer.parseInt(column.get(at));
        return Optional.of(new Phrases.Offset(steps, unit, Phrases.Base.valueOf(column.get(at + 2))));
    }

    private static Meaning narrow(Meaning.Resolvable whole, String part) {
        return new Phrases.Narrowed(whole, List.of("START", "MID", "END").indexOf(part));
    }

    private Optional<Meaning.Resolvable> whole() {
        return first(Meaning.Resolvable.class).or(this::day);
    }

    /** "Yesterday": so many days from today. */
    private Optional<Meaning.Resolvable> day() {
        return code().map(c -> new Phrases.Offset(Integer.parseInt(c), Granularity.DAY, Phrases.Base.TODAY));
    }

    private Optional<Meaning> shift(int sign, String base) {
        Optional<Meaning.Amount> amount = first(Phrases.Lasting.class).map(Phrases.Lasting::amount);
        Meaning.Resolvable from = base.equals("DATE")
                ? all(Meaning.Resolvable.class).stream()
                        .filter(m -> !(m instanceof Phrases.Lasting))
                        .findFirst()
                        .orElseThrow()
                : new Phrases.Offset(0, Granularity.DAY, Phrases.Base.valueOf(base));
        return amount.map(a -> new Phrases.Shifted(a, sign, from));
    }

    /** "Two weeks from tomorrow" */
    private Optional<Meaning> shiftToday() {
        return first(Phrases.Lasting.class)
                .map(Phrases.Lasting::amount)
                .flatMap(a -> day().map(from -> new Phrases.Shifted(a, 1, from)));
    }

    private Optional<Meaning> set(String count) {
        Meaning.Amount amount = first(Phrases.Lasting.class)
                .map(Phrases.Lasting::amount)
                .orElseGet(() -> new Meaning.Amount(List.of(new Meaning.Piece(
                        count.isEmpty() ? "1" : count,
                        first(Meaning.Unit.class).map(Meaning.Unit::name).orElse("DAY")))));
        return Optional.of(new Phrases.Fixed(TimexType.SET, Amounts.value(amount)));
    }
}
