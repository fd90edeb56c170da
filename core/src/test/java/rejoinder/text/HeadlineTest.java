package rejoinder.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import rejoinder.wire.Article;
import rejoinder.wire.Documents;

class HeadlineTest {

    private static String called(String text, Metadata metadata) {
        return Headline.of(Documents.of(Article.of("story", text, metadata)));
    }

    private static Metadata titled(String title) {
        Optional<String> no = Optional.empty();
        return new Metadata(no, no, no, Optional.empty(), Optional.empty(), Optional.of(title), no, no);
    }

    @Test
    void isThatOfTheTextThenThatBesideItThenTheFirstWords() {
        String body = "ARDEL, September 9. /KESTINFORM/. The sluices at Hasko stay open, the minister said on Monday.";
        Metadata titled = titled("Sluices\n stay   open");
        assertThat(called("Hasko sluices to stay open\n\n" + body, titled)).isEqualTo("Hasko sluices to stay open");
        assertThat(called(body, titled)).isEqualTo("Sluices stay open");
        assertThat(called(body, Metadata.NONE)).isEqualTo(body);
        assertThat(called(body, titled(" \n"))).isEqualTo(body);
    }

    @Test
    void isOneShortLineOfWholeCharacters() {
        assertThat(called("The sluices stay open, and ".repeat(40).strip(), Metadata.NONE))
                .hasSizeBetween(60, 120)
                .endsWith("…")
                .doesNotContain("\n");
        for (int shift = 0; shift < 2; shift++) {
            String wide = "x".repeat(shift) + "\uD83D\uDE00".repeat(400);
            assertThat(called(wide, Metadata.NONE)).endsWith("\uD83D\uDE00…").hasSizeLessThan(122);
        }
    }
}
