package rejoinder.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import rejoinder.evaluation.Annotation;
import rejoinder.evaluation.AttributionError;
import rejoinder.evaluation.Comparison;
import rejoinder.text.Span;

/**
 * Errors as JSON Lines, for those who read them one by one: article, kind, and gold and prediction with spans and words.
 * Offsets are UTF-16 code units, as in the exchange form. Characters beyond ASCII are escaped.
 */
final class ErrorLines {

    private static final JsonFactory JSON =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final Output out;

    ErrorLines(Output out) {
        this.out = out;
    }

    void write(Comparison comparison) {
        for (AttributionError error : comparison.errors()) {
            StringWriter line = new StringWriter();
            try (JsonGenerator json = JSON.createGenerator(line)) {
                json.writeStartObject();
                json.writeStringField("article", comparison.gold().id());
                json.writeStringField("kind", error.kind().key());
                json.writeStringField("unit", "utf16");
                write(json, "gold", error.gold(), comparison.gold().text());
                write(json, "predicted", error.predicted(), comparison.gold().text());
                json.writeEndObject();
            } catch (IOException e) {
                throw new UncheckedIOException("a string cannot fail to take characters", e);
            }
            out.line(line.toString().replace("\u007f", "\\u007f"));
        }
    }

    private static void write(JsonGenerator json, String name, Optional<Annotation> one, String text)
            throws IOException {
        json.writeFieldName(name);
        if (one.isEmpty()) {
            json.writeNull();
            return;
        }
        Annotation annotation = one.get();
        json.writeStartObject();
        json.writeStringField("id", annotation.id());
        write(json, "source", annotation.source(), text);
        write(json, "cue", annotation.cue(), text);
        write(json, "content", annotation.content(), text);
        if (annotation.confidence().isPresent()) {
            json.writeNumberField(
                    "confidence", Figures.six(annotation.confidence().getAsDouble()));
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String role, List<Span> spans, String text) throws IOException {
        json.writeArrayFieldStart(role);
        for (Span span : spans) {
            json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
        }
        json.writeEndArray();
        json.writeArrayFieldStart(role + "_text");
        for (Span span : spans) {
            json.writeString(span.in(text));
        }
        json.writeEndArray();
    }
}
