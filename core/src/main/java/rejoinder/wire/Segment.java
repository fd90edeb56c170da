package rejoinder.wire;

import java.util.EnumSet;

/** Words of a page between two line breaks, while they are gathered. Not thread-safe. */
final class Segment {

    private final boolean afterBlank;
    private final HintCounts hints = new HintCounts();
    private int start;
    private int end;
    private int linked;

    /** @param afterBlank whether an empty line or a new block parts it from what precedes */
    Segment(boolean afterBlank) {
        this.afterBlank = afterBlank;
    }

    boolean isAfterBlank() {
        return afterBlank;
    }

    boolean isEmpty() {
        return end == start;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    int linked() {
        return linked;
    }

    /** Those that hold for half of the words. */
    EnumSet<Hint> hints() {
        return hints.atLeast((end - start + 1) / 2);
    }

    /** Begins at this unit of the page's text. */
    void begin(int at) {
        start = at;
        end = at;
    }

    /** Reaches up to this unit now; what was gained stands under these hints. */
    void reach(int newEnd, boolean inLink, EnumSet<Hint> around) {
        int gained = newEnd - end;
        end = newEnd;
        linked += inLink ? gained : 0;
        hints.add(around, gained);
    }

    /** Takes over the words that follow. */
    void join(Segment next) {
        end = next.end;
        linked += next.linked;
        hints.addAll(next.hints);
    }
}
