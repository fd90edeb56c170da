package rejoinder.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationFinderTest {

    /** Quotations as their inner words; a nested one is set in brackets, an open one ends with "+". */
    private static String find(String text) {
        return String.join(
                " / ",
                QuotationFinder.find(document(text)).stream()
                        .map(q -> (q.isNested()
                                        ? "[" + q.inner().in(text) + "]"
                                        : q.inner().in(text))
                                + (q.closed() ? "" : "+")
                                + (q.continues().isPresent()
                                        ? "<" + q.continues().getAsInt()
                                        : ""))
                        .toList());
    }

    static Document document(String text) {
        List<Region> regions = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n")) {
            if (!line.isBlank()) {
                regions.add(new Region(RegionKind.BODY, new Span(at, at + line.length())));
            }
            at += line.length() + 1;
        }
        return new Document(
                DocumentId.of(new byte[] {1}),
                text,
                OffsetMap.identity(text.length()),
                Metadata.NONE,
                regions,
                List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "\"It is late,\" he said.; It is late,",
                "He said “it is late” and left.; it is late",
                "Er sagte „spät“ und ging.; spät",
                "«Tard,» he said.; Tard,",
                "``Late,'' he said.; Late,",
                "''Late,'' he said.; Late,",
                // Straight marks inside straight marks: one quotation with one inside.
                "\"They \"make friends against us.\" And we wait,\" she said.; They \"make friends against us.\" And we wait, / [make friends against us.]",
                "“They ‘make friends’ here,” she said.; They ‘make friends’ here, / [make friends]",
                "\"They 'make friends' here,\" she said.; They 'make friends' here, / [make friends]",
                // Apostrophes are no quotations.
                "It’s the workers’ river, isn't it, since the '90s.; ",
                "The growers’ ‘first right’ to water.; first right",
                // Two side by side.
                "\"One,\" he said. \"Two,\" she said.; One, / Two,",
                "he said.\"We wait.\"; We wait.",
                // A closing mark is missing: the quotation runs to the end of its block, or to the next one.
                "\"We wait, he said; We wait, he said+",
                "He said: \"We wait, and \"no\" is no word.; We wait, and+ / no",
            })
    void pairsMarks(String text, String expected) {
        assertThat(find(text)).isEqualTo(expected == null ? "" : expected.strip());
    }

    @Test
    void linksParagraphsThatReopenTheMarks() {
        assertThat(find("“One.\n\n“Two.\n\n“Three,” he said.\n\n“Four,” she said."))
                .isEqualTo("One.+ / Two.+<0 / Three,<1 / Four,");
    }

    @Test
    void aParagraphWithoutAnOpeningMarkContinuesNothing() {
        assertThat(find("“One.\n\nTwo “three” four.")).isEqualTo("One.+ / three");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void findsWhatWasNested(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            Nesting nesting = new Nesting(random);
            String text = nesting.write();
            List<Span> found = QuotationFinder.find(document(text)).stream()
                    .map(Quotation::outer)
                    .sorted()
                    .toList();
            assertThat(found).as("seed " + seed + ": " + text).isEqualTo(nesting.outer());
        }
    }

    /** Writes a paragraph with quotations up to two deep, each kind of mark, and remembers where they are. */
    private static final class Nesting {
        private static final List<List<String>> OUTER =
                List.of(List.of("\"", "\""), List.of("“", "”"), List.of("«", "»"), List.of("``", "''"));
        private static final List<List<String>> INNER =
                List.of(List.of("\"", "\""), List.of("‘", "’"), List.of("“", "”"), List.of("'", "'"));
        private static final List<String> WORDS =
                List.of("river", "the", "treaty", "Kestria’s", "don't", "4.5", "dam", "Ardel");

        private final Random random;
        private final StringBuilder text = new StringBuilder();
        private final List<Span> spans = new ArrayList<>();

        Nesting(Random random) {
            this.random = random;
        }

        String write() {
            words();
            for (int i = random.nextInt(4); i > 0; i--) {
                List<String> marks = OUTER.get(random.nextInt(OUTER.size()));
                int start = open(marks);
                words();
                if (random.nextBoolean()) {
                    int inner = open(INNER.get(random.nextInt(INNER.size())));
                    words();
                    close(inner, lastMarks);
                    words();
                }
                close(start, marks);
                words();
            }
            return text.append('.').toString();
        }

        private List<String> lastMarks = List.of();
        private boolean opened;

        private int open(List<String> marks) {
            lastMarks = marks;
            text.append(' ');
            int start = text.length();
            text.append(marks.get(0));
            opened = true;
            return start;
        }

        private void close(int start, List<String> marks) {
            if (random.nextBoolean()) {
                text.append(random.nextBoolean() ? "," : ".");
            }
            text.append(marks.get(1));
            spans.add(new Span(start, text.length()));
        }

        private void words() {
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                text.append(opened || text.length() == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
                opened = false;
            }
        }

        List<Span> outer() {
            return spans.stream().sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void keepsItsLawsOnAnyText(long seed) {
        Random random = new Random(seed);
        String alphabet = "ab .,\"'“”‘’«»`\n?s";
        for (int round = 0; round < 200; round++) {
            StringBuilder builder = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                builder.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String text = builder.toString();
            List<Quotation> found = QuotationFinder.find(document(text));
            for (int i = 0; i < found.size(); i++) {
                Quotation q = found.get(i);
                String what = "seed " + seed + ", round " + round + ": " + q + " in " + text;
                assertThat(q.outer().in(text)).as(what).doesNotContain("\n");
                assertThat(q.parent().stream()
                                .allMatch(p -> found.get(p).outer().contains(q.outer())))
                        .as(what)
                        .isTrue();
                for (Quotation other : found.subList(i + 1, found.size())) {
                    boolean crossing = q.outer().overlaps(other.outer())
                            && !q.outer().contains(other.outer())
                            && !other.outer().contains(q.outer());
                    assertThat(crossing).as(what + " crosses " + other).isFalse();
                }
            }
        }
    }
}
