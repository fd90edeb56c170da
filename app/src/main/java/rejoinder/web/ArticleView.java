package rejoinder.web;

import java.util.List;
import java.util.Optional;

/**
 * What the page of an article shows. Immutable.
 *
 * @param id the document's id
 * @param title for the window and the contents list
 * @param language a well-formed language tag
 * @param facts outlet, day and so on, for the line under the headline
 * @param published the day as {@code 2021-11-30}, then in words
 * @param link where it was published, only if http or https
 * @param readBy the version that read it
 * @param readAt when, in words
 * @param heading where the headline comes from
 * @param cards one for each attribution, parents before children
 * @param events that it tells of, in text order
 * @param times expressions of time, in text order
 * @param selected the attribution that the address asks for
 * @param revisions all readings of the article, newest first
 * @param mended how many words were mended
 */
public record ArticleView(
        String id,
        String title,
        Optional<String> language,
        List<String> facts,
        Optional<Day> published,
        Optional<String> link,
        String readBy,
        String readAt,
        Heading heading,
        List<Paragraph> paragraphs,
        List<Card> cards,
        List<EventView> events,
        List<TimeLine> times,
        Optional<String> selected,
        List<RevisionLine> revisions,
        int mended) {

    /** Where the headline of the page comes from. */
    public enum Heading {
        /** One of the paragraphs is the headline. */
        IN_TEXT,
        /** It was given beside the text. */
        BESIDE,
        /** The article has none: it is called by its first words, which stand in the text for who sees it. */
        NONE
    }

    /**
     * A day for machines and for people.
     *
     * @param iso such as {@code 2021-11-30}
     */
    public record Day(String iso, String words) {}

    /** One reading of the article. */
    public record RevisionLine(int number, String producer, String readAt, String found, boolean shown) {}

    /**
     * An attribution beside the text.
     *
     * @param number from 1, in the order of the cards
     * @param depth 0 for one that stands in no other
     * @param source the source's words; empty if the text names none
     * @param within the source around a nested one
     * @param cue the cue's words; empty if only layout signals it
     * @param mode direct, indirect or mixed
     * @param opening first words of the content
     * @param said when, if that is known
     * @param doubtful true if the confidence is low
     * @param byPerson true if a person marked its words, said what it does, or whom it answers
     * @param claim what it does, whose claim it is, and who answers whom
     * @param tells the events that it tells of
     * @param speech the events that it is itself
     */
    public record Card(
            String id,
            int number,
            int depth,
            String source,
            Optional<String> within,
            Optional<Chip> chip,
            String cue,
            String mode,
            String opening,
            Optional<Day> said,
            boolean doubtful,
            boolean byPerson,
            boolean selected,
            ClaimView claim,
            List<EventView.Brief> tells,
            List<EventView.Brief> speech,
            Why why) {
        public Card {
            tells = List.copyOf(tells);
            speech = List.copyOf(speech);
        }
    }

    /**
     * Whom the source denotes.
     *
     * @param css {@code resolved}, {@code ambiguous}, {@code unresolved} or {@code linked}
     * @param name the actor, the candidates, or the statement that there is none
     * @param detail country and role
     * @param byPerson true if a person decided it
     * @param address the actor's page, or where the source awaits a decision
     */
    public record Chip(String css, String name, String detail, boolean byPerson, String address) {}

    /**
     * Why the source denotes the actor.
     *
     * @param confidence between 0 and 1, with two digits
     */
    public record ActorWhy(String reason, String rule, String confidence, String producer, List<String> evidence) {
        public ActorWhy {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * An expression of time in the text.
     *
     * @param value as in TIMEX3
     * @param interval in words, empty if there is none
     */
    public record TimeLine(String words, String value, String interval, String derivation) {}

    /**
     * Why the attribution was made.
     *
     * @param confidence between 0 and 1, with two digits
     * @param actor why the source denotes the actor
     * @param elsewhere the person whom a last name means by other articles
     * @param said how the time of saying is known
     */
    public record Why(
            String rule,
            String reason,
            List<String> evidence,
            String confidence,
            String producer,
            Optional<ActorWhy> actor,
            Optional<String> elsewhere,
            Optional<String> said,
            List<String> mended) {}

    /** How deep the lit attribution stands in others, 2 at most. */
    public int litDepth() {
        return cards.stream()
                .filter(Card::selected)
                .mapToInt(c -> Math.min(c.depth(), 2))
                .findFirst()
                .orElse(0);
    }

    /** Which of the readings is shown, in words. */
    public String revisionWords() {
        return revisions.stream()
                .filter(RevisionLine::shown)
                .findFirst()
                .map(r -> "reading " + r.number() + " of " + revisions.size())
                .orElse("a reading");
    }

    public ArticleView {
        facts = List.copyOf(facts);
        paragraphs = List.copyOf(paragraphs);
        cards = List.copyOf(cards);
        events = List.copyOf(events);
        times = List.copyOf(times);
        revisions = List.copyOf(revisions);
    }
}
