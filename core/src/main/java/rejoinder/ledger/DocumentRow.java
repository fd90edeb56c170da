package rejoinder.ledger;

import java.time.LocalDate;
import java.util.Optional;
import rejoinder.text.DocumentId;

/**
 * A line of a list of documents. Immutable.
 *
 * @param headline the headline, else the first words of the text
 * @param outlet who published it
 * @param published day of publication, or of the dateline
 * @param attributions how many the newest reading found
 * @param origin where the article was found
 */
public record DocumentRow(
        DocumentId id,
        String headline,
        Optional<String> outlet,
        Optional<LocalDate> published,
        int attributions,
        String origin) {

    /** The same with another count of attributions. */
    DocumentRow with(int count) {
        return new DocumentRow(id, headline, outlet, published, count, origin);
    }
}
