package rejoinder.attribution;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import rejoinder.text.Analysis;
import rejoinder.text.Quotation;
import rejoinder.text.Span;

/**
 * Edges of contents: outer quotation marks and final punctuation stay outside; a quotation inside the content keeps its
 * opening mark.
 */
final class Trimmer {

    private static final String TAIL = ".,;:!?—–-\"”»…";
    private static final String HEAD = ".,;:!?—–-”»…)";

    private final String text;
    private final Analysis analysis;

    Trimmer(Analysis analysis) {
        this.text = analysis.text();
        this.analysis = analysis;
    }

    Optional<Span> trim(Span span) {
        int start = span.start();
        int end = span.end();
        boolean moved = true;
        while (moved && start < end) {
            moved = false;
            char last = text.charAt(end - 1);
            boolean closingSingle = (last == '’' || last == '\'') && closes(end);
            if (Character.isWhitespace(last)
                    || closingSingle
                    || (TAIL.indexOf(last) >= 0 && !abbreviation(start, end))) {
                end--;
                moved = true;
            }
        }
        moved = true;
        while (moved && start < end) {
            moved = false;
            char first = text.charAt(start);
            if (Character.isWhitespace(first) || HEAD.indexOf(first) >= 0 || opensAround(start, end)) {
                start++;
                moved = true;
            }
        }
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private boolean closes(int end) {
        return around(end - 1).anyMatch(q -> q.outer().end() == end && q.closed());
    }

    /** An opening mark whose quotation runs to the end of the span or beyond. */
    private boolean opensAround(int start, int end) {
        return around(start)
                .anyMatch(q -> start < q.inner().start() && q.inner().end() >= end);
    }

    /** The quotations around a character, innermost first. */
    private Stream<Quotation> around(int offset) {
        return Stream.iterate(
                        analysis.quotationAt(offset),
                        OptionalInt::isPresent,
                        q -> analysis.quotations().get(q.getAsInt()).parent())
                .map(q -> analysis.quotations().get(q.getAsInt()));
    }

    /** "the U.S.": its last stop belongs to the word. */
    private boolean abbreviation(int start, int end) {
        return end - start > 3
                && text.charAt(end - 1) == '.'
                && Character.isUpperCase(text.charAt(end - 2))
                && text.charAt(end - 3) == '.';
    }
}
