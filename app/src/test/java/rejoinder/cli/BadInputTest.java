package rejoinder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that is wrong with files, in one batch with a good one. */
class BadInputTest {

    @TempDir
    private Path folder;

    @Test
    void theBatchGoesOnAndEveryRejectionHasItsReason() throws IOException {
        Path in = Files.createDirectory(folder.resolve("in"));
        Files.writeString(in.resolve("good.txt"), Samples.story(1));
        Files.createFile(in.resolve("empty.txt"));
        byte[] binary = new byte[3000];
        for (int i = 0; i < binary.length; i++) {
            binary[i] = (byte) (i * 37);
        }
        Files.write(in.resolve("binary.txt"), binary);
        Files.write(
                in.resolve("not-utf8.txt"),
                Samples.story(2)
                        .replace("“", "\"")
                        .replace("”", "\"")
                        .replace("Rudeni", "Rudení")
                        .getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(
                in.resolve("deep.html"),
                "<html><body>" + "<div>".repeat(10_000) + "<p>The river rose, officials said.</p>"
                        + "</div>".repeat(10_000));
        Files.writeString(
                in.resolve("feed.jsonl"),
                Samples.line(3) + "{\"id\":\"cut\",\"text\":\"The riv\n{\"id\":\"none\",\"title\":\"T\"}\n"
                        + "{\"id\":\"long\",\"text\":\"" + "The river rose. ".repeat(5_000_000 / 16) + "\"}\n"
                        + Samples.line(4));
        String data = "--data=" + folder.resolve("data");
        Run run = Run.of("read", data, in.toString());
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("4 articles read")
                .contains("6 rejected")
                .contains(
                        "empty.txt: ",
                        "binary.txt: ",
                        "deep.html: ",
                        "feed.jsonl:2: ",
                        "feed.jsonl:3: ",
                        "feed.jsonl:4: ")
                .doesNotContain("good.txt", "a fault of Rejoinder itself");
        assertThat(Run.of("verify", data).code()).isZero();
        assertThat(Run.of("export", data).out()).contains("Rudení");
        assertThat(Run.of("list", data, "--rejected").out()).contains("feed.jsonl:4");
        assertThat(Run.of("read", data, in.toString()).out()).contains("4 already known; 6 rejected");
    }
}
