package rejoinder.cli;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.lucene.util.Version;
import picocli.CommandLine.Command;
import rejoinder.Rejoinder;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.Filter;
import rejoinder.search.Covered;
import rejoinder.search.SearchIndex;
import rejoinder.store.Access;

/** Looks whether all is as it should be, and says what to do where it is not. */
@Command(
        name = "doctor",
        description = {
            "Shows versions, the size of the ledger, the state of the search index and the space on the disk, and says"
                    + " what to do where something is amiss. It changes nothing."
        },
        exitCodeList = {"0:nothing is amiss", "1:something is, with advice", "2:called in a wrong way"},
        footer = {"%nExamples:", "  rejoinder doctor", "  rejoinder doctor --data /srv/ledger"})
final class DoctorCommand extends Verb implements Callable<Integer> {

    /** Below this a longer reading may well fill the disk. */
    private static final long LITTLE = 1L << 30;

    private final Surroundings around;
    private final RejoinderCommand root;
    private final List<String> advice = new ArrayList<>();

    DoctorCommand(Surroundings around, RejoinderCommand root) {
        this.around = around;
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        Path data = root.data(around);
        line("Program", Rejoinder.PRODUCER.name() + " " + Rejoinder.PRODUCER.version());
        line(
                "Java",
                System.getProperty("java.version") + ", "
                        + size(Runtime.getRuntime().maxMemory()) + " of memory");
        line("Search", "Lucene " + Version.LATEST);
        line("Data directory", data.toString());
        if (Files.isDirectory(data)) {
            disk(data);
            try (CuratedLedger ledger = root.ledger(around, Access.READ)) {
                line(
                        "Ledger",
                        Tally.many(ledger.countDocuments(Filter.ALL), "article") + ", "
                                + Tally.many(ledger.countAttributions(Filter.ALL), "statement") + ", "
                                + Tally.many(ledger.curation().size(), "decision") + " of people, "
                                + Tally.many(ledger.rejections().size(), "rejection"));
                index(data, ledger);
            }
        } else {
            advice.add("There is no ledger yet. Read some articles with: rejoinder read PATH");
        }
        advice.forEach(a -> around.terminal().line("→ " + Printable.line(a)));
        if (advice.isEmpty()) {
            around.terminal().line("Nothing is amiss. Whether the ledger is sound, tells: rejoinder verify");
        }
        return advice.isEmpty() ? Main.OK : Main.FAILED;
    }

    private void index(Path data, CuratedLedger ledger) {
        if (!Files.isDirectory(data.resolve(SearchIndex.NAME))) {
            line("Search index", "none");
            advice.add("There is no search index. It is made by the first search, or by: rejoinder reindex");
            return;
        }
        try (SearchIndex index = SearchIndex.in(data)) {
            Optional<Covered> covered = index.covered();
            if (covered.isEmpty()) {
                line("Search index", "none that this version can use");
                advice.add("The search index is torn or of another version. Make it anew with: rejoinder reindex");
                return;
            }
            boolean current = index.covers(ledger);
            boolean linked = covered.get().disputes().equals(ledger.state().toString());
            line("Search index", (current ? "current" : "behind the ledger") + (linked ? "" : "; disputes not linked"));
            if (!current) {
                advice.add("The search index is behind. The next search, or serve, brings it up to date.");
            } else if (!linked) {
                advice.add("The search index does not know all disputes. Link them with: rejoinder reindex");
            }
        }
    }

    private void disk(Path data) throws IOException {
        FileStore store = Files.getFileStore(data);
        long free = store.getUsableSpace();
        line("Disk", size(used(data)) + " used, " + size(free) + " free");
        if (free < LITTLE) {
            advice.add("Little space is left on the disk: make some before reading more.");
        }
    }

    private static long used(Path data) throws IOException {
        try (Stream<Path> files = Files.walk(data, 3)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(f -> f.toFile().length())
                    .sum();
        }
    }

    private static String size(long bytes) {
        return bytes < 1 << 30
                ? String.format(Locale.ROOT, "%.1f MB", bytes / 1048576.0)
                : String.format(Locale.ROOT, "%.1f GB", bytes / 1073741824.0);
    }

    private void line(String what, String value) {
        around.terminal().line(String.format(Locale.ROOT, "%-15s ", what) + Printable.line(value));
    }
}
