package rejoinder.text;

/**
 * A stretch of damaged characters that was mended in the canonical text; the original stays in the raw bytes.
 * Immutable.
 *
 * @param span the mended word in the canonical text
 * @param original what the article had
 * @param method how it was mended, such as {@code windows-1251 read for windows-1252}
 */
public record Repair(Span span, String original, String method) {}
