package rejoinder.ledger;

/**
 * A decision on its way into the ledger. Immutable.
 *
 * @param author who decides
 * @param note why, in the author's words; may be empty
 */
public record Proposal(String author, String note, Curation decision) {

    private static final int LONGEST_AUTHOR = 100;
    private static final int LONGEST_NOTE = 1000;

    /** @throws IllegalArgumentException if the author is empty, or either is too long or more than a line */
    public Proposal {
        Curation.text("author", author, LONGEST_AUTHOR);
        if (!note.isEmpty()) {
            Curation.text("note", note, LONGEST_NOTE);
        }
    }
}
