package rejoinder.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.Curation;
import rejoinder.ledger.Proposal;
import rejoinder.search.SearchIndex.Outcome;
import rejoinder.search.SearchRequest.Order;
import rejoinder.store.Access;
import rejoinder.store.SqliteLedger;
import rejoinder.text.DocumentId;

class SearchIndexTest {

    private static final int ARTICLES = 70;

    @TempDir
    Path data;

    private static SearchResults search(SearchIndex index, String query) throws QuerySyntaxException {
        return index.search(new SearchRequest(
                SearchQuery.parse(query), Order.NEWEST, 1000, Optional.empty(), EnumSet.allOf(Facet.class), true));
    }

    private static Set<String> ids(SearchIndex index, String query) throws QuerySyntaxException {
        Set<String> ids = new TreeSet<>();
        search(index, query).hits().forEach(h -> ids.add(h.id()));
        return ids;
    }

    @Test
    void whatIsFoundIsWhatTheReadingsHold() throws QuerySyntaxException {
        Speeches.add(data, 5, ARTICLES);
        try (CuratedLedger ledger = Speeches.open(data);
                SearchIndex index = SearchIndex.in(data)) {
            assertThat(index.update(ledger, n -> {})).isEqualTo(Outcome.REBUILT);
            assertThat(index.update(ledger, n -> {})).isEqualTo(Outcome.CURRENT);
            List<BruteForce.Row> rows = BruteForce.rows(ledger);
            Random random = new Random(9);
            int found = 0;
            for (int i = 0; i < 250; i++) {
                SearchQuery query = BruteForce.query(random);
                Set<String> expected = BruteForce.ids(rows, query);
                assertThat(ids(index, query.text())).as(query.text()).isEqualTo(expected);
                found += expected.isEmpty() ? 0 : 1;
            }
            assertThat(found).isGreaterThan(60);
        }
    }

    @Test
    void facetsCountWhatTheirFiltersWouldFind() throws QuerySyntaxException {
        Speeches.add(data, 6, ARTICLES);
        try (CuratedLedger ledger = Speeches.open(data);
                SearchIndex index = SearchIndex.in(data)) {
            index.update(ledger, n -> {});
            for (String text : List.of(
                    "",
                    "dam",
                    "dam act:deny",
                    "river country:XKS act:deny -mode:mixed",
                    "dispute:none answers:none",
                    "kind:article",
                    "kind:article dam act:deny -responds:answered",
                    "kind:article outlet:none OR outlet:\"Aurel News\"")) {
                SearchQuery query = SearchQuery.parse(text);
                SearchResults results = search(index, text);
                assertThat(results.total()).isEqualTo(results.hits().size());
                assertThat(results.facets().keySet())
                        .isEqualTo(Stream.of(Facet.values())
                                .filter(f -> f.isUsual(query.kind()))
                                .collect(Collectors.toSet()));
                for (Facet facet : results.facets().keySet()) {
                    FacetValues values = Objects.requireNonNull(results.facets().get(facet), facet.name());
                    SearchQuery base = sideways(query, facet);
                    if (facet.without().isPresent()) {
                        assertThat(total(index, base.including(facet.without().get())))
                                .as("none of %s in %s", facet, text)
                                .isEqualTo(values.none());
                    }
                    assertThat(values.all())
                            .isGreaterThanOrEqualTo(values.values().size());
                    for (SearchResults.Count count : values.values()) {
                        assertThat(total(index, base.including(facet.filter(count.value()))))
                                .as("%s of %s in %s", count, facet, text)
                                .isEqualTo(count.count());
                    }
                }
                Histogram histogram = results.histogram().orElseThrow();
                long shown = 0;
                for (Histogram.Bar bar : histogram.bars()) {
                    shown += bar.count();
                    assertThat(total(index, query.including(new Node.Field(histogram.by(), bar.label(), false))))
                            .isEqualTo(bar.count());
                }
                assertThat(shown + histogram.vaguer()).isEqualTo(results.total());
            }
        }
    }

    /** Every value of a facet can be reached, page by page, and what has none beside them. */
    @Test
    void allValuesOfAFacetAreAPageAway() throws QuerySyntaxException {
        Speeches.add(data, 10, 40);
        try (CuratedLedger ledger = Speeches.open(data);
                SearchIndex index = SearchIndex.in(data)) {
            index.update(ledger, n -> {});
            for (String text : List.of("", "kind:article")) {
                SearchQuery query = SearchQuery.parse(text);
                SearchRequest request =
                        new SearchRequest(query, Order.NEWEST, 1, Optional.empty(), Set.of(Facet.OUTLET), false);
                FacetValues first = outlets(index, request.more(Optional.of(new FacetPage(Facet.OUTLET, 1))));
                long sum = first.values().stream()
                        .mapToLong(SearchResults.Count::count)
                        .sum();
                assertThat(first.values()).hasSize((int) first.all());
                assertThat(first.none()).isPositive();
                assertThat(sum + first.none()).isEqualTo(total(index, query));
                assertThat(outlets(index, request.more(Optional.of(new FacetPage(Facet.OUTLET, 2)))))
                        .isEqualTo(new FacetValues(List.of(), first.all(), first.none()));
            }
        }
    }

    private static FacetValues outlets(SearchIndex index, SearchRequest request) {
        return Objects.requireNonNull(index.search(request).facets().get(Facet.OUTLET));
    }

    /** What is asked of statements is asked of those that an article holds. */
    @Test
    void articlesAreFoundByTheirStatements() throws QuerySyntaxException {
        Speeches.add(data, 11, ARTICLES);
        try (CuratedLedger ledger = Speeches.open(data);
                SearchIndex index = SearchIndex.in(data)) {
            index.update(ledger, n -> {});
            for (String text :
                    List.of("act:deny", "act:deny actor:=kestria", "country:XBM (act:accuse OR mode:direct)")) {
                Set<String> holding = new TreeSet<>();
                search(index, text).hits().forEach(h -> holding.add(h.article()));
                assertThat(holding).isNotEmpty();
                assertThat(ids(index, "kind:article " + text)).isEqualTo(holding);
                Set<String> others = ids(index, "kind:article -(" + text + ")");
                assertThat(others).isNotEmpty().doesNotContainAnyElementsOf(holding);
                assertThat(others.size() + holding.size())
                        .isEqualTo(ids(index, "kind:article").size());
            }
        }
    }

    private static long total(SearchIndex index, SearchQuery query) throws QuerySyntaxException {
        return search(index, query.text()).total();
    }

    /** A facet is counted without the filters of its own that let through; what is left out stays out. */
    private static SearchQuery sideways(SearchQuery query, Facet facet) {
        SearchQuery rest = query;
        for (SearchQuery.Chip chip : query.chips()) {
            boolean own = chip.field().field() == facet.field() && !chip.excluded();
            rest = own ? rest.without(chip.field()) : rest;
        }
        return rest;
    }

    @Test
    void theLeastSureStatementComesFirst() throws QuerySyntaxException {
        Speeches.add(data, 9, 40);
        try (CuratedLedger ledger = Speeches.open(data);
                SearchIndex index = SearchIndex.in(data)) {
            index.update(ledger, n -> {});
            List<Double> sure = index
                    .search(new SearchRequest(SearchQuery.ALL, Order.DOUBTFUL, 1000, Optional.empty(), Set.of(), false))
                    .hits()
                    .stream()
                    .map(h -> h.weakest().orElseThrow())
                    .map(w -> Double.parseDouble(w.substring(w.indexOf(' ') + 1)))
                    .toList();
            assertThat(sure).hasSizeGreaterThan(30).isSorted();
        }
    }

    @Test
    void pagesJoinToTheWholeInEveryOrder() throws QuerySyntaxException {
        Speeches.add(data, 7, 60);
        try (CuratedLedger ledger = Speeches.open(data);
                SearchIndex index = SearchIndex.in(data)) {
            index.update(ledger, n -> {});
            for (Order order : Order.values()) {
                List<String> paged = new ArrayList<>();
                Optional<Cursor> at = Optional.empty();
                do {
                    SearchResults page = index.search(
                            new SearchRequest(SearchQuery.parse("dam OR river"), order, 7, at, Set.of(), false));
                    page.hits().forEach(h -> paged.add(h.id()));
                    at = page.next().flatMap(c -> Cursor.parse(c.text()));
                } while (at.isPresent());
                List<String> whole = index
                        .search(new SearchRequest(
                                SearchQuery.parse("dam OR river"), order, 1000, Optional.empty(), Set.of(), false))
                        .hits()
                        .stream()
                        .map(Hit::id)
                        .toList();
                assertThat(paged).isEqualTo(whole).doesNotHaveDuplicates().hasSizeGreaterThan(30);
            }
        }
    }

    @Test
    void marksAreTheWordsThatWereFound() throws QuerySyntaxException {
        Speeches.add(data, 8, 60);
        try (CuratedLedger ledger = Speeches.open(data);
                SearchIndex index = SearchIndex.in(data)) {
            index.update(ledger, n -> {});
            var marked = new TreeMap<String, Integer>();
            for (String query : List.of("dam", "=dam", "attaches", "opening", "sovanne")) {
                for (Hit hit : search(index, query).hits()) {
                    Marked text = hit.texts().get(0);
                    assertThat(text.marks()).isNotEmpty();
                    text.marks()
                            .forEach(m -> marked.merge(
                                    query + " " + text.text().substring(m.start(), m.end()), 1, Integer::sum));
                }
            }
            assertThat(marked.keySet())
                    .containsExactly(
                            "=dam dam",
                            "attaches attachés",
                            "dam dam",
                            "dam dams",
                            "opening opened",
                            "opening opening",
                            "sovanne Sovanne's");
        }
    }

    @Test
    void articlesShowTheSentencesThatHoldTheWords() throws QuerySyntaxException {
        Speeches.add(data, 8, 60);
        try (CuratedLedger ledger = Speeches.open(data);
                SearchIndex index = SearchIndex.in(data)) {
            index.update(ledger, n -> {});
            SearchResults found = search(index, "kind:article ferry");
            assertThat(found.hits()).isNotEmpty().allMatch(h -> h.kind() == ResultKind.ARTICLE);
            for (Hit hit : found.hits()) {
                String whole = ledger.entry(new DocumentId(hit.id()))
                        .orElseThrow()
                        .reading()
                        .document()
                        .text();
                assertThat(hit.texts()).allSatisfy(t -> {
                    assertThat(whole).contains(t.text());
                    assertThat(t.marks()).isNotEmpty();
                });
            }
            assertThat(search(index, "kind:article").total()).isEqualTo(60);
        }
    }

    @Test
    void decisionsAndFurtherArticlesArriveAsInAnIndexMadeAnew() throws Exception {
        Speeches.add(data, 9, 25);
        try (SearchIndex index = SearchIndex.in(data)) {
            try (CuratedLedger ledger = Speeches.open(data)) {
                index.update(ledger, n -> {});
            }
            decide(Curation.merge("xks-mfa", "kestria"));
            assertSameAsAnew(index);
            decide(Curation.rename("tolend", "Marisa Tolend-Ferrand"));
            decide(Curation.country("jrc", Optional.of("XCV")));
            Speeches.add(data, 9, 40);
            assertSameAsAnew(index);
            assertThat(ids(index, "actor:=xks-mfa")).isEmpty();
            assertThat(ids(index, "actor:ferrand curated:yes")).isNotEmpty();
            decide(Curation.undo(1));
            decide(Curation.undo(2));
            assertSameAsAnew(index);
            assertThat(ids(index, "actor:=xks-mfa")).isNotEmpty();
            assertThat(ids(index, "actor:ferrand")).isEmpty();
        }
    }

    private void decide(Curation decision) {
        try (SqliteLedger ledger = SqliteLedger.open(data, Access.WRITE, Clock.systemUTC())) {
            ledger.curate(List.of(new Proposal("Ana", "", decision)));
        }
    }

    private void assertSameAsAnew(SearchIndex index) throws QuerySyntaxException {
        try (CuratedLedger ledger = Speeches.open(data);
                SearchIndex anew = SearchIndex.inMemory()) {
            assertThat(index.update(ledger, n -> {})).isEqualTo(Outcome.UPDATED);
            anew.update(ledger, n -> {});
            for (String query :
                    List.of("", "kind:article", "dam", "curated:yes", "like:\"the gauges were poisoned\"")) {
                SearchResults of = search(index, query);
                SearchResults fresh = search(anew, query);
                assertThat(of.hits()).as(query).isEqualTo(fresh.hits());
                assertThat(of.facets()).as(query).isEqualTo(fresh.facets());
            }
        }
    }

    @Test
    void aTornOrForeignIndexIsMadeAnew() throws Exception {
        Speeches.add(data, 10, 12);
        try (CuratedLedger ledger = Speeches.open(data)) {
            for (int damage = 0; damage < 3; damage++) {
                try (SearchIndex index = SearchIndex.in(data)) {
                    assertThat(index.update(ledger, n -> {})).isEqualTo(Outcome.REBUILT);
                    assertThat(search(index, "kind:article").total()).isEqualTo(12);
                }
                List<Path> files;
                try (Stream<Path> all = Files.list(data.resolve(SearchIndex.NAME))) {
                    files = all.filter(f -> !f.endsWith("write.lock"))
                            .sorted(Comparator.comparing(Path::toString))
                            .toList();
                }
                for (Path file : files) {
                    boolean commit = file.getFileName().toString().startsWith("segments");
                    if (damage == 0 && commit) {
                        Files.write(file, new byte[] {1, 2, 3});
                    } else if (damage == 1 && !commit) {
                        Files.delete(file);
                    } else if (damage == 2) {
                        Files.write(file, new byte[0]);
                    }
                }
            }
        }
    }

    @Test
    void theIndexOfAnotherLedgerIsMadeAnew() throws Exception {
        Path other = data.resolve("other");
        Speeches.add(data.resolve("first"), 11, 12);
        Speeches.add(other, 12, 8);
        try (SearchIndex index = SearchIndex.in(other)) {
            try (CuratedLedger ledger = Speeches.open(data.resolve("first"))) {
                index.update(ledger, n -> {});
            }
            try (CuratedLedger ledger = Speeches.open(other)) {
                assertThat(index.update(ledger, n -> {})).isEqualTo(Outcome.REBUILT);
                assertThat(search(index, "kind:article").total()).isEqualTo(8);
            }
        }
    }
}
