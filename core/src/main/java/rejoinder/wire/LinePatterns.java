package rejoinder.wire;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Patterns of whole lines. Nearly all of them are ruled out by a line's first character, so which remain is kept for
 * each character and only those are tried: {@code "The river rose."} never meets the pattern of {@code "Read more"}.
 * Thread-safe.
 */
final class LinePatterns {

    /** Beyond it lie the scripts with too many characters to keep something for each. */
    private static final int LAST_KEPT = 0x20FF;

    private final List<Pattern> all;
    private final Map<Integer, List<Pattern>> byFirst = new ConcurrentHashMap<>();

    LinePatterns(Pattern... all) {
        this.all = List.copyOf(Arrays.asList(all));
    }

    /** Whether any of them matches the line from its first character, of which there must be one, to its last. */
    boolean match(String line) {
        int first = line.codePointAt(0);
        List<Pattern> possible = first <= LAST_KEPT ? byFirst.computeIfAbsent(first, this::beginningWith) : all;
        for (Pattern pattern : possible) {
            if (pattern.matcher(line).matches()) {
                return true;
            }
        }
        return false;
    }

    private List<Pattern> beginningWith(int first) {
        String beginning = Character.toString(first);
        return all.stream().filter(pattern -> mayMatch(pattern, beginning)).toList();
    }

    /** Where a pattern fails without having asked for more, no more would have helped. */
    private static boolean mayMatch(Pattern pattern, String beginning) {
        Matcher matcher = pattern.matcher(beginning);
        return matcher.matches() || matcher.hitEnd();
    }
}
