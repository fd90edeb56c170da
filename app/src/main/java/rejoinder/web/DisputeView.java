package rejoinder.web;

import java.util.List;

/**
 * What the page of a dispute shows: sides in equal columns, statements in order of time. Immutable.
 *
 * @param issue in the words of a claim
 * @param facts days, outlets, counts
 * @param sides one column each
 * @param cards in order of time
 * @param open numbers and words of statements that no other side has answered
 * @param counters other propositions brought forward in reply
 */
public record DisputeView(
        String id,
        String issue,
        boolean contested,
        List<String> facts,
        List<Side> sides,
        List<Card> cards,
        List<Open> open,
        List<Link> counters) {

    /**
     * A party.
     *
     * @param last where it stood at last, such as {@code holds}
     */
    public record Side(String name, String last, List<Link> holders) {}

    /**
     * A statement with its reports.
     *
     * @param column of its side, from 0
     * @param stance towards the issue, such as {@code opposes}
     * @param reports one for each article that has it
     * @param replies what it answers, in words
     */
    public record Card(
            int number,
            int column,
            String side,
            String who,
            String stance,
            boolean restated,
            String iso,
            String day,
            List<ReportLine> reports,
            List<Reply> replies) {}

    /** How one outlet cut and cued the words. */
    public record ReportLine(String address, String outlet, String cue, String said) {}

    /** @param number of the card that is answered */
    public record Reply(int number, String relation, String why) {}

    /** @param since how long ago the dispute's last word was, in words */
    public record Open(int number, String words, String since) {}

    public record Link(String address, String words) {}

    /** One line of the list of disputes. */
    public record Line(
            String address,
            String issue,
            List<String> sides,
            String statements,
            String days,
            String outlets,
            List<Integer> bars) {}
}
