package rejoinder.search;

import java.util.List;
import rejoinder.event.PloverEvent;
import rejoinder.ledger.Reading;
import rejoinder.text.Span;

/** The words by which an event is found and shown: the sentence that tells of it, or of a very long one what is near. */
final class EventQuotation {

    /** Characters of a sentence that is kept whole, and on either side of the trigger in one that is not. */
    private static final int LONGEST = 1_200;

    private static final int NEAR = 400;

    private EventQuotation() {}

    static Span around(Reading reading, PloverEvent event) {
        Span whole = sentences(reading.sentences(), event.span());
        if (whole.length() <= LONGEST) {
            return whole;
        }
        String text = reading.document().text();
        List<Span> evidence = event.basis().evidence();
        Span trigger = evidence.isEmpty() ? event.span() : evidence.get(0);
        int start = Math.max(whole.start(), trigger.start() - NEAR);
        int end = Math.min(whole.end(), Math.min(trigger.end(), trigger.start() + NEAR) + NEAR);
        return new Span(
                start == whole.start() ? start : wordAfter(text, start, trigger.start()),
                end == whole.end() ? end : wordBefore(text, end, trigger.start() + 1));
    }

    /** From the first sentence that the words touch to the last. */
    private static Span sentences(List<Span> inOrder, Span told) {
        int low = 0;
        int high = inOrder.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (inOrder.get(middle).end() <= told.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Span all = told;
        for (int i = low; i < inOrder.size() && inOrder.get(i).overlaps(told); i++) {
            Span sentence = inOrder.get(i);
            all = new Span(Math.min(all.start(), sentence.start()), Math.max(all.end(), sentence.end()));
        }
        return all;
    }

    private static int wordAfter(String text, int at, int last) {
        int start = at;
        while (start < last && !Character.isWhitespace(text.charAt(start - 1))) {
            start++;
        }
        return start;
    }

    private static int wordBefore(String text, int at, int first) {
        int end = at;
        while (end > first && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        return end;
    }
}
