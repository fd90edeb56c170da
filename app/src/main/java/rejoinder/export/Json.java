package rejoinder.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * JSON as the exports write it: nothing but ASCII, and no character that ends a script or an element, so that a file can
 * stand inside a page. Leaves the stream open. Not thread-safe.
 */
final class Json {

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .characterEscapes(new PageEscapes())
            .rootValueSeparator((String) null)
            .build()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);

    private final JsonGenerator json;

    Json(OutputStream out) throws IOException {
        this.json = FACTORY.createGenerator(out, JsonEncoding.UTF8);
    }

    /** What is written between. */
    interface Inside {
        void write() throws IOException;
    }

    Json object(Inside inside) throws IOException {
        json.writeStartObject();
        inside.write();
        json.writeEndObject();
        return this;
    }

    Json object(String name, Inside inside) throws IOException {
        json.writeFieldName(name);
        return object(inside);
    }

    Json array(String name, Inside inside) throws IOException {
        json.writeArrayFieldStart(name);
        inside.write();
        json.writeEndArray();
        return this;
    }

    Json text(String name, String value) throws IOException {
        json.writeStringField(name, Wellformed.text(value));
        return this;
    }

    /** Nothing at all if there is no value. */
    Json text(String name, Optional<?> value) throws IOException {
        return value.isPresent() ? text(name, value.get().toString()) : this;
    }

    Json texts(String name, List<String> values) throws IOException {
        return array(name, () -> {
            for (String value : values) {
                json.writeString(Wellformed.text(value));
            }
        });
    }

    Json number(String name, int value) throws IOException {
        json.writeNumberField(name, value);
        return this;
    }

    /** Ends a line of JSON Lines. */
    void line() throws IOException {
        json.writeRaw('\n');
        json.flush();
    }

    void close() throws IOException {
        json.close();
    }

    void end() throws IOException {
        json.writeRaw('\n');
        json.close();
    }

    private static final class PageEscapes extends CharacterEscapes {

        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] escapes = standardAsciiEscapesForJSON();
            for (char c : new char[] {'<', '>', '&', '\'', 0x7f}) {
                escapes[c] = ESCAPE_STANDARD;
            }
            return escapes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int ch) {
            return null;
        }
    }
}
