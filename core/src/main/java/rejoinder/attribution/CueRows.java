package rejoinder.attribution;

/**
 * Some cues with the units around each, as the second graph takes them: arrays of cues times units, short rows filled
 * up. The arrays are never changed once made.
 *
 * @param cues how many cues
 * @param units how many units in the longest row
 * @param width numbers for each unit in {@code sums}
 * @param sums what the encoder says of unit and cue together
 * @param mask 1 for a unit, 0 after the end of a row
 * @param distance bucket of the distance from the cue, see {@link CueRowsBuilder#bucket}
 * @param sentence sentences from that of the cue, -4 to 4, plus 4
 * @param paragraph paragraphs from that of the cue, -3 to 3, plus 3
 */
@SuppressWarnings("ArrayRecordComponent") // numbers by the thousand, never compared
record CueRows(
        int cues, int units, int width, float[] sums, float[] mask, int[] distance, int[] sentence, int[] paragraph) {}
