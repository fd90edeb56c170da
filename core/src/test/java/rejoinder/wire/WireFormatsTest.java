package rejoinder.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireFormatsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "feed.jsonl | The dam | json-lines",
                "one.json | `` | json-lines",
                "`` | {\"id\": 1 | json-lines",
                "page.html | {\"id\": 1 | html",
                "`` | <!doctype HTML><p> | html",
                "story.txt | MOSCOW, November 30. | text",
                "story | MOSCOW, November 30. | text",
                "`` | `` | text"
            })
    void asksInOrder(String fileName, String head, String format) {
        assertThat(WireFormats.detect(fileName, head.getBytes(StandardCharsets.UTF_8))
                        .name())
                .isEqualTo(format);
    }
}
