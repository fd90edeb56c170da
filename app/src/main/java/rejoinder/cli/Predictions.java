package rejoinder.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import rejoinder.evaluation.AnnotatedArticle;
import rejoinder.evaluation.AnnotationLine;
import rejoinder.wire.Limits;
import rejoinder.wire.LineReader;
import rejoinder.wire.WireFormatException;

/** What some program has found, from a file; its lines are held as they are until their gold is at hand. */
final class Predictions implements Predictor {

    private record Held(String origin, LineReader.Line line) {}

    private final Map<String, Held> lines = new HashMap<>();
    private long bad;

    private Predictions() {}

    /** @param problem is told of each line that cannot be used */
    static Predictions read(Path file, InputStream standard, Limits limits, Consumer<String> problem)
            throws IOException {
        Predictions predictions = new Predictions();
        try (MarkedFile from = MarkedFile.open(file, standard, limits)) {
            for (Optional<LineReader.Line> line = from.next(); line.isPresent(); line = from.next()) {
                String origin = from.origin(line.get());
                try {
                    String id = parse(origin, line.get()).id();
                    if (predictions.lines.putIfAbsent(id, new Held(origin, line.get())) != null) {
                        throw new WireFormatException(
                                origin, "Article " + id + " is predicted a second time. Keep one line of it.");
                    }
                } catch (WireFormatException e) {
                    predictions.bad++;
                    problem.accept(e.getMessage());
                }
            }
        }
        return predictions;
    }

    @Override
    public Optional<AnnotatedArticle> predict(String origin, LineReader.Line line, AnnotatedArticle gold)
            throws WireFormatException {
        Held own = lines.get(gold.id());
        return own == null
                ? Optional.empty()
                : Optional.of(parse(own.origin(), own.line()).predicted(gold));
    }

    private static AnnotationLine parse(String origin, LineReader.Line line) throws WireFormatException {
        return AnnotationLine.parse(origin, MarkedFile.bytes(origin, line));
    }

    /** Ids of predicted articles that are not among these, in their order. */
    Set<String> beyond(Set<String> golds) {
        Set<String> ids = new HashSet<>(lines.keySet());
        ids.removeAll(golds);
        return new TreeSet<>(ids);
    }

    /** How many lines could not be used. */
    long bad() {
        return bad;
    }
}
