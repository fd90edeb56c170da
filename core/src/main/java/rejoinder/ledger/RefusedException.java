package rejoinder.ledger;

/** A decision about actors that cannot stand beside those in force; the message is for the person who made it. */
public final class RefusedException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public RefusedException(String message) {
        super(message);
    }
}
