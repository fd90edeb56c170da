package rejoinder.search;

import java.util.List;

/**
 * A text with the words that were searched for. Immutable.
 *
 * @param marks in order, not overlapping
 */
public record Marked(String text, List<Mark> marks) {

    /** From one code unit of the text, included, to another, not included. */
    public record Mark(int start, int end) {}

    public Marked {
        marks = List.copyOf(marks);
        int end = 0;
        for (Mark mark : marks) {
            if (mark.start() < end || mark.end() <= mark.start() || mark.end() > text.length()) {
                throw new IllegalArgumentException("marks out of order or outside the text: " + marks);
            }
            end = mark.end();
        }
    }

    static Marked none(String text) {
        return new Marked(text, List.of());
    }
}
