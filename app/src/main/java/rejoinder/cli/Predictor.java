package rejoinder.cli;

import java.util.Optional;
import rejoinder.evaluation.AnnotatedArticle;
import rejoinder.wire.LineReader;
import rejoinder.wire.WireFormatException;

/** What is found in an article whose gold is known. Thread-safe. */
interface Predictor {

    /**
     * @param origin names the gold's line for people
     * @param line the gold's line
     * @return nothing if there is no prediction
     * @throws WireFormatException if the prediction cannot be used; says what to do
     */
    Optional<AnnotatedArticle> predict(String origin, LineReader.Line line, AnnotatedArticle gold)
            throws WireFormatException;
}
