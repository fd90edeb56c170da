package rejoinder.wire;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads a stream into memory as far as one item may go. */
final class ItemBytes {

    private ItemBytes() {}

    /** All bytes of the stream, or nothing if there are more than {@code most}; then reading has stopped there. */
    static Optional<byte[]> read(InputStream in, int most) throws IOException {
        byte[] bytes = in.readNBytes(most);
        return bytes.length < most || in.read() < 0 ? Optional.of(bytes) : Optional.empty();
    }
}
