package rejoinder.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rejoinder.text.Document;
import rejoinder.text.Metadata;
import rejoinder.text.OffsetMap;
import rejoinder.text.Region;
import rejoinder.text.RegionKind;
import rejoinder.text.Span;

class LayoutTest {

    private static Article article(String text, Optional<String> title, List<Region> marked) {
        Optional<String> none = Optional.empty();
        return new Article(
                "test",
                RawBytes.of(text.getBytes(StandardCharsets.UTF_8)),
                text,
                OffsetMap.identity(text.length()),
                new Metadata(none, none, none, Optional.empty(), Optional.empty(), title, none, none),
                marked);
    }

    /** Kind and first words of each region. */
    private static List<String> regions(Document document) {
        return document.regions().stream()
                .map(region -> region.kind() + " " + region.span().in(document.text()))
                .map(line -> line.substring(0, Math.min(line.length(), 40)))
                .toList();
    }

    private static List<String> regions(String text) {
        return regions(Documents.of(article(text, Optional.empty(), List.of())));
    }

    @Test
    void aStoryOfAWireWithRubricAndDeck() {
        assertThat(regions("""
                        Ostrian ministry says dam is no threat, calls for calm

                        Ostrian Politics & Water May 4, 2024, 19:07

                        Deputy minister Jane Roe stated that the treaty had been kept

                        VELM, May 4. /ONA/. Ostria has kept the treaty, said Jane Roe.

                        "We have kept it," she said on Saturday.

                        Read more on the site →
                        """))
                .containsExactly(
                        "HEADLINE Ostrian ministry says dam is no threat, calls for calm".substring(0, 40),
                        "SECTION Ostrian Politics & Water May 4, 2024, 19:07".substring(0, 40),
                        "DECK Deputy minister Jane Roe stated that the treaty".substring(0, 40),
                        "DATELINE VELM, May 4. /ONA/.",
                        "BODY Ostria has kept the treaty, said Jane Roe.".substring(0, 40),
                        "BODY \"We have kept it,\" she said on Saturday.".substring(0, 40),
                        "BOILERPLATE Read more on the site →");
    }

    @Test
    void aStoryOfASiteWithBylineAndCredits() {
        assertThat(regions("""
                        Meran denies that it opened the gates – Velm Post

                        [ad_1]

                          By Ostrian News June 19 at 8:10 AM

                         PORT VELM — Meran said Sunday that it had not opened the gates.

                         (Reporting by Jane Roe and John Doe; Editing by Ann Poe)

                         Copyright 2016 The Velm Post. All rights reserved.

                        [ad_2]

                        Source
                        """))
                .containsExactly(
                        "HEADLINE Meran denies that it opened the gates – Velm Post".substring(0, 40),
                        "BOILERPLATE [ad_1]",
                        "BYLINE By Ostrian News June 19 at 8:10 AM".substring(0, 40),
                        "DATELINE PORT VELM —",
                        "BODY Meran said Sunday that it had not opened the gates".substring(0, 40),
                        "BOILERPLATE (Reporting by Jane Roe and John".substring(0, 40),
                        "BOILERPLATE Copyright 2016 The Velm Post. All".substring(0, 40),
                        "BOILERPLATE [ad_2]",
                        "BOILERPLATE Source");
    }

    @Test
    void aDatelineOnALineOfItsOwnBeforeTheHeadline() {
        assertThat(regions("""
                        VELM, Nov. 23 , 2006 (ONA)

                        Meran refutes reports on gates

                        Meran on Thursday refuted reports. "These are groundless," Roe said.

                        -- By JANE ROE
                        """))
                .containsExactly(
                        "DATELINE VELM, Nov. 23 , 2006 (ONA)",
                        "HEADLINE Meran refutes reports on gates",
                        "BODY Meran on Thursday refuted reports. \"These".substring(0, 40),
                        "BOILERPLATE -- By JANE ROE");
    }

    @Test
    void captionsBetweenParagraphs() {
        assertThat(regions("""
                        Gates were opened by night

                        The gates were opened by night, fishermen say.

                        Water stands in the main street of Velm after the gates were opened

                        The mayor said that he had not been told.

                        Photo: Jane Roe/Ostrian News

                        Nobody has answered him.
                        """))
                .containsExactly(
                        "HEADLINE Gates were opened by night",
                        "BODY The gates were opened by night, fishermen say".substring(0, 40),
                        "CAPTION Water stands in the main street of Velm after".substring(0, 40),
                        "BODY The mayor said that he had not been told.".substring(0, 40),
                        "CAPTION Photo: Jane Roe/Ostrian News",
                        "BODY Nobody has answered him.");
    }

    @Test
    void theTitleSaysWhichLineIsTheHeadline() {
        String text = "Minister resigns over gates.\n\nHe said that he had known. Nobody believed him.";
        Document without = Documents.of(article(text, Optional.empty(), List.of()));
        Document with = Documents.of(article(text, Optional.of("Minister Resigns Over Gates"), List.of()));
        Document half = Documents.of(article(
                "Minister resigns over gates;\n\nHe had known since spring.\n\nHe said that he had known.",
                Optional.of("Minister resigns over gates; He had known since spring"),
                List.of()));
        assertThat(without.regions()).extracting(Region::kind).containsExactly(RegionKind.BODY, RegionKind.BODY);
        assertThat(with.regions()).extracting(Region::kind).containsExactly(RegionKind.HEADLINE, RegionKind.BODY);
        assertThat(half.regions())
                .extracting(Region::kind)
                .containsExactly(RegionKind.HEADLINE, RegionKind.DECK, RegionKind.BODY);
    }

    @Test
    void sentencesAloneAreBody() {
        assertThat(regions("Gates stay shut, the minister said on Sunday, and nobody asked why.\n"))
                .containsExactly("BODY Gates stay shut, the minister said on Sunday".substring(0, 40));
        assertThat(regions("Twitter users were angry. Source of it all: a photo.\nSource close to him said no.\nEnd."))
                .startsWith("BODY Twitter users were angry. Source of it all".substring(0, 40))
                .contains("BODY Source close to him said no.");
    }

    @Test
    void whatMarkupSaysHoldsAndItsDatelineIsCut() {
        String text = "Gates\u00AD shut\nVELM (ONA) - The gates\u00AD are shut.\nFollow us on Twitter\nNo more.";
        int body = text.indexOf("VELM");
        List<Region> marked = List.of(
                new Region(RegionKind.HEADLINE, new Span(0, body - 1)),
                new Region(RegionKind.BODY, new Span(body, text.indexOf("No"))));
        Document document = Documents.of(article(text, Optional.empty(), marked));
        assertThat(regions(document))
                .containsExactly(
                        "HEADLINE Gates shut",
                        "DATELINE VELM (ONA) -",
                        "BODY The gates are shut.",
                        "BOILERPLATE Follow us on Twitter",
                        "BODY No more.");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void everyVisibleCharacterIsInOneRegion(long seed) {
        Random random = new Random(seed);
        String[] parts = {
            "VELM, May 4. /ONA/. ",
            "PORT VELM — ",
            "The gates are shut. ",
            "\"No,\" she said. ",
            "\n",
            "\n\n",
            "\r\n",
            "By Jane Roe",
            "May 4, 2024, 19:07",
            "Source",
            "(End)",
            "Read more →",
            "\u00A0",
            "\u200B",
            " ",
            "é\u0301",
            "Gates Shut",
            "© 2020 Velm",
            "\u2028",
            "***",
            "\uD83D\uDE00",
            "attachйs "
        };
        for (int round = 0; round < 300; round++) {
            StringBuilder given = new StringBuilder();
            for (int i = 1 + random.nextInt(20); i > 0; i--) {
                given.append(parts[random.nextInt(parts.length)]);
            }
            List<Region> marked = new ArrayList<>();
            int at = 0;
            while (round % 2 == 0 && at < given.length() - 1) {
                int start = at + random.nextInt(given.length() - at);
                at = start + 1 + random.nextInt(given.length() - start);
                RegionKind[] kinds = RegionKind.values();
                marked.add(new Region(kinds[random.nextInt(kinds.length)], new Span(start, at)));
            }
            Document document = Documents.of(article(given.toString(), Optional.empty(), marked));
            String text = document.text();
            for (int i = 0; i < text.length(); i++) {
                int offset = i;
                long holders = document.regions().stream()
                        .filter(region -> region.span().contains(offset))
                        .count();
                boolean white = Lines.isWhite(text.charAt(i));
                assertThat(holders)
                        .as("seed " + seed + ", round " + round + ", offset " + i)
                        .isBetween(white ? 0L : 1L, 1L);
            }
            for (Region region : document.regions()) {
                assertThat(Lines.isWhite(text.charAt(region.span().start())))
                        .as("seed " + seed)
                        .isFalse();
                assertThat(Lines.isWhite(text.charAt(region.span().end() - 1)))
                        .as("seed " + seed)
                        .isFalse();
            }
        }
    }
}
