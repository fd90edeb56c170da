package rejoinder.attribution;

/**
 * What the encoder says of a document: for each unit the scores of the cue labels, and its vectors as a unit, as the
 * first and as the last of a cue. The arrays are never changed once made.
 *
 * @param width numbers in one vector
 * @param rows for each unit {@link Encoder#CUES} scores and three vectors
 * @param sentence number of the sentence of each unit
 * @param paragraph number of its paragraph
 */
@SuppressWarnings("ArrayRecordComponent") // numbers by the thousand, never compared
record EncodedDocument(int width, float[] rows, int[] sentence, int[] paragraph) {

    static EncodedDocument of(Encoder encoder, EncoderInput input) {
        int count = input.unitPiece().length;
        float[] rows = new float[0];
        int stride = 0;
        int unit = 0;
        for (int w = 0; w < input.windows().length; w++) {
            int start = input.windows()[w];
            int end = w + 1 < input.windows().length ? input.windows()[w + 1] : input.pieces().length;
            float[] window = encoder.encode(input, start, end);
            if (w == 0) {
                stride = window.length / (end - start + 2);
                rows = new float[count * stride];
            }
            for (; unit < count && input.unitPiece()[unit] < end; unit++) {
                int row = input.unitPiece()[unit] - start + 1;
                System.arraycopy(window, row * stride, rows, unit * stride, stride);
            }
        }
        int[] sentence = new int[count];
        int[] paragraph = new int[count];
        for (int u = 0; u < count; u++) {
            int place = input.places()[input.unitPiece()[u]];
            sentence[u] = (u == 0 ? 0 : sentence[u - 1]) + (place >= EncoderInputs.SENTENCE ? 1 : 0);
            paragraph[u] = (u == 0 ? 0 : paragraph[u - 1]) + (place >= EncoderInputs.PARAGRAPH ? 1 : 0);
        }
        return new EncodedDocument((stride - Encoder.CUES) / 3, rows, sentence, paragraph);
    }

    int units() {
        return sentence.length;
    }

    int stride() {
        return Encoder.CUES + 3 * width;
    }

    float cueScore(int unit, int label) {
        return rows[unit * stride() + label];
    }

    /** @param part 0 as a unit, 1 as the first of a cue, 2 as the last of one */
    int vector(int unit, int part) {
        return unit * stride() + Encoder.CUES + part * width;
    }
}
