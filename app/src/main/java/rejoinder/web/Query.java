package rejoinder.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import rejoinder.attribution.Mode;
import rejoinder.claim.SpeechAct;
import rejoinder.ledger.Filter;

/**
 * The filter of a list as its address gives it, and the addresses of its neighbours. Immutable.
 *
 * @param path of the list
 * @param given the filled-in fields by name, in the order of the form
 * @param filter the same for the ledger, on this page
 * @param page from 1
 * @param size rows of a page
 */
record Query(String path, Map<String, String> given, Filter filter, int page, int size) {

    private static final int LONGEST_VALUE = 200;
    private static final int LAST_PAGE = 1_000_000;

    /** An address that makes no sense; the message is for the reader. */
    static final class BadQueryException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BadQueryException(String message) {
            super(message);
        }
    }

    /**
     * @param fields names of the fields of the list's form; others in the address are passed over
     * @param parameter gives the value of a parameter
     * @throws BadQueryException if a value is not of its kind
     */
    static Query parse(String path, List<String> fields, int size, Function<String, Optional<String>> parameter) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String field : fields) {
            parameter
                    .apply(field)
                    .map(String::strip)
                    .filter(v -> !v.isEmpty())
                    .ifPresent(v -> given.put(field, checked(field, v)));
        }
        int page = parameter.apply("page").map(Query::page).orElse(1);
        Optional<LocalDate> from = day(given, "from");
        Optional<LocalDate> to = day(given, "to");
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            throw new BadQueryException("The first day (" + from.get() + ") is after the last (" + to.get() + ").");
        }
        Filter filter = new Filter(
                value(given, "words"),
                value(given, "source"),
                value(given, "outlet"),
                value(given, "mode").map(Query::mode),
                from,
                to,
                Optional.empty(),
                value(given, "act").map(Query::act),
                value(given, "answered").map(Query::answered),
                (page - 1) * size,
                size);
        return new Query(path, given, filter, page, size);
    }

    private static String checked(String field, String value) {
        if (value.length() > LONGEST_VALUE) {
            throw new BadQueryException("The field “" + field + "” holds more than " + LONGEST_VALUE + " characters.");
        }
        return value;
    }

    private static int page(String value) {
        try {
            int page = Integer.parseInt(value);
            if (page >= 1 && page <= LAST_PAGE) {
                return page;
            }
        } catch (NumberFormatException e) {
            // Said below, as for a number out of range.
        }
        throw new BadQueryException("“" + Words.opening(value, 40) + "” is not the number of a page.");
    }

    private static Mode mode(String value) {
        try {
            return Mode.parse(value);
        } catch (IllegalArgumentException e) {
            throw new BadQueryException(
                    "“" + Words.opening(value, 40) + "” is not a mode; there are direct, indirect and mixed.");
        }
    }

    private static SpeechAct act(String value) {
        try {
            return SpeechAct.parse(value);
        } catch (IllegalArgumentException e) {
            throw new BadQueryException("“" + Words.opening(value, 40) + "” is not an act.");
        }
    }

    private static boolean answered(String value) {
        if (!value.equals("yes") && !value.equals("no")) {
            throw new BadQueryException("“" + Words.opening(value, 40) + "” is neither yes nor no.");
        }
        return value.equals("yes");
    }

    private static Optional<LocalDate> day(Map<String, String> given, String field) {
        try {
            return value(given, field).map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw new BadQueryException(
                    "“" + Words.opening(given.getOrDefault(field, ""), 40) + "” is not a day; write it as 2021-11-30.");
        }
    }

    private static Optional<String> value(Map<String, String> given, String field) {
        return Optional.ofNullable(given.get(field));
    }

    /** The value of a field of the form, empty if it was left empty. */
    String value(String field) {
        return given.getOrDefault(field, "");
    }

    boolean isFiltered() {
        return !given.isEmpty();
    }

    /** The address of another page of the same results. */
    String at(int otherPage) {
        return address(given, otherPage);
    }

    /** What is active, each with the address that takes it away. */
    List<ListView.Active> active() {
        List<ListView.Active> active = new ArrayList<>();
        given.forEach((field, value) -> {
            Map<String, String> rest = new LinkedHashMap<>(given);
            rest.remove(field);
            active.add(new ListView.Active(field, value, address(rest, 1)));
        });
        return active;
    }

    private String address(Map<String, String> fields, int otherPage) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        if (otherPage > 1) {
            all.put("page", Integer.toString(otherPage));
        }
        String query = all.entrySet().stream()
                .map(e -> Words.encode(e.getKey()) + "=" + Words.encode(e.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}
