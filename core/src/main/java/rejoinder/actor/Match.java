package rejoinder.actor;

import java.util.List;
import java.util.Optional;

/**
 * A name found among words. Immutable.
 *
 * @param from first word
 * @param to behind the last word
 * @param entries what it may stand for, the likeliest first; never empty
 */
record Match(int from, int to, List<Entry> entries) {

    Match {
        entries = List.copyOf(entries);
    }

    Entry entry() {
        return entries.get(0);
    }

    Optional<Entry> entry(NameClass nameClass) {
        return entries.stream().filter(e -> e.nameClass() == nameClass).findFirst();
    }

    int length() {
        return to - from;
    }
}
