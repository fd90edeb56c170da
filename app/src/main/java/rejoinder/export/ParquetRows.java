package rejoinder.export;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/** Hands the rows of a table to the library. Not thread-safe. */
final class ParquetRows extends WriteSupport<List<Object>> {

    /** Library's way to a writer. Its methods that take Hadoop's settings are never called. */
    static final class Builder extends ParquetWriter.Builder<List<Object>, Builder> {

        private final Table table;

        Builder(Table table, OutputStream out) {
            super(new StreamedFile(out));
            this.table = table;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        protected WriteSupport<List<Object>> getWriteSupport(ParquetConfiguration none) {
            return new ParquetRows(table);
        }

        @Override
        @SuppressWarnings("deprecation")
        protected WriteSupport<List<Object>> getWriteSupport(org.apache.hadoop.conf.Configuration none) {
            throw new UnsupportedOperationException("without Hadoop");
        }
    }

    // Names of the three levels of a list, as the specification has them.
    private static final String LIST = "list";
    private static final String ELEMENT = "element";

    private static final LocalDateTime EPOCH = LocalDateTime.of(1970, 1, 1, 0, 0);

    private final Table table;
    private Optional<RecordConsumer> consumer = Optional.empty();

    private ParquetRows(Table table) {
        this.table = table;
    }

    static MessageType schema(Table table) {
        return new MessageType(
                table.name(), table.columns().stream().map(ParquetRows::type).toList());
    }

    /** Every column may have empty cells: what is always there now may not be one day. */
    private static Type type(Column column) {
        return switch (column.type()) {
            case TEXT -> of(PrimitiveTypeName.BINARY, LogicalTypeAnnotation.stringType(), column);
            case LIST ->
                Types.optionalList()
                        .requiredElement(PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(column.name());
            case INTEGER -> Types.optional(PrimitiveTypeName.INT64).named(column.name());
            case REAL -> Types.optional(PrimitiveTypeName.DOUBLE).named(column.name());
            case TRUTH -> Types.optional(PrimitiveTypeName.BOOLEAN).named(column.name());
            case DAY -> of(PrimitiveTypeName.INT32, LogicalTypeAnnotation.dateType(), column);
            case MOMENT ->
                of(PrimitiveTypeName.INT64, LogicalTypeAnnotation.timestampType(false, TimeUnit.MICROS), column);
            case INSTANT ->
                of(PrimitiveTypeName.INT64, LogicalTypeAnnotation.timestampType(true, TimeUnit.NANOS), column);
        };
    }

    private static Type of(PrimitiveTypeName stored, LogicalTypeAnnotation meant, Column column) {
        return Types.optional(stored).as(meant).named(column.name());
    }

    @Override
    public WriteContext init(ParquetConfiguration none) {
        return new WriteContext(schema(table), Map.of());
    }

    @Override
    @SuppressWarnings("deprecation")
    public WriteContext init(org.apache.hadoop.conf.Configuration none) {
        throw new UnsupportedOperationException("without Hadoop");
    }

    @Override
    public void prepareForWrite(RecordConsumer to) {
        consumer = Optional.of(to);
    }

    @Override
    public void write(List<Object> cells) {
        RecordConsumer to = consumer.orElseThrow();
        to.startMessage();
        for (int i = 0; i < cells.size(); i++) {
            Optional<Object> value = Table.value(cells.get(i));
            if (value.isPresent()) {
                Column column = table.columns().get(i);
                to.startField(column.name(), i);
                write(column.type(), value.get(), to);
                to.endField(column.name(), i);
            }
        }
        to.endMessage();
    }

    private static void write(Column.Type type, Object value, RecordConsumer to) {
        switch (type) {
            case TEXT -> text(value, to);
            case LIST -> list((List<?>) value, to);
            case INTEGER -> to.addLong(((Number) value).longValue());
            case REAL -> to.addDouble(((BigDecimal) value).doubleValue());
            case TRUTH -> to.addBoolean((Boolean) value);
            case DAY -> to.addInteger(Math.toIntExact(((LocalDate) value).toEpochDay()));
            case MOMENT -> to.addLong(ChronoUnit.MICROS.between(EPOCH, (LocalDateTime) value));
            case INSTANT ->
                to.addLong(ChronoUnit.NANOS.between(EPOCH, LocalDateTime.ofInstant((Instant) value, ZoneOffset.UTC)));
        }
    }

    private static void text(Object value, RecordConsumer to) {
        to.addBinary(Binary.fromString(Wellformed.text(value.toString())));
    }

    private static void list(List<?> texts, RecordConsumer to) {
        to.startGroup();
        to.startField(LIST, 0);
        for (Object text : texts) {
            to.startGroup();
            to.startField(ELEMENT, 0);
            text(text, to);
            to.endField(ELEMENT, 0);
            to.endGroup();
        }
        to.endField(LIST, 0);
        to.endGroup();
    }
}
