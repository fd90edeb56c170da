package rejoinder.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedSearchesTest {

    private static final Instant NOON = Instant.parse("2031-03-04T12:00:00Z");

    @TempDir
    Path data;

    private SavedSearches at(Instant moment) {
        return new SavedSearches(data, Clock.fixed(moment, ZoneOffset.UTC));
    }

    @Test
    void theLastLineAboutANameHolds() {
        assertThat(at(NOON).all()).isEmpty();
        at(NOON).save("the dam", "dam act:deny");
        at(NOON).save("a “quoted” name", "\"river treaty\"");
        Instant later = NOON.plus(Duration.ofHours(1));
        at(later).see("the dam");
        at(later).see("no such name");
        at(later).remove("a “quoted” name");
        assertThat(at(later).all()).containsExactly(new SavedSearch("the dam", "dam act:deny", later));
    }

    @Test
    void whatWasCutOffIsPassedOver() throws Exception {
        at(NOON).save("the dam", "dam");
        Files.writeString(data.resolve("searches.jsonl"), "{\"name\":\"torn", StandardOpenOption.APPEND);
        at(NOON).save("the river", "river");
        assertThat(at(NOON).all()).extracting(SavedSearch::name).containsExactly("the dam", "the river");
    }

    @Test
    void onlyWhatCanBeAskedIsSaved() {
        assertThatThrownBy(() -> at(NOON).save("x", "dam (river")).hasMessageContaining("at character 5");
        assertThatThrownBy(() -> at(NOON).save(" ", "dam")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> at(NOON).save("x", " ")).isInstanceOf(IllegalArgumentException.class);
        assertThat(at(NOON).all()).isEmpty();
    }
}
