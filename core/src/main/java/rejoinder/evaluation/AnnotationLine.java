package rejoinder.evaluation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import rejoinder.text.Span;
import rejoinder.wire.WireFormatException;

/**
 * One line of a file of marked articles: the exchange form ({@code attributions}), or the form of records ({@code
 * statements}, each with one source span and one cue span). Offsets count code points, or UTF-16 code units where the
 * line's {@code unit} is {@code utf16}. Immutable and thread-safe.
 */
public final class AnnotationLine {

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String origin;
    private final JsonNode object;

    private AnnotationLine(String origin, JsonNode object) {
        this.origin = origin;
        this.object = object;
    }

    /**
     * @param origin names the line for people
     * @throws WireFormatException if this is no JSON object; says what to do
     */
    public static AnnotationLine parse(String origin, byte[] line) throws WireFormatException {
        JsonNode object;
        try {
            object = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new WireFormatException(
                    origin,
                    "Not valid JSON: " + oneLine(e.getOriginalMessage())
                            + ". Write one article as {\"id\": …, \"text\": …, \"attributions\": […]} on each line.");
        } catch (IOException e) {
            throw new IllegalStateException("no stream is read here", e);
        }
        if (!object.isObject()) {
            throw new WireFormatException(
                    origin, "Not a JSON object. Write one article as {\"id\": …, \"text\": …} on each line.");
        }
        return new AnnotationLine(origin, object);
    }

    /** Under which gold and predictions are paired. */
    public String id() throws WireFormatException {
        JsonNode id = object.path("id");
        if (!id.isValueNode() || id.isNull()) {
            throw bad("The article has no id. Give it one under \"id\", the same in gold and predictions.");
        }
        return id.asText();
    }

    /** The article as people marked it. */
    public AnnotatedArticle gold() throws WireFormatException {
        JsonNode text = object.path("text");
        if (!text.isTextual()) {
            throw bad("The article has no text. Give its words as a string under \"text\".");
        }
        if (!object.has("attributions") && !object.has("statements")) {
            throw bad("The article has neither \"attributions\" nor \"statements\". Give a list, be it empty, of what"
                    + " people marked in it.");
        }
        return over(text.textValue());
    }

    /** The article as a program marked it, which needs no text of its own but none that differs. */
    public AnnotatedArticle predicted(AnnotatedArticle gold) throws WireFormatException {
        if (object.hasNonNull("text") && !object.path("text").asText().equals(gold.text())) {
            throw bad("The text differs from the gold's, so offsets mean nothing. Predict on the gold's own text.");
        }
        return over(gold.text());
    }

    private AnnotatedArticle over(String text) throws WireFormatException {
        Offsets offsets = Offsets.of(text, object.path("unit").asText("").equals("utf16"));
        boolean statements = object.has("statements");
        JsonNode marked = object.path(statements ? "statements" : "attributions");
        if (!marked.isArray() && !marked.isMissingNode() && !marked.isNull()) {
            throw bad("What is marked is no list. Write it as [ … ].");
        }
        try {
            List<Annotation> annotations = new ArrayList<>();
            boolean parents = statements;
            for (JsonNode one : marked) {
                parents |= one.has("parent");
                annotations.add(AnnotationFields.read(one, annotations.size() + 1, offsets));
            }
            List<Span> discard = offsets.spans("discard", object.path("discard"));
            return new AnnotatedArticle(id(), text, annotations, discard, nesting(parents, annotations));
        } catch (Offsets.BadRangeException e) {
            throw bad(String.valueOf(e.getMessage()));
        }
    }

    private static AnnotatedArticle.Nesting nesting(boolean parents, List<Annotation> annotations) {
        if (parents) {
            return AnnotatedArticle.Nesting.MARKED;
        }
        return annotations.isEmpty() ? AnnotatedArticle.Nesting.OPEN : AnnotatedArticle.Nesting.UNMARKED;
    }

    private WireFormatException bad(String reason) {
        return new WireFormatException(origin, reason);
    }

    /** Short and without control characters, since it may repeat what a stranger wrote. */
    private static String oneLine(String words) {
        String line = words.replaceAll("\\p{Cntrl}", " ").strip();
        return line.length() > 200 ? line.substring(0, 200) + "…" : line;
    }
}
