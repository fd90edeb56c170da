package rejoinder.store;

import org.jspecify.annotations.Nullable;

/** What the ledger holds is not what was put in: the file is damaged, or somebody changed it by hand. */
public final class CorruptLedgerException extends StoreException {

    private static final long serialVersionUID = 1L;

    public CorruptLedgerException(String message) {
        this(message, null);
    }

    public CorruptLedgerException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
