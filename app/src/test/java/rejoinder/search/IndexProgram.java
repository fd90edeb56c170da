package rejoinder.search;

import java.nio.file.Path;
import rejoinder.ledger.CuratedLedger;

/** Brings an index up to date in a process of its own, with many commits, to be killed meanwhile. */
final class IndexProgram {

    private IndexProgram() {}

    public static void main(String[] args) {
        Path data = Path.of(args[0]);
        try (CuratedLedger ledger = Speeches.open(data);
                SearchIndex index = SearchIndex.in(data, Integer.parseInt(args[1]))) {
            index.update(ledger, n -> {});
        }
    }
}
