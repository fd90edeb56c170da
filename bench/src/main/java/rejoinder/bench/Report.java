package rejoinder.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The outcome of a comparison, as a table and as a page.
 *
 * @param input names the file of articles
 * @param tokens how many tokens its articles have, as CoreNLP counts them
 */
record Report(String input, int articles, long tokens, int repeats, List<Result> results) {
    private static final String NONE = "–";

    Report {
        results = List.copyOf(results);
        if (tokens <= 0) {
            throw new IllegalArgumentException("no tokens in " + input);
        }
    }

    String table() {
        List<List<String>> rows = new ArrayList<>();
        for (Result result : results) {
            double after = result.whole().cpu() - result.start().cpu();
            rows.add(List.of(
                    result.subject().name(),
                    number(result.whole().cpu(), 1),
                    number(result.whole().wall(), 1),
                    mebibytes(result.whole()),
                    rate(result.whole().cpu()),
                    times(result, Subject.CORENLP),
                    times(result, Subject.CORENLP_FAST),
                    number(result.start().cpu(), 1),
                    after > 0 ? rate(after) : NONE,
                    number(result.attributions(), 0)));
        }
        return new MarkdownTable(
                        List.of(
                                "Whole process",
                                "CPU s",
                                "wall s",
                                "peak MiB",
                                "tokens per CPU s",
                                "× CoreNLP",
                                "× CoreNLP fast",
                                "start, CPU s",
                                "tokens per CPU s without start",
                                "attributions"),
                        rows)
                .toString();
    }

    String summary() {
        return number(articles, 0) + (articles == 1 ? " article" : " articles") + " of `" + input + "`, "
                + number((double) tokens, 0) + " tokens; "
                + (repeats == 1 ? "one run each." : "median of " + repeats + " runs by CPU time, highest memory.");
    }

    String page(String command, LocalDate date, Machine machine) {
        return """
                # Performance

                Written by `%s` on %s; do not edit, run it again.

                %s

                %s
                Machine: %s.

                ## How it is measured

                - Each line is a whole process, from the start of its JVM to its end, run one after another on the
                  same articles, which are stripped of their annotations. What each wrote is checked: one reading for
                  every article, in order.
                - CPU seconds are user and system time of the process and all it waited for. Peak memory is the
                  highest resident memory of the process; it depends on the heap a JVM is allowed.
                - Tokens are CoreNLP's (`tokenize` annotator), counted once and used for every line.
                - `start` is what the same process costs on one article of one sentence: JVM, models, first use.
                - "CoreNLP" is its quote annotator with all it asks for, as it comes (tokenize, ssplit, pos, lemma,
                  ner, depparse, coref, quote). "Fast" leaves out coreference, handing the quote annotator no chains,
                  and the entity rules (`ner.applyFineGrained`, `ner.applyNumericClassifiers`, `ner.useSUTime` false).
                - `attributions` counts what was written, right or wrong: CoreNLP looks for direct quotations only,
                  Rejoinder for indirect speech too.
                """.formatted(command, date, summary(), table(), machine);
    }

    private String times(Result result, String rival) {
        return cpuOf(rival).map(cpu -> number(cpu / result.whole().cpu(), 1)).orElse(NONE);
    }

    private Optional<Double> cpuOf(String key) {
        return results.stream()
                .filter(result -> result.subject().key().equals(key))
                .map(result -> result.whole().cpu())
                .findFirst();
    }

    private String rate(double cpu) {
        return number(tokens / cpu, 0);
    }

    private static String mebibytes(Measurement measurement) {
        return measurement.peakBytes().isPresent()
                ? number(measurement.peakBytes().getAsLong() / (1024.0 * 1024.0), 0)
                : NONE;
    }

    private static String number(double value, int decimals) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }
}
