package rejoinder.text;

import java.util.OptionalInt;

/**
 * Words between quotation marks, inside one region. Immutable.
 *
 * @param outer with the marks
 * @param inner without the marks and white space; empty quotations are not kept
 * @param parent number of the quotation around this one, in {@link Analysis#quotations()}
 * @param continues number of the quotation that this one takes up again, when its paragraph reopens the marks of one
 *     that the paragraph before left open
 * @param closed false when the closing mark is missing, and the quotation runs to the end of its paragraph
 */
public record Quotation(Span outer, Span inner, OptionalInt parent, OptionalInt continues, boolean closed) {

    public Quotation {
        if (!outer.contains(inner)) {
            throw new IllegalArgumentException("inner " + inner + " is not inside outer " + outer);
        }
    }

    public boolean isNested() {
        return parent.isPresent();
    }
}
