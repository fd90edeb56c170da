package rejoinder.web;

import java.util.List;
import java.util.Optional;
import rejoinder.web.ArticleView.Chip;
import rejoinder.web.ArticleView.Day;

/**
 * An event that an article tells of, as its page shows it. Immutable.
 *
 * @param number from 1, in text order
 * @param place where its words are in the text
 * @param words that tell of it
 * @param kind type and mode
 * @param code the same as PLOVER writes it
 * @param meaning of the type
 * @param actors who does it; none if the text names nobody
 * @param recipients to whom
 * @param status how it is told; empty if it is simply reported
 * @param teller the statement that tells of it; none if the article does in its own words
 * @param doubtful true if the confidence is low
 */
public record EventView(
        int number,
        String place,
        String words,
        String kind,
        String code,
        String meaning,
        List<Chip> actors,
        List<Chip> recipients,
        Optional<Day> when,
        String status,
        Optional<Teller> teller,
        boolean doubtful,
        Why why) {

    /**
     * A statement that tells of an event.
     *
     * @param number of its card
     * @param source whose it is; empty if the text names nobody
     */
    public record Teller(String id, int number, String source) {}

    /** An event in one line, such as {@code assault · aerial: Kestria → Belmora}; the number of its entry, 0 if it has none. */
    public record Brief(int number, String line) {}

    /**
     * Why it is held to be told.
     *
     * @param derivation how its time was found; empty if it has none
     * @param coding codes of the parties, family of the type, contexts
     * @param confidence between 0 and 1, with two digits
     */
    public record Why(
            String reason,
            List<String> evidence,
            String derivation,
            List<String> coding,
            String rule,
            String confidence,
            String producer) {
        public Why {
            evidence = List.copyOf(evidence);
            coding = List.copyOf(coding);
        }
    }

    public EventView {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }
}
