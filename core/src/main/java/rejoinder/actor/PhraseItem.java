package rejoinder.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A piece of a noun phrase. Immutable.
 *
 * @param words as written
 * @param match what the gazetteer says of a {@link Kind#NAMED} piece
 */
record PhraseItem(Kind kind, List<String> words, Optional<Match> match) {

    enum Kind {
        /** Found in the gazetteer. */
        NAMED,
        /** Words of a person's name, or of something that no table holds. */
        NAME,
        ARTICLE_DEFINITE,
        ARTICLE_INDEFINITE,
        PREPOSITION,
        POSSESSIVE,
        /** A comma, bracket or dash. */
        BREAK,
        /** "who", "which": the phrase says no more of what the actor is. */
        RELATIVE,
        /** "several", "dozens", "a group". */
        QUANTITY,
        /** "former". */
        FORMER,
        HYPHEN,
        OTHER
    }

    private static final Set<String> GROUPS =
            Set.of("team", "crowd", "squad", "gang", "coalition", "federation", "association", "delegation");

    PhraseItem {
        words = List.copyOf(words);
    }

    String text() {
        return String.join(" ", words);
    }

    Optional<Entry> entry() {
        return match.map(Match::entry);
    }

    boolean is(NameClass... classes) {
        return entry().filter(e -> e.is(classes)).isPresent();
    }

    /** Tells a role, or whose it is. */
    boolean isBearer() {
        return is(
                NameClass.USER,
                NameClass.LEADER,
                NameClass.METONYM,
                NameClass.ORGANISATION,
                NameClass.BODY,
                NameClass.ORGAN,
                NameClass.OFFICE,
                NameClass.WEAPON,
                NameClass.NOUN);
    }

    /** "team", "dozens": what it is a group of comes behind "of". */
    boolean isGroup() {
        return kind == Kind.QUANTITY
                || (is(NameClass.NOUN)
                        && GROUPS.contains(entry().map(Entry::name).orElse("")));
    }

    boolean isPlace() {
        return entry().filter(Entry::isPlace).isPresent();
    }

    boolean isOffice() {
        return is(NameClass.OFFICE);
    }
}
