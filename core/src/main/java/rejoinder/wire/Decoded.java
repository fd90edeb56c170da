package rejoinder.wire;

import rejoinder.text.OffsetMap;

/**
 * Bytes as characters. Immutable.
 *
 * @param text without a byte order mark; what stood for no character is U+FFFD
 * @param toBytes leads from {@code text} to the bytes
 * @param charset name of the charset that was used
 * @param how why that charset, in a few words
 */
record Decoded(String text, OffsetMap toBytes, String charset, String how) {}
