package rejoinder.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.Curation;
import rejoinder.ledger.Proposal;
import rejoinder.store.Access;
import rejoinder.store.SqliteLedger;
import rejoinder.text.DocumentId;

/** What is taken away is what is searched, all of it. */
class FoundTest {

    @TempDir
    Path data;

    @Test
    void itIsWhatTheReadingsHold() throws QuerySyntaxException {
        Speeches.add(data, 11, 30);
        // A decision has articles written anew, so that segments hold what was deleted, too.
        try (SqliteLedger ledger = SqliteLedger.open(data, Access.WRITE, Clock.systemUTC());
                SearchIndex index = SearchIndex.in(data, 7)) {
            index.update(new CuratedLedger(ledger), n -> {});
            ledger.curate(List.of(new Proposal("Ana", "", Curation.rename("kestria", "Kestria, Republic of"))));
        }
        try (CuratedLedger ledger = Speeches.open(data);
                SearchIndex index = SearchIndex.in(data)) {
            assertThat(index.update(ledger, n -> {})).isEqualTo(SearchIndex.Outcome.UPDATED);
            List<BruteForce.Row> rows = BruteForce.rows(ledger);
            Random random = new Random(4);
            int some = 0;
            for (int i = 0; i < 80; i++) {
                SearchQuery query = BruteForce.query(random);
                Set<String> expected = BruteForce.ids(rows, query);
                Found found = index.found(query);
                Set<String> held = new TreeSet<>();
                Set<String> articles = new TreeSet<>();
                for (BruteForce.Row row : rows) {
                    if (found.holds(row.id())) {
                        held.add(row.id().value());
                        articles.add(row.reading().document().id().value());
                    }
                }
                assertThat(held).as(query.text()).isEqualTo(expected);
                assertThat(found.articles().map(DocumentId::value))
                        .as(query.text())
                        .containsExactlyElementsOf(articles);
                some += articles.isEmpty() ? 0 : 1;
            }
            assertThat(some).isGreaterThan(15);
            Found articles = index.found(SearchQuery.parse("kind:article"));
            assertThat(articles.articles().collect(Collectors.toSet()))
                    .hasSize(30)
                    .allMatch(articles::holds);
            assertThat(rows).noneMatch(r -> articles.holds(r.id()));
            assertThat(index.found(SearchQuery.parse("outlet:nobody")).articles())
                    .isEmpty();
        }
    }
}
