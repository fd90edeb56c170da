package rejoinder.search;

import java.util.Locale;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import rejoinder.ledger.WordMatch;

/** Names and kinds of the fields of the index. */
final class IndexFields {

    /** Raised whenever an index made before would answer differently; such an index is made again. */
    static final int FORM = 6;

    static final String KIND = "kind";
    static final String ID = "id";
    static final String ARTICLE = "article";
    /** The id's digits as a number: breaks ties of order, and is stable from one index to the next. */
    static final String NUMBER = "number";

    static final String TEXT = "text";
    static final String SOURCE = "source";
    static final String CUE = "cue";
    static final String ACTOR = "actor";
    static final String ACTOR_NAME = "actor_name";
    static final String ABOUT = "about";
    static final String ABOUT_NAME = "about_name";
    /** Who holds what the statement answers. */
    static final String ANSWERS = "answers";

    static final String ANSWERS_NAME = "answers_name";
    /** Ids of all actors of the article, before and after people's decisions. */
    static final String NAMED = "named";

    static final String COUNTRY = "country";
    static final String ROLE = "role";
    static final String ACT = "act";
    static final String MODE = "mode";
    static final String OUTLET = "outlet";
    static final String IN = "in";
    static final String RESPONDS = "responds";
    /** Type of an answer, id of the statement answered and name of who holds it, on a line each, the last two if known. */
    static final String ANSWER = "answer";

    static final String RESTATED = "restated";
    static final String CURATED = "curated";
    static final String HEADLINE = "headline";
    /** First and last day of the time at which it was said. */
    static final String SAID = "said";

    static final String SAID_LAST = "said_last";
    static final String PUBLISHED = "published";
    /** Milliseconds since 1970 at which the reading entered the ledger. */
    static final String READ = "read";
    /** Day said, else day of publication: the order of time. */
    static final String TIME = "time";
    /** First day said, times four, plus how exactly that is known: 0 day, 1 month, 2 year, 3 less. */
    static final String WHEN = "when";
    /** Digits of the id of the dispute as a number. */
    static final String DISPUTE = "dispute";

    static final String PARENT = "parent";
    static final String CONFIDENCE = "confidence";
    /** How sure the least sure decision about a statement is, in millionths. */
    static final String SURE = "sure";
    /** Which one that is, and how sure. */
    static final String WEAKEST = "weakest";

    /** What a statement is about, to be compared: {@link rejoinder.attribution.Gist}. */
    static final String GIST = "gist";

    /** Word of an {@link rejoinder.event.EventType}: of an event, and of a statement that is one. */
    static final String EVENT = "event";

    static final String STATUS = "status";
    /** Stored with an event, to be shown. */
    static final String EVENT_MODE = "event_mode";

    static final String CONTEXT = "context";
    static final String DOER = "doer";
    static final String RECIPIENT = "recipient";
    /** From one code unit of the text to another. */
    static final String TRIGGER = "trigger";

    /** Where in the article its trigger begins. */
    static final String PLACE = "place";

    static final String DERIVATION = "derivation";
    static final String TELLER = "teller";

    private static final FieldType WORDS = words();

    private IndexFields() {}

    private static FieldType words() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setStored(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }

    /** Text that is searched by words and shown with what was found marked. */
    static Field text(String text) {
        return new Field(TEXT, text, WORDS);
    }

    static long number(String id) {
        return Long.parseUnsignedLong(id.substring(1), 16);
    }

    static String id(char kind, long number) {
        return kind + String.format(Locale.ROOT, "%016x", number);
    }

    /** Without regard to case. */
    static String folded(String value) {
        return WordMatch.fold(value);
    }
}
