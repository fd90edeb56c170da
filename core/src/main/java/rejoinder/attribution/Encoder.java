package rejoinder.attribution;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.Map;

/**
 * The two graphs of the model in ONNX Runtime, each run on one thread. Thread-safe.
 *
 * <p>The encoder reads a window of pieces and gives a row of numbers for each; the second graph labels the units around
 * a cue as its source and content.
 */
final class Encoder {

    /** Labels of a cue's units: none, first and further of the source, first and further of a piece of content. */
    static final int ARGUMENTS = 5;

    /** Labels of units: none, first and further of a cue, first and further of a nested cue. */
    static final int CUES = 5;

    private final OrtEnvironment environment;
    private final OrtSession encoder;
    private final OrtSession arguments;

    /** @throws IllegalStateException if the runtime cannot be loaded or does not accept the model */
    Encoder(ModelFiles files) {
        this.environment = environment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.BASIC_OPT);
            this.encoder = environment.createSession(files.bytes("encoder.onnx"), options);
            this.arguments = environment.createSession(files.bytes("arguments.onnx"), options);
        } catch (OrtException e) {
            throw new IllegalStateException("the attribution model " + files + " could not be loaded", e);
        }
    }

    private static OrtEnvironment environment() {
        try {
            return OrtEnvironment.getEnvironment();
        } catch (LinkageError | RuntimeException e) {
            throw new IllegalStateException(
                    "ONNX Runtime could not be loaded: it needs Linux with glibc, macOS or Windows on x86-64 or arm64, and a "
                            + "temporary folder that programs may be loaded from (-Djava.io.tmpdir=DIR chooses another)",
                    e);
        }
    }

    /** One row a piece, the marks at both ends of the window left out. */
    float[] encode(EncoderInput input, int start, int end) {
        int length = end - start + 2;
        int[] pieces = new int[length];
        int[] looks = new int[length];
        int[] places = new int[length];
        int[] positions = new int[length];
        pieces[0] = WordPieces.CLS;
        pieces[length - 1] = WordPieces.SEP;
        System.arraycopy(input.pieces(), start, pieces, 1, end - start);
        System.arraycopy(input.looks(), start, looks, 1, end - start);
        System.arraycopy(input.places(), start, places, 1, end - start);
        for (int i = 0; i < length; i++) {
            positions[i] = i;
        }
        long[] shape = {1, length};
        try (OnnxTensor p = tensor(pieces, shape);
                OnnxTensor l = tensor(looks, shape);
                OnnxTensor a = tensor(places, shape);
                OnnxTensor o = tensor(positions, shape);
                OrtSession.Result result = encoder.run(Map.of("pieces", p, "look", l, "place", a, "position", o))) {
            return floats(result);
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder failed on a window of " + length + " pieces", e);
        }
    }

    /** Scores of labels, cue by cue and unit by unit. */
    float[] arguments(CueRows rows) {
        long[] shape = {rows.cues(), rows.units()};
        try (OnnxTensor z = tensor(rows.sums(), new long[] {rows.cues(), rows.units(), rows.width()});
                OnnxTensor m = tensor(rows.mask(), new long[] {rows.cues(), rows.units(), 1});
                OnnxTensor d = tensor(rows.distance(), shape);
                OnnxTensor s = tensor(rows.sentence(), shape);
                OnnxTensor p = tensor(rows.paragraph(), shape);
                OrtSession.Result result =
                        arguments.run(Map.of("z", z, "mask", m, "distance", d, "sentence", s, "paragraph", p))) {
            return floats(result);
        } catch (OrtException e) {
            throw new IllegalStateException("labelling the arguments of " + rows.cues() + " cues failed", e);
        }
    }

    private OnnxTensor tensor(int[] values, long[] shape) throws OrtException {
        return OnnxTensor.createTensor(environment, IntBuffer.wrap(values), shape);
    }

    private OnnxTensor tensor(float[] values, long[] shape) throws OrtException {
        return OnnxTensor.createTensor(environment, FloatBuffer.wrap(values), shape);
    }

    private static float[] floats(OrtSession.Result result) {
        return ((OnnxTensor) result.get(0)).getFloatBuffer().array();
    }
}
