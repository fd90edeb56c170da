package rejoinder.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rejoinder.evaluation.AnnotatedArticle;
import rejoinder.evaluation.AnnotationLine;
import rejoinder.evaluation.Comparison;
import rejoinder.evaluation.Evaluation;
import rejoinder.wire.Limits;
import rejoinder.wire.LineReader;
import rejoinder.wire.WireFormatException;

/** One run of {@code evaluate}: articles compared on many threads, added up by one in the order of the files. */
final class EvaluationRun {

    /** A line of gold compared, or why not; a prediction that cannot be used leaves its article with none. */
    private record Compared(String origin, Optional<Comparison> comparison, Optional<String> problem, long done) {}

    private final Predictor predictor;
    private final Limits limits;
    private final EvaluationWatch watch;
    private final Optional<ErrorLines> errors;
    private final Evaluation evaluation = new Evaluation();
    private final Set<String> ids = new HashSet<>();
    private long bad;
    private long finished;

    EvaluationRun(Predictor predictor, Limits limits, EvaluationWatch watch, Optional<ErrorLines> errors) {
        this.predictor = predictor;
        this.limits = limits;
        this.watch = watch;
        this.errors = errors;
    }

    Evaluation run(List<Path> golds, InputStream standard, int threads) throws IOException {
        try (InOrder<Compared> work = new InOrder<>(threads, this::take, () -> {})) {
            for (Path gold : golds) {
                submit(gold, standard, work);
            }
        }
        return evaluation;
    }

    /** How many lines of gold were left out. */
    long bad() {
        return bad;
    }

    /** Ids of the articles. */
    Set<String> ids() {
        return ids;
    }

    private void submit(Path gold, InputStream standard, InOrder<Compared> work) throws IOException {
        try (MarkedFile from = MarkedFile.open(gold, standard, limits)) {
            boolean wanted = true;
            for (Optional<LineReader.Line> next = from.next(); wanted && next.isPresent(); next = from.next()) {
                LineReader.Line line = next.get();
                String origin = from.origin(line);
                long done = finished + from.count();
                wanted = work.submit(line.length(), () -> compare(origin, line, done));
            }
            finished += from.count();
        }
    }

    private Compared compare(String origin, LineReader.Line line, long done) {
        try {
            AnnotatedArticle gold =
                    AnnotationLine.parse(origin, MarkedFile.bytes(origin, line)).gold();
            return compare(origin, line, gold, done);
        } catch (WireFormatException e) {
            return new Compared(origin, Optional.empty(), Optional.ofNullable(e.getMessage()), done);
        } catch (RuntimeException | StackOverflowError e) {
            return new Compared(origin, Optional.empty(), Optional.of(origin + ": " + AnalysisFailure.reason(e)), done);
        }
    }

    private Compared compare(String origin, LineReader.Line line, AnnotatedArticle gold, long done) {
        try {
            Comparison comparison = predictor
                    .predict(origin, line, gold)
                    .map(found -> Comparison.of(gold, found))
                    .orElseGet(() -> Comparison.unread(gold));
            return new Compared(origin, Optional.of(comparison), Optional.empty(), done);
        } catch (WireFormatException e) {
            return new Compared(
                    origin, Optional.of(Comparison.unread(gold)), Optional.ofNullable(e.getMessage()), done);
        }
    }

    private void take(Compared compared) {
        compared.problem().ifPresent(watch::say);
        if (compared.comparison().isEmpty()) {
            bad++;
        } else {
            add(compared.origin(), compared.comparison().get());
        }
        watch.at(evaluation.articles() + bad, compared.done());
    }

    private void add(String origin, Comparison comparison) {
        String id = comparison.gold().id();
        if (ids.add(id)) {
            evaluation.add(comparison);
            errors.ifPresent(lines -> lines.write(comparison));
        } else {
            bad++;
            watch.say(origin + ": Article " + id
                    + " occurs a second time. Keep one line of it, or give each its own id.");
        }
    }
}
