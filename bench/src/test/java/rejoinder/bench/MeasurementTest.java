package rejoinder.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasurementTest {
    @Test
    void sumsUpByMedianCpuAndHighestMemory() {
        Measurement summary = Measurement.summary(List.of(run(9, 1, 100), run(4, 3, 300), run(5, 2, 200)));
        assertThat(summary).isEqualTo(run(5, 2, 300));
    }

    @Test
    void readsTheHighWaterMarkOfAProcess() {
        assertThat(PeakMemory.parse("Name:\tjava\nVmPeak:\t 9000 kB\nVmHWM:\t   2048 kB\nVmRSS:\t 1024 kB\n"))
                .hasValue(2048 * 1024);
        assertThat(PeakMemory.parse("Name:\tkthreadd\n")).isEmpty();
    }

    @Test
    void measuresAProcessAndKeepsWhatItWrites(@TempDir Path directory) throws Exception {
        Path out = directory.resolve("out");
        Path log = directory.resolve("log");
        Measurement cost = ProcessMeter.measure(
                List.of("bash", "-c", "echo read; echo warned >&2; sleep 0.2"), out, log, seconds -> {});
        assertThat(Files.readString(out)).isEqualTo("read\n");
        assertThat(Files.readString(log)).isEqualTo("warned\n");
        assertThat(cost.wall()).isBetween(0.2, 30.0);
        assertThat(cost.cpu()).isLessThan(cost.wall());
    }

    @Test
    void failsWithTheLastWordsOfAProcessThatFails(@TempDir Path directory) {
        Assertions.assertThatExceptionOfType(BenchException.class)
                .isThrownBy(() -> ProcessMeter.measure(
                        List.of("bash", "-c", "echo out of paper >&2; exit 3"),
                        directory.resolve("out"),
                        directory.resolve("log"),
                        seconds -> {}))
                .withMessageContaining("exit status 3")
                .withMessageEndingWith("out of paper");
    }

    private static Measurement run(double cpu, double wall, long peak) {
        return new Measurement(cpu, wall, OptionalLong.of(peak));
    }
}
