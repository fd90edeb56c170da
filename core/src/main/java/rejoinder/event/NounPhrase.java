package rejoinder.event;

/**
 * A noun phrase up to its head, as token numbers. Immutable.
 *
 * @param end behind the last token
 * @param owner behind the last token of who owns it, without the "'s", or {@code first} if nobody does
 */
record NounPhrase(int first, int end, int owner) {

    boolean isOwned() {
        return owner > first;
    }
}
