package rejoinder.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rejoinder.text.Hashes;

/**
 * Which part of a list is asked for. A cursor stands for a place in one list under one filter; to whoever holds it, it
 * is opaque. Lists have no last page: whoever follows the cursors gets all of it. Immutable.
 *
 * @param offset how many rows came before, from 0
 * @param limit how many rows at most, from 1
 * @param list the list with its filter, in any form that names it
 */
public record Page(int offset, int limit, String list) {

    /** Rows if nothing else is asked for. */
    public static final int USUAL = 100;

    /** Rows of one answer; how many answers follow is not limited. */
    public static final int MOST = 1000;

    private static final Pattern CURSOR = Pattern.compile("([0-9]{1,9})\\.([0-9a-f]{12})");

    /**
     * @param limit as given, if it was
     * @param cursor as given, if it was
     * @throws IllegalArgumentException if one of them makes no sense; the message is for people
     */
    public static Page of(String list, Optional<String> limit, Optional<String> cursor) {
        return new Page(
                cursor.map(c -> offset(list, c)).orElse(0),
                limit.map(Page::limit).orElse(USUAL),
                list);
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

    private static int offset(String list, String cursor) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
            Matcher matcher = CURSOR.matcher(plain);
            if (matcher.matches() && matcher.group(2).equals(mark(list))) {
                return Integer.parseInt(matcher.group(1));
            }
        } catch (IllegalArgumentException e) {
            // Said below, as for the cursor of another list.
        }
        throw new IllegalArgumentException(
                "This cursor is not one of this list with this filter; begin again without one.");
    }

    private static String mark(String list) {
        return Hashes.sha256(list).substring(0, 12);
    }

    /** An answer with these rows, and the cursor of the rows after them if there are any. */
    <T> ObjectNode answer(List<T> all, Function<T, ObjectNode> row) {
        int from = Math.min(offset, all.size());
        return answer(all.subList(from, (int) Math.min((long) from + limit, all.size())), all.size(), row);
    }

    /** The same of rows that are this page's alone. */
    <T> ObjectNode answer(List<T> here, long total, Function<T, ObjectNode> row) {
        ObjectNode json = Values.object();
        json.put("total", total);
        ArrayNode items = json.putArray("items");
        here.forEach(r -> items.add(row.apply(r)));
        long next = (long) offset + here.size();
        Values.put(json, "next", next < total && !here.isEmpty() ? Optional.of(cursor(next)) : Optional.empty());
        return json;
    }

    private String cursor(long at) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((at + "." + mark(list)).getBytes(StandardCharsets.US_ASCII));
    }
}
