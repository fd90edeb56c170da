package rejoinder.web;

import java.util.List;
import java.util.stream.Stream;
import rejoinder.claim.Positions.Change;

/**
 * What an actor, or all that speak for a side, said on each issue over time. Immutable.
 *
 * @param id of the actor or the side
 * @param whose for whom the words are taken, such as "all who speak for Kestria"
 * @param issue the words that issues are chosen by, empty for all
 * @param address of all issues
 * @param data where the same is as JSON
 * @param undated whether some statements have no day, and so stand apart
 * @param others in whose words the same issues can be read
 */
public record PositionsView(
        String id,
        String name,
        String whose,
        String issue,
        String address,
        String data,
        String tally,
        boolean undated,
        List<DisputeView.Link> others,
        List<Tick> ticks,
        List<Issue> issues) {

    /**
     * A day that is named on the line of time.
     *
     * @param at such as {@code 12.5%}
     */
    public record Tick(String at, String words) {}

    /** Heights of the lanes of a strip: holds, takes no side, opposes. */
    static final List<Integer> LANES = List.of(14, 34, 54);

    /** The words for changes, in the order in which they are explained. */
    public static final List<String> CHANGES =
            Stream.of(Change.values()).map(Change::word).toList();

    /** What a change looks like, around its place: shape alone tells it, in print too. */
    public static String shape(String change) {
        return switch (change) {
            case "stronger" -> "M0-7 6.5 5h-13z";
            case "weaker" -> "M0 7 6.5-5h-13z";
            case "reversal" -> "M0-7.5 7.5 0 0 7.5-7.5 0z";
            case "same" -> "M0-3A3 3 0 1 1 0 3 3 3 0 1 1 0-3z";
            default -> "M0-5A5 5 0 1 1 0 5 5 5 0 1 1 0-5z";
        };
    }

    /**
     * One issue, on the same line of time as the others.
     *
     * @param last where the side stood at last, in words
     * @param turns from which height to which the position was reversed
     */
    public record Issue(
            String id,
            String address,
            String words,
            String last,
            List<Mark> marks,
            List<Turn> turns,
            List<Step> steps) {}

    /**
     * A statement on the line of time.
     *
     * @param at such as {@code 12.5%}
     * @param change the word for it, which gives the shape
     * @param doubtful whether it is not sure which side it takes
     * @param label in words, for those who do not see the shape
     */
    public record Mark(String at, int height, String change, boolean doubtful, String address, String label) {}

    public record Turn(String at, int from, int to) {}

    /** A statement in words. */
    public record Step(
            int number,
            String iso,
            String day,
            String who,
            String whoAddress,
            String stance,
            String change,
            String why,
            String said,
            String address,
            String outlets) {}

    /**
     * The same in small, for the page of an actor.
     *
     * @param all where all issues are, with all words
     * @param state where all that speak for the actor's state are, if it has one; else empty
     * @param more how many issues are not shown
     */
    public record Multiples(
            String all, String state, String stateName, int more, List<Tick> ticks, List<Issue> issues) {}

    public PositionsView {
        others = List.copyOf(others);
        ticks = List.copyOf(ticks);
        issues = List.copyOf(issues);
    }
}
