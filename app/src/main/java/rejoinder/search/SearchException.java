package rejoinder.search;

/** The index cannot be used. The message says what to do; the ledger is not affected. */
public final class SearchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Because it is not there yet. */
    public SearchException(String message) {
        super(message);
    }

    SearchException(String message, Throwable cause) {
        super(message, cause);
    }
}
