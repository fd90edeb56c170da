package rejoinder.wire;

import java.util.Arrays;

/** The bytes of one article exactly as found. Immutable and thread-safe. */
public final class RawBytes {

    private final byte[] bytes;

    private RawBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Copies the bytes. */
    public static RawBytes of(byte[] bytes) {
        return new RawBytes(bytes.clone());
    }

    /** Takes the array over, uncopied: nobody else may write to it. */
    static RawBytes wrap(byte[] bytes) {
        return new RawBytes(bytes);
    }

    /** The array itself, uncopied: only for reading. */
    byte[] shared() {
        return bytes;
    }

    public int length() {
        return bytes.length;
    }

    /** True if all are ASCII white space. */
    boolean isBlank() {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
                return false;
            }
        }
        return true;
    }

    /** A copy of the bytes. */
    public byte[] toArray() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RawBytes raw && Arrays.equals(bytes, raw.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "RawBytes[" + bytes.length + "]";
    }
}
