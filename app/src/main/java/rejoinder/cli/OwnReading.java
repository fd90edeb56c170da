package rejoinder.cli;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import rejoinder.Rejoinder;
import rejoinder.evaluation.AnnotatedArticle;
import rejoinder.evaluation.AnnotationLine;
import rejoinder.ledger.ExchangeForm;
import rejoinder.wire.Article;
import rejoinder.wire.JsonLinesFormat;
import rejoinder.wire.Limits;
import rejoinder.wire.LineReader;
import rejoinder.wire.WireFormatException;

/** What Rejoinder finds, by way of the line that {@code extract} would write: what is measured is what is given out. */
final class OwnReading implements Predictor {

    private final Rejoinder reader;
    private final Limits limits;

    OwnReading(Rejoinder reader, Limits limits) {
        this.reader = reader;
        this.limits = limits;
    }

    @Override
    public Optional<AnnotatedArticle> predict(String origin, LineReader.Line line, AnnotatedArticle gold)
            throws WireFormatException {
        Article article = JsonLinesFormat.parse(origin, line, limits);
        try {
            String found = ExchangeForm.given(article, reader.read(article));
            return Optional.of(AnnotationLine.parse(origin, found.getBytes(StandardCharsets.UTF_8))
                    .predicted(gold));
        } catch (RuntimeException | StackOverflowError e) {
            throw new WireFormatException(origin, AnalysisFailure.reason(e));
        }
    }
}
