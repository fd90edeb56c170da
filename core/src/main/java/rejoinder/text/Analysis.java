package rejoinder.text;

import java.util.List;
import java.util.OptionalInt;

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

    /** Number of the innermost quotation, marks included, around a character. */
    public OptionalInt quotationAt(int offset) {
        int number = firstQuotationFrom(offset + 1) - 1;
        while (number >= 0 && !quotations.get(number).outer().contains(offset)) {
            number = quotations.get(number).parent().orElse(-1);
        }
        return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** Quotations whose opening mark stands inside the span, in order. */
    public List<Quotation> quotationsOpeningIn(Span span) {
        return quotations.subList(firstQuotationFrom(span.start()), firstQuotationFrom(span.end()));
    }

    /** Number of the first quotation that opens at or after an offset; their count if none does. */
    public int firstQuotationFrom(int offset) {
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotations.get(middle).outer().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Number of the last sentence that begins at or before an offset; 0 if none does. */
    public int sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).span().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
