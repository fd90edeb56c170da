package rejoinder.wire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A line of so many bytes that never lies in memory, and what follows it. Each read hands out up to 8,191 bytes. */
final class EndlessLine extends InputStream {

    private long left;
    private final byte[] after;
    private int given;

    /** Reads a line of 200 MB and an article after it, as a program of its own so that its heap can be small. */
    public static void main(String[] arguments) throws IOException {
        Collected found = Collected.from(
                new JsonLinesFormat(),
                "endless",
                new EndlessLine(200_000_000, "\n{\"text\":\"after\"}\n"),
                Limits.DEFAULT);
        Rejection rejection = found.rejections.get(0);
        System.out.print(
                "rejected " + rejection.origin() + " at " + rejection.offset().orElseThrow() + ", read "
                        + found.articles.get(0).origin());
    }

    EndlessLine(long length, String after) {
        this.left = length;
        this.after = after.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() {
        if (left > 0) {
            left--;
            return 'x';
        }
        return given < after.length ? after[given++] : -1;
    }

    @Override
    public int read(byte[] to, int start, int length) {
        if (length == 0) {
            return 0;
        }
        int next = read();
        if (next < 0) {
            return -1;
        }
        to[start] = (byte) next;
        int count = 1;
        while (count < Math.min(length, 8191) && (next = read()) >= 0) {
            to[start + count++] = (byte) next;
        }
        return count;
    }
}
