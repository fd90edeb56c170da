package rejoinder.text;

/** A text after one pass, with the way back to the text before it. */
record Edited(String text, OffsetMap map) {}
