package rejoinder.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rejoinder.actor.Phrase.Definiteness;
import rejoinder.actor.PhraseItem.Kind;

/**
 * Reads what a noun phrase tells of the actor that it mentions, by its words alone. The phrase falls into parts at
 * commas ("Ada Brun, a spokeswoman for the ministry"); the first part that tells something goes before the others. In a
 * part the head stands before the first preposition, and what it is decides whose state, body and role count.
 * Immutable and thread-safe.
 */
final class PhraseReader {

    /** A longer phrase says in its beginning what it is. */
    private static final int MOST_WORDS = 80;

    private static final int MOST_CHARACTERS = 2_000;

    private final Gazetteer gazetteer;

    PhraseReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Reads the bundled tables' names. */
    static PhraseReader standard() {
        return new PhraseReader(Gazetteer.standard());
    }

    Phrase read(String phrase) {
        String text = phrase.length() > MOST_CHARACTERS ? phrase.substring(0, MOST_CHARACTERS) : phrase;
        List<String> words = NameWords.of(text);
        return read(phrase, words.subList(0, Math.min(words.size(), MOST_WORDS)));
    }

    /** Whether the head of a phrase is a word for an actor: "the Kestrian police", "Belmora", not "the Kestrian river". */
    boolean isOfActor(String phrase) {
        List<String> words = NameWords.of(phrase);
        List<PhraseItem> items = PhraseItems.of(gazetteer, words.subList(0, Math.min(words.size(), MOST_WORDS)));
        Optional<PhraseItem> head = Optional.empty();
        for (PhraseItem item : items) {
            boolean group = head.filter(PhraseItem::isGroup).isPresent();
            if (!group && (item.kind() == Kind.PREPOSITION || item.kind() == Kind.BREAK)) {
                break;
            }
            head = Optional.of(item);
        }
        return head.filter(item -> item.kind() == Kind.NAME
                        || item.is(NameClass.STATE, NameClass.DEMONYM, NameClass.CAPITAL, NameClass.CITY)
                        || (item.isBearer() && !item.is(NameClass.WEAPON)))
                .isPresent();
    }

    private Phrase read(String text, List<String> words) {
        List<PhraseItem> items = PhraseItems.of(gazetteer, words);
        PhraseFinding finding = new PhraseFinding(gazetteer);
        for (List<PhraseItem> part : parts(items)) {
            new PhrasePart(part).tell(finding);
        }
        return finding.phrase(text, definiteness(items), items);
    }

    /** Cut at commas and the like; what a relative clause says ("who …") is left out. */
    private static List<List<PhraseItem>> parts(List<PhraseItem> items) {
        List<List<PhraseItem>> parts = new ArrayList<>();
        List<PhraseItem> part = new ArrayList<>();
        boolean relative = false;
        for (PhraseItem item : items) {
            if (item.kind() == Kind.BREAK) {
                add(parts, part);
                part = new ArrayList<>();
                relative = false;
            } else if (item.kind() == Kind.RELATIVE) {
                relative = true;
            } else if (!relative) {
                part.add(item);
            }
        }
        add(parts, part);
        return parts;
    }

    private static void add(List<List<PhraseItem>> parts, List<PhraseItem> part) {
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }

    private static Definiteness definiteness(List<PhraseItem> items) {
        Optional<Kind> first = items.stream().findFirst().map(PhraseItem::kind);
        if (first.filter(Kind.ARTICLE_DEFINITE::equals).isPresent()) {
            return Definiteness.DEFINITE;
        }
        return first.filter(Kind.ARTICLE_INDEFINITE::equals).isPresent() ? Definiteness.INDEFINITE : Definiteness.NONE;
    }
}
