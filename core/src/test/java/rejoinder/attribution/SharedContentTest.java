package rejoinder.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rejoinder.text.Span;

class SharedContentTest {

    private static Draft draft(int cue, Span... content) {
        return new Draft("test", Optional.empty(), Optional.of(new Span(cue, cue + 4)), List.of(content), 0);
    }

    @Test
    void theMoreCertainKeepsTheWords() {
        SharedContent shared = new SharedContent();
        Draft said = draft(100, new Span(40, 90));
        assertThat(shared.rest(said)).contains(said);
        assertThat(shared.rest(draft(20, new Span(42, 90)))).isEmpty();
    }

    @Test
    void whatOnlyTheOtherHoldsStays() {
        SharedContent shared = new SharedContent();
        shared.rest(draft(100, new Span(40, 90)));
        Span own = new Span(110, 140);
        assertThat(shared.rest(draft(20, new Span(42, 90), own)).map(Draft::content))
                .contains(List.of(own));
    }

    @Test
    void aCueInsideTheContentMayTellItAgain() {
        SharedContent shared = new SharedContent();
        shared.rest(draft(100, new Span(0, 90)));
        Draft nested = draft(10, new Span(15, 90));
        assertThat(shared.rest(nested)).contains(nested);
    }
}
