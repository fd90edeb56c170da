package rejoinder.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The bytes of one JSON object to one article, or to the reason why it is none. One for each line. */
final class JsonArticleReader {

    /** Names are not interned: they come from strangers. Only a parser of UTF-8 bytes knows byte offsets. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(512)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(1_000)
                    .build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private final String origin;
    private final long offset;
    private final RawBytes raw;
    private final byte[] bytes;

    private JsonArticleReader(String origin, long offset, RawBytes raw) {
        this.origin = origin;
        this.offset = offset;
        this.raw = raw;
        this.bytes = raw.shared();
    }

    static Article read(String origin, LineReader.Line line, Limits limits) throws WireFormatException {
        RawBytes raw = line.bytes()
                .orElseThrow(
                        () -> new WireFormatException(
                                new Rejection(
                                        origin,
                                        Optional.of(line.offset()),
                                        "More than " + limits.itemBytes()
                                                + " bytes without an end; skipped. Write one article on each line, or split this one.")));
        return new JsonArticleReader(origin, line.offset(), raw).read(limits);
    }

    private Article read(Limits limits) throws WireFormatException {
        OptionalInt invalid = invalid();
        if (invalid.isPresent()) {
            throw rejected(invalid.getAsInt(), "Not UTF-8 here. Convert the file to UTF-8 and read it again.");
        }
        JsonArticle article = parse();
        JsonArticle.Literal text = article.text()
                .orElseThrow(() -> rejected(
                        0,
                        "The object has no text. Give the article's words as a string under \"text\", \"body\" or"
                                + " \"content\"."));
        check(text, limits);
        return new Article(
                origin, raw, text.value(), JsonLiteral.toBytes(bytes, text.quote()), article.metadata(), List.of());
    }

    /** A NUL is never JSON in UTF-8, but would make the parser guess at UTF-16. */
    private OptionalInt invalid() {
        OptionalInt nul = IntStream.range(0, Math.min(bytes.length, 4))
                .filter(i -> bytes[i] == 0)
                .findFirst();
        return nul.isPresent() ? nul : Utf8.firstInvalid(bytes);
    }

    private JsonArticle parse() throws WireFormatException {
        try (JsonParser parser = JSON.createParser(bytes)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw rejected(
                        0,
                        "Not a JSON object. Write each article as {\"id\": …, \"text\": …} on a line of its own,"
                                + " without an array around them.");
            }
            JsonArticle article = JsonArticle.read(parser);
            if (parser.nextToken() != null) {
                throw rejected(
                        parser.currentTokenLocation().getByteOffset(),
                        "Something follows the JSON object. Write one object on each line.");
            }
            return article;
        } catch (JsonArticle.DuplicateNameException e) {
            throw rejected(0, "The object gives \"" + oneLine(e.name) + "\" twice. Keep one of them.");
        } catch (JsonEOFException e) {
            throw rejected(
                    bytes.length,
                    "The object is cut off here. Write each article on one line, and complete this one or remove it.");
        } catch (StreamConstraintsException e) {
            throw rejected(at(e), "The object is nested or named beyond reason: " + said(e) + ". Simplify it.");
        } catch (JsonProcessingException e) {
            throw rejected(at(e), "Not valid JSON here: " + said(e) + ". Correct the line or remove it.");
        } catch (IOException e) {
            throw new IllegalStateException("no stream is read here", e);
        }
    }

    private void check(JsonArticle.Literal text, Limits limits) throws WireFormatException {
        String words = text.value();
        if (words.isBlank()) {
            throw rejected(text.quote(), "The text is empty. Give the article's words or remove the line.");
        }
        if (words.length() > limits.textUnits()) {
            throw rejected(
                    text.quote(),
                    "The text has " + words.length() + " characters, more than the " + limits.textUnits()
                            + " of the longest article. Split it.");
        }
        OptionalInt lone = Utf8.firstLoneSurrogate(words);
        if (lone.isPresent()) {
            throw rejected(
                    text.quote(),
                    "Character " + lone.getAsInt() + " of the text is half of a surrogate pair, which no encoding can"
                            + " write. Remove it or complete the pair.");
        }
    }

    private static long at(JsonProcessingException e) {
        return e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getByteOffset());
    }

    private static String said(JsonProcessingException e) {
        return oneLine(e.getOriginalMessage());
    }

    /** Short and without control characters, since it may repeat what a stranger wrote. */
    private static String oneLine(String words) {
        String line = words.replaceAll("\\p{Cntrl}", " ").strip();
        return line.length() > 200 ? line.substring(0, 200) + "…" : line;
    }

    private WireFormatException rejected(long at, String reason) {
        return new WireFormatException(new Rejection(origin, Optional.of(offset + at), reason));
    }
}
