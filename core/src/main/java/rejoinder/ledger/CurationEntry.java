package rejoinder.ledger;

import java.time.Instant;
import java.time.ZoneOffset;

/**
 * A decision as the ledger holds it, for good: what reverses it is a later entry. Immutable.
 *
 * @param number from 1, in the order of entering
 * @param at when it entered the ledger
 */
public record CurationEntry(long number, Instant at, String author, String note, Curation decision) {

    /** For a reader, such as {@code Ana merged kes-mfa into kestria-mfa on 2026-03-03 (same body)}. */
    public String words() {
        return author + " " + decision.words() + " on "
                + at.atOffset(ZoneOffset.UTC).toLocalDate() + (note.isEmpty() ? "" : " (" + note + ")");
    }
}
