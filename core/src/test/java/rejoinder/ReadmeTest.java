package rejoinder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import rejoinder.attribution.Attribution;
import rejoinder.ledger.Reading;
import rejoinder.text.Metadata;
import rejoinder.wire.Article;

/** The lines of Java in the README are lines of this test. */
class ReadmeTest {

    private static final String BEGIN = "// README begins\n";
    private static final String END = "// README ends";

    @Test
    void theLinesPrintWhoSaidWhat() {
        PrintStream before = System.out;
        var out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            example("“We never closed the gates,” Energy Minister Tomar Rudeni said on Tuesday.");
        } finally {
            System.setOut(before);
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualToNormalizingNewlines("who:  Energy Minister Tomar Rudeni\nwhat: We never closed the gates\n");
    }

    private static void example(String story) {
        // README begins
        Reading reading = Rejoinder.create().read(Article.of("a story", story, Metadata.NONE));
        String text = reading.document().text();
        for (Attribution said : reading.attributions()) {
            said.source().spans().forEach(who -> System.out.println("who:  " + who.in(text)));
            said.content().spans().forEach(what -> System.out.println("what: " + what.in(text)));
        }
        // README ends
    }

    @Test
    void theReadmeShowsTheseLines() throws IOException {
        String own = Files.readString(Path.of("src/test/java/rejoinder/ReadmeTest.java"));
        int begin = own.indexOf(BEGIN, own.indexOf("void example")) + BEGIN.length();
        String lines =
                own.substring(begin, own.indexOf(END, begin)).stripIndent().strip();
        assertThat(Files.readString(Path.of("../README.md"))).contains("```java\n" + lines + "\n```");
    }
}
