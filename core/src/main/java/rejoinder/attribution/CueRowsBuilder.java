package rejoinder.attribution;

import java.util.List;
import rejoinder.text.TokenRange;

/** Lays out the units around cues. */
final class CueRowsBuilder {

    /** Units before and after a cue that its source and content are looked for in. */
    static final int BEFORE = 56;

    static final int AFTER = 112;

    private CueRowsBuilder() {}

    /** Paragraphs before and after that of the cue. */
    private static final int PARAGRAPHS = 2;

    static int from(TokenRange cue, EncodedDocument document) {
        int from = cue.first();
        int least = document.paragraph()[cue.first()] - PARAGRAPHS;
        while (from > 0 && from > cue.first() - BEFORE && document.paragraph()[from - 1] >= least) {
            from--;
        }
        return from;
    }

    static int to(TokenRange cue, EncodedDocument document) {
        int to = cue.end();
        int most = document.paragraph()[cue.first()] + PARAGRAPHS;
        while (to < document.units() && to < cue.end() + AFTER && document.paragraph()[to] <= most) {
            to++;
        }
        return to;
    }

    static CueRows of(EncodedDocument document, List<TokenRange> cues) {
        int units = cues.stream()
                .mapToInt(c -> to(c, document) - from(c, document))
                .max()
                .orElse(0);
        int cells = cues.size() * units;
        int width = document.width();
        float[] sums = new float[cells * width];
        float[] mask = new float[cells];
        int[] distance = new int[cells];
        int[] sentence = new int[cells];
        int[] paragraph = new int[cells];
        float[] rows = document.rows();
        float[] cueSum = new float[width];
        for (int c = 0; c < cues.size(); c++) {
            TokenRange cue = cues.get(c);
            int first = document.vector(cue.first(), 1);
            int last = document.vector(cue.end() - 1, 2);
            for (int k = 0; k < width; k++) {
                cueSum[k] = rows[first + k] + rows[last + k];
            }
            int cell = c * units;
            int end = to(cue, document);
            for (int u = from(cue, document); u < end; u++, cell++) {
                int vector = document.vector(u, 0);
                for (int k = 0; k < width; k++) {
                    sums[cell * width + k] = rows[vector + k] + cueSum[k];
                }
                mask[cell] = 1;
                distance[cell] = bucket(cue, u);
                sentence[cell] = clip(document.sentence()[u] - document.sentence()[cue.first()], 4);
                paragraph[cell] = clip(document.paragraph()[u] - document.paragraph()[cue.first()], 3);
            }
        }
        return new CueRows(cues.size(), units, width, sums, mask, distance, sentence, paragraph);
    }

    /** Signed distances as 32 buckets: exact near the cue, then coarser. */
    static int bucket(TokenRange cue, int unit) {
        if (cue.contains(unit)) {
            return 0;
        }
        int size = unit < cue.first() ? cue.first() - unit : unit - cue.end() + 1;
        int bucket = size < 8 ? size : Math.min(15, 8 + (int) Math.floor(Math.log(size / 8.0) / Math.log(2) * 1.7));
        return unit < cue.first() ? 16 + bucket : bucket;
    }

    private static int clip(int value, int most) {
        return Math.max(-most, Math.min(most, value)) + most;
    }
}
