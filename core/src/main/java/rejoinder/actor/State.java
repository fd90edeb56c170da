package rejoinder.actor;

import java.util.List;
import java.util.Locale;

/**
 * A state, or what news treats as one. Immutable.
 *
 * @param id ISO 3166 alpha-3, or a word for what has no code of its own
 * @param country ISO 3166 alpha-3 of the state that it counts as
 * @param roles {@code PRE} if it is recognised by some only
 * @param article "the " or nothing
 */
record State(
        String id,
        String country,
        List<String> roles,
        String name,
        String article,
        String adjective,
        List<String> names,
        List<String> adjectives,
        List<String> demonyms,
        List<String> capitals) {

    static State of(Table.Row row) {
        List<String> adjectives = row.list(7);
        List<String> names = new java.util.ArrayList<>(row.list(5));
        names.addAll(row.list(6));
        return new State(
                row.cell(0),
                row.cell(1),
                row.optional(2).map(List::of).orElse(List.of()),
                row.cell(3),
                row.optional(4).map(article -> article + " ").orElse(""),
                adjectives.get(0),
                List.copyOf(names),
                adjectives,
                row.list(8).stream()
                        .flatMap(pair -> List.of(pair.split("/")).stream())
                        .distinct()
                        .toList(),
                row.list(9));
    }

    /** Fills a pattern such as {@code Ministry of Finance of {state}}. */
    String fill(String pattern) {
        return pattern.replace("{state}", article + name).replace("{adjective}", modifier());
    }

    /** "Kestrian", or the name where news uses it so: "United States military". */
    private String modifier() {
        return adjective.toUpperCase(Locale.ROOT).equals(adjective) || id.equals("USA") ? name : adjective;
    }
}
