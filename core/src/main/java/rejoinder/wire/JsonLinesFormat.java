package rejoinder.wire;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * JSON Lines: an article a line, each an object with its words under {@code text}, {@code body} or {@code content}. A
 * file that is one object written over many lines is one article. A bad line is a rejection and reading goes on.
 * Immutable and thread-safe.
 */
public final class JsonLinesFormat implements WireFormat {

    private static final Set<String> EXTENSIONS = Set.of("jsonl", "ndjson", "json");
    private static final int HEAD = 4096;

    @Override
    public String name() {
        return "json-lines";
    }

    @Override
    public boolean accepts(String fileName, byte[] head) {
        String extension = FileNames.extension(fileName);
        if (EXTENSIONS.contains(extension)) {
            return true;
        }
        String start = FileNames.start(head);
        return !HtmlFormat.EXTENSIONS.contains(extension) && start.startsWith("{") && opensObject(start);
    }

    /** A brace may open any text; an object goes on with a name in quotation marks, or ends. */
    private static boolean opensObject(String start) {
        String rest = start.substring(1).stripLeading();
        return rest.isEmpty() || rest.charAt(0) == '"' || rest.charAt(0) == '}';
    }

    @Override
    public void read(String origin, InputStream in, Limits limits, Sink sink) throws IOException {
        BufferedInputStream stream = new BufferedInputStream(in, 4 * HEAD);
        stream.mark(HEAD);
        boolean spread = isSpread(origin, stream.readNBytes(HEAD));
        stream.reset();
        if (spread) {
            readObject(origin, stream, limits, sink);
        } else {
            readLines(origin, stream, limits, sink);
        }
    }

    private static void readLines(String origin, InputStream in, Limits limits, Sink sink) throws IOException {
        LineReader lines = new LineReader(in, limits);
        for (Optional<LineReader.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            try {
                sink.article(parse(origin, line.get(), limits));
            } catch (WireFormatException e) {
                sink.rejected(e.rejection());
            }
        }
    }

    /**
     * The article of one line; may be called by many threads at once.
     *
     * @param origin name of the stream for people; the article's is {@code origin:LINE}
     * @throws WireFormatException if the line is no article; its rejection names line, byte offset in the stream and
     *     what to do
     */
    public static Article parse(String origin, LineReader.Line line, Limits limits) throws WireFormatException {
        return JsonArticleReader.read(origin + ":" + line.number(), line, limits);
    }

    /** True if the first line opens an object that it does not close, as pretty-printed files do. */
    private static boolean isSpread(String origin, byte[] head) {
        String start = FileNames.start(head);
        int end = start.indexOf('\n');
        if (end < 0 || !start.startsWith("{")) {
            return false;
        }
        String line = start.substring(0, end).strip();
        return line.equals("{") || (FileNames.extension(origin).equals("json") && !line.endsWith("}"));
    }

    private static void readObject(String origin, InputStream in, Limits limits, Sink sink) throws IOException {
        byte[] bytes = in.readNBytes(Math.min(limits.itemBytes(), Integer.MAX_VALUE - 16) + 1);
        int mark = LineReader.markLength(bytes, bytes.length);
        bytes = Arrays.copyOfRange(bytes, mark, bytes.length);
        Optional<RawBytes> content =
                bytes.length > limits.itemBytes() ? Optional.empty() : Optional.of(RawBytes.wrap(bytes));
        try {
            var whole = new LineReader.Line(1, mark, bytes.length, content);
            sink.article(JsonArticleReader.read(origin, whole, limits));
        } catch (WireFormatException e) {
            sink.rejected(e.rejection());
        }
    }
}
