package rejoinder.wire;

import java.util.List;

/** The wire formats, in the order in which they are asked. Thread-safe. */
public final class WireFormats {

    /** Plain text comes last, as nearly everything could be it. */
    private static final List<WireFormat> ALL = List.of(new JsonLinesFormat(), new HtmlFormat(), new PlainTextFormat());

    private WireFormats() {}

    public static List<WireFormat> all() {
        return ALL;
    }

    /**
     * The format of a file: the first that accepts it, else plain text, which says why a file is not text.
     *
     * @param fileName last part of the path, perhaps empty (standard input)
     * @param head the first bytes, 4,096 at most
     */
    public static WireFormat detect(String fileName, byte[] head) {
        return ALL.stream()
                .filter(format -> format.accepts(fileName, head))
                .findFirst()
                .orElse(ALL.get(ALL.size() - 1));
    }
}
