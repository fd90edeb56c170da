package rejoinder.wire;

import java.io.IOException;
import java.io.InputStream;

/** One way in which articles come. Implementations are immutable and thread-safe. */
public interface WireFormat {

    /** Short name for people, such as {@code html}. */
    String name();

    /**
     * True if a file of this name that begins with these bytes is likely of this format.
     *
     * @param fileName last part of the path, perhaps empty (standard input)
     * @param head the first bytes, 4,096 at most
     */
    boolean accepts(String fileName, byte[] head);

    /**
     * Reads every article of a stream, handing each on as soon as it is complete, bad items as rejections.
     *
     * @param origin name of the stream for people
     * @throws IOException if the stream itself breaks off; what was handed on stands
     */
    void read(String origin, InputStream in, Limits limits, Sink sink) throws IOException;

    /** Takes what a format finds, in the order of the stream. */
    interface Sink {
        void article(Article article);

        void rejected(Rejection rejection);
    }
}
