package rejoinder.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    private final Evaluation own = Scored.evaluation(
            Scored.lines(Scored.own("attributions-gold.jsonl")),
            Scored.lines(Scored.own("attributions-predicted.jsonl")));

    @Test
    void intervalsAreTheSameEveryTimeAndHoldTheValue() {
        Interval interval = own.interval(Metric.ATTRIBUTION, 500).orElseThrow();
        assertThat(own.interval(Metric.ATTRIBUTION, 500)).contains(interval);
        assertThat(own.rates(Metric.ATTRIBUTION).f1()).isBetween(interval.low(), interval.high());
        assertThat(interval.low()).isLessThan(interval.high());
        assertThat(own.interval(Metric.ATTRIBUTION, 0)).isEmpty();
    }

    @Test
    void articlesAllAlikeLeaveNoDoubt() {
        List<Count> alike =
                IntStream.range(0, 9).mapToObj(i -> Count.of(1, 2, 2)).toList();
        assertThat(Interval.ofF1(alike, 100)).isEqualTo(new Interval(0.5, 0.5));
    }

    @Test
    void theCurveBeginsWithAllAndNeverKeepsMore() {
        List<Count> curve = own.confidence().curve();
        assertThat(curve.get(0)).isEqualTo(own.total(Metric.ATTRIBUTION));
        for (int point = 1; point < curve.size(); point++) {
            assertThat(curve.get(point).predicted())
                    .isLessThanOrEqualTo(curve.get(point - 1).predicted());
        }
        // One of confidence 1.0, one of 0.95 and one that gives none.
        assertThat(curve.get(19).predicted()).isEqualTo(3);
    }

    @Test
    void calibrationComparesConfidenceWithTruth() {
        Confidence confidence = new Confidence(
                Confidence.NONE.curve(),
                IntStream.range(0, 10)
                        .mapToObj(b -> b == 9
                                ? new Confidence.Bin(4, 3.8, 2)
                                : new Confidence.Bin(b == 2 ? 1 : 0, b == 2 ? 0.2 : 0, 0))
                        .toList());
        assertThat(confidence.calibrationError()).isCloseTo((1.8 + 0.2) / 5, within(1e-12));
        assertThat(Confidence.NONE.calibrationError()).isZero();
        assertThat(own.confidence().predictions()).isEqualTo(18);
    }

    @Test
    void nothingInNothingIsPerfectOnlyForStatements() {
        Evaluation quiet = Scored.evaluation(
                List.of("{\"id\":\"q\",\"text\":\"The lake is closed.\",\"statements\":[]}"), List.of());
        assertThat(quiet.rates(Metric.STATEMENT)).isEqualTo(Rates.PERFECT);
        assertThat(quiet.rates(Metric.ATTRIBUTION)).isEqualTo(new Rates(0, 0, 0));
    }
}
