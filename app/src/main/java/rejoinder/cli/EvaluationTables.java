package rejoinder.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import rejoinder.evaluation.Confidence;
import rejoinder.evaluation.Count;
import rejoinder.evaluation.ErrorKind;
import rejoinder.evaluation.Evaluation;
import rejoinder.evaluation.Interval;
import rejoinder.evaluation.Metric;
import rejoinder.evaluation.Rates;

/** An evaluation for people. */
final class EvaluationTables {

    private final Evaluation evaluation;
    private final int draws;
    private final Terminal.Look look;
    private final List<String> lines = new ArrayList<>();

    private EvaluationTables(Evaluation evaluation, int draws, Terminal.Look look) {
        this.evaluation = evaluation;
        this.draws = draws;
        this.look = look;
    }

    /** @param draws of the articles for an interval of F1, 0 for none */
    static List<String> of(Evaluation evaluation, int draws, boolean curve, Terminal.Look look) {
        EvaluationTables tables = new EvaluationTables(evaluation, draws, look);
        tables.rates("attributions", Metric.Table.ATTRIBUTIONS);
        tables.rates("statements", Metric.Table.STATEMENTS);
        tables.shares();
        tables.errors();
        if (curve) {
            tables.curve();
            tables.calibration();
        }
        return tables.lines;
    }

    private void rates(String title, Metric.Table table) {
        List<Metric> metrics = evaluation.metrics(table);
        if (metrics.isEmpty()) {
            return;
        }
        heading(
                "%-26s%7s%7s%7s%16s%10s%7s",
                title, "P", "R", "F1", draws == 0 ? "" : "95 % of F1", "predicted", "gold");
        for (Metric metric : metrics) {
            Rates rates = evaluation.rates(metric);
            Count count = evaluation.total(metric);
            row(
                    "%-26s%7s%7s%7s%16s%10d%7d",
                    metric.label(),
                    Figures.three(rates.precision()),
                    Figures.three(rates.recall()),
                    Figures.three(rates.f1()),
                    evaluation
                            .interval(metric, draws)
                            .map(EvaluationTables::shown)
                            .orElse(""),
                    Math.round(count.predicted()),
                    Math.round(count.gold()));
        }
    }

    private static String shown(Interval interval) {
        return "[" + Figures.three(interval.low()) + ", " + Figures.three(interval.high()) + "]";
    }

    private void shares() {
        List<Metric> metrics = evaluation.metrics(Metric.Table.SHARES);
        if (metrics.isEmpty()) {
            return;
        }
        heading("%-26s%7s%30s%7s", "of statements found", "right", "", "of");
        for (Metric metric : metrics) {
            Count count = evaluation.total(metric);
            String share = count.gold() == 0 ? "–" : Figures.three(count.rates().recall());
            row("%-26s%7s%30d%7d", metric.label(), share, Math.round(count.hitGold()), Math.round(count.gold()));
        }
    }

    private void errors() {
        double gold = evaluation.total(Metric.ATTRIBUTION).gold();
        heading("%-26s%7s%9s", "errors", "number", "of gold");
        for (ErrorKind.Group group : ErrorKind.Group.values()) {
            lines.add(group.label());
            Arrays.stream(ErrorKind.values())
                    .filter(kind -> kind.group() == group)
                    .forEach(kind -> {
                        long errors = evaluation.errors(kind);
                        String share = gold == 0 ? "–" : Figures.three(errors / gold);
                        row("  %-24s%7d%9s", kind.label(), errors, share);
                    });
        }
    }

    private void curve() {
        heading("%-26s%7s%7s%7s%7s", "confidence at least", "P", "R", "F1", "kept");
        List<Count> curve = evaluation.confidence().curve();
        double all = curve.get(0).predicted();
        for (int point = 0; point < curve.size(); point++) {
            Count count = curve.get(point);
            Rates rates = count.rates();
            row(
                    "%-26s%7s%7s%7s%7s",
                    Figures.two(Confidence.threshold(point)),
                    Figures.three(rates.precision()),
                    Figures.three(rates.recall()),
                    Figures.three(rates.f1()),
                    all == 0 ? "–" : Figures.three(count.predicted() / all));
        }
    }

    private void calibration() {
        Confidence confidence = evaluation.confidence();
        heading("%-26s%7s%7s%7s", "calibration", "number", "mean", "right");
        for (int bin = 0; bin < confidence.bins().size(); bin++) {
            Confidence.Bin one = confidence.bins().get(bin);
            if (one.predictions() > 0) {
                row(
                        "%-26s%7d%7s%7s",
                        "0." + bin + " to " + (bin == 9 ? "1.0" : "0." + (bin + 1)),
                        one.predictions(),
                        Figures.three(one.expected()),
                        Figures.three(one.observed()));
            }
        }
        row("%-26s%7d%7s", "expected error", confidence.predictions(), Figures.three(confidence.calibrationError()));
    }

    private void heading(String form, Object... cells) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.add(Style.STRONG.on(String.format(Locale.ROOT, form, cells), look));
    }

    private void row(String form, Object... cells) {
        lines.add(String.format(Locale.ROOT, form, cells));
    }
}
