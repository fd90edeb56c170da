package rejoinder.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import rejoinder.wire.Limits;
import rejoinder.wire.LineReader;
import rejoinder.wire.RawBytes;
import rejoinder.wire.WireFormatException;

/** A file of marked articles, gold or predicted: a line each; one whose name ends in .gz is unpacked. */
final class MarkedFile implements AutoCloseable {

    private final Input in;
    private final LineReader lines;

    private MarkedFile(Input in, LineReader lines) {
        this.in = in;
        this.lines = lines;
    }

    /** The file, or standard input if it is {@code -}. */
    static MarkedFile open(Path path, InputStream standard, Limits limits) throws IOException {
        return of(Input.open(path, standard), path, limits);
    }

    private static MarkedFile of(Input in, Path path, Limits limits) throws IOException {
        try {
            boolean packed = path.toString().endsWith(".gz");
            InputStream stream = packed ? new GZIPInputStream(in.stream(), 1 << 16) : in.stream();
            return new MarkedFile(in, new LineReader(stream, limits));
        } catch (IOException e) {
            in.close();
            throw new CommandException(path + ": " + Failures.reason(e), e);
        }
    }

    Optional<LineReader.Line> next() throws IOException {
        return lines.next();
    }

    /** How many bytes of the file were read. */
    long count() {
        return in.stream().count();
    }

    /** Names a line for people. */
    String origin(LineReader.Line line) {
        return in.name() + ", line " + line.number();
    }

    static byte[] bytes(String origin, LineReader.Line line) throws WireFormatException {
        RawBytes bytes = line.bytes()
                .orElseThrow(() -> new WireFormatException(
                        origin, line.length() + " bytes without an end. Write one article on each line."));
        return bytes.toArray();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
