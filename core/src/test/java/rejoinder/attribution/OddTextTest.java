package rejoinder.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rejoinder.Readings;

/** Text that nobody would write: quotations opened and never closed, cues in heaps, nothing but marks. */
class OddTextTest {

    private static final List<String> BITS = List.of(
            "“",
            "”",
            "\"",
            "'",
            "‘",
            "’",
            " said ",
            " he said, ",
            " that ",
            "the ministry",
            "Kestria",
            ", ",
            ". ",
            "\n\n",
            "We never closed the gates",
            " denied ",
            "claiming ",
            "According to ",
            " — ",
            ": ",
            "NATO’s ",
            "(",
            ")",
            "☃",
            "𝔘",
            "\u00a0",
            "it would stay",
            " and warned ",
            "?",
            "told reporters ",
            "BROD: ",
            "— Ilse Brod\n\n");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void isReadWellFormed(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 12; i++) {
            String text = "Gates\n\n"
                    + IntStream.range(0, 20 + random.nextInt(180))
                            .mapToObj(k -> BITS.get(random.nextInt(BITS.size())))
                            .collect(Collectors.joining());
            assertThat(Readings.of(text).attributions()).as("seed " + seed).isNotNull();
        }
    }
}
