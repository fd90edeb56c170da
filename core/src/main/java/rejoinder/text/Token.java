package rejoinder.text;

import java.util.Locale;

/**
 * A word, number, mark or clitic ({@code 's}, {@code n't}). Immutable.
 *
 * @param span where it stands in the canonical text
 * @param form its characters with straight quotation marks and apostrophes
 */
public record Token(Span span, String form) {

    public String lower() {
        return form.toLowerCase(Locale.ROOT);
    }

    public boolean isWord() {
        return Character.isLetterOrDigit(form.charAt(0));
    }
}
