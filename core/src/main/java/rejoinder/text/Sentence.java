package rejoinder.text;

/**
 * A sentence of one block of text. A full stop inside a quotation does end a sentence; a quotation may therefore run
 * over several. Immutable.
 *
 * @param span where it stands, without white space at its edges
 * @param tokens its tokens, numbered in the {@link Analysis}
 * @param region number of the {@link Region} that it stands in, in {@link Document#regions()}
 */
public record Sentence(Span span, TokenRange tokens, int region) {}
