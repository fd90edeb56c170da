package rejoinder.claim;

/** What tells whether claims of two articles are on one proposition and on which sides. */
enum PairFeature {
    REACH("their words and those they lean on are alike"),
    DISTINCT("what sets them apart in their articles is alike"),
    PREDICATES("they say the like"),
    CONTAINED("the words of one are among those of the other"),
    CONCEPT("they share a matter"),
    NAMES("they name the same"),
    OTHER_NAMES("they name others"),
    TOPIC("their articles are about the same"),
    DAYS("they are weeks apart"),
    MONTHS("they are months apart"),
    SAME_NUMBER("they share a number"),
    OTHER_NUMBER("their numbers differ"),
    OTHER_MOOD("one is about what is, the other about what ought to be"),
    SAME_HOLDER("one holder"),
    SAME_SIDE("one side"),
    OTHER_DOER("another doer comes first"),
    EXCHANGED("each names first whom the other names later"),
    BOTH_ACCUSE("two sides both accuse"),
    SHORT("one says little by itself"),
    VERBATIM("they are almost word for word the same"),
    SIDES_FIT("one side says the same or the other side says no"),
    SAME_ACT("both do the same by saying it"),
    BOTH_AGAINST("both say no"),
    ONE_AGAINST("one says no"),
    NEGATION("one is negated"),
    CONTRARY("one has a contrary word"),
    OPEN("one takes no side");

    private final String words;

    PairFeature(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
