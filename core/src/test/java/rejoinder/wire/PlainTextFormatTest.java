package rejoinder.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PlainTextFormatTest {

    private static final PlainTextFormat FORMAT = new PlainTextFormat();

    /** Reads 200 MB of one line, as a program of its own so that its heap can be small. */
    static final class InASmallHeap {

        private InASmallHeap() {}

        public static void main(String[] arguments) throws IOException {
            Collected found = Collected.from(FORMAT, "endless.txt", new EndlessLine(200_000_000, ""), Limits.DEFAULT);
            System.out.print(
                    found.articles.size() + " " + found.rejections.get(0).reason());
        }
    }

    @Test
    void aFileIsAnArticleWithItsBytes() throws IOException {
        byte[] bytes = "Né? Oui.\r\n".getBytes(StandardCharsets.ISO_8859_1);
        Collected found = Collected.from(FORMAT, "a.txt", bytes);
        assertThat(found.rejections).isEmpty();
        assertThat(found.articles).singleElement().satisfies(article -> {
            assertThat(article.text()).isEqualTo("Né? Oui.\r\n");
            assertThat(article.raw().toArray()).isEqualTo(bytes);
            assertThat(article.origin()).isEqualTo("a.txt");
            assertThat(article.marked()).isEmpty();
        });
    }

    @Test
    void emptyAndBinaryFilesAreRejections() throws IOException {
        for (byte[] bad : new byte[][] {{}, {' ', '\n'}, {'P', 'K', 3, 4, 0}, {'a', 0, 1, 2, 'b'}}) {
            Collected found = Collected.from(FORMAT, "a.txt", bad);
            assertThat(found.articles).isEmpty();
            assertThat(found.rejections).singleElement().satisfies(rejection -> {
                assertThat(rejection.origin()).isEqualTo("a.txt");
                assertThat(rejection.reason()).contains(":").endsWith(".");
            });
        }
    }

    @Test
    void limitsHoldToTheUnit() throws IOException {
        Limits limits = new Limits(10, 8, 1);
        assertThat(read("12345678", limits).articles).hasSize(1);
        assertThat(read("123456789", limits).rejections)
                .singleElement()
                .satisfies(r -> assertThat(r.reason()).contains("9 characters"));
        assertThat(read("éé345678", limits).articles).hasSize(1);
        assertThat(read("ééé45678", limits).rejections)
                .singleElement()
                .satisfies(r -> assertThat(r.reason()).contains("10 bytes"));
    }

    private static Collected read(String text, Limits limits) throws IOException {
        InputStream in = new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return Collected.from(FORMAT, "a.txt", in, limits);
    }

    @Test
    void anEndlessLineIsRejectedInASmallHeap() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        InASmallHeap.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(said).startsWith("0 It is larger than");
    }

    @Test
    void acceptsWhatLooksLikeText() {
        assertThat(FORMAT.accepts("a.TXT", new byte[0])).isTrue();
        assertThat(FORMAT.accepts("a", "Talks failed.".getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(FORMAT.accepts("a", new byte[] {'a', 0, 0, 0, 7})).isFalse();
        assertThat(FORMAT.accepts("a.pdf", "%PDF-1.4".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }
}
