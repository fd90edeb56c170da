package rejoinder.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import rejoinder.text.Hashes;

/**
 * Which part of a list is asked for. A cursor tells after which row of one list under one filter to go on, so that rows
 * that come in meanwhile neither repeat nor hide others; to whoever holds it, it is opaque. Lists have no last page:
 * whoever follows the cursors gets all of it. Immutable.
 *
 * @param after the place of the last row before this part, in the list's own words
 * @param limit how many rows at most, from 1
 * @param list the list with its filter, in any form that names it
 */
public record Page(Optional<String> after, int limit, String list) {

    /** Rows if nothing else is asked for. */
    public static final int USUAL = 100;

    /** Rows of one answer; how many answers follow is not limited. */
    public static final int MOST = 1000;

    private static final int MARK = 12;

    /**
     * @param limit as given, if it was
     * @param cursor as given, if it was
     * @throws IllegalArgumentException if one of them makes no sense; the message is for people
     */
    public static Page of(String list, Optional<String> limit, Optional<String> cursor) {
        return new Page(cursor.map(c -> place(list, c)), limit.map(Page::limit).orElse(USUAL), list);
    }

    private static int limit(String given) {
        try {
            int limit = Integer.parseInt(given);
            if (limit >= 1 && limit <= MOST) {
                return limit;
            }
        } catch (NumberFormatException e) {
            // Said below, as for a number out of range.
        }
        throw new IllegalArgumentException("limit is a number from 1 to " + MOST + ".");
    }

    private static String place(String list, String cursor) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (plain.length() > MARK && plain.startsWith(mark(list))) {
                return plain.substring(MARK);
            }
        } catch (IllegalArgumentException e) {
            // Said below, as for the cursor of another list.
        }
        throw foreign();
    }

    /** What a cursor that was not given out by this list is answered with. */
    static IllegalArgumentException foreign() {
        return new IllegalArgumentException(
                "This cursor is not one of this list with this filter; begin again without one.");
    }

    private static String mark(String list) {
        return Hashes.sha256(list).substring(0, MARK);
    }

    /**
     * The part of a list that is at hand as a whole.
     *
     * @param key by which a row is found again when others came before it
     */
    <T> ObjectNode answer(List<T> all, Function<T, String> key, Function<T, ObjectNode> row) {
        int from = after.map(place -> start(place, all, key)).orElse(0);
        int to = (int) Math.min((long) from + limit, all.size());
        Optional<String> next =
                to < all.size() && to > from ? Optional.of(to + " " + key.apply(all.get(to - 1))) : Optional.empty();
        return answer(all.size(), all.subList(from, to).stream().map(row).toList(), next);
    }

    /** After the row with the key; where it stood, if there is none any more. */
    private static <T> int start(String place, List<T> all, Function<T, String> key) {
        int space = place.indexOf(' ');
        int stood;
        try {
            stood = Integer.parseInt(place.substring(0, Math.max(0, space)));
        } catch (NumberFormatException e) {
            throw foreign();
        }
        String last = place.substring(space + 1);
        if (stood >= 1 && stood <= all.size() && key.apply(all.get(stood - 1)).equals(last)) {
            return stood;
        }
        for (int i = 0; i < all.size(); i++) {
            if (key.apply(all.get(i)).equals(last)) {
                return i + 1;
            }
        }
        return Math.max(0, Math.min(stood, all.size()));
    }

    /** After how many rows to go on, in a list whose cursors tell just that: its counts change, and so may its order. */
    int reached() {
        try {
            return after.map(Integer::parseInt).map(n -> Math.max(0, n)).orElse(0);
        } catch (NumberFormatException e) {
            throw foreign();
        }
    }

    /**
     * An answer of rows that are this part's alone.
     *
     * @param next the place of the last of them, if others follow
     */
    ObjectNode answer(long total, List<ObjectNode> rows, Optional<String> next) {
        ObjectNode json = Values.object();
        json.put("total", total);
        ArrayNode items = json.putArray("items");
        rows.forEach(items::add);
        Values.put(json, "next", next.map(this::cursor));
        return json;
    }

    private String cursor(String place) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((mark(list) + place).getBytes(StandardCharsets.UTF_8));
    }
}
