package rejoinder.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Tells history from news, from the text's own dates: it is history if no day of writing is known, or if it names at
 * least {@value #ENOUGH} years, most of them more than {@value #FAR} years from that day, and more of these than days
 * of the week and words like "yesterday".
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
        int deictic = 0;
        int other = 0;
        int same = 0;
        for (Rules.Match match : matches) {
            if (match.meaning() instanceof Calendar calendar && calendar.has(Field.YEAR)) {
                boolean distant = Math.abs(calendar.get(Field.YEAR) - day.get().getYear()) > FAR;
                far += distant ? 1 : 0;
                near += distant ? 0 : 1;
                boolean thisYear = calendar.get(Field.YEAR) == day.get().getYear();
                same += thisYear ? 1 : 0;
                other += thisYear ? 0 : 1;
            } else if (match.meaning() instanceof Calendar calendar && calendar.has(Field.WEEKDAY)
                    || match.meaning() instanceof Phrases.Offset offset && offset.base() == Phrases.Base.NOW) {
                deictic++;
            }
        }
        return far >= ENOUGH && far > near && far > FEW * deictic
                || other >= MANY && other > FEW * deictic && other > FEW * same;
    }
}
