package rejoinder.text;

import java.util.List;

/**
 * Text made canonical. Immutable.
 *
 * @param text lines end in LF, characters are composed (NFC), each paragraph is one line
 * @param toGiven leads from {@code text} to the text as given
 * @param repairs damaged words that were mended, in text order
 */
public record Canonical(String text, OffsetMap toGiven, List<Repair> repairs) {

    public Canonical {
        repairs = List.copyOf(repairs);
    }
}
