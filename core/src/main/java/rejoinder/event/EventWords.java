package rejoinder.event;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How events are put into words, the same for every party. Thread-safe. */
public final class EventWords {

    /** Stands for an actor whom the text does not name. */
    public static final String NOBODY = "somebody not named";

    private EventWords() {}

    /** Type and mode, such as {@code assault · aerial}. */
    public static String kind(PloverEvent event) {
        return event.type().word()
                + event.mode().map(m -> " · " + m.replace('-', ' ')).orElse("");
    }

    /** PLOVER's code of type and mode, such as {@code ASSAULT · aerial}. */
    public static String code(PloverEvent event) {
        return event.type().name() + event.mode().map(m -> " · " + m).orElse("");
    }

    /** What the type means, in a few words. */
    public static String meaning(EventType type) {
        return switch (type) {
            case AGREE -> "says that it will cooperate";
            case CONSULT -> "meets or talks";
            case SUPPORT -> "backs in words or by treaty";
            case CONCEDE -> "gives way in words";
            case COOPERATE -> "exchanges what serves both";
            case AID -> "gives what serves the other";
            case RETREAT -> "gives way in deed";
            case REQUEST -> "asks or demands";
            case ACCUSE -> "criticises or accuses";
            case REJECT -> "refuses";
            case THREATEN -> "warns of consequences";
            case PROTEST -> "protests in the street or by withdrawal";
            case SANCTION -> "cuts relations";
            case MOBILIZE -> "moves or readies forces";
            case COERCE -> "uses power short of violence";
            case ASSAULT -> "uses violence";
        };
    }

    /** How the event is told, in words; empty if it is simply reported. */
    public static String status(EventStatus status) {
        return switch (status) {
            case REPORTED -> "";
            case BACKGROUND -> "background";
            case FUTURE -> "to come";
            case HYPOTHETICAL -> "thinkable";
            case NEGATED -> "said not to have happened";
        };
    }

    /**
     * Who does what to whom, in one line, such as {@code assault · aerial: Kestria → Belmora}.
     *
     * @param text the canonical text
     */
    public static String line(PloverEvent event, String text) {
        String parties = parties(event, text);
        return kind(event) + (parties.isEmpty() ? "" : ": " + parties);
    }

    /** Who does it to whom; empty if the text names nobody. */
    public static String parties(PloverEvent event, String text) {
        if (event.actors().isEmpty() && event.recipients().isEmpty()) {
            return "";
        }
        String actors = event.actors().isEmpty() ? NOBODY : names(event.actors(), text);
        return Stream.of(actors, names(event.recipients(), text))
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" → "));
    }

    /** What they are called, after one another. */
    public static String names(List<EventParty> parties, String text) {
        return parties.stream().map(p -> name(p, text)).distinct().collect(Collectors.joining(", "));
    }

    /** The actor's name, else the words. */
    public static String name(EventParty party, String text) {
        return party.actor().map(a -> a.name()).orElseGet(() -> party.span().in(text));
    }
}
