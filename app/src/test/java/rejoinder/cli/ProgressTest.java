package rejoinder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicLong nanos = new AtomicLong();

    private Progress progress(Terminal.Look look, OptionalLong total) {
        Terminal terminal = new Terminal(OutputStream.nullOutputStream(), err, look, look);
        return new Progress(terminal, "article", total, nanos::get);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void drawsOneLineOverOnATerminalAndTakesItAway() {
        Progress progress = progress(new Terminal.Look(true, true, 40), OptionalLong.of(1000));
        progress.at(1, 1);
        assertThat(said()).isEmpty();
        nanos.set(2_000_000_000L);
        progress.at(100, 250);
        progress.at(101, 252);
        assertThat(said()).isEqualTo("\r\033[K100 articles, 50 a second, 25 %, 6 s l…");
        progress.say("line 7: bad");
        progress.clear();
        assertThat(said()).endsWith("\r\033[Kline 7: bad\n");
    }

    @Test
    void writesALineNowAndThenElsewhere() {
        Progress progress = progress(Terminal.Look.PLAIN, OptionalLong.empty());
        for (int second = 1; second <= 12; second++) {
            nanos.set(second * 1_000_000_000L);
            progress.at(second, second);
        }
        progress.clear();
        assertThat(said()).isEqualTo("5 articles, 1.0 a second\n10 articles, 1.0 a second\n");
    }

    @Test
    void wordsLongTimes() {
        assertThat(Progress.duration(59)).isEqualTo("59 s");
        assertThat(Progress.duration(61)).isEqualTo("1 min 01 s");
        assertThat(Progress.duration(3 * 3600 + 120)).isEqualTo("3 h 02 min");
    }
}
