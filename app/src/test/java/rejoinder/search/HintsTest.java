package rejoinder.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rejoinder.ledger.CuratedLedger;
import rejoinder.search.SearchRequest.Order;

/** What was mistyped, or written in the manner of another language of search, is not left without a word. */
class HintsTest {

    @TempDir
    private static Path data = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private static SearchIndex index;

    @BeforeAll
    static void make() {
        Speeches.add(data, 12, 60);
        index = SearchIndex.in(data);
        try (CuratedLedger ledger = Speeches.open(data)) {
            index.update(ledger, n -> {});
        }
    }

    @AfterAll
    static void close() {
        index.close();
    }

    private static SearchResults search(SearchQuery query) {
        return index.search(new SearchRequest(query, Order.NEWEST, 1000, Optional.empty(), Set.of(), false));
    }

    private static List<Hint> hints(String text) throws QuerySyntaxException {
        SearchQuery query = SearchQuery.parse(text);
        return index.hints(query, search(query).total());
    }

    @ParameterizedTest
    @CsvSource({
        "trety, treaty",
        "=trety, =treaty",
        "feery act:deny, ferry act:deny",
        "actor:kestrai, actor:kestria",
        "actor:=tolnd, actor:=tolend",
        "outlet:kestinfrom, outlet:kestinform",
        "country:xbn, country:xbm",
        "dam (trety OR guage), dam (treaty OR gauge)",
        "about:belmroa -act:ask, about:belmora -act:ask",
        "attachés watre, attaches water",
        "dam or river, dam OR river",
        "dam and river, dam AND river",
        "dam not river, dam NOT river",
    })
    void whatMayBeMeantIsProposedAndFindsSomething(String asked, String meant) throws QuerySyntaxException {
        List<Hint> hints = hints(asked);
        assertThat(hints).hasSize(1);
        SearchQuery instead = hints.get(0).instead().orElseThrow();
        // Words that are there stay as they were typed.
        assertThat(instead).isEqualTo(SearchQuery.parse(meant.replace("attaches", "attachés")));
        assertThat(search(instead).total()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dam", "dam OR trety", "actor:none", "dam act:threaten", "tre*", "said:1901"})
    void whatIsFoundOrOnlyAbsentNeedsNone(String asked) throws QuerySyntaxException {
        assertThat(hints(asked)).isEmpty();
    }

    @Test
    void whatIsLikeNothingIsNamed() throws QuerySyntaxException {
        assertThat(hints("dam zyzzyvas")).singleElement().satisfies(hint -> {
            assertThat(hint.message()).contains("“zyzzyvas”").doesNotContain("dam");
            assertThat(hint.instead()).isEmpty();
        });
    }

    @Test
    void aStarFindsWhatBeginsSoAndMarksIt() throws QuerySyntaxException {
        SearchQuery query = SearchQuery.parse("Gaug* -=gauges");
        SearchResults found = search(query);
        assertThat(found.total())
                .isEqualTo(search(SearchQuery.parse("=gauge -=gauges")).total())
                .isPositive();
        found.hits()
                .forEach(hit -> hit.texts()
                        .forEach(text -> text.marks()
                                .forEach(mark -> assertThat(text.text().substring(mark.start(), mark.end()))
                                        .isEqualTo("gauge"))));
        assertThat(search(SearchQuery.parse("op*")).total())
                .isEqualTo(search(SearchQuery.parse("=opened OR =opening")).total());
    }
}
