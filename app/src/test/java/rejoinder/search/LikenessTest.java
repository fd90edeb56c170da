package rejoinder.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rejoinder.ledger.CuratedLedger;
import rejoinder.search.SearchRequest.Order;
import rejoinder.search.Speeches.Speech;
import rejoinder.store.Access;
import rejoinder.store.SqliteLedger;

class LikenessTest {

    private static final List<List<String>> ARTICLES = List.of(
            List.of("Kestria blew up the gas pipeline", "the price of bread will rise"),
            List.of("somebody sabotaged the gas pipe off Calvenne", "the bakers are out of flour"),
            List.of("the explosion at the pipeline was an accident"),
            List.of("the election was stolen", "the talks on fishing were useful"),
            List.of("there was fraud in the voting", "Belmora"),
            List.of("the gas pipeline was never blown up by Kestria"));

    @TempDir
    Path data;

    private void add(List<Speech> speeches) {
        try (SqliteLedger ledger = SqliteLedger.open(data, Access.WRITE, Clock.systemUTC())) {
            speeches.forEach(s -> ledger.add(s.article(), s.reading()));
        }
    }

    private static List<Speech> speeches(Random order) {
        Speeches speeches = new Speeches(3);
        List<Speech> all =
                new ArrayList<>(ARTICLES.stream().map(speeches::saying).toList());
        Collections.shuffle(all, order);
        return all;
    }

    private static SearchResults search(SearchIndex index, String query) throws QuerySyntaxException {
        return index.search(new SearchRequest(
                SearchQuery.parse(query), Order.RELEVANCE, 100, Optional.empty(), EnumSet.allOf(Facet.class), true));
    }

    private static List<String> texts(SearchResults results) {
        return results.hits().stream().map(h -> h.texts().get(0).text()).toList();
    }

    private static List<String> texts(SearchIndex index, String query) throws QuerySyntaxException {
        return texts(search(index, query));
    }

    private static String id(SearchIndex index, String words) throws QuerySyntaxException {
        return search(index, words).hits().get(0).id();
    }

    @Test
    void whatIsAboutTheSameIsFoundInOtherWordsTheNearestFirst() throws QuerySyntaxException {
        add(speeches(new Random(1)));
        try (CuratedLedger ledger = Speeches.open(data);
                SearchIndex index = SearchIndex.in(data)) {
            index.update(ledger, n -> {});
            String id = id(index, "\"Kestria blew up\"");
            List<String> found = texts(index, "like:" + id);
            assertThat(found.get(0)).isEqualTo("the gas pipeline was never blown up by Kestria");
            assertThat(found)
                    .contains("somebody sabotaged the gas pipe off Calvenne")
                    .doesNotContain("Kestria blew up the gas pipeline", "the election was stolen", "Belmora");
            assertThat(texts(index, "like:\"the election was won by fraud\""))
                    .containsExactlyInAnyOrder("the election was stolen", "there was fraud in the voting");
            assertThat(texts(index, "like:a0123456789abcdef")).isEmpty();
            // A name alone is about nothing, and nothing is like it.
            assertThat(texts(index, "like:" + id(index, "=Belmora"))).isEmpty();
        }
    }

    @Test
    void likenessIsAFilterLikeOthers() throws QuerySyntaxException {
        add(speeches(new Random(2)));
        try (CuratedLedger ledger = Speeches.open(data);
                SearchIndex index = SearchIndex.in(data)) {
            index.update(ledger, n -> {});
            String like = "like:\"an explosion at the pipeline\"";
            List<String> all = texts(index, like);
            assertThat(all).hasSizeGreaterThanOrEqualTo(3);
            assertThat(texts(index, like + " accident"))
                    .containsExactly("the explosion at the pipeline was an accident");
            assertThat(texts(index, like + " -accident"))
                    .containsExactlyElementsOf(
                            all.stream().filter(t -> !t.contains("accident")).toList());
            assertThat(texts(index, "-" + like))
                    .doesNotContainAnyElementsOf(all)
                    .contains("the election was stolen");
            assertThat(texts(index, "(" + like + " OR bakers)"))
                    .containsAll(all)
                    .contains("the bakers are out of flour")
                    .hasSize(all.size() + 1);
            assertThat(texts(index, like + " kind:article"))
                    .as("articles that hold such a statement")
                    .hasSizeBetween(1, all.size())
                    .allMatch(text -> all.stream().anyMatch(text::contains));
            for (String country : List.of("XKS", "XBM")) {
                SearchResults filtered = search(index, like + " country:" + country);
                assertThat(texts(filtered))
                        .containsExactlyElementsOf(all.stream()
                                .filter(texts(index, "country:" + country)::contains)
                                .toList());
                assertThat(filtered.total()).isEqualTo(filtered.hits().size());
            }
        }
    }

    @Test
    void eachHitTellsHowNearItIs() throws QuerySyntaxException {
        add(speeches(new Random(3)));
        try (CuratedLedger ledger = Speeches.open(data);
                SearchIndex index = SearchIndex.in(data)) {
            index.update(ledger, n -> {});
            List<Double> near =
                    search(index, "like:\"the pipeline exploded\" country:XKS OR like:\"stolen elections\"")
                            .hits()
                            .stream()
                            .map(h -> h.nearness().orElseThrow())
                            .toList();
            assertThat(near).isNotEmpty().allMatch(n -> n >= Likeness.LEAST && n <= 1);
            List<Double> alone = search(index, "like:\"the pipeline exploded\" the").hits().stream()
                    .map(h -> h.nearness().orElseThrow())
                    .toList();
            assertThat(alone).isSortedAccordingTo(Collections.reverseOrder());
            assertThat(search(index, "pipeline").hits())
                    .allMatch(h -> h.nearness().isEmpty());
            assertThat(search(index, "-like:\"the pipeline exploded\"").hits())
                    .allMatch(h -> h.nearness().isEmpty());
        }
    }

    @Test
    void theOrderOfArrivalChangesNothing(@TempDir Path other) throws QuerySyntaxException {
        add(speeches(new Random(4)));
        try (CuratedLedger ledger = Speeches.open(data);
                SearchIndex whole = SearchIndex.inMemory()) {
            whole.update(ledger, n -> {});
            LikenessTest later = new LikenessTest();
            later.data = other;
            try (SearchIndex grown = SearchIndex.in(other, 1)) {
                for (Speech speech : speeches(new Random(5))) {
                    later.add(List.of(speech));
                    try (CuratedLedger growing = Speeches.open(other)) {
                        grown.update(growing, n -> {});
                    }
                }
                for (String query : List.of("like:\"the pipeline exploded\"", "like:" + id(whole, "fraud"))) {
                    assertThat(near(grown, query)).isNotEmpty().isEqualTo(near(whole, query));
                }
            }
        }
    }

    private static List<String> near(SearchIndex index, String query) throws QuerySyntaxException {
        return search(index, query).hits().stream()
                .map(h -> h.id() + " " + h.nearness().orElseThrow())
                .toList();
    }

    @Test
    void pagesGoOnWhereTheLastEnded() throws QuerySyntaxException {
        Speeches.add(data, 8, 25);
        try (CuratedLedger ledger = Speeches.open(data);
                SearchIndex index = SearchIndex.in(data)) {
            index.update(ledger, n -> {});
            SearchQuery query = SearchQuery.parse("like:\"the gauges at the river were poisoned\"");
            List<String> all =
                    search(index, query.text()).hits().stream().map(Hit::id).toList();
            List<String> paged = new ArrayList<>();
            Optional<Cursor> at = Optional.empty();
            do {
                SearchResults page = index.search(new SearchRequest(query, query.usualOrder(), 7, at, Set.of(), false));
                page.hits().forEach(h -> paged.add(h.id()));
                at = page.next();
            } while (at.isPresent());
            assertThat(paged)
                    .hasSizeGreaterThan(14)
                    .startsWith(all.toArray(String[]::new))
                    .doesNotHaveDuplicates();
        }
    }
}
