package rejoinder.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LinePatternsTest {

    private static final long SEED = 20240901;
    private static final int LINES = 50_000;

    private static final Pattern[] PATTERNS = {
        Pattern.compile("^(more|end)\\.?$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
        Pattern.compile(".{0,3}\\bend\\b.*"),
        Pattern.compile("^(?=\\S*\\d)[\\p{Lu}\\d]{2,}$"),
        Pattern.compile("(?<!x)→?"),
        Pattern.compile("^[^a]{1,2}$")
    };
    private static final List<String> PIECES =
            List.of("more", "END", "end", ".", " ", "A", "1", "→", "x", "\uD835\uDC00", "\uD835", "か");

    /** What the first character rules out would not have matched: the answer is that of all patterns, tried in turn. */
    @Test
    void matchesWhatAnyPatternMatches() {
        Random random = new Random(SEED);
        LinePatterns patterns = new LinePatterns(PATTERNS);
        for (int i = 0; i < LINES; i++) {
            StringBuilder made = new StringBuilder();
            for (int piece = random.nextInt(5); piece >= 0; piece--) {
                made.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String line = made.toString();
            boolean any = Stream.of(PATTERNS).anyMatch(p -> p.matcher(line).matches());
            assertEquals(any, patterns.match(line), () -> "seed " + SEED + ": " + line);
        }
    }
}
