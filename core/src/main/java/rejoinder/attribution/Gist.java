package rejoinder.attribution;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What a content is about, in {@value #WIDTH} small numbers, and which names it has. Two gists can be compared, and lie
 * near each other if their contents are about the same thing, whatever words they take for it; who is for it and who
 * against does not show. Immutable, thread-safe.
 *
 * <p>Names are told apart and nothing else is known of them, so that texts in which two names change places lie exactly
 * as far apart as before.
 */
public final class Gist {

    /** Numbers of the vector; each is a byte. */
    static final int WIDTH = 192;

    /** Of every vector, but for rounding. */
    static final int LENGTH = Byte.MAX_VALUE;

    /** Of a content with more names, the first ones tell enough. */
    static final int MOST_NAMES = 16;

    /** By which share of what is between two vectors the same names bring their gists nearer. */
    private static final double NAMES = 0.4;

    private final byte[] bytes;

    private Gist(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * @param vector {@value #WIDTH} numbers, {@value #LENGTH} long as a vector
     * @param names a number for each name
     */
    static Gist of(byte[] vector, int[] names) {
        ByteBuffer bytes = ByteBuffer.allocate(WIDTH + Integer.BYTES * names.length);
        bytes.put(vector);
        for (int name : names) {
            bytes.putInt(name);
        }
        return new Gist(bytes.array());
    }

    /** The form to keep: the numbers of the vector, then four bytes for each name. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** From about 0, nothing in common, to 1; can be a little below 0. The same whichever of the two is asked. */
    public double nearness(Gist other) {
        return nearness(other.bytes, 0, other.bytes.length);
    }

    /**
     * The same of a gist that was kept.
     *
     * @param kept bytes that hold what {@link #bytes} gave
     * @throws IllegalArgumentException if they can be no gist
     */
    public double nearness(byte[] kept, int from, int length) {
        if (length < WIDTH || (length - WIDTH) % Integer.BYTES != 0 || length > WIDTH + Integer.BYTES * MOST_NAMES) {
            throw new IllegalArgumentException("no gist has " + length + " bytes");
        }
        int product = 0;
        for (int i = 0; i < WIDTH; i++) {
            product += bytes[i] * kept[from + i];
        }
        double cosine = Math.min(1, (double) product / (LENGTH * LENGTH));
        return 1 - (1 - cosine) * (1 - NAMES * shared(kept, from, length));
    }

    /** Names of both, against the geometric mean of how many each has. */
    private double shared(byte[] kept, int from, int length) {
        if (bytes.length == WIDTH || length == WIDTH) {
            return 0;
        }
        ByteBuffer theirs = ByteBuffer.wrap(kept, from, length).slice();
        ByteBuffer ours = ByteBuffer.wrap(bytes);
        int shared = 0;
        for (int i = WIDTH; i < bytes.length; i += Integer.BYTES) {
            for (int j = WIDTH; j < length; j += Integer.BYTES) {
                shared += ours.getInt(i) == theirs.getInt(j) ? 1 : 0;
            }
        }
        int product = (bytes.length - WIDTH) / Integer.BYTES * ((length - WIDTH) / Integer.BYTES);
        return shared / Math.sqrt(product);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Gist gist && Arrays.equals(bytes, gist.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
