package rejoinder.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Measures some programs on the same articles, one process at a time.
 *
 * @param tokenCounter the program that writes how many tokens a file of articles has
 * @param directory where the processes' input, readings and messages go
 */
record Comparison(List<Subject> subjects, Subject tokenCounter, int repeats, Path directory) {
    Comparison {
        subjects = List.copyOf(subjects);
    }

    Report run(Articles articles, String inputName, ProgressLine progress) throws IOException {
        Files.createDirectories(directory);
        Path input = directory.resolve("articles.jsonl");
        Path shortest = directory.resolve("start.jsonl");
        articles.write(input);
        Articles.shortest().write(shortest);

        progress.begin("counting tokens");
        long tokens = countTokens(input, progress::elapsed);
        List<Run> starts = round(shortest, Articles.shortest(), "start", progress);
        // Rounds rather than blocks, so that a busy spell of the machine falls on all alike.
        List<List<Run>> rounds = new ArrayList<>();
        for (int i = 1; i <= repeats; i++) {
            rounds.add(round(input, articles, "run " + i, progress));
        }
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < subjects.size(); i++) {
            int index = i;
            List<Measurement> runs =
                    rounds.stream().map(round -> round.get(index).cost()).toList();
            results.add(new Result(
                    subjects.get(i),
                    starts.get(i).cost(),
                    Measurement.summary(runs),
                    rounds.get(0).get(i).attributions()));
        }
        return new Report(inputName, articles.size(), tokens, repeats, results);
    }

    private record Run(Measurement cost, int attributions) {}

    private List<Run> round(Path input, Articles articles, String name, ProgressLine progress) {
        List<Run> runs = new ArrayList<>();
        for (Subject subject : subjects) {
            progress.begin(subject.name() + ": " + name);
            Measurement cost = measure(subject, input, name, progress::elapsed);
            runs.add(new Run(cost, Readings.countAttributions(readings(subject, name), articles)));
        }
        return runs;
    }

    private long countTokens(Path input, LongConsumer elapsed) throws IOException {
        measure(tokenCounter, input, "count", elapsed);
        return Long.parseLong(Files.readString(readings(tokenCounter, "count"), StandardCharsets.UTF_8)
                .strip());
    }

    private Measurement measure(Subject subject, Path input, String run, LongConsumer elapsed) {
        Path log = file(subject, run, ".log");
        return ProcessMeter.measure(subject.on(input), readings(subject, run), log, elapsed);
    }

    private Path readings(Subject subject, String run) {
        return file(subject, run, ".jsonl");
    }

    private Path file(Subject subject, String run, String suffix) {
        return directory.resolve(subject.key() + "-" + run.replace(" ", "-") + suffix);
    }
}
