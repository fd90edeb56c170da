package rejoinder.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;
import rejoinder.text.Region;
import rejoinder.text.RegionKind;
import rejoinder.text.Span;

/** Small forms in which lists and bytes lie in single columns, and back. What cannot be read back is illegal. */
final class Compact {

    private static final JsonFactory JSON = new JsonFactory();

    private Compact() {}

    static String spans(List<Span> spans) {
        return spans.stream().map(Compact::span).collect(Collectors.joining(" "));
    }

    static List<Span> spans(String column) {
        List<Span> spans = new ArrayList<>();
        for (String word : words(column)) {
            spans.add(span(word));
        }
        return spans;
    }

    static String regions(List<Region> regions) {
        return regions.stream().map(r -> r.kind() + " " + span(r.span())).collect(Collectors.joining(" "));
    }

    static List<Region> regions(String column) {
        String[] words = words(column);
        if (words.length % 2 != 0) {
            throw new IllegalArgumentException("not regions: " + column);
        }
        List<Region> regions = new ArrayList<>();
        for (int i = 0; i < words.length; i += 2) {
            regions.add(new Region(RegionKind.valueOf(words[i]), span(words[i + 1])));
        }
        return regions;
    }

    private static String[] words(String column) {
        return column.isEmpty() ? new String[0] : column.split(" ", -1);
    }

    private static String span(Span span) {
        return span.start() + "-" + span.end();
    }

    private static Span span(String word) {
        int dash = word.indexOf('-');
        if (dash < 0) {
            throw new IllegalArgumentException("not a span: " + word);
        }
        return new Span(Integer.parseInt(word.substring(0, dash)), Integer.parseInt(word.substring(dash + 1)));
    }

    static String strings(List<String> strings) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartArray();
            for (String string : strings) {
                json.writeString(string);
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new IllegalStateException("a string cannot fail to take characters", e);
        }
        return out.toString();
    }

    static List<String> strings(String column) {
        List<String> strings = new ArrayList<>();
        try (JsonParser json = JSON.createParser(column)) {
            if (json.nextToken() != JsonToken.START_ARRAY) {
                throw new IllegalArgumentException("not a list: " + column);
            }
            while (json.nextToken() == JsonToken.VALUE_STRING) {
                strings.add(json.getText());
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("not a list: " + column, e);
        }
        return strings;
    }

    /**
     * Walks a list of lists of strings.
     *
     * @param width how many each list holds
     * @param visitor is given each in turn, always in the same array
     */
    static void rows(String column, int width, Consumer<@Nullable String[]> visitor) {
        @Nullable String[] row = new @Nullable String[width];
        try (JsonParser json = JSON.createParser(column)) {
            expect(json, JsonToken.START_ARRAY);
            while (json.nextToken() == JsonToken.START_ARRAY) {
                for (int i = 0; i < width; i++) {
                    row[i] = json.nextToken() == JsonToken.VALUE_NULL ? null : json.getText();
                }
                expect(json, JsonToken.END_ARRAY);
                visitor.accept(row);
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("not a list of lists: " + column, e);
        }
    }

    private static void expect(JsonParser json, JsonToken token) throws IOException {
        if (json.nextToken() != token) {
            throw new IllegalArgumentException("not a list of such lists");
        }
    }

    static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater();
        try {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2 + 64);
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    static byte[] inflated(byte[] deflated, int length) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(deflated);
            byte[] bytes = new byte[length];
            int filled = 0;
            int more;
            while (filled < length && (more = inflater.inflate(bytes, filled, length - filled)) > 0) {
                filled += more;
            }
            if (filled < length || inflater.inflate(new byte[1]) > 0 || !inflater.finished()) {
                throw new IllegalArgumentException("the bytes are not " + length + " deflated ones");
            }
            return bytes;
        } catch (DataFormatException e) {
            throw new IllegalArgumentException("the bytes cannot be inflated", e);
        } finally {
            inflater.end();
        }
    }
}
