package rejoinder.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What a person sees of a long evaluation before its end: how far it is, and what cannot be used. Thread-safe. */
final class EvaluationWatch {

    private final Terminal terminal;
    private final Optional<Progress> progress;

    /** @param shown true if progress is */
    EvaluationWatch(Terminal terminal, List<Path> files, boolean shown) throws IOException {
        this.terminal = terminal;
        this.progress = shown
                ? Optional.of(new Progress(terminal, "article", size(files), System::nanoTime))
                : Optional.empty();
    }

    private static OptionalLong size(List<Path> files) throws IOException {
        long size = 0;
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                return OptionalLong.empty();
            }
            size += Files.size(file);
        }
        return OptionalLong.of(size);
    }

    void at(long articles, long bytes) {
        progress.ifPresent(p -> p.at(articles, bytes));
    }

    void say(String problem) {
        String line = Printable.line(problem);
        progress.ifPresentOrElse(p -> p.say(line), () -> terminal.say(line));
    }

    void end() {
        progress.ifPresent(Progress::clear);
    }
}
