package rejoinder.wire;

import java.util.Arrays;
import java.util.OptionalInt;
import rejoinder.text.OffsetMap;

/**
 * The words of a page as they are gathered, white space collapsed, each UTF-16 unit with the range of the page's
 * source that made it. Blocks are ranges of it. Not thread-safe.
 */
final class PageText {

    private final StringBuilder units = new StringBuilder();
    private int[] from = new int[1024];
    private int[] to = new int[1024];

    int length() {
        return units.length();
    }

    void append(char unit, int sourceFrom, int sourceTo) {
        int at = units.length();
        if (at == from.length) {
            from = Arrays.copyOf(from, at * 2);
            to = Arrays.copyOf(to, at * 2);
        }
        units.append(unit);
        from[at] = sourceFrom;
        to[at] = sourceTo;
    }

    /** The words of a range. Half a surrogate pair, which a reference can make, becomes U+FFFD. */
    String text(int start, int end) {
        String words = units.substring(start, end);
        OptionalInt lone = Utf8.firstLoneSurrogate(words);
        if (lone.isEmpty()) {
            return words;
        }
        StringBuilder mended = new StringBuilder(words);
        while (lone.isPresent()) {
            mended.setCharAt(lone.getAsInt(), '\uFFFD');
            lone = Utf8.firstLoneSurrogate(mended, lone.getAsInt() + 1);
        }
        return mended.toString();
    }

    int sourceStart(int at) {
        return from[at];
    }

    /** False if a part of the range stands in the source before what precedes it, as misplaced markup can cause. */
    boolean inSourceOrder(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (from[i] < to[i - 1] && (from[i] != from[i - 1] || to[i] != to[i - 1])) {
                return false;
            }
        }
        return true;
    }

    int sourceEnd(int end) {
        return to[end - 1];
    }

    /** Goes on with the map of a range; units made from one source range are one step. */
    void map(int start, int end, OffsetMap.Builder map) {
        int i = start;
        while (i < end) {
            int next = i + 1;
            while (next < end && from[next] == from[i] && to[next] == to[i]) {
                next++;
            }
            map.at(from[i]).run(1, next - i, to[i] - from[i]);
            i = next;
        }
    }
}
