package rejoinder.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rejoinder.ledger.CuratedLedger;
import rejoinder.search.SearchRequest.Order;

/** Counts by two facets and by month are what a search with both values finds. */
class TallyTest {

    @TempDir
    Path data;

    private static long found(SearchIndex index, SearchQuery query) {
        return index.search(new SearchRequest(query, Order.NEWEST, 1, Optional.empty(), Set.of(), false))
                .total();
    }

    @Test
    void everyCellIsWhatItsSearchFinds() throws QuerySyntaxException {
        Speeches.add(data, 11, 40);
        try (CuratedLedger ledger = Speeches.open(data);
                SearchIndex index = SearchIndex.in(data)) {
            index.update(ledger, n -> {});
            int cells = 0;
            for (String text : List.of("", "dam", "act:deny")) {
                SearchQuery query = SearchQuery.parse(text);
                for (Facet second : List.of(Facet.MODE, Facet.ABOUT, Facet.ANSWERS, Facet.OUTLET)) {
                    Tally tally = index.tally(TallyRequest.of(query, Facet.ACTOR, second, 1_000));
                    assertThat(tally.total()).isEqualTo(found(index, query));
                    for (Tally.Cell cell : tally.cells()) {
                        cells++;
                        assertThat(found(
                                        index,
                                        query.including(Facet.ACTOR.filter(cell.first()))
                                                .including(second.filter(cell.second()))))
                                .as("%s of %s", cell, text)
                                .isEqualTo(cell.count())
                                .isEqualTo(tally.count(cell.first(), cell.second()));
                    }
                }
            }
            assertThat(cells).isGreaterThan(50);
        }
    }

    @Test
    void monthsAddUpToTheValueTheyAreOf() throws QuerySyntaxException {
        Speeches.add(data, 12, 30);
        try (CuratedLedger ledger = Speeches.open(data);
                SearchIndex index = SearchIndex.in(data)) {
            index.update(ledger, n -> {});
            Tally tally = index.tally(new TallyRequest(SearchQuery.ALL, Facet.ACTOR, Optional.empty(), true, 1_000));
            assertThat(tally.first()).isNotEmpty();
            for (SearchResults.Count actor : tally.first()) {
                assertThat(tally.cells().stream()
                                .filter(c -> c.first().equals(actor.value()))
                                .mapToLong(Tally.Cell::count)
                                .sum())
                        .isEqualTo(actor.count());
            }
            assertThat(tally.cells()).allSatisfy(c -> assertThat(c.month()).matches("|[0-9]{4}-[0-9]{2}"));
            Tally top = index.tally(new TallyRequest(SearchQuery.ALL, Facet.ACTOR, Optional.empty(), false, 2));
            assertThat(top.first()).isEqualTo(tally.first().subList(0, 2));
        }
    }

    @Test
    void whatHasNoColumnIsRefused() {
        assertThatThrownBy(() -> TallyRequest.of(SearchQuery.ALL, Facet.DISPUTE, Facet.MODE, 5))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TallyRequest.of(SearchQuery.ALL, Facet.ACTOR, Facet.MODE, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
