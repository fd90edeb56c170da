package rejoinder.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TimeReportTest {
    @Test
    void readsWallUserAndSystemSeconds() {
        TimeReport report = TimeReport.parse("12.500 20.250 1.750\n");
        assertThat(report).isEqualTo(new TimeReport(12.5, 20.25, 1.75));
        assertThat(report.cpu()).isEqualTo(22.0);
    }

    @Test
    void readsTheDecimalCommaOfSomeLocales() {
        assertThat(TimeReport.parse("0,010 0,004 0,006")).isEqualTo(new TimeReport(0.01, 0.004, 0.006));
    }

    @Test
    void refusesAnythingElse() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeReport.parse("bash: java: command not found"))
                .withMessageContaining("command not found");
    }
}
