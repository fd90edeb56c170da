package rejoinder.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import rejoinder.event.EventStatus;
import rejoinder.event.EventType;
import rejoinder.event.EventWords;

/**
 * What is known of an event that was found. Immutable.
 *
 * @param mode of the type, as PLOVER has it
 * @param trigger where in the words of the hit the event is named
 * @param place first code unit of the trigger in the article's text
 * @param derivation how its time was found, for a reader; empty if the article tells none
 * @param teller who tells of it; empty if the article does so in its own words
 */
public record FoundEvent(
        EventType type,
        Optional<String> mode,
        List<String> contexts,
        EventStatus status,
        List<Party> actors,
        List<Party> recipients,
        List<Marked.Mark> trigger,
        int place,
        Optional<String> derivation,
        Optional<Teller> teller) {

    /**
     * Who takes part.
     *
     * @param words as the text has them
     * @param id of the actor, if it is known
     * @param name of the actor
     */
    public record Party(String words, Optional<String> id, Optional<String> name) {

        /** For a reader. */
        public String shown() {
            return name.orElse(words);
        }

        String stored() {
            return id.orElse("") + "\n" + name.orElse("") + "\n" + words;
        }

        static Party of(String stored) {
            String[] parts = stored.split("\n", 3);
            return new Party(parts[2], some(parts[0]), some(parts[1]));
        }
    }

    /**
     * The source of the statement that tells of it.
     *
     * @param statement its id
     * @param name of the actor whom the source denotes, else the source's words; empty if there is none
     */
    public record Teller(String statement, String name) {

        String stored() {
            return statement + "\n" + name;
        }

        static Teller of(String stored) {
            String[] parts = stored.split("\n", 2);
            return new Teller(parts[0], parts[1]);
        }
    }

    private static Optional<String> some(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty());
    }

    /** Type and mode, such as {@code assault · aerial}. */
    public String kind() {
        return type.word() + mode.map(m -> " · " + m.replace('-', ' ')).orElse("");
    }

    /** Who does it to whom; empty if the text names nobody. */
    public String parties() {
        if (actors.isEmpty() && recipients.isEmpty()) {
            return "";
        }
        String to = names(recipients);
        return (actors.isEmpty() ? EventWords.NOBODY : names(actors)) + (to.isEmpty() ? "" : " → " + to);
    }

    /** What they are called, after one another. */
    public static String names(List<Party> parties) {
        return parties.stream().map(Party::shown).distinct().collect(Collectors.joining(", "));
    }

    /** In one line, such as {@code assault · aerial: Kestria → Belmora}. */
    public String line() {
        String parties = parties();
        return kind() + (parties.isEmpty() ? "" : ": " + parties);
    }

    public FoundEvent {
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        trigger = List.copyOf(trigger);
    }
}
