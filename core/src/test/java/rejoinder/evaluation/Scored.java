package rejoinder.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import rejoinder.wire.WireFormatException;

/** Gold and predictions of a test, compared. */
final class Scored {

    private static final Path OWN = Path.of("src/test/resources/rejoinder/evaluation");

    private Scored() {}

    static Path own(String name) {
        return OWN.resolve(name);
    }

    static List<Comparison> comparisons(List<String> gold, List<String> predicted) {
        Map<String, AnnotationLine> found = new HashMap<>();
        for (String line : predicted) {
            AnnotationLine parsed = line(line);
            found.put(unchecked(parsed::id), parsed);
        }
        return gold.stream()
                .map(line -> unchecked(() -> line(line).gold()))
                .map(article -> compare(article, found))
                .toList();
    }

    private static Comparison compare(AnnotatedArticle gold, Map<String, AnnotationLine> found) {
        AnnotationLine line = found.get(gold.id());
        return line == null ? Comparison.unread(gold) : Comparison.of(gold, unchecked(() -> line.predicted(gold)));
    }

    static Evaluation evaluation(List<String> gold, List<String> predicted) {
        Evaluation evaluation = new Evaluation();
        comparisons(gold, predicted).forEach(evaluation::add);
        return evaluation;
    }

    static List<String> lines(Path path) {
        try {
            return Files.readAllLines(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The comparison of one article in which every letter of a role stands for a word: {@code "ab cd"} is two pieces. */
    static Comparison letters(String gold, String predicted) {
        return comparisons(List.of(article(gold)), List.of(article(predicted))).get(0);
    }

    /** Attributions as {@code source/cue/content} of letters from a to z, a bar between two. */
    private static String article(String marked) {
        StringBuilder text = new StringBuilder();
        IntStream.rangeClosed('a', 'z').forEach(c -> text.append((char) c).append(' '));
        StringBuilder all = new StringBuilder();
        for (String one : marked.isEmpty() ? List.<String>of() : List.of(marked.split("\\|"))) {
            String[] roles = one.split("/", -1);
            all.append(all.length() == 0 ? "" : ",")
                    .append("{\"source\":" + ranges(roles[0]) + ",\"cue\":" + ranges(roles[1]) + ",\"content\":"
                            + ranges(roles[2]) + "}");
        }
        return "{\"id\":\"letters\",\"text\":\"" + text + "\",\"attributions\":[" + all + "]}";
    }

    private static String ranges(String letters) {
        return letters.chars()
                .mapToObj(c -> List.of(2 * (c - 'a'), 2 * (c - 'a') + 1).toString())
                .toList()
                .toString();
    }

    private static AnnotationLine line(String line) {
        return unchecked(() -> AnnotationLine.parse("test", line.getBytes(StandardCharsets.UTF_8)));
    }

    private static <T> T unchecked(Reading<T> reading) {
        try {
            return reading.get();
        } catch (WireFormatException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private interface Reading<T> {
        T get() throws WireFormatException;
    }
}
