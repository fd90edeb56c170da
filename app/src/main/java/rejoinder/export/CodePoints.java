package rejoinder.export;

import rejoinder.text.Span;

/**
 * Positions of one text in Unicode code points, the unit of Web Annotation and of brat. Counts from the last position
 * asked for, so that spans in text order cost one pass. Not thread-safe.
 */
final class CodePoints {

    private final String text;
    private int unit;
    private int point;

    CodePoints(String text) {
        this.text = text;
    }

    int start(Span span) {
        return at(span.start());
    }

    int end(Span span) {
        return at(span.end());
    }

    private int at(int offset) {
        if (offset < unit) {
            point -= text.codePointCount(offset, unit);
        } else {
            point += text.codePointCount(unit, offset);
        }
        unit = offset;
        return point;
    }
}
