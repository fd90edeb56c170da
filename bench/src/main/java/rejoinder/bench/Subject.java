package rejoinder.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A program to measure.
 *
 * @param key names it in options and file names
 * @param name names it in the table
 * @param command all its words but the last, which is the file of articles
 */
record Subject(String key, String name, List<String> command) {
    static final String CORENLP = "corenlp";
    static final String CORENLP_FAST = "corenlp-fast";

    /** Every key, in the order of measuring. */
    static final List<String> KEYS = List.of("rejoinder-1", "rejoinder-2", CORENLP, CORENLP_FAST);

    Subject {
        command = List.copyOf(command);
    }

    /** Rejoinder's {@code extract}, after the words that start Rejoinder. */
    static Subject rejoinder(List<String> start, int threads) {
        List<String> extract = List.of("extract", "--threads", Integer.toString(threads));
        return new Subject(
                "rejoinder-" + threads,
                "Rejoinder, " + threads + (threads == 1 ? " thread" : " threads"),
                Stream.concat(start.stream(), extract.stream()).toList());
    }

    List<String> on(Path articles) {
        return Stream.concat(command.stream(), Stream.of(articles.toString())).toList();
    }
}
