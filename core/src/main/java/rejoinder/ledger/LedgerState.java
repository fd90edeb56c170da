package rejoinder.ledger;

/**
 * How much a ledger holds: another state whenever a reading or a decision is added, and the same one for as long as
 * nothing is. Immutable.
 *
 * @param readings the position that the newest reading brought, see {@link Ledger#forEachSince}; 0 if there is none
 * @param decisions how many people made
 */
public record LedgerState(long readings, long decisions) {

    /** A word for it, such as {@code 12-3}. */
    @Override
    public String toString() {
        return readings + "-" + decisions;
    }
}
