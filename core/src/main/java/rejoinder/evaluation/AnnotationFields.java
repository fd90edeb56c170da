package rejoinder.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** One attribution of a line, from its members. */
final class AnnotationFields {

    private AnnotationFields() {}

    /** @param number of the attribution in its article, its name where it has no id */
    static Annotation read(JsonNode one, int number, Offsets offsets) throws Offsets.BadRangeException {
        String id = word(one, "id").orElse("#" + number);
        return new Annotation(
                id,
                offsets.spans("source of " + id, one.path("source")),
                offsets.spans("cue of " + id, one.path("cue")),
                offsets.spans("content of " + id, one.path("content")),
                word(one, "mode"),
                word(one, "act"),
                word(one, "parent"),
                word(one, "repeats"),
                actors(one),
                country(one),
                confidence(one.path("confidence").asDouble(-1)));
    }

    /** What is no probability says nothing. */
    private static OptionalDouble confidence(double number) {
        return number >= 0 && number <= 1 ? OptionalDouble.of(number) : OptionalDouble.empty();
    }

    private static Optional<String> word(JsonNode object, String name) {
        return Optional.of(object.path(name).asText("")).filter(word -> !word.isEmpty() && !word.equals("null"));
    }

    /** A statement's {@code actor} is a name with aliases beside it, an attribution's an object with a name. */
    private static List<String> actors(JsonNode one) {
        List<String> names = new ArrayList<>();
        JsonNode actor = one.path("actor");
        (actor.isObject() ? word(actor, "name") : word(one, "actor")).ifPresent(names::add);
        one.path("actor_aliases").forEach(alias -> names.add(alias.asText()));
        return names;
    }

    private static Optional<String> country(JsonNode one) {
        JsonNode actor = one.path("actor");
        return word(actor.isObject() ? actor : one, "country");
    }
}
