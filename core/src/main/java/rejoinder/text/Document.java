package rejoinder.text;

import java.util.List;

/**
 * An article as Rejoinder reads it: immutable canonical text with its regions and the way back to what was given.
 *
 * @param id derives from the raw bytes
 * @param text canonical text; every span of the document counts its UTF-16 code units
 * @param toGiven leads from the canonical text to the text as the wire gave it
 * @param metadata what the wire said beside the words
 * @param regions blocks in text order, not overlapping; what lies between is white space
 * @param repairs damaged stretches that were mended, in text order
 */
public record Document(
        DocumentId id, String text, OffsetMap toGiven, Metadata metadata, List<Region> regions, List<Repair> repairs) {

    public Document {
        regions = List.copyOf(regions);
        repairs = List.copyOf(repairs);
        int end = 0;
        for (Region region : regions) {
            if (region.span().start() < end || region.span().end() > text.length()) {
                throw new IllegalArgumentException("region out of order or outside the text: " + region);
            }
            end = region.span().end();
        }
    }

    /**
     * A checked span of this document.
     *
     * @throws IllegalArgumentException if outside the text, empty, or cutting a surrogate pair
     */
    public Span span(int start, int end) {
        Span span = new Span(start, end);
        if (end > text.length() || cutsPair(start) || cutsPair(end)) {
            throw new IllegalArgumentException("not a span of a text of " + text.length() + " units: " + span);
        }
        return span;
    }

    private boolean cutsPair(int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isHighSurrogate(text.charAt(offset - 1))
                && Character.isLowSurrogate(text.charAt(offset));
    }
}
