package rejoinder.actor;

import java.util.List;

/**
 * An organ that every state may have. Immutable.
 *
 * @param pattern of its canonical name, such as {@code Ministry of Finance of {state}}
 * @param portfolios what its minister is minister of
 * @param names by which texts mention it without the state
 */
record Organ(String id, String pattern, List<String> roles, List<String> portfolios, List<String> names) {

    static Organ of(Table.Row row) {
        return new Organ(row.cell(0), row.cell(1), row.roles(2), row.list(4), row.list(5));
    }
}
