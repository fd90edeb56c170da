package rejoinder.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rejoinder.ledger.CuratedLedger;
import rejoinder.search.SearchRequest.Order;
import rejoinder.store.ChildProcess;

/** Indexing survives {@code kill -9} at any moment: what the index says it covers is in it, and nothing else. */
class IndexKilledTest {

    private static final int ARTICLES = 120;
    private static final int KILLS = 4;

    @TempDir
    Path data;

    @Test
    void afterKillsSearchEqualsTheLedger() throws Exception {
        Speeches.add(data, 31, ARTICLES);
        Random random = new Random(31);
        int struck = 0;
        try (CuratedLedger ledger = Speeches.open(data)) {
            for (int kill = 0; kill < KILLS; kill++) {
                kill(random);
                try (SearchIndex index = SearchIndex.in(data)) {
                    long covered = index.covered().map(Covered::readings).orElse(0L);
                    // Each article was read once, so positions count articles.
                    long found =
                            covered == 0 ? 0 : search(index, "kind:article").total();
                    assertThat(found).as("after kill %d", kill).isEqualTo(covered);
                    struck += covered > 0 && covered < ARTICLES ? 1 : 0;
                }
            }
            assertThat(struck).as("kills that met an index in the making").isPositive();
            try (SearchIndex index = SearchIndex.in(data)) {
                index.update(ledger, n -> {});
                List<BruteForce.Row> rows = BruteForce.rows(ledger);
                assertThat(search(index, "").total()).isEqualTo(rows.size());
                for (int i = 0; i < 60; i++) {
                    SearchQuery query = BruteForce.query(random);
                    Set<String> ids = new TreeSet<>();
                    search(index, query.text()).hits().forEach(h -> ids.add(h.id()));
                    assertThat(ids).as(query.text()).isEqualTo(BruteForce.ids(rows, query));
                }
            }
        }
    }

    private void kill(Random random) throws Exception {
        Process process = new ProcessBuilder(ChildProcess.java(IndexProgram.class, data.toString(), "2"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> before = commits();
        while (process.isAlive() && commits().equals(before)) {
            Thread.sleep(1);
        }
        process.waitFor(random.nextInt(60), TimeUnit.MILLISECONDS);
        process.destroyForcibly().onExit().join();
    }

    /** Names of the files that make a commit. */
    private List<String> commits() {
        String[] all = new File(data.toFile(), SearchIndex.NAME).list();
        return all == null
                ? List.of()
                : Arrays.stream(all)
                        .filter(f -> f.startsWith("segments_"))
                        .sorted()
                        .toList();
    }

    private static SearchResults search(SearchIndex index, String query) throws QuerySyntaxException {
        return index.search(
                new SearchRequest(SearchQuery.parse(query), Order.NEWEST, 1000, Optional.empty(), Set.of(), false));
    }
}
