package rejoinder.wire;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Splits a stream into lines without ever holding a line longer than the limit. Lines end with LF or CR LF; lines of
 * white space alone are counted but not returned; a UTF-8 byte order mark at the start is passed over. Holds one buffer
 * and at most one line. Not thread-safe: one thread splits, many may read the lines.
 */
public final class LineReader {

    /**
     * One line. Immutable and thread-safe.
     *
     * @param number counted from 1
     * @param offset byte offset of its first byte in the stream
     * @param length bytes without the line end
     * @param bytes the bytes without the line end, or nothing if they are more than the limit
     */
    public record Line(long number, long offset, long length, Optional<RawBytes> bytes) {}

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final int most;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int filled;
    private boolean ended;

    private long number;
    private long offset;
    private byte[] held = new byte[0];
    private int holding;
    private long length;
    private byte last;

    /** Reads {@code in}, which the caller closes, and holds lines of at most {@code limits.itemBytes()} bytes. */
    public LineReader(InputStream in, Limits limits) {
        this.in = in;
        this.most = limits.itemBytes();
    }

    /** The next line that is not blank, or nothing at the end of the stream. */
    public Optional<Line> next() throws IOException {
        while (advance()) {
            Line line = take();
            if (!blank(line)) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    /** Moves over one line, holding its beginning; false if the stream has ended. */
    private boolean advance() throws IOException {
        held = new byte[0];
        holding = 0;
        length = 0;
        if (!fill()) {
            return false;
        }
        if (number == 0) {
            passByteOrderMark();
        }
        number++;
        while (fill()) {
            int end = position;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            hold(end - position);
            if (end < filled) {
                position = end + 1;
                return true;
            }
            position = end;
        }
        ended = true;
        return true;
    }

    private void passByteOrderMark() throws IOException {
        // A stream may hand out a byte at a time; three of them decide.
        while (filled < BYTE_ORDER_MARK.length) {
            int more = in.read(buffer, filled, buffer.length - filled);
            if (more < 0) {
                return;
            }
            filled += more;
        }
        position = markLength(buffer, filled);
        offset = position;
    }

    /** Bytes of the UTF-8 byte order mark with which the first {@code filled} of {@code bytes} begin. */
    static int markLength(byte[] bytes, int filled) {
        int mark = BYTE_ORDER_MARK.length;
        return filled >= mark && Arrays.equals(bytes, 0, mark, BYTE_ORDER_MARK, 0, mark) ? mark : 0;
    }

    private boolean fill() throws IOException {
        if (position < filled) {
            return true;
        }
        if (ended) {
            return false;
        }
        position = 0;
        filled = 0;
        int read;
        do {
            read = in.read(buffer, 0, buffer.length);
        } while (read == 0);
        ended = read < 0;
        filled = Math.max(read, 0);
        return !ended;
    }

    /** Keeps one byte more than the limit, since it may be the CR of the line end. */
    private void hold(int count) {
        length += count;
        last = count > 0 ? buffer[position + count - 1] : last;
        int keep = (int) Math.min(count, most + 1L - holding);
        if (keep > 0) {
            if (holding + keep > held.length) {
                long room = Math.min(most + 1L, Math.max(holding + (long) keep, held.length * 2L));
                held = Arrays.copyOf(held, (int) Math.min(room, Integer.MAX_VALUE - 16));
            }
            System.arraycopy(buffer, position, held, holding, keep);
            holding += keep;
        }
        if (length > most + 1L) {
            held = new byte[0];
        }
    }

    private Line take() {
        long start = offset;
        boolean terminated = !ended;
        offset += length + (terminated ? 1 : 0);
        long bytes = length > 0 && last == '\r' ? length - 1 : length;
        Optional<RawBytes> content = bytes > most
                ? Optional.empty()
                : Optional.of(RawBytes.wrap(held.length == bytes ? held : Arrays.copyOf(held, (int) bytes)));
        return new Line(number, start, bytes, content);
    }

    private static boolean blank(Line line) {
        return line.bytes().filter(RawBytes::isBlank).isPresent();
    }
}
