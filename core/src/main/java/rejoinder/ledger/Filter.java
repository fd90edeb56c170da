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

    /** Everything, on one page. */
    public static final Filter ALL = new Filter(
            Optional.empty(),
            Optional.empty(),
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

    /** The same filter with these words instead, or without any. */
    public Filter words(Optional<String> other) {
        return new Filter(other, source, outlet, mode, from, to, document, act, answered, offset, limit);
    }

    /** The same filter with these words of the source instead, or without any. */
    public Filter source(Optional<String> other) {
        return new Filter(words, other, outlet, mode, from, to, document, act, answered, offset, limit);
    }

    /** The same filter on this outlet, or on all. */
    public Filter outlet(Optional<String> other) {
        return new Filter(words, source, other, mode, from, to, document, act, answered, offset, limit);
    }

    /** The same filter on this mode, or on all. */
    public Filter mode(Optional<Mode> other) {
        return new Filter(words, source, outlet, other, from, to, document, act, answered, offset, limit);
    }

    /** The same filter on what was published between two days, both included; without one there is no bound. */
    public Filter published(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new Filter(words, source, outlet, mode, first, last, document, act, answered, offset, limit);
    }

    /** The same filter on statements that do this, or anything. */
    public Filter act(Optional<SpeechAct> other) {
        return new Filter(words, source, outlet, mode, from, to, document, other, answered, offset, limit);
    }

    /** The same filter on statements that are answered, or not, or either. */
    public Filter answered(Optional<Boolean> other) {
        return new Filter(words, source, outlet, mode, from, to, document, act, other, offset, limit);
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

    /** All of it on one page. */
    Filter whole() {
        return page(0, Integer.MAX_VALUE);
    }
}
