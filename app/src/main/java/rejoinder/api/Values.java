package rejoinder.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import rejoinder.text.Span;

/** How JSON values are made and written. Nothing but ASCII is written, so that no text acts on whoever shows it. */
public final class Values {

    /** Writes values on one line, in the order in which they were made. */
    public static final JsonMapper MAPPER =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Values() {}

    public static String text(ObjectNode value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a value of our own cannot be written", e);
        }
    }

    static ObjectNode object() {
        return NODES.objectNode();
    }

    static ArrayNode array() {
        return NODES.arrayNode();
    }

    /** Null if there is nothing. */
    static void put(ObjectNode object, String name, Optional<?> value) {
        if (value.isPresent()) {
            object.put(name, value.get().toString());
        } else {
            object.putNull(name);
        }
    }

    static void put(ObjectNode object, String name, List<?> values) {
        ArrayNode array = object.putArray(name);
        values.forEach(v -> array.add(v.toString()));
    }

    static ArrayNode span(Span span) {
        return array().add(span.start()).add(span.end());
    }
}
