package rejoinder.text;

import java.util.Locale;

/**
 * A word, number, mark or clitic ({@code 's}, {@code n't}). Immutable.
 *
 * @param span where it stands in the canonical text
 * @param form its characters, folded for tagging: straight quotation marks and apostrophes
 * @param tag Universal Dependencies part of speech, such as {@code VERB}; a clitic has its own
 */
public record Token(Span span, String form, String tag) {

    public String lower() {
        return form.toLowerCase(Locale.ROOT);
    }

    public boolean isWord() {
        return Character.isLetterOrDigit(form.charAt(0));
    }
}
