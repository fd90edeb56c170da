package rejoinder.store;

/** What a ledger is opened for. */
public enum Access {
    /** Reading; any number of processes at once, also while one writes. */
    READ,
    /** Reading and adding; one process at a time. */
    WRITE
}
