package rejoinder.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorFinderTest {

    /** Every letter is a word; source, cue and content stand between strokes, attributions between bars. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a/b/cdef; a/b/cdef;",
                "a/b/cdef; ; MISSED",
                "a/b/cdef; x/y/z; MISSED SPURIOUS",
                "a/b/cdef; a/b/c; TOO_SHORT",
                "a/b/cdef; a/b/cdefghijkl; TOO_LONG",
                "a/b/cdef|a/g/hi; a/b/cdefghi; SWALLOWED RIGHT_EDGE",
                "a/b/cdef; x/b/cdef; WRONG_SOURCE",
                "a/b/cdef; /b/cdef; SOURCE_NOT_FOUND",
                "/b/cdef; a/b/cdef; SOURCE_SHOULD_BE_NONE",
                "a/b/cdef; a/b/cdef|d/e/f; SPURIOUS_INSIDE",
                "a/b/cdef; a/b/def; LEFT_EDGE",
                "a/b/cdef; a/b/cde; RIGHT_EDGE",
                "a/b/cdef; a/b/de; BOTH_EDGES",
                "a/b/cdef; a/b/cdf; INNER_EDGE",
                "a/g/cdef; ab/g/cdef; SOURCE_HEAD",
                "a/b/cdef; a/bg/cdef; CUE",
                "a/b/cdef; a/b/; MISSED SPURIOUS",
            })
    void eachKindIsWhatItsDefinitionSays(String gold, String predicted, String kinds) {
        List<ErrorKind> found = Scored.letters(gold, predicted == null ? "" : predicted).errors().stream()
                .map(AttributionError::kind)
                .toList();
        List<String> expected = kinds == null ? List.of() : List.of(kinds.split(" "));
        assertThat(found.stream().map(Enum::name)).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** Nothing is lost and nothing counted twice: the errors add up to what recall and precision miss. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void theKindsAddUp(long seed) {
        RandomArticles random = new RandomArticles(seed);
        for (int i = 0; i < 200; i++) {
            String text = random.text();
            String gold = random.article("r", text, false).toString();
            String predicted = random.article("r", text, false).toString();
            Comparison comparison =
                    Scored.comparisons(List.of(gold), List.of(predicted)).get(0);
            Count found = comparison.counts().getOrDefault(Metric.ATTRIBUTION, Count.NONE);
            long lost = of(comparison, ErrorKind.Group.NOT_FOUND);
            assertThat((double) lost).as("seed %d, article %d", seed, i).isEqualTo(found.gold() - found.hitGold());
            assertThat((double) namedPredictions(comparison))
                    .as("seed %d, article %d", seed, i)
                    .isGreaterThanOrEqualTo(found.predicted() - found.hitPredicted());
        }
    }

    @Test
    void keysAndLabelsAreUnique() {
        Set<String> keys = new HashSet<>();
        for (ErrorKind kind : ErrorKind.values()) {
            assertThat(keys.add(kind.key()) && keys.add(kind.label() + " for people"))
                    .isTrue();
        }
    }

    private static long of(Comparison comparison, ErrorKind.Group group) {
        return comparison.errors().stream()
                .filter(e -> e.kind().group() == group)
                .count();
    }

    private static long namedPredictions(Comparison comparison) {
        return comparison.errors().stream()
                .filter(e -> e.kind().group() != ErrorKind.Group.INEXACT)
                .flatMap(e -> e.predicted().stream())
                .map(Annotation::id)
                .distinct()
                .count();
    }
}
