package rejoinder.text;

import java.util.List;

/**
 * A document with its sentences, tokens and quotations, each in text order. Immutable.
 *
 * @param document what was analysed
 * @param sentences of all regions but boilerplate, numbered from 0
 * @param tokens of all sentences, numbered from 0
 * @param quotations outer before inner, numbered from 0
 */
public record Analysis(Document document, List<Sentence> sentences, List<Token> tokens, List<Quotation> quotations) {

    public Analysis {
        sentences = List.copyOf(sentences);
        tokens = List.copyOf(tokens);
        quotations = List.copyOf(quotations);
    }

    public String text() {
        return document.text();
    }

    public Token token(int number) {
        return tokens.get(number);
    }

    /** From the first character of the first token to the last of the last; the range must not be empty. */
    public Span span(TokenRange range) {
        return new Span(
                tokens.get(range.first()).span().start(),
                tokens.get(range.end() - 1).span().end());
    }
}
