package rejoinder.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files in one archive that is the same whenever and wherever it is made. Leaves the stream open. Not thread-safe. */
final class Zip {

    /** The first moment that the form can hold. */
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    Zip(OutputStream out) {
        this.zip = new ZipOutputStream(out);
    }

    /** Of files that are compressed already. */
    static Zip ofCompressed(OutputStream out) {
        Zip zip = new Zip(out);
        zip.zip.setLevel(Deflater.NO_COMPRESSION);
        return zip;
    }

    /** Begins a file, which ends with the next one or with the archive. */
    OutputStream file(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NEVER);
        zip.putNextEntry(entry);
        return zip;
    }

    void end() throws IOException {
        zip.finish();
    }
}
