package rejoinder.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Numbers in digits and in words, as days, months, years, hours, ordinals or plain counts. */
final class Numerals {

    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> ORDINALS = List.of(
            "",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");

    /** What may stand close behind digits; anything else makes them a name or a measure: "16km", "737s" is none. */
    private static final Set<String> TAILS =
            Set.of("st", "nd", "rd", "th", "s", "am", "pm", "a", "p", "t", "hrs", "hours", "year", "years", "min");

    private static final Set<String> MONEY = Set.of("$", "€", "£", "¥", "#");
    private static final Map<String, Integer> CARDINAL = new HashMap<>();
    private static final Map<String, Integer> ORDINAL = new HashMap<>();

    static {
        for (int i = 0; i < SMALL.size(); i++) {
            CARDINAL.put(SMALL.get(i), i);
        }
        for (int i = 2; i < TENS.size(); i++) {
            CARDINAL.put(TENS.get(i), i * 10);
        }
        for (int i = 1; i < ORDINALS.size(); i++) {
            ORDINAL.put(ORDINALS.get(i), i);
        }
        ORDINAL.put("thirtieth", 30);
    }

    private final Symbols symbols;

    Numerals(Symbols symbols) {
        this.symbols = symbols;
    }

    void fill(Chart chart) {
        for (int i = 0; i < chart.size(); i++) {
            if (chart.atom(i).isNumber()) {
                digits(chart, i);
            } else if (chart.atom(i).isWord()) {
                chart.add(i, new Edge(symbols.of("WORD"), i + 1, Meaning.Word.ONLY));
                words(chart, i);
            }
        }
    }

    private void digits(Chart chart, int i) {
        String low = chart.atom(i).low();
        if (low.length() > 15 || glued(chart, i)) {
            return;
        }
        boolean money = i > 0
                && chart.atom(i).glued()
                && MONEY.contains(chart.atom(i - 1).low());
        if (low.indexOf('.') > 0) {
            decimal(chart, i, low);
            return;
        }
        String plain = low.replace(",", "");
        int value = plain.length() > 8 ? 999_999_999 : Integer.parseInt(plain);
        number(chart, i, "NUM", i + 1, value);
        if (money || plain.length() < low.length() || percent(chart, i + 1)) {
            return;
        }
        ordinal(chart, i, value);
        switch (low.length()) {
            case 1, 2 -> twoDigits(chart, i, low, value);
            case 3 -> number(chart, i, "NUM3", i + 1, value);
            case 4 -> fourDigits(chart, i, value);
            case 8 -> day(chart, i, value);
            default -> {}
        }
    }

    private static boolean glued(Chart chart, int i) {
        boolean behind = i > 0
                && chart.atom(i).glued()
                && chart.atom(i - 1).isWord()
                && !chart.atom(i - 1).low().equals("t");
        boolean before = i + 1 < chart.size()
                && chart.atom(i + 1).glued()
                && chart.atom(i + 1).isWord()
                && !TAILS.contains(chart.atom(i + 1).low());
        return behind || before;
    }

    private static boolean percent(Chart chart, int i) {
        return i < chart.size() && chart.atom(i).low().equals("%");
    }

    private void decimal(Chart chart, int i, String low) {
        String plain = low.replace(",", "");
        number(chart, i, "NUM", i + 1, Double.parseDouble(plain));
        int dot = low.indexOf('.');
        if (dot <= 2 && low.length() == dot + 3) {
            int hour = Integer.parseInt(low.substring(0, dot));
            int minute = Integer.parseInt(low.substring(dot + 1));
            if (hour < 24 && minute < 60) {
                calendar(chart, i, "HM", Calendar.of(Field.HOUR, hour).and(Calendar.of(Field.MINUTE, minute)));
            }
        }
    }

    private void twoDigits(Chart chart, int i, String low, int value) {
        if (value >= 1 && value <= 31) {
            field(chart, i, "DD", Field.DAY, value);
        }
        if (value <= 24) {
            field(chart, i, "HH", Field.HOUR, value);
        }
        if (value >= 1 && value <= 12) {
            field(chart, i, "HH12", Field.HOUR, value);
            field(chart, i, "NUM12", Field.HOUR, value);
            field(chart, i, "MO", Field.MONTH, value);
            if (low.length() == 2) {
                field(chart, i, "MO2", Field.MONTH, value);
            }
        }
        number(chart, i, "NUM3", i + 1, value);
        if (low.length() == 2) {
            field(chart, i, "YY", Field.SHORT_YEAR, value);
            if (value % 10 == 0) {
                field(chart, i, "YY0", Field.SHORT_YEAR, value);
            }
            if (value < 60) {
                field(chart, i, "MM", Field.MINUTE, value);
                field(chart, i, "SS", Field.SECOND, value);
            }
        }
    }

    private void fourDigits(Chart chart, int i, int value) {
        if (value >= 1000 && value < 1500) {
            field(chart, i, "OLDYEAR", Field.YEAR, value);
        }
        if (value >= 1500 && value <= 2100) {
            field(chart, i, "YEAR", Field.YEAR, value);
            if (value % 10 == 0) {
                field(chart, i, "YEAR0", Field.YEAR, value);
            }
        }
        if (value / 100 < 25 && value % 100 < 60) {
            calendar(
                    chart, i, "HHMM", Calendar.of(Field.HOUR, value / 100).and(Calendar.of(Field.MINUTE, value % 100)));
        }
    }

    /** 20211130 */
    private void day(Chart chart, int i, int value) {
        try {
            LocalDate day = LocalDate.of(value / 10000, value / 100 % 100, value % 100);
            if (day.getYear() >= 1900 && day.getYear() < 2100) {
                calendar(
                        chart,
                        i,
                        "YMD",
                        new Calendar(Map.of(
                                Field.YEAR,
                                day.getYear(),
                                Field.MONTH,
                                day.getMonthValue(),
                                Field.DAY,
                                day.getDayOfMonth())));
            }
        } catch (DateTimeException e) {
            // any other number
        }
    }

    private void ordinal(Chart chart, int i, int value) {
        if (i + 1 < chart.size()
                && chart.atom(i + 1).glued()
                && Set.of("st", "nd", "rd", "th").contains(chart.atom(i + 1).low())) {
            ordinal(chart, i, i + 2, value);
            if (value >= 1 && value <= 31) {
                chart.add(i, new Edge(symbols.of("ORDNUM"), i + 2, Calendar.of(Field.DAY, value)));
            }
        }
    }

    private void ordinal(Chart chart, int i, int end, int value) {
        number(chart, i, "ORD", end, value);
        if (value >= 1 && value <= 31) {
            chart.add(i, new Edge(symbols.of("ORDDAY"), end, Calendar.of(Field.DAY, value)));
        }
    }

    private void words(Chart chart, int i) {
        Integer ordinal = ORDINAL.get(chart.atom(i).low());
        if (ordinal != null) {
            ordinal(chart, i, i + 1, ordinal);
            return;
        }
        Integer first = CARDINAL.get(chart.atom(i).low());
        if (first == null) {
            return;
        }
        tensOrdinal(chart, i, first);
        NumberWords words = NumberWords.read(chart, i, CARDINAL);
        number(chart, i, "NUM", words.end(), words.value());
        if (words.value() <= 12) {
            chart.add(i, new Edge(symbols.of("NUM12"), words.end(), Calendar.of(Field.HOUR, (int) words.value())));
        }
        if (words.value() >= 1 && words.value() <= 31) {
            chart.add(i, new Edge(symbols.of("DWORD"), words.end(), Calendar.of(Field.DAY, (int) words.value())));
        }
        if (words.end() - i >= 2 && words.value() >= 1000 && words.value() < 2200) {
            chart.add(i, new Edge(symbols.of("YEARWORDS"), words.end(), Calendar.of(Field.YEAR, (int) words.value())));
        }
        year(chart, i, words);
    }

    /** "nineteen eighty six" */
    private void year(Chart chart, int i, NumberWords century) {
        if (century.value() < 13 || century.value() > 20 || !chart.together(i, century.end())) {
            return;
        }
        Integer tens = CARDINAL.get(chart.atom(century.end()).low());
        if (tens != null && tens >= 10) {
            NumberWords rest = NumberWords.read(chart, century.end(), CARDINAL);
            if (rest.value() < 100) {
                int year = (int) (century.value() * 100 + rest.value());
                chart.add(i, new Edge(symbols.of("YEARWORDS"), rest.end(), Calendar.of(Field.YEAR, year)));
            }
        }
    }

    /** "twenty-first" */
    private void tensOrdinal(Chart chart, int i, int tens) {
        int next = chart.together(i, i + 1) && chart.atom(i + 1).low().equals("-") ? i + 2 : i + 1;
        if (tens >= 20 && chart.together(i, next)) {
            Integer unit = ORDINAL.get(chart.atom(next).low());
            if (unit != null && unit < 10) {
                ordinal(chart, i, next + 1, tens + unit);
            }
        }
    }

    private void number(Chart chart, int i, String name, int end, double value) {
        chart.add(i, new Edge(symbols.of(name), end, new Meaning.Count(value)));
    }

    private void field(Chart chart, int i, String name, Field field, int value) {
        calendar(chart, i, name, Calendar.of(field, value));
    }

    private void calendar(Chart chart, int i, String name, Calendar meaning) {
        chart.add(i, new Edge(symbols.of(name), i + 1, meaning));
    }
}
