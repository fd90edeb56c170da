package rejoinder.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days on a line of time. */
class TimeScaleTest {

    private static final LocalDate FIRST = LocalDate.of(2031, 3, 4);

    private static TimeScale to(LocalDate last) {
        return TimeScale.over(Stream.of(Optional.of(last), Optional.of(FIRST)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 6, 40, 83, 84, 200, 700, 2_000, 40_000, 400_000})
    void ticksAreFewInOrderAndInside(int days) {
        TimeScale scale = to(FIRST.plusDays(days));
        List<Double> places = scale.ticks().stream()
                .map(t -> Double.valueOf(t.at().replace("%", "")))
                .toList();
        assertThat(places).hasSizeBetween(1, 7).isSorted().doesNotHaveDuplicates();
        assertThat(places).allMatch(p -> p >= 2 && p <= 98);
        assertThat(scale.at(Optional.of(FIRST))).isEqualTo(2);
    }

    @Test
    void whatHasNoDayStandsBehindAllThatHaveOne() {
        TimeScale scale =
                TimeScale.over(Stream.of(Optional.of(FIRST), Optional.empty(), Optional.of(FIRST.plusDays(9))));
        assertThat(scale.at(Optional.empty())).isGreaterThan(scale.at(Optional.of(FIRST.plusDays(9))));
        assertThat(TimeScale.over(Stream.of(Optional.empty())).ticks()).isEmpty();
    }
}
