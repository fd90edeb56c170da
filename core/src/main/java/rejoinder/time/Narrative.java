package rejoinder.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Tells history from news by the text's own dates. It is history if no day of writing is known; or if it names at least
 * {@value #ENOUGH} years that lie more than {@value #FAR} from that day, and fewer that lie nearer; or if it names at
 * least {@value #MANY} other years than that day's, {@value #FEW} times as often as its own. In both cases such years
 * must be {@value #FEW} times as many as days of the week and phrases such as "yesterday", since news that looks back at
 * length still says those.
 */
final class Narrative {

    static final int ENOUGH = 4;
    static final int FAR = 2;
    static final int MANY = 10;
    static final int FEW = 3;

    private Narrative() {}

    static boolean is(List<Rules.Match> matches, Optional<LocalDate> day) {
        if (day.isEmpty()) {
            return true;
        }
        int far = 0;
        int near = 0;
        int same = 0;
        int deictic = 0;
        for (Rules.Match match : matches) {
            if (match.meaning() instanceof Calendar calendar && calendar.has(Field.YEAR)) {
                int distance = Math.abs(calendar.get(Field.YEAR) - day.get().getYear());
                far += distance > FAR ? 1 : 0;
                near += distance > FAR ? 0 : 1;
                same += distance == 0 ? 1 : 0;
            } else if (isDeictic(match.meaning())) {
                deictic++;
            }
        }
        int other = far + near - same;
        boolean looksBack = far >= ENOUGH && far > near && far > FEW * deictic;
        return looksBack || (other >= MANY && other > FEW * same && other > FEW * deictic);
    }

    private static boolean isDeictic(Meaning meaning) {
        return (meaning instanceof Calendar calendar && calendar.has(Field.WEEKDAY))
                || (meaning instanceof Phrases.Offset offset && offset.base() != Phrases.Base.TEXT);
    }
}
