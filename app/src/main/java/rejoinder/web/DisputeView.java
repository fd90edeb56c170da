package rejoinder.web;

import java.util.List;
import rejoinder.web.ActorView.HistoryLine;

/**
 * What the page of a dispute shows: sides in equal columns, statements in order of time. Immutable.
 *
 * @param issue in the words of a claim, or as a person named it
 * @param curated whether a person's decision made it what it is
 * @param facts days, outlets, counts
 * @param sides one column each
 * @param cards in order of time
 * @param events that its statements tell of
 * @param open what no other side has answered
 * @param counters other propositions brought forward in reply
 * @param history what people decided, the newest first
 */
public record DisputeView(
        String id,
        String address,
        String issue,
        boolean contested,
        boolean pinned,
        boolean curated,
        List<String> facts,
        List<Side> sides,
        List<Card> cards,
        DisputeEvents events,
        List<Open> open,
        List<Link> counters,
        List<HistoryLine> history) {

    /** The most that are drawn; what more sides say stands in the last. */
    public static final int COLUMNS = 8;

    /**
     * A party.
     *
     * @param last where it stood at last, such as {@code holds}
     * @param positions where its words on the issue are over time
     */
    public record Side(String name, String last, String positions, List<Link> holders) {}

    /**
     * A statement with its reports.
     *
     * @param column of its side, from 0
     * @param stance towards the issue, such as {@code opposes}
     * @param first whether it is the first of its day
     * @param reports one for each article that has it
     * @param replies what it answers, in words
     */
    public record Card(
            int number,
            int column,
            Link who,
            String stance,
            boolean restated,
            String iso,
            String day,
            boolean first,
            List<ReportLine> reports,
            List<Reply> replies) {}

    /** How one outlet cut and cued the words; the outlet is empty if it is not known. */
    public record ReportLine(String address, String outlet, String cue, String said) {}

    /**
     * An answer.
     *
     * @param number of the card that is answered
     * @param words how, such as {@code denies}
     */
    public record Reply(int number, String words, String why) {}

    /**
     * A statement that nobody has answered.
     *
     * @param since for how long the record goes on without an answer, in words
     * @param share of the longest, of 100
     */
    public record Open(int number, String who, String words, String since, int share) {}

    /** Words that lead somewhere. */
    public record Link(String address, String words) {}

    /**
     * One line of the list of disputes.
     *
     * @param open how many statements nobody has answered, in words; empty if none
     */
    public record Line(
            String address,
            String issue,
            boolean pinned,
            boolean curated,
            List<String> sides,
            String statements,
            String open,
            String days,
            String outlets,
            List<Integer> bars) {}

    public DisputeView {
        facts = List.copyOf(facts);
        sides = List.copyOf(sides);
        cards = List.copyOf(cards);
        open = List.copyOf(open);
        counters = List.copyOf(counters);
        history = List.copyOf(history);
    }
}
