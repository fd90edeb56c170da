package rejoinder.cli;

import java.io.IOException;
import java.util.Optional;
import rejoinder.Rejoinder;
import rejoinder.ledger.ExchangeForm;
import rejoinder.ledger.Reading;
import rejoinder.wire.Article;
import rejoinder.wire.JsonLinesFormat;
import rejoinder.wire.Limits;
import rejoinder.wire.LineReader;
import rejoinder.wire.WireFormatException;

/** One run of {@code extract}: lines in, lines out, in order. */
final class Extraction {

    /** A line of output, or why there is none. */
    private record Extracted(long line, String text, boolean bad) {}

    private final Rejoinder reader;
    private final Limits limits;
    private final Output out;
    private final Input in;
    private final Terminal terminal;
    private final Optional<Progress> progress;
    private long good;
    private long bad;

    Extraction(Rejoinder reader, Limits limits, Input in, Output out, Terminal terminal, boolean watched) {
        this.reader = reader;
        this.limits = limits;
        this.in = in;
        this.out = out;
        this.terminal = terminal;
        this.progress = watched
                ? Optional.of(new Progress(terminal, "article", in.size(), System::nanoTime))
                : Optional.empty();
    }

    /** @return true if there were lines, and every one was bad */
    boolean run(int threads) throws IOException {
        try (InOrder<Extracted> work = new InOrder<>(threads, this::take, out::flush)) {
            LineReader lines = new LineReader(in.stream(), limits);
            boolean wanted = true;
            for (Optional<LineReader.Line> next = lines.next(); wanted && next.isPresent(); next = lines.next()) {
                LineReader.Line line = next.get();
                wanted = work.submit(line.length(), () -> extract(line));
            }
        }
        progress.ifPresent(Progress::clear);
        if (bad > 0) {
            terminal.say("rejoinder: " + good + " articles read, " + bad + " bad lines left out");
        }
        return bad > 0 && good == 0;
    }

    private Extracted extract(LineReader.Line line) {
        try {
            Article article = JsonLinesFormat.parse(in.name(), line, limits);
            Reading reading = reader.read(article);
            return new Extracted(line.number(), ExchangeForm.given(article, reading), false);
        } catch (WireFormatException e) {
            return new Extracted(line.number(), e.rejection().reason(), true);
        } catch (RuntimeException | StackOverflowError e) {
            return new Extracted(line.number(), AnalysisFailure.reason(e), true);
        }
    }

    private void take(Extracted extracted) {
        if (extracted.bad()) {
            bad++;
            String message = "line " + extracted.line() + ": " + Printable.line(extracted.text());
            progress.ifPresentOrElse(p -> p.say(message), () -> terminal.say(message));
        } else {
            good++;
            out.line(extracted.text());
        }
        progress.ifPresent(p -> p.at(good + bad, in.stream().count()));
    }
}
