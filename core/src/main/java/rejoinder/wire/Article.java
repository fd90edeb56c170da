package rejoinder.wire;

import java.nio.charset.StandardCharsets;
import java.util.List;
import rejoinder.text.Metadata;
import rejoinder.text.OffsetMap;
import rejoinder.text.Region;

/**
 * One article as a wire format gives it, before its text is made canonical. Immutable.
 *
 * @param origin where it was found, such as {@code stories/one.txt} or {@code feed.jsonl:17}, for people
 * @param raw the bytes of this article: the file, or its line of a JSON Lines file
 * @param text the words as given: the decoded file, the text of the page, or the JSON string
 * @param toRaw leads from {@code text} to {@code raw}
 * @param metadata what was said beside the words
 * @param marked blocks that markup names, over {@code text}, in order; empty if the layout must be inferred
 */
public record Article(
        String origin, RawBytes raw, String text, OffsetMap toRaw, Metadata metadata, List<Region> marked) {

    public Article {
        marked = List.copyOf(marked);
    }

    /** An article whose words a program has; their UTF-8 is its raw bytes, with "?" for half a surrogate pair. */
    public static Article of(String origin, String text, Metadata metadata) {
        byte[] raw = text.getBytes(StandardCharsets.UTF_8);
        Decoded decoded = CharMaps.decode(raw, 0, StandardCharsets.UTF_8, "given as characters");
        return new Article(origin, RawBytes.wrap(raw), decoded.text(), decoded.toBytes(), metadata, List.of());
    }
}
