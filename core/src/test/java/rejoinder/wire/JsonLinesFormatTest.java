package rejoinder.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import rejoinder.text.Metadata;
import rejoinder.text.Span;

class JsonLinesFormatTest {

    private static final JsonLinesFormat FORMAT = new JsonLinesFormat();

    @ParameterizedTest
    @CsvSource({
        "text, published, outlet, title, url, byline, language",
        "body, pub_date, publisher, headline, link, author, lang",
        "content, publish_date, source, title, url, authors, lang",
        "text, date, source, headline, link, byline, language"
    })
    void aliasesMeanTheSame(
            String text, String date, String outlet, String title, String url, String byline, String language)
            throws IOException {
        String line = new ObjectMapper()
                .writeValueAsString(Map.of(
                        "id",
                        "k-7",
                        text,
                        "KESTIN, March 4. /KI/. The dam stays.",
                        date,
                        "2024-03-04T19:07:30+02:00",
                        outlet,
                        "Kestinform",
                        title,
                        "The dam stays",
                        url,
                        "https://kestinform.example/7",
                        byline,
                        "Ora Tamm",
                        language,
                        "en"));
        Article article = Collected.from(FORMAT, "feed.jsonl", line).articles.get(0);
        assertThat(article.origin()).isEqualTo("feed.jsonl:1");
        assertThat(article.text()).isEqualTo("KESTIN, March 4. /KI/. The dam stays.");
        assertThat(article.raw().toArray()).isEqualTo(line.getBytes(StandardCharsets.UTF_8));
        assertThat(article.marked()).isEmpty();
        assertThat(article.metadata())
                .isEqualTo(new Metadata(
                        Optional.of("k-7"),
                        Optional.of("https://kestinform.example/7"),
                        Optional.of("Kestinform"),
                        Optional.of(LocalDate.of(2024, 3, 4)),
                        Optional.of(LocalTime.of(19, 7, 30)),
                        Optional.of("The dam stays"),
                        Optional.of("Ora Tamm"),
                        Optional.of("en")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\": 12, \"text\": \"A\", \"source\": {\"id\": \"x\", \"name\": \"Sovapress\"}} | 12 | Sovapress |",
                "{\"text\": \"A\", \"outlet\": \" \", \"publisher\": \"Aurel\", \"authors\": [\"B. Q.\", {\"name\": \"C\"}]} |"
                        + " | Aurel | B. Q., C",
                "{\"text\": null, \"body\": \"A\", \"source\": {\"name\": {\"name\": \"deep\"}}, \"author\": []} | | |",
                "{\"text\": \" \", \"content\": \"A\", \"author\": {\"name\": \"D\"}, \"id\": {\"$oid\": \"1\"}} | | | D",
            })
    void readsShapesOfNewsInterfaces(String line, String id, String outlet, String byline) throws IOException {
        Collected found = Collected.from(FORMAT, "a.jsonl", line);
        assertThat(found.rejections).isEmpty();
        Article article = found.articles.get(0);
        assertThat(article.text()).isEqualTo("A");
        assertThat(article.metadata().givenId()).isEqualTo(Optional.ofNullable(id));
        assertThat(article.metadata().outlet()).isEqualTo(Optional.ofNullable(outlet));
        assertThat(article.metadata().byline()).isEqualTo(Optional.ofNullable(byline));
    }

    @Test
    void passesOverBlankLinesAndByteOrderMark() throws IOException {
        Collected found = Collected.from(
                FORMAT, "a.jsonl", "\uFEFF{\"text\":\"one\"}\r\n\n  \t\r\n{\"text\":\"two\"}\n{\"text\":\"three\"}");
        assertThat(found.rejections).isEmpty();
        assertThat(found.articles)
                .extracting(Article::text, Article::origin)
                .containsExactly(tuple("one", "a.jsonl:1"), tuple("two", "a.jsonl:4"), tuple("three", "a.jsonl:5"));
        assertThat(new String(found.articles.get(0).raw().toArray(), StandardCharsets.UTF_8))
                .isEqualTo("{\"text\":\"one\"}");
    }

    @Test
    void oneObjectOverManyLinesIsOneArticle() throws IOException {
        for (String file : new String[] {
            "{\n  \"id\": \"1\",\n  \"text\": \"First.\\nSecond.\"\n}\n",
            "{ \"id\": \"1\",\n\"text\": \"First.\\nSecond.\"}"
        }) {
            Collected found = Collected.from(FORMAT, "one.json", "\uFEFF" + file);
            assertThat(found.rejections).isEmpty();
            assertThat(found.articles).hasSize(1);
            assertThat(found.articles.get(0).origin()).isEqualTo("one.json");
            assertLeadsToBytes(found.articles.get(0));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"text\": \"cut o | 15 | cut off",
                "{\"text\": \"cut off\", \"id\" | 24 | cut off",
                "[{\"text\": \"A\"}] | 0 | Not a JSON object",
                "\"text\" | 0 | Not a JSON object",
                "{\"title\": \"A\"} | 0 | no text",
                "{\"text\": 7} | 0 | no text",
                "{\"text\": \" \\n \"} | 9 | text is empty",
                "{\"text\": \"A\", \"text\": \"B\"} | 0 | twice",
                "{\"text\": \"A\"} {\"text\": \"B\"} | 14 | follows",
                "{\"text\": \"A\", id: 5} | 14 | Not valid JSON",
                "{\"text\": \"half \\uD83D\"} | 9 | surrogate",
                "{\"text\": \"\\uDE00\\uD83D\"} | 9 | surrogate",
            })
    void rejectsABadLineAndGoesOn(String bad, long offset, String reason) throws IOException {
        String before = "{\"text\": \"g\"}\n";
        Collected found = Collected.from(FORMAT, "a.jsonl", before + bad + "\n{\"text\": \"after\"}\n");
        assertThat(found.articles).extracting(Article::text).containsExactly("g", "after");
        assertThat(found.rejections).hasSize(1);
        Rejection rejection = found.rejections.get(0);
        assertThat(rejection.origin()).isEqualTo("a.jsonl:2");
        assertThat(rejection.reason()).contains(reason).doesNotContain("\n");
        assertThat(rejection.offset()).contains(before.length() + offset);
    }

    @Test
    void rejectsWhatIsNotUtf8() throws IOException {
        byte[] line = "{\"text\": \"caf\u00E9\"}".getBytes(StandardCharsets.ISO_8859_1);
        Collected found = Collected.from(FORMAT, "a.jsonl", line);
        assertThat(found.articles).isEmpty();
        assertThat(found.rejections.get(0).offset()).contains(13L);
        byte[] encodedSurrogate = {
            '{', '"', 't', 'e', 'x', 't', '"', ':', '"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"', '}'
        };
        assertThat(Collected.from(FORMAT, "a.jsonl", encodedSurrogate)
                        .rejections
                        .get(0)
                        .reason())
                .contains("UTF-8");
        assertThat(Collected.from(FORMAT, "a.jsonl", "{\"text\":\"A\"}".getBytes(StandardCharsets.UTF_16LE)).articles)
                .isEmpty();
    }

    @Test
    void rejectsNestingBeyondReason() throws IOException {
        String deep = "{\"x\":".repeat(100_000) + "1" + "}".repeat(100_000);
        Collected found =
                Collected.from(FORMAT, "a.jsonl", deep + "\n{\"source\":" + "[".repeat(500_000) + "\n{\"text\":\"A\"}");
        assertThat(found.rejections).hasSize(2);
        assertThat(found.articles).hasSize(1);
    }

    @Test
    void rejectsATextOfFiveMegabytes() throws IOException {
        Collected found =
                Collected.from(FORMAT, "a.jsonl", "{\"text\":\"" + "word ".repeat(1_000_000) + "\"}\n{\"text\":\"A\"}");
        assertThat(found.rejections).hasSize(1);
        assertThat(found.rejections.get(0).reason()).contains("5000000");
        assertThat(found.articles).extracting(Article::text).containsExactly("A");
    }

    @Test
    void skipsALineOf200MegabytesWithin64Megabytes() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessLine.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output).isEqualTo("rejected endless:1 at 0, read endless:2");
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 13, 14})
    void aLineOfExactlyTheLimitIsRead(int limit) throws IOException {
        byte[] lines = "{\"text\":\"A\"}\r\n{\"text\":\"AB\"}\n".getBytes(StandardCharsets.UTF_8);
        Collected found =
                Collected.from(FORMAT, "a.jsonl", new ByteArrayInputStream(lines), new Limits(limit, 1000, 10));
        assertThat(found.articles).hasSize(limit == 12 ? 1 : 2);
        assertThat(found.rejections).hasSize(limit == 12 ? 1 : 0);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyCharacterLeadsToItsBytes(long seed) throws IOException {
        Random random = new Random(seed);
        String text = "a" + Strings.random(random, 400);
        String line = "{\"id\":1,\"\u00E9\\u0074\":[\"text\",{\"text\":\"no\"}], \"text\" :\t"
                + Strings.literal(random, text) + ", \"z\": null}";
        Collected found = Collected.from(FORMAT, "seed " + seed, line);
        assertThat(found.rejections).as("seed " + seed).isEmpty();
        assertThat(found.articles.get(0).text()).as("seed " + seed).isEqualTo(text);
        assertLeadsToBytes(found.articles.get(0));
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    private static void assertLeadsToBytes(Article article) throws IOException {
        byte[] raw = article.raw().toArray();
        String text = article.text();
        assertThat(article.toRaw().targetLength()).isEqualTo(text.length());
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            Span bytes = article.toRaw().toSource(new Span(i, text.offsetByCodePoints(i, 1)));
            String literal = new String(raw, bytes.start(), bytes.length(), StandardCharsets.UTF_8);
            assertThat(new ObjectMapper().readValue("\"" + literal + "\"", String.class))
                    .isEqualTo(text.substring(i, text.offsetByCodePoints(i, 1)));
        }
    }

    @Test
    void accepts() {
        assertThat(accepts("a.jsonl", "")).isTrue();
        assertThat(accepts("A.NDJSON", "")).isTrue();
        assertThat(accepts("a.json", "[")).isTrue();
        assertThat(accepts("", "\uFEFF {\n \"id\"")).isTrue();
        assertThat(accepts("a.txt", "{see note} The dam")).isFalse();
        assertThat(accepts("a.html", "{\"a\"")).isFalse();
        assertThat(accepts("a", "The dam")).isFalse();
    }

    private static boolean accepts(String name, String head) {
        return FORMAT.accepts(name, head.getBytes(StandardCharsets.UTF_8));
    }
}
