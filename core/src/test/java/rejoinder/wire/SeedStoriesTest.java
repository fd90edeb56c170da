package rejoinder.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import rejoinder.SharedData;
import rejoinder.text.Document;
import rejoinder.text.Region;
import rejoinder.text.RegionKind;
import rejoinder.text.Repair;
import rejoinder.text.Span;
import rejoinder.time.DatelineFinder;

/** The two stories that the project began with, from their bytes. */
class SeedStoriesTest {

    private static Document read(String name) throws IOException {
        return Documents.of(article(name));
    }

    private static Article article(String name) throws IOException {
        return Collected.from(new PlainTextFormat(), name, SharedData.bytes("seeds/" + name))
                .articles
                .get(0);
    }

    @Test
    void theFirstStoryIsDatedByItsWeekday() throws IOException {
        Document document = read("000_b548976c22fff527.txt");
        assertThat(document.repairs()).isEmpty();
        assertThat(document.regions())
                .extracting(Region::kind)
                .startsWith(RegionKind.DATELINE, RegionKind.BODY)
                .hasSize(7)
                .filteredOn(kind -> kind == RegionKind.BODY)
                .hasSize(6);
        assertThat(DatelineFinder.find(document)).hasValueSatisfying(dateline -> {
            assertThat(dateline.place()).isEqualTo("MOSCOW");
            assertThat(dateline.agency()).contains("TASS");
            assertThat(dateline.date()).hasToString("Optional[2021-11-30]");
            assertThat(dateline.derivation()).isEqualTo("Tuesday, November 30 falls in 2021; the text mentions 2019");
        });
    }

    @Test
    void theSecondStoryIsMendedAndLaidOut() throws IOException {
        Article article = article("004_71ea227899fa05bd.txt");
        Document document = Documents.of(article);
        assertThat(document.regions())
                .extracting(Region::kind)
                .startsWith(
                        RegionKind.HEADLINE, RegionKind.SECTION, RegionKind.DECK, RegionKind.DATELINE, RegionKind.BODY)
                .endsWith(RegionKind.BODY, RegionKind.BOILERPLATE)
                .hasSize(12);
        Repair repair = document.repairs().get(0);
        assertThat(document.repairs()).hasSize(1);
        assertThat(repair.span().in(document.text())).isEqualTo("attachés");
        Span given = document.toGiven().toSource(repair.span());
        Span raw = article.toRaw().toSource(given);
        assertThat(List.of(given.in(article.text()), repair.original())).containsOnly("attachйs");
        assertThat(new String(
                        article.raw().toArray(), raw.start(), raw.length(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("attachйs");
        assertThat(DatelineFinder.find(document))
                .hasValueSatisfying(dateline -> assertThat(dateline.date()).hasToString("Optional[2021-12-27]"));
    }
}
