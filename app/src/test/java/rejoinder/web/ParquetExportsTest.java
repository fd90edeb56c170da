package rejoinder.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.Type;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import rejoinder.actor.Denotation;
import rejoinder.attribution.Attribution;
import rejoinder.export.ParquetFile;
import rejoinder.ledger.Reading;
import rejoinder.time.Timex;

/** Tables in Parquet hold what those in CSV hold, cell for cell, but typed and without the guard against formulas. */
class ParquetExportsTest {

    private static Map<String, byte[]> archive() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(ExportedForms.bytes("parquet")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    @Test
    void everyCellIsThatOfTheTable() throws IOException {
        Map<String, byte[]> files = archive();
        Map<String, String> tables = ExportedForms.unzip(ExportedForms.bytes("csv"));
        assertThat(files.keySet())
                .containsExactlyElementsOf(tables.keySet().stream()
                        .map(n -> n.replace(".csv", ".parquet"))
                        .toList());
        int filled = 0;
        for (Map.Entry<String, byte[]> entry : files.entrySet()) {
            String name = entry.getKey();
            assertThat(ExportedForms.bytes(name)).as(name).isEqualTo(entry.getValue());
            ParquetFile file = ParquetFile.read(entry.getValue());
            List<List<String>> expected = ExportedForms.csv(tables.getOrDefault(name.replace(".parquet", ".csv"), ""));
            assertThat(file.schema().getFields()).extracting(Type::getName).isEqualTo(expected.get(0));
            assertThat(file.rows()).as(name).hasSize(expected.size() - 1);
            for (int i = 0; i < file.rows().size(); i++) {
                List<String> row = row(file.rows().get(i), expected.get(i + 1));
                assertThat(row).as(name).isEqualTo(expected.get(i + 1));
                filled += row.size();
            }
        }
        assertThat(filled).isGreaterThan(800);
    }

    /** A row as CSV has it, with the guard where that has one. */
    private static List<String> row(Group row, List<String> guarded) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < guarded.size(); i++) {
            String cell = row.getFieldRepetitionCount(i) == 0 ? "" : cell(row, i);
            cells.add(guarded.get(i).equals("'" + cell) ? guarded.get(i) : cell);
        }
        return cells;
    }

    private static String cell(Group row, int i) {
        Type type = row.getType().getType(i);
        if (!type.isPrimitive()) {
            Group list = row.getGroup(i, 0);
            return String.join(
                    "; ",
                    IntStream.range(0, list.getFieldRepetitionCount(0))
                            .mapToObj(n -> list.getGroup(0, n).getString(0, 0))
                            .toList());
        }
        LogicalTypeAnnotation meant = type.getLogicalTypeAnnotation();
        if (meant instanceof LogicalTypeAnnotation.DateLogicalTypeAnnotation) {
            return LocalDate.ofEpochDay(row.getInteger(i, 0)).toString();
        }
        if (meant instanceof LogicalTypeAnnotation.TimestampLogicalTypeAnnotation) {
            return moment(row.getLong(i, 0)).toString();
        }
        return switch (type.asPrimitiveType().getPrimitiveTypeName()) {
            case INT64 -> Long.toString(row.getLong(i, 0));
            case BOOLEAN -> Boolean.toString(row.getBoolean(i, 0));
            case DOUBLE -> {
                String number = Double.toString(row.getDouble(i, 0));
                yield number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
            }
            default -> row.getString(i, 0);
        };
    }

    private static LocalDateTime moment(long micros) {
        return LocalDateTime.ofEpochSecond(0, 0, ZoneOffset.UTC).plus(micros, ChronoUnit.MICROS);
    }

    @Test
    void rowsAreWhatWasRead() {
        List<Group> statements = rows("statements");
        List<Group> documents = rows("documents");
        List<Group> times = rows("times");
        List<Group> mentions = rows("mentions");
        int statement = 0;
        int time = 0;
        int mention = 0;
        int document = 0;
        for (Reading reading : ExportedForms.readings()) {
            String text = reading.document().text();
            Group article = documents.get(document++);
            assertThat(article.getString("id", 0))
                    .isEqualTo(reading.document().id().value());
            assertThat(article.getString("text", 0)).hasSameSizeAs(text);
            assertThat(article.getLong("statements", 0))
                    .isEqualTo(reading.attributions().size());
            for (Attribution a : reading.attributions()) {
                Group row = statements.get(statement++);
                assertThat(row.getString("id", 0)).isEqualTo(a.id().value());
                assertThat(row.getLong("start", 0))
                        .isEqualTo(a.content().spans().get(0).start());
                assertThat(row.getDouble("confidence", 0)).isCloseTo(a.basis().confidence(), Offset.offset(0.0005));
                assertThat(row.getBoolean("restated", 0))
                        .isEqualTo(reading.claims().restated().contains(a.id()));
                assertThat(when(row))
                        .isEqualTo(Optional.ofNullable(reading.said().get(a.id()))
                                .map(u -> u.when().from()));
                assertThat(
                                row.getFieldRepetitionCount("about") == 0
                                        ? 0
                                        : row.getGroup("about", 0).getFieldRepetitionCount(0))
                        .isEqualTo(reading.claims()
                                .about()
                                .getOrDefault(a.id(), List.of())
                                .size());
            }
            for (Timex t : reading.times()) {
                Group row = times.get(time++);
                assertThat(text.substring(
                                Math.toIntExact(row.getLong("start", 0)), Math.toIntExact(row.getLong("end", 0))))
                        .isEqualTo(row.getString("words", 0))
                        .isEqualTo(t.span().in(text));
            }
            for (Denotation d : reading.mentions()) {
                assertThat(mentions.get(mention++).getLong("start", 0))
                        .isEqualTo(d.mention().span().start());
            }
        }
        assertThat(statements).hasSize(statement);
        assertThat(times).hasSize(time).isNotEmpty();
        assertThat(mentions).hasSize(mention).isNotEmpty();
    }

    private static Optional<LocalDateTime> when(Group row) {
        return row.getFieldRepetitionCount("said_from") == 0
                ? Optional.empty()
                : Optional.of(moment(row.getLong("said_from", 0)));
    }

    private static List<Group> rows(String table) {
        return ParquetFile.read(ExportedForms.bytes(table + ".parquet")).rows();
    }
}
