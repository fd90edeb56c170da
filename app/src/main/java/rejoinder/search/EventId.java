package rejoinder.search;

import rejoinder.event.PloverEvent;
import rejoinder.text.DocumentId;
import rejoinder.text.Hashes;

/**
 * Names an event by its article, its type and the words that tell of it: {@code e} and 16 hexadecimal digits, so that an
 * article read again yields the same ids, whoever its parties are found or decided to be. Immutable.
 */
public record EventId(String value) {

    public static EventId of(DocumentId article, PloverEvent event) {
        String key = article + "|" + event.type() + "|" + event.span() + "|"
                + event.basis().evidence();
        return new EventId("e" + Hashes.sha256(key).substring(0, 16));
    }

    @Override
    public String toString() {
        return value;
    }
}
