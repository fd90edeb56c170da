package rejoinder.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.Filter;
import rejoinder.search.SearchException;
import rejoinder.search.SearchIndex;

/** Keeps the search index beside a ledger, telling how far it is. */
final class IndexDesk {

    private IndexDesk() {}

    /** The index in a data directory; one in memory where nothing may be written. */
    static SearchIndex open(Path data, Terminal terminal) {
        Path place = data.resolve(SearchIndex.NAME);
        if (Files.isWritable(Files.exists(place) ? place : data)) {
            return SearchIndex.in(data);
        }
        terminal.say("rejoinder: " + Printable.line(data.toString())
                + " cannot be written, so the search index is made in memory, anew each time.");
        return SearchIndex.inMemory();
    }

    /** Adds what the ledger has beyond the index. A failure is told, not thrown: the ledger is whole without it. */
    static void follow(CuratedLedger ledger, Path data, Terminal terminal) {
        try (SearchIndex index = SearchIndex.in(data)) {
            update(index, ledger, terminal);
        } catch (SearchException e) {
            terminal.say("rejoinder: " + Printable.line(String.valueOf(e.getMessage())));
        }
    }

    static void update(SearchIndex index, CuratedLedger ledger, Terminal terminal) {
        boolean had = index.covered().isPresent();
        Progress progress = progress(ledger, terminal);
        SearchIndex.Outcome outcome = index.update(ledger, n -> progress.at(n, n));
        progress.clear();
        if (outcome == SearchIndex.Outcome.REBUILT && had) {
            terminal.say("rejoinder: the search index did not fit the ledger, and was made anew.");
        } else if (outcome == SearchIndex.Outcome.BUSY) {
            terminal.say(
                    "rejoinder: another process is writing the search index; what is newest may not be found yet.");
        }
    }

    static Progress progress(CuratedLedger ledger, Terminal terminal) {
        long articles = ledger.countDocuments(Filter.ALL);
        return new Progress(terminal, "article", OptionalLong.of(articles), System::nanoTime);
    }
}
