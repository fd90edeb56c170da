package rejoinder.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import rejoinder.text.Metadata;

/** The members of one JSON object that mean something to us, under whichever of their usual names. Immutable. */
record JsonArticle(Map<String, String> values, Optional<Literal> text) {

    /** A string and the byte offset of its opening quotation mark. */
    record Literal(String value, int quote) {}

    private static final List<String> TEXT = List.of("text", "body", "content");
    private static final List<String> ID = List.of("id");
    /** The first of them is ours and tells the most. */
    private static final List<String> PUBLISHED = List.of(
            "published_time",
            "published",
            "pub_date",
            "publish_date",
            "date",
            "published_at",
            "publishedAt",
            "datePublished",
            "pubDate");

    private static final List<String> OUTLET = List.of("outlet", "publisher", "source");
    private static final List<String> TITLE = List.of("title", "headline");
    private static final List<String> URL = List.of("url", "link");
    private static final List<String> BYLINE = List.of("byline", "author", "authors");
    private static final List<String> LANGUAGE = List.of("language", "lang");

    private static final Set<String> KNOWN = known(ID, PUBLISHED, OUTLET, TITLE, URL, BYLINE, LANGUAGE);
    private static final Pattern LANGUAGE_TAG = Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8}){0,4}");
    /** Longer than any headline; what is longer is not metadata. */
    private static final int LONGEST = 4096;

    @SafeVarargs
    private static Set<String> known(List<String>... aliases) {
        Set<String> names = new HashSet<>();
        for (List<String> each : aliases) {
            names.addAll(each);
        }
        return Set.copyOf(names);
    }

    /** A name that occurs twice in one object: which of the two is meant, nobody can say. */
    static final class DuplicateNameException extends IOException {
        private static final long serialVersionUID = 1L;

        final String name;

        DuplicateNameException(String name) {
            super(name);
            this.name = name;
        }
    }

    /** Reads the object whose opening brace is the parser's current token, up to its closing brace. */
    static JsonArticle read(JsonParser parser) throws IOException {
        Map<String, String> values = new HashMap<>();
        Map<String, Literal> texts = new HashMap<>();
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (!seen.add(name)) {
                throw new DuplicateNameException(name);
            }
            JsonToken token = parser.nextToken();
            if (TEXT.contains(name) && token == JsonToken.VALUE_STRING) {
                int quote = (int) parser.currentTokenLocation().getByteOffset();
                texts.put(name, new Literal(parser.getText(), quote));
            } else if (KNOWN.contains(name)) {
                value(parser).filter(JsonArticle::sane).ifPresent(v -> values.put(name, v.strip()));
            } else {
                parser.skipChildren();
            }
        }
        Predicate<Literal> blank = literal -> literal.value().isBlank();
        Optional<Literal> text = first(TEXT, texts, blank.negate()).or(() -> first(TEXT, texts, blank));
        return new JsonArticle(Map.copyOf(values), text);
    }

    /** A scalar as it is written, the {@code name} of an object, the values of an array joined by commas. */
    private static Optional<String> value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Optional.of(parser.getText());
            case START_OBJECT -> nameOf(parser);
            case START_ARRAY -> joined(parser);
            default -> Optional.empty();
        };
    }

    /** {@code {"id": "kest", "name": "Kestinform"}} names its outlet. */
    private static Optional<String> nameOf(JsonParser parser) throws IOException {
        Optional<String> name = Optional.empty();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean names = parser.currentName().equals("name");
            if (parser.nextToken() == JsonToken.VALUE_STRING && names) {
                name = Optional.of(parser.getText());
            }
            parser.skipChildren();
        }
        return name;
    }

    private static Optional<String> joined(JsonParser parser) throws IOException {
        List<String> parts = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            value(parser).map(String::strip).filter(part -> !part.isEmpty()).ifPresent(parts::add);
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
    }

    private static boolean sane(String value) {
        return !value.isBlank()
                && value.length() <= LONGEST
                && Utf8.firstLoneSurrogate(value).isEmpty();
    }

    private static <T> Optional<T> first(List<String> aliases, Map<String, T> values, Predicate<T> wanted) {
        return aliases.stream()
                .filter(values::containsKey)
                .map(values::get)
                .filter(wanted)
                .findFirst();
    }

    private Optional<String> first(List<String> aliases) {
        return first(aliases, values, value -> true);
    }

    Metadata metadata() {
        Optional<Published> published = PUBLISHED.stream()
                .filter(values::containsKey)
                .flatMap(alias -> Published.parse(values.getOrDefault(alias, "")).stream())
                .findFirst();
        return new Metadata(
                first(ID),
                first(URL),
                first(OUTLET),
                published.map(Published::day),
                published.flatMap(Published::time),
                first(TITLE),
                first(BYLINE),
                first(LANGUAGE).flatMap(JsonArticle::languageTag));
    }

    /** The tag with hyphens, if it has the form of one. */
    static Optional<String> languageTag(String tag) {
        return LANGUAGE_TAG.matcher(tag).matches() ? Optional.of(tag.replace('_', '-')) : Optional.empty();
    }
}
