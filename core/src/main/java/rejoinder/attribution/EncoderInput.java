package rejoinder.attribution;

/**
 * A document as the encoder sees it: word pieces with their features, and the units (words; a run of names is one unit)
 * that labels are given to. Offsets are those of the canonical text. The arrays are never changed once made.
 *
 * @param pieces ids of word pieces, with a mark between paragraphs
 * @param looks for each piece its shape, depth of quotation and place in the word, see {@link EncoderInputs}
 * @param places for each piece whether a sentence or paragraph begins, and the kind of region
 * @param unitPiece number of the first piece of each unit
 * @param unitStart first character of each unit
 * @param unitEnd character after each unit
 * @param windows numbers of the pieces that windows begin with; the first is 0
 */
@SuppressWarnings("ArrayRecordComponent") // numbers by the thousand, never compared
record EncoderInput(
        int[] pieces, int[] looks, int[] places, int[] unitPiece, int[] unitStart, int[] unitEnd, int[] windows) {}
