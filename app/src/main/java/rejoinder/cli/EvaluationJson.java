package rejoinder.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import rejoinder.evaluation.Confidence;
import rejoinder.evaluation.Count;
import rejoinder.evaluation.ErrorKind;
import rejoinder.evaluation.Evaluation;
import rejoinder.evaluation.Interval;
import rejoinder.evaluation.Metric;
import rejoinder.evaluation.Rates;

/** An evaluation as one line of JSON, for programs. Fractions have six digits. */
final class EvaluationJson {

    private static final JsonFactory JSON = new JsonFactory();

    private final Evaluation evaluation;
    private final int draws;
    private final JsonGenerator json;

    private EvaluationJson(Evaluation evaluation, int draws, JsonGenerator json) {
        this.evaluation = evaluation;
        this.draws = draws;
        this.json = json;
    }

    /**
     * @param draws of the articles for an interval of F1, 0 for none
     * @param bad lines of gold that were left out
     */
    static String of(Evaluation evaluation, int draws, boolean curve, long bad) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            new EvaluationJson(evaluation, draws, json).write(curve, bad);
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to take characters", e);
        }
        return line.toString();
    }

    private void write(boolean curve, long bad) throws IOException {
        json.writeStartObject();
        json.writeNumberField("articles", evaluation.articles());
        json.writeNumberField("articles_without_predictions", evaluation.unread());
        json.writeNumberField("bad_lines", bad);
        rates("metrics", Metric.Table.ATTRIBUTIONS);
        rates("statements", Metric.Table.STATEMENTS);
        shares();
        json.writeObjectFieldStart("errors");
        for (ErrorKind kind : ErrorKind.values()) {
            json.writeNumberField(kind.key(), evaluation.errors(kind));
        }
        json.writeEndObject();
        if (curve) {
            curve();
            calibration();
        }
        json.writeEndObject();
    }

    private void rates(String name, Metric.Table table) throws IOException {
        List<Metric> metrics = evaluation.metrics(table);
        if (metrics.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart(name);
        for (Metric metric : metrics) {
            Count count = evaluation.total(metric);
            json.writeObjectFieldStart(metric.key());
            rates(evaluation.rates(metric));
            json.writeNumberField("predicted", Math.round(count.predicted()));
            json.writeNumberField("gold", Math.round(count.gold()));
            Optional<Interval> interval = evaluation.interval(metric, draws);
            if (interval.isPresent()) {
                json.writeArrayFieldStart("f1_95");
                json.writeNumber(Figures.six(interval.get().low()));
                json.writeNumber(Figures.six(interval.get().high()));
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void rates(Rates rates) throws IOException {
        json.writeNumberField("precision", Figures.six(rates.precision()));
        json.writeNumberField("recall", Figures.six(rates.recall()));
        json.writeNumberField("f1", Figures.six(rates.f1()));
    }

    private void shares() throws IOException {
        List<Metric> metrics = evaluation.metrics(Metric.Table.SHARES);
        if (metrics.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("shares");
        for (Metric metric : metrics) {
            Count count = evaluation.total(metric);
            json.writeObjectFieldStart(metric.key());
            json.writeNumberField("right", Math.round(count.hitGold()));
            json.writeNumberField("of", Math.round(count.gold()));
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void curve() throws IOException {
        List<Count> curve = evaluation.confidence().curve();
        json.writeArrayFieldStart("curve");
        for (int point = 0; point < curve.size(); point++) {
            json.writeStartObject();
            json.writeNumberField("threshold", Figures.six(Confidence.threshold(point)));
            rates(curve.get(point).rates());
            json.writeNumberField("kept", Math.round(curve.get(point).predicted()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void calibration() throws IOException {
        Confidence confidence = evaluation.confidence();
        json.writeObjectFieldStart("calibration");
        json.writeNumberField("predictions", confidence.predictions());
        json.writeNumberField("expected_error", Figures.six(confidence.calibrationError()));
        json.writeArrayFieldStart("bins");
        for (Confidence.Bin bin : confidence.bins()) {
            json.writeStartObject();
            json.writeNumberField("predictions", bin.predictions());
            json.writeNumberField("mean", Figures.six(bin.expected()));
            json.writeNumberField("right", Figures.six(bin.observed()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
