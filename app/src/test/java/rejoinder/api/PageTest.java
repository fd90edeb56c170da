package rejoinder.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageTest {

    private static JsonNode page(List<String> all, int limit, Optional<String> cursor) {
        return Page.of("names", Optional.of("" + limit), cursor)
                .answer(all, name -> name, name -> Values.object().put("name", name));
    }

    private static List<String> rest(List<String> all, Optional<String> cursor) {
        List<String> names = new ArrayList<>();
        Optional<String> at = cursor;
        do {
            JsonNode page = page(all, 2, at);
            page.get("items").forEach(i -> names.add(i.get("name").textValue()));
            at = Optional.ofNullable(page.get("next").textValue());
        } while (at.isPresent());
        return names;
    }

    private static Optional<String> afterTwo(List<String> all) {
        return Optional.of(page(all, 2, Optional.empty()).get("next").textValue());
    }

    @Test
    void leadsThroughAllOfAList() {
        for (int size = 0; size < 6; size++) {
            List<String> all =
                    List.of("Irna", "Hasko", "Dorn", "Maravi", "Ardel").subList(0, Math.min(size, 5));
            assertThat(rest(all, Optional.empty())).isEqualTo(all);
        }
    }

    @Test
    void goesOnAfterTheSameRowWhateverCameBeforeIt() {
        Optional<String> cursor = afterTwo(List.of("Irna", "Hasko", "Dorn", "Maravi"));
        assertThat(rest(List.of("Ardel", "new", "Irna", "Hasko", "Dorn", "Maravi"), cursor))
                .containsExactly("Dorn", "Maravi");
        assertThat(rest(List.of("Hasko", "Dorn", "Maravi"), cursor)).containsExactly("Dorn", "Maravi");
    }

    @Test
    void goesOnWhereARowStoodThatIsNoMore() {
        Optional<String> cursor = afterTwo(List.of("Irna", "Hasko", "Dorn", "Maravi"));
        assertThat(rest(List.of("Irna", "Dorn", "Maravi"), cursor)).containsExactly("Maravi");
        assertThat(rest(List.of(), cursor)).isEmpty();
    }

    @Test
    void whatNoListGaveOutIsRefused() {
        String cursor = afterTwo(List.of("Irna", "Hasko", "Dorn")).orElseThrow();
        for (String wrong : List.of("", "AAAA", "%", cursor.substring(2), cursor.substring(0, 16), "x".repeat(5000))) {
            assertThatThrownBy(() -> page(List.of("Irna"), 2, Optional.of(wrong)))
                    .as(wrong)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("begin again without one");
        }
        assertThatThrownBy(() -> Page.of("other names", Optional.empty(), Optional.of(cursor)))
                .hasMessageContaining("begin again without one");
        for (String wrong : List.of("0", "1001", "many", "-1")) {
            assertThatThrownBy(() -> Page.of("names", Optional.of(wrong), Optional.empty()))
                    .hasMessageContaining("1 to 1000");
        }
    }
}
