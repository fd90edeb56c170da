package rejoinder.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import rejoinder.text.Analysis;
import rejoinder.text.Span;
import rejoinder.text.TokenRange;

/**
 * Proposes attributions by a learned model in two steps: the encoder reads the document once and marks cues, then the
 * units around each cue are labelled as its source and its content, so that sources can be shared and contents hold
 * further attributions. Encoding once and decoding for each predicate is usual for semantic roles (He et al., "Jointly
 * Predicting Predicates and Arguments in Neural Semantic Role Labeling", ACL 2018). Immutable and thread-safe.
 */
final class AttributionModel {

    /** Cues in one call of the second graph, which bounds its memory. */
    private static final int CHUNK = 32;

    private final EncoderInputs inputs;
    private final Encoder encoder;
    private final Chain cueChain = Chain.unlearned(Encoder.CUES);
    private final Chain argumentChain;
    private final float cueBias;
    private final Calibration calibration;

    AttributionModel(Profile profile) {
        ModelFiles files = new ModelFiles(profile.producer());
        Properties manifest = files.manifest();
        this.inputs = new EncoderInputs(Integer.parseInt(manifest.getProperty("window")));
        this.encoder = new Encoder(files);
        this.argumentChain = files.transitions();
        this.cueBias = Float.parseFloat(manifest.getProperty("cue.bias", "0"));
        this.calibration = Calibration.of(manifest);
    }

    /** One attribution for each cue that has content, in the order of the cues. */
    List<Found> find(Analysis analysis) {
        EncoderInput input = inputs.of(analysis);
        if (input.unitPiece().length == 0) {
            return List.of();
        }
        EncodedDocument document = EncodedDocument.of(encoder, input);
        List<TokenRange> cues = cues(document);
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < cues.size(); i += CHUNK) {
            found.addAll(arguments(input, document, cues.subList(i, Math.min(cues.size(), i + CHUNK))));
        }
        return found;
    }

    private List<TokenRange> cues(EncodedDocument document) {
        float[] scores = new float[document.units() * Encoder.CUES];
        for (int u = 0; u < document.units(); u++) {
            for (int b = 0; b < Encoder.CUES; b++) {
                scores[u * Encoder.CUES + b] = document.cueScore(u, b) + (b == 1 || b == 2 ? cueBias : 0);
            }
        }
        int[] path = cueChain.best(scores, 0, Encoder.CUES, document.units());
        List<TokenRange> cues = new ArrayList<>(runs(path, 1));
        cues.addAll(runs(path, 3));
        cues.sort((a, b) -> Integer.compare(a.first(), b.first()));
        return cues;
    }

    private List<Found> arguments(EncoderInput input, EncodedDocument document, List<TokenRange> cues) {
        CueRows rows = CueRowsBuilder.of(document, cues);
        float[] scores = encoder.arguments(rows);
        List<Found> found = new ArrayList<>();
        for (int c = 0; c < cues.size(); c++) {
            TokenRange cue = cues.get(c);
            int from = c * rows.units() * Encoder.ARGUMENTS;
            int offset = CueRowsBuilder.from(cue, document);
            int length = CueRowsBuilder.to(cue, document) - offset;
            int[] path = argumentChain.best(scores, from, Encoder.ARGUMENTS, length);
            List<TokenRange> content = runs(path, 3);
            if (content.isEmpty()) {
                continue; // the cue is refused
            }
            double sure = argumentChain.logProbability(path, scores, from, Encoder.ARGUMENTS);
            found.add(new Found(
                    span(input, cue, 0),
                    bestSource(scores, from, runs(path, 1)).map(s -> span(input, s, offset)),
                    content.stream().map(r -> span(input, r, offset)).toList(),
                    calibration.confidence(cueProbability(document, cue), sure)));
        }
        return found;
    }

    /** A cue has one source: the run that stands out most from being none. */
    private static Optional<TokenRange> bestSource(float[] scores, int from, List<TokenRange> sources) {
        Optional<TokenRange> best = Optional.empty();
        float top = 0;
        for (TokenRange source : sources) {
            float gain = 0;
            for (int u = source.first(); u < source.end(); u++) {
                int row = from + u * Encoder.ARGUMENTS;
                gain += Math.max(scores[row + 1], scores[row + 2]) - scores[row];
            }
            if (best.isEmpty() || gain > top) {
                best = Optional.of(source);
                top = gain;
            }
        }
        return best;
    }

    private static double cueProbability(EncodedDocument document, TokenRange cue) {
        double sum = 0;
        double none = 0;
        double top = Double.NEGATIVE_INFINITY;
        for (int b = 0; b < Encoder.CUES; b++) {
            top = Math.max(top, document.cueScore(cue.first(), b));
        }
        for (int b = 0; b < Encoder.CUES; b++) {
            double e = Math.exp(document.cueScore(cue.first(), b) - top);
            sum += e;
            none += b == 0 ? e : 0;
        }
        return 1 - none / sum;
    }

    /** Ranges of units that begin with a label and go on with the next. */
    private static List<TokenRange> runs(int[] path, int label) {
        List<TokenRange> runs = new ArrayList<>();
        for (int i = 0; i < path.length; i++) {
            if (path[i] == label) {
                int end = i + 1;
                while (end < path.length && path[end] == label + 1) {
                    end++;
                }
                runs.add(new TokenRange(i, end));
            }
        }
        return runs;
    }

    private static Span span(EncoderInput input, TokenRange units, int offset) {
        return new Span(input.unitStart()[offset + units.first()], input.unitEnd()[offset + units.end() - 1]);
    }
}
