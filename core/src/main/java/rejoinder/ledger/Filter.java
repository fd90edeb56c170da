package rejoinder.ledger;

import java.time.LocalDate;
import java.util.Optional;
import rejoinder.attribution.Mode;
import rejoinder.claim.SpeechAct;
import rejoinder.text.DocumentId;

/**
 * Which documents or attributions to list; an empty part lets everything through. Words match without regard to case.
 * Immutable.
 *
 * @param words every one of them occurs in the content or source (of an attribution), in the text (of a document)
 * @param source words of the source's phrase or of the resolved actor's name
 * @param outlet the outlet's name
 * @param mode direct, indirect or mixed
 * @param from first day of publication
 * @param to last day of publication
 * @param document only of this document
 * @param act what the statement does
 * @param answered whether another statement of its article answers it
 * @param offset how many to skip, from 0
 * @param limit how many at most, from 1
 */
public record Filter(
        Optional<String> words,
        Optional<String> source,
        Optional<String> outlet,
        Optional<Mode> mode,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<DocumentId> document,
        Optional<SpeechAct> act,
        Optional<Boolean> answered,
        int offset,
        int limit) {

    /** Everything. */
    public static final Filter ALL = new Filter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            0,
            Integer.MAX_VALUE);

    public Filter {
        if (offset < 0 || limit < 1) {
            throw new IllegalArgumentException("offset " + offset + " or limit " + limit + " out of range");
        }
    }

    /** Everything published up to a day; everything if there is none. */
    static Filter until(Optional<LocalDate> day) {
        return new Filter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                day,
                Optional.empty(),
                0,
                Integer.MAX_VALUE);
    }

    /** Whatever the statements do and whoever answers them. */
    public Filter(
            Optional<String> words,
            Optional<String> source,
            Optional<String> outlet,
            Optional<Mode> mode,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Optional<DocumentId> document,
            int offset,
            int limit) {
        this(words, source, outlet, mode, from, to, document, Optional.empty(), Optional.empty(), offset, limit);
    }

    /** All of what the filter lets through but for its source, on one page. */
    Filter anySource() {
        return new Filter(
                words, Optional.empty(), outlet, mode, from, to, document, act, answered, 0, Integer.MAX_VALUE);
    }

    /** The same without words. */
    Filter anyWords() {
        return new Filter(Optional.empty(), source, outlet, mode, from, to, document, act, answered, offset, limit);
    }

    /** The same filter on one document, all on one page. */
    public Filter within(DocumentId only) {
        return new Filter(
                words, source, outlet, mode, from, to, Optional.of(only), act, answered, 0, Integer.MAX_VALUE);
    }

    /** The same filter on another page of results. */
    public Filter page(int newOffset, int newLimit) {
        return new Filter(words, source, outlet, mode, from, to, document, act, answered, newOffset, newLimit);
    }
}
