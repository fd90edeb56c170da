package rejoinder.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LineReaderTest {

    private static final int MOST = 12;

    /** A stream that hands out as few bytes at a time as it likes. */
    private static final class Dripping extends ByteArrayInputStream {
        private final Random random;

        private Dripping(byte[] bytes, Random random) {
            super(bytes);
            this.random = random;
        }

        @Override
        public synchronized int read(byte[] to, int start, int length) {
            return super.read(to, start, Math.min(length, 1 + random.nextInt(5)));
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyLineStandsWhereItSays(int seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "\uFEFF" : "");
        for (int i = 0; i < 60; i++) {
            text.append("x\u00E9 \r\n\nyz".charAt(random.nextInt(8)));
            text.append("long ".repeat(random.nextInt(12) == 0 ? 4 : 0));
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        LineReader reader = new LineReader(new Dripping(bytes, random), new Limits(MOST, 1, 1));
        String[] expected = text.toString().replaceFirst("^\uFEFF", "").split("\n", -1);
        int number = 0;
        for (Optional<LineReader.Line> next = reader.next(); next.isPresent(); next = reader.next()) {
            LineReader.Line line = next.get();
            while (expected[number].isBlank()) {
                number++;
            }
            byte[] words = expected[number].replaceFirst("\r$", "").getBytes(StandardCharsets.UTF_8);
            assertThat(line.number()).as("seed " + seed).isEqualTo(number + 1L);
            assertThat(line.length()).as("seed " + seed).isEqualTo(words.length);
            int start = (int) line.offset();
            assertThat(Arrays.copyOfRange(bytes, start, start + words.length))
                    .as("seed " + seed)
                    .isEqualTo(words);
            assertThat(line.bytes().map(RawBytes::toArray).map(Arrays::hashCode))
                    .as("seed " + seed)
                    .isEqualTo(words.length > MOST ? Optional.empty() : Optional.of(Arrays.hashCode(words)));
            number++;
        }
        assertThat(Arrays.stream(expected).skip(number)).as("seed " + seed).allMatch(String::isBlank);
    }
}
