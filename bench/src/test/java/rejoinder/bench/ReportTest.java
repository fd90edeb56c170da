package rejoinder.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final Result OURS =
            result(Subject.rejoinder(List.of("rejoinder"), 1), 4, 3, OptionalLong.of(1 << 28));
    private static final Result RIVAL =
            result(new Subject(Subject.CORENLP, "CoreNLP", List.of("corenlp")), 200, 20, OptionalLong.empty());

    @Test
    void setsRatesRatiosAndMemory() {
        Report report = new Report("some.jsonl", 2, 80_000, 1, List.of(OURS, RIVAL));
        assertThat(report.table().lines().map(line -> line.replaceAll(" +", " ")))
                .element(2)
                .isEqualTo("| Rejoinder, 1 thread | 4.0 | 2.0 | 256 | 20,000 | 50.0 | – | 3.0 | 80,000 | 7 |");
        assertThat(report.table().lines().map(line -> line.replaceAll(" +", " ")))
                .element(3)
                .isEqualTo("| CoreNLP | 200.0 | 100.0 | – | 400 | 1.0 | – | 20.0 | 444 | 7 |");
        assertThat(report.summary()).isEqualTo("2 articles of `some.jsonl`, 80,000 tokens; one run each.");
    }

    @Test
    void givesNoRateWhereTheStartCostAsMuchAsAll() {
        Report report = new Report("some.jsonl", 1, 10, 3, List.of(result(OURS.subject(), 3, 3, OptionalLong.empty())));
        assertThat(report.table()).containsPattern("\\| +– \\| +7 \\|\n$");
    }

    @Test
    void writesAPageWithCommandDateAndMachine() {
        Machine machine = new Machine("Some CPU", 2, "16 GiB", "Linux amd64", "Some VM 17");
        String page = new Report("some.jsonl", 1, 10, 1, List.of(OURS))
                .page("bench/run --limit 1", LocalDate.of(2021, 11, 30), machine);
        assertThat(page)
                .contains("`bench/run --limit 1` on 2021-11-30")
                .contains("Machine: Some CPU, 2 cores, 16 GiB; Linux amd64; Some VM 17.")
                .contains("\n| Whole process");
    }

    @Test
    void alignsTheSourceOfATable() {
        MarkdownTable table = new MarkdownTable(List.of("a", "long"), List.of(List.of("word", "1")));
        assertThat(table).hasToString("| a    | long |\n| ---- | ---: |\n| word |    1 |\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MarkdownTable(List.of("a"), List.of(List.of("1", "2"))));
    }

    private static Result result(Subject subject, double cpu, double start, OptionalLong peak) {
        return new Result(subject, new Measurement(start, start, peak), new Measurement(cpu, cpu / 2, peak), 7);
    }
}
