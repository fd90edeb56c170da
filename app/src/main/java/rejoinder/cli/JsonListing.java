package rejoinder.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rejoinder.ledger.AttributionRow;
import rejoinder.ledger.DocumentRow;
import rejoinder.wire.Rejection;

/** Rows as JSON Lines. Characters beyond ASCII are escaped, so that nothing in a text can act on a terminal. */
final class JsonListing implements Listing {

    private static final JsonFactory JSON =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final Terminal terminal;

    JsonListing(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void statements(List<AttributionRow> rows) {
        rows.forEach(row -> line(Fields.of(row)));
    }

    @Override
    public void documents(List<DocumentRow> rows) {
        rows.forEach(row -> line(Fields.of(row)));
    }

    @Override
    public void rejections(List<Rejection> rows) {
        rows.forEach(row -> line(Fields.of(row)));
    }

    private void line(Map<String, Optional<?>> fields) {
        terminal.line(text(fields));
    }

    /** One line, without its end. */
    static String text(Map<String, Optional<?>> fields) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            for (Map.Entry<String, Optional<?>> field : fields.entrySet()) {
                json.writeFieldName(field.getKey());
                write(json, field.getValue());
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to take characters", e);
        }
        return line.toString().replace("\u007f", "\\u007f");
    }

    private static void write(JsonGenerator json, Optional<?> value) throws IOException {
        if (value.isPresent() && value.get() instanceof Boolean truth) {
            json.writeBoolean(truth);
            return;
        }
        if (value.isEmpty()) {
            json.writeNull();
        } else if (value.get() instanceof Number number) {
            json.writeNumber(number.toString());
        } else {
            json.writeString(value.get().toString());
        }
    }
}
