package rejoinder.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CountDownLatch;

/** A stream whose end can be waited for. */
final class UntilItsEnd extends FilterInputStream {

    private final CountDownLatch end = new CountDownLatch(1);

    UntilItsEnd(InputStream in) {
        super(in);
    }

    void await() throws InterruptedException {
        end.await();
    }

    @Override
    public int read() throws IOException {
        int next = in.read();
        return told(next);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        return told(in.read(bytes, from, length));
    }

    private int told(int read) {
        if (read < 0) {
            end.countDown();
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        end.countDown();
        super.close();
    }
}
