package rejoinder.attribution;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rejoinder.provenance.Producer;
import rejoinder.text.Analyzer;
import rejoinder.text.Document;
import rejoinder.text.DocumentId;
import rejoinder.text.Metadata;
import rejoinder.text.OffsetMap;
import rejoinder.text.Region;
import rejoinder.text.RegionKind;
import rejoinder.text.Span;

/**
 * Tells what contents are about: a look-up of each word piece and a weighted mean, with no network. Immutable and
 * thread-safe; takes some 16 MB.
 *
 * <p>The vectors are those that a sentence encoder gives each piece alone, reduced to their principal components (van
 * Dongen and Tulkens, "Model2Vec: Fast State-of-the-Art Static Embeddings", 2024), weighted by how rare the piece is
 * (Arora, Liang and Ma, "A Simple but Tough-to-Beat Baseline for Sentence Embeddings", ICLR 2017; their removal of a
 * common component is left out). Unlike there, names have no vector: they are compared as they are.
 */
public final class Gists {

    /** The model and its date, which are its folder's names under {@code models}. */
    public static final Producer PRODUCER = new Producer("gist", "2026-11-22");

    /** Each row of the table: the weight of a step, then the steps. */
    static final int ROW = Float.BYTES + Gist.WIDTH;

    private final EncoderInputs inputs = new EncoderInputs(Integer.MAX_VALUE / 2);
    private final byte[] table;

    /** @throws IllegalStateException if the library lacks the model */
    public Gists() {
        this.table = new ModelFiles(PRODUCER).bytes("pieces.bin");
    }

    /** @return empty if the content has nothing but names, numbers and marks */
    public Optional<Gist> of(String content) {
        if (content.isBlank()) {
            return Optional.empty();
        }
        EncoderInput input = inputs.of(Analyzer.analyze(document(content)));
        float[] sum = new float[Gist.WIDTH];
        for (int piece : input.pieces()) {
            add(piece, sum);
        }
        return vector(sum).map(vector -> Gist.of(vector, names(input, content)));
    }

    private static Document document(String content) {
        return new Document(
                DocumentId.of(content.getBytes(StandardCharsets.UTF_8)),
                content,
                OffsetMap.identity(content.length()),
                Metadata.NONE,
                List.of(new Region(RegionKind.BODY, new Span(0, content.length()))),
                List.of());
    }

    private void add(int piece, float[] sum) {
        float step = ByteBuffer.wrap(table).getFloat(piece * ROW);
        if (step == 0) {
            return;
        }
        int row = piece * ROW + Float.BYTES;
        for (int i = 0; i < sum.length; i++) {
            sum[i] += step * table[row + i];
        }
    }

    /** As long as bytes can tell. */
    private static Optional<byte[]> vector(float[] sum) {
        double norm = 0;
        for (float value : sum) {
            norm += (double) value * value;
        }
        if (norm == 0) {
            return Optional.empty();
        }
        double unit = Math.sqrt(norm) / Gist.LENGTH;
        byte[] vector = new byte[sum.length];
        for (int i = 0; i < sum.length; i++) {
            vector[i] = (byte) Math.rint(sum[i] / unit);
        }
        return Optional.of(vector);
    }

    /**
     * A number for each name. A run of names is one, whatever its length, so that no party counts for more than another;
     * of a word that is a name in part ("Ostavia-backed") that part is.
     */
    private int[] names(EncoderInput input, String content) {
        Set<Integer> names = new LinkedHashSet<>();
        for (int u = 0; u < input.unitPiece().length; u++) {
            int first = input.unitPiece()[u];
            int end = u + 1 < input.unitPiece().length ? input.unitPiece()[u + 1] : input.pieces().length;
            String unit = content.substring(input.unitStart()[u], input.unitEnd()[u]);
            if (end == first + 1 && input.pieces()[first] == WordPieces.NAME) {
                names.add(number(String.join("", words(unit))));
            } else if (hasName(input.pieces(), first, end)) {
                words(unit).stream().filter(inputs.names()::isName).forEach(word -> names.add(number(word)));
            }
        }
        return names.stream().limit(Gist.MOST_NAMES).mapToInt(Integer::intValue).toArray();
    }

    private static int number(String name) {
        return WordPieces.folded(name).hashCode();
    }

    private static boolean hasName(int[] pieces, int from, int to) {
        return Arrays.stream(pieces, from, to).anyMatch(piece -> piece == WordPieces.NAME);
    }

    /** Words without their stops: "U.S." is as good as "US". */
    private static List<String> words(String unit) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= unit.length(); i++) {
            char c = i < unit.length() ? unit.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                word.append(c);
            } else if (c != '.' && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }
}
