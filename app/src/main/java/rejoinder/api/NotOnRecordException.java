package rejoinder.api;

/** Nobody on record has a name that was given. The message is for people, with names that may be meant. */
public final class NotOnRecordException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotOnRecordException(String message) {
        super(message);
    }
}
