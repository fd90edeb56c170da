package rejoinder.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.parquet.example.data.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rejoinder.ledger.CuratedLedger;
import rejoinder.store.Access;
import rejoinder.store.SqliteLedger;

/** What a cell becomes, and how much is held before it is written. */
class ParquetTest {

    @TempDir
    Path data;

    private ParquetFile written(Columns columns, Table.Source source) throws IOException {
        try (CuratedLedger ledger = new CuratedLedger(SqliteLedger.open(data, Access.WRITE, Clock.systemUTC()))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new Parquet(new Table("rows", columns, source)).write(Selection.all(ledger), out);
            return ParquetFile.read(out.toByteArray());
        }
    }

    @Test
    void cellsKeepTheirValues() throws IOException {
        Columns columns = new Columns()
                .texts("text")
                .lists("list")
                .integers("integer")
                .reals("real")
                .truths("truth")
                .days("day")
                .moments("moment")
                .instants("instant");
        ParquetFile file = written(columns, (all, rows) -> {
            rows.row(
                    "=1+1",
                    List.of("one; two", "=three"),
                    7,
                    new BigDecimal("0.955"),
                    true,
                    LocalDate.of(1815, 6, 18),
                    LocalDateTime.of(1, 1, 1, 0, 0, 0, 1_000),
                    Optional.of(Instant.parse("2026-03-03T10:15:30.123456789Z")));
            rows.row("", List.of(), Optional.empty(), Optional.empty(), false, Optional.empty(), "", Optional.empty());
            rows.row(Optional.of("\ud800 alone"), List.of("x"), 0L, BigDecimal.ZERO, Optional.of(true), "", "", "");
        });
        Group first = file.rows().get(0);
        assertThat(first.getString("text", 0)).isEqualTo("=1+1");
        assertThat(texts(first, "list")).containsExactly("one; two", "=three");
        assertThat(first.getLong("integer", 0)).isEqualTo(7);
        assertThat(first.getDouble("real", 0)).isEqualTo(0.955);
        assertThat(first.getBoolean("truth", 0)).isTrue();
        assertThat(LocalDate.ofEpochDay(first.getInteger("day", 0))).isEqualTo("1815-06-18");
        assertThat(first.getLong("moment", 0)).isEqualTo(-62_135_596_800_000_000L + 1);
        assertThat(first.getLong("instant", 0)).isEqualTo(1_772_532_930_123_456_789L);
        Group second = file.rows().get(1);
        assertThat(columns.all())
                .filteredOn(c -> second.getFieldRepetitionCount(c.name()) > 0)
                .extracting(Column::name)
                .containsExactly("truth");
        assertThat(file.rows().get(2).getString("text", 0)).isEqualTo("\ufffd alone");
        assertThat(file.rows()).hasSize(3);
        assertThat(file.schema().toString()).isEqualTo("""
                        message rows {
                          optional binary text (STRING);
                          optional group list (LIST) {
                            repeated group list {
                              required binary element (STRING);
                            }
                          }
                          optional int64 integer;
                          optional double real;
                          optional boolean truth;
                          optional int32 day (DATE);
                          optional int64 moment (TIMESTAMP(MICROS,false));
                          optional int64 instant (TIMESTAMP(NANOS,true));
                        }
                        """);
        assertThat(file.writtenBy()).startsWith("parquet-mr version");
    }

    static List<String> texts(Group row, String list) {
        Group group = row.getGroup(list, 0);
        return IntStream.range(0, group.getFieldRepetitionCount("list"))
                .mapToObj(i -> group.getGroup("list", i).getString("element", 0))
                .toList();
    }

    @Test
    void longRowsAfterShortOnesAreNotHeldForLong() throws IOException {
        String page = new Random(5)
                .ints(600_000, 'a', 'z')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        ParquetFile file = written(new Columns().integers("number").texts("text"), (all, rows) -> {
            for (int i = 0; i < 20_000; i++) {
                rows.row(i, "short");
            }
            for (int i = 20_000; i < 20_034; i++) {
                rows.row(i, i + page);
            }
        });
        assertThat(file.rows()).hasSize(20_034);
        assertThat(file.rows().get(20_033).getString("text", 0)).isEqualTo("20033" + page);
        assertThat(file.bytesOfGroups()).hasSizeGreaterThan(1).allMatch(size -> size < 17 << 20);
        assertThat(file.rowsOfGroups().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(20_034);
    }
}
