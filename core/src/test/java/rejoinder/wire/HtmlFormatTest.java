package rejoinder.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import rejoinder.text.Metadata;
import rejoinder.text.Region;
import rejoinder.text.Span;

class HtmlFormatTest {

    private static final HtmlFormat FORMAT = new HtmlFormat();

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = HtmlFormatTest.class.getResourceAsStream("pages/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    private static Article only(byte[] page) throws IOException {
        Collected found = Collected.from(FORMAT, "page.html", page);
        assertThat(found.rejections).isEmpty();
        return found.articles.get(0);
    }

    private static Article only(String page) throws IOException {
        return only(page.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> lines(Article article) {
        return article.marked().stream()
                .map(r -> r.kind() + "\t" + r.span().in(article.text()))
                .toList();
    }

    /** Each page holds menus, consent, related links, comments and more; its text file has every block that stays. */
    @ParameterizedTest
    @CsvSource({
        "json-ld-news, UTF-8",
        "blog-open-graph, UTF-8",
        "blog-open-graph, UTF-16LE",
        "div-soup, windows-1252",
        "old-table, UTF-8",
        "hostile, UTF-8"
    })
    void keepsTheArticleAndNothingElse(String name, String charset) throws IOException {
        String page = new String(resource(name + ".html"), StandardCharsets.UTF_8);
        byte[] bytes = page.getBytes(Charset.forName(charset));
        Article article = only(bytes);
        String expected = new String(resource(name + ".txt"), StandardCharsets.UTF_8);
        assertThat(lines(article)).isEqualTo(expected.lines().toList());
        assertThat(article.raw().toArray()).isEqualTo(bytes);
        assertLeadsToBytes(article, Charset.forName(charset));
    }

    /** Every character is found again in the raw bytes, as itself, a reference, white space or a tag of {@code q}. */
    private static void assertLeadsToBytes(Article article, Charset charset) {
        byte[] raw = article.raw().toArray();
        String text = article.text();
        assertThat(article.toRaw().targetLength()).isEqualTo(text.length());
        for (Region region : article.marked()) {
            for (int i = region.span().start(); i < region.span().end(); i = text.offsetByCodePoints(i, 1)) {
                String character = text.substring(i, text.offsetByCodePoints(i, 1));
                Span bytes = article.toRaw().toSource(new Span(i, i + character.length()));
                String made = new String(raw, bytes.start(), bytes.length(), charset);
                String meant = Parser.unescapeEntities(made, false);
                boolean found = character.equals(" ")
                        ? meant.replaceAll("<(?i:br)/?>", "")
                                .replace('\u00A0', ' ')
                                .isBlank()
                        : meant.contains(character)
                                || (character.equals("\uFFFD") && made.startsWith("&#"))
                                || made.equals("<q>")
                                || made.equals("</q>");
                assertThat(found).as("'" + character + "' from '" + made + "'").isTrue();
            }
        }
    }

    @Test
    void readsJsonLd() throws IOException {
        assertThat(only(resource("json-ld-news.html")).metadata())
                .isEqualTo(new Metadata(
                        Optional.empty(),
                        Optional.of("https://calvenneherald.example/world/77"),
                        Optional.of("Calvenne Herald"),
                        Optional.of(LocalDate.of(2024, 5, 6)),
                        Optional.of(LocalTime.of(8, 15)),
                        Optional.of("Belmora denies closing the Maravi canal"),
                        Optional.of("Ada Quill, Tomás Brook"),
                        Optional.of("en-GB")));
    }

    @Test
    void readsOpenGraph() throws IOException {
        assertThat(only(resource("blog-open-graph.html")).metadata())
                .isEqualTo(new Metadata(
                        Optional.empty(),
                        Optional.of("https://rivernotes.example/2024/10/what-the-commission-did-not-say/"),
                        Optional.of("River Notes"),
                        Optional.of(LocalDate.of(2024, 10, 2)),
                        Optional.of(LocalTime.of(5, 30)),
                        Optional.of("What the commission did not say"),
                        Optional.of("Hanno Reed"),
                        Optional.of("en")));
    }

    @Test
    void readsWhatMarkupSays() throws IOException {
        String page =
                "<html lang=en_GB><title>Boots | Kestinform</title><meta name=application-name content=Kestinform>"
                        + "<link rel='canonical' href='https://kestinform.example/9'><article><h1>Boots</h1>"
                        + "<time datetime='2003-11-30 10:00'>today</time><p>" + PROSE + "</p></article>";
        assertThat(only(page).metadata())
                .isEqualTo(new Metadata(
                        Optional.empty(),
                        Optional.of("https://kestinform.example/9"),
                        Optional.of("Kestinform"),
                        Optional.of(LocalDate.of(2003, 11, 30)),
                        Optional.of(LocalTime.of(10, 0)),
                        Optional.of("Boots"),
                        Optional.empty(),
                        Optional.of("en-GB")));
    }

    private static final String PROSE =
            "The guards of the dam, who had asked for boots since spring, have them now, the ministry said on Monday.";

    @Test
    void readsAPageOfTenThousandNestedElements() throws IOException {
        Article article = Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> only("<title>Boots</title>" + "<div>".repeat(10_000) + "<h1>Boots, boots</h1><p>" + PROSE + "</p>"
                        + "</div>".repeat(10_000)));
        assertThat(article.text()).contains(PROSE);
        assertLeadsToBytes(article, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>", "<p><b><i><a href=x>", "<table><tr><td>", "<li>x", "</p>", "<svg>", "&amp", "<![CDATA[", "<!--",
                "<form>", "<br>x", "<div class='a b c-d-e'>x", "x&", "<q>", "<h1>x", "<p>x<div>", "<a ", "{\"@graph\":["
            })
    void endsOnWhateverIsRepeated(String piece) {
        String page = "<html><script type='application/ld+json'>" + "[".repeat(50_000) + "</script><p>" + PROSE
                + piece.repeat(20_000);
        Assertions.assertTimeout(Duration.ofSeconds(30), () -> Collected.from(FORMAT, "page.html", page));
    }

    @Test
    void rejectsAPageOfTooManyTags() throws IOException {
        Collected found = Collected.from(FORMAT, "page.html", "<b>".repeat(250_000) + PROSE);
        assertThat(found.articles).isEmpty();
        assertThat(found.rejections.get(0).reason()).contains("250000 tags");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body></body></html>",
                "<html><h1>Front page</h1><ul><li><a href=1>Dam guards get boots, at last, says ministry</a></ul></html>",
                "<html><nav><p>The menu explains itself, at length, with commas, and has no article beside it at all.</nav>",
                "<html><div id=app></div><script>render('An article, long and with commas, made by a script.')</script>",
                "<html><body><form><label>Name</label><input></form>Sign in to go on</body></html>"
            })
    void rejectsAPageWithoutAnArticle(String page) throws IOException {
        Collected found = Collected.from(FORMAT, "page.html", page);
        assertThat(found.articles).isEmpty();
        assertThat(found.rejections).hasSize(1);
        assertThat(found.rejections.get(0).reason()).contains("No article body");
    }

    @Test
    void rejectsAnArticleBeyondTheLimits() throws IOException {
        Limits limits = new Limits(100_000, 1_000, 100);
        byte[] page = ("<h1>Boots</h1><p>" + PROSE.repeat(30)).getBytes(StandardCharsets.UTF_8);
        Collected found = Collected.from(FORMAT, "p.html", new ByteArrayInputStream(page), limits);
        assertThat(found.rejections.get(0).reason()).contains("1000");
        Collected large = Collected.from(FORMAT, "p.html", new EndlessLine(100_001, ""), limits);
        assertThat(large.rejections.get(0).reason()).contains("100000 bytes");
    }

    @Test
    void partsPreformattedTextAtEmptyLines() throws IOException {
        Article article = only("<pre>" + PROSE + "\n \nSecond paragraph, wrapped\nby hand, of the same wire.</pre>");
        assertThat(lines(article))
                .containsExactly("BODY\t" + PROSE, "BODY\tSecond paragraph, wrapped by hand, of the same wire.");
    }

    @Test
    void joinsAnArticleSpreadOverLikeElements() throws IOException {
        String paragraph = "<p>" + PROSE + "</p>";
        Article article = only("<body><div><div class=chunk>" + paragraph.repeat(3)
                + "</div><div class=slot>Advertisement</div><div class=chunk>" + paragraph.repeat(2)
                + "</div><div class=foot><p>Sovapress, 1 Quay Street, Sova, is printed daily, but for feasts.</p></div>"
                + "</div>");
        assertThat(lines(article)).hasSize(5).allMatch(line -> line.equals("BODY\t" + PROSE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<meta charset=windows-1251> | windows-1251",
                "<META CHARSET='KOI8-R'/> | koi8-r",
                "<meta http-equiv=content-type content=\"text/html; charset=iso-8859-2\"> | iso-8859-2",
                "<?xml version=\"1.0\" encoding=\"utf-16\"?> | utf-16",
                "<p>charset=none</p> |",
            })
    void findsTheDeclaredCharset(String head, String charset) {
        assertThat(HtmlFormat.declaredCharset(head.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Optional.ofNullable(charset));
    }

    @Test
    void decodesTheDeclaredCharset() throws IOException {
        String words = "Посол вернулся в столицу в понедельник, сообщило министерство, и сразу отбыл снова.";
        byte[] page = ("<meta charset=koi8-r><p>" + words).getBytes(Charset.forName("KOI8-R"));
        Article article = only(page);
        assertThat(article.text()).isEqualTo(words);
        assertLeadsToBytes(article, Charset.forName("KOI8-R"));
    }

    static Stream<Integer> seeds() {
        return IntStream.range(0, 300).boxed();
    }

    /** Pages of random pieces: whatever is read leads to bytes that say it. */
    @ParameterizedTest
    @MethodSource("seeds")
    void everyCharacterLeadsToItsBytes(int seed) throws IOException {
        Random random = new Random(seed);
        List<String> pieces = List.of(
                "word ",
                "Ünïcode, ",
                "😀",
                "&eacute;",
                "&amp;",
                "&ampx",
                "&#x1F600;",
                "&#8217;",
                "&NotEqualTilde;",
                "&notit;",
                "&;",
                "&#;",
                "& ",
                "\r\n",
                "\t",
                "\0",
                "<b>",
                "</b>",
                "<i>x",
                "</i>",
                "<a href=x>",
                "</a>",
                "<br>",
                "<br/>",
                "<p>",
                "</p>",
                "<div>",
                "</div>",
                "<q>",
                "</q>",
                "<!-- c -->",
                "<script>s</script>",
                "<table>",
                "<td>",
                "</table>",
                "<li>",
                "<",
                "</",
                "<p",
                ">",
                "said. ",
                "<select>",
                "\uFEFF",
                "&shy;",
                "<span hidden>",
                "</span>",
                "<pre>\n\n",
                "</pre>",
                "&#128;",
                "&#xD800;",
                "<h1>",
                "</h1>",
                "<![CDATA[x]]>");
        StringBuilder page = new StringBuilder("<p>" + PROSE + "<p>" + PROSE);
        for (int i = 0; i < 200; i++) {
            page.append(pieces.get(random.nextInt(pieces.size())));
        }
        Collected found = Collected.from(FORMAT, "seed " + seed, page.toString().getBytes(StandardCharsets.UTF_8));
        for (Article article : found.articles) {
            assertLeadsToBytes(article, StandardCharsets.UTF_8);
            // a span over everything must have a way back, too
            article.toRaw().toSource(new Span(0, article.text().length()));
        }
    }

    @Test
    void accepts() {
        assertThat(accepts("a.HTM", "")).isTrue();
        assertThat(accepts("a.xhtml", "")).isTrue();
        assertThat(accepts("", "\uFEFF\n<!-- saved -->\n<!DOCTYPE html><p>")).isTrue();
        assertThat(accepts("page", "<?xml version='1.0'?><html xmlns='x'>")).isTrue();
        assertThat(accepts("a.txt", "<htmlx>")).isFalse();
        assertThat(accepts("a.txt", "The <html> tag")).isFalse();
    }

    private static boolean accepts(String name, String head) {
        return FORMAT.accepts(name, head.getBytes(StandardCharsets.UTF_8));
    }
}
