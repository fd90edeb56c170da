package rejoinder.search;

/** A query that cannot be read. The message says what to do; {@link #at} is where the trouble begins. */
public final class QuerySyntaxException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int at;

    QuerySyntaxException(int at, String message) {
        super(message);
        this.at = at;
    }

    /** UTF-16 code units before the trouble, from 0 to the length of the query. */
    public int at() {
        return at;
    }

    /** The message with the number of the character, from 1. */
    public String whole() {
        return "at character " + (at + 1) + ": " + getMessage();
    }
}
