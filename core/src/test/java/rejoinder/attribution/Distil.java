package rejoinder.attribution;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes the table of {@link Gists}: {@code Distil ENCODER.onnx ENCODED.jsonl TABLE}. The encoder reads each word piece
 * alone; its answers are turned to their principal components, and weighted by how rare the piece is in the articles
 * that {@link Encode} wrote.
 */
public final class Distil {

    /** How often, in all pieces, a piece counts half. */
    private static final double HALF = 3e-4;

    /** Pieces that were never seen count as if seen so often. */
    private static final double UNSEEN = 0.5;

    private static final int BATCH = 128;

    private Distil() {}

    public static void main(String[] args) throws IOException, OrtException {
        List<String> pieces = WordList.lines("word-pieces.txt");
        double[][] rows = encoded(args[0], pieces.size());
        long[] seen = seen(Path.of(args[1]), pieces.size());
        PrincipalComponents.turn(rows);
        ByteBuffer table = ByteBuffer.allocate(pieces.size() * Gists.ROW);
        double all = Arrays.stream(seen).sum() + UNSEEN * pieces.size();
        for (int p = 0; p < pieces.size(); p++) {
            double weight = isWord(pieces.get(p)) ? HALF / (HALF + (seen[p] + UNSEEN) / all) : 0;
            put(Arrays.copyOf(rows[p], Gist.WIDTH), weight, table);
        }
        Files.write(Path.of(args[2]), table.array());
    }

    /** Marks, numbers and placeholders say nothing of what a content is about. */
    private static boolean isWord(String piece) {
        return !piece.startsWith("[") && piece.codePoints().anyMatch(Character::isLetter);
    }

    private static void put(double[] row, double weight, ByteBuffer table) {
        double most = Arrays.stream(row).map(Math::abs).max().orElseThrow();
        table.putFloat((float) (weight * most / Byte.MAX_VALUE));
        for (double value : row) {
            table.put((byte) Math.round(value / most * Byte.MAX_VALUE));
        }
    }

    private static long[] seen(Path encoded, int pieces) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        long[] seen = new long[pieces];
        try (Stream<String> lines = Files.lines(encoded)) {
            lines.forEach(line -> {
                try {
                    for (JsonNode piece : mapper.readTree(line).get("pieces")) {
                        seen[piece.asInt()]++;
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return seen;
    }

    /** What the encoder makes of each piece between its two marks, the three places averaged. */
    private static double[][] encoded(String model, int pieces) throws OrtException {
        double[][] rows = new double[pieces][];
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            // One thread, so that sums are taken in one order.
            options.setIntraOpNumThreads(1);
            try (OrtSession encoder = environment.createSession(model, options)) {
                for (int first = 0; first < pieces; first += BATCH) {
                    encode(environment, encoder, first, Math.min(pieces, first + BATCH), rows);
                }
            }
        }
        return rows;
    }

    private static void encode(OrtEnvironment environment, OrtSession encoder, int first, int end, double[][] rows)
            throws OrtException {
        long[] ids = new long[(end - first) * 3];
        for (int p = first; p < end; p++) {
            ids[(p - first) * 3] = WordPieces.CLS;
            ids[(p - first) * 3 + 1] = p;
            ids[(p - first) * 3 + 2] = WordPieces.SEP;
        }
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        long[] shape = {end - first, 3};
        try (OnnxTensor id = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
                OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
                OnnxTensor type = OnnxTensor.createTensor(environment, LongBuffer.allocate(ids.length), shape);
                OrtSession.Result result =
                        encoder.run(Map.of("input_ids", id, "attention_mask", mask, "token_type_ids", type))) {
            FloatBuffer given = ((OnnxTensor) result.get(0)).getFloatBuffer();
            int width = given.remaining() / ids.length;
            for (int p = first; p < end; p++) {
                rows[p] = new double[width];
                for (int i = 0; i < 3 * width; i++) {
                    rows[p][i % width] += given.get((p - first) * 3 * width + i) / 3.0;
                }
            }
        }
    }
}
