package rejoinder.wire;

import rejoinder.text.OffsetMap;

/** Leads from a JSON string to the bytes of its literal. */
final class JsonLiteral {

    private JsonLiteral() {}

    /**
     * The way from the string's UTF-16 code units to {@code bytes}; an escape, and an escaped pair of surrogates, is
     * one step.
     *
     * @param bytes well-formed UTF-8 in which a JSON parser has read the literal
     * @param quote offset of the opening quotation mark
     */
    static OffsetMap toBytes(byte[] bytes, int quote) {
        OffsetMap.Builder map = new OffsetMap.Builder().at(quote + 1);
        int i = quote + 1;
        while (bytes[i] != '"') {
            int plain = i;
            while (bytes[i] >= 0 && bytes[i] != '"' && bytes[i] != '\\') {
                i++;
            }
            map.copy(i - plain);
            if (bytes[i] == '\\') {
                int width = escapeWidth(bytes, i);
                map.run(1, width > 6 ? 2 : 1, width);
                i += width;
            } else if (bytes[i] < 0) {
                int width = sequenceWidth(bytes[i]);
                map.run(1, width > 3 ? 2 : 1, width);
                i += width;
            }
        }
        return map.build();
    }

    private static int escapeWidth(byte[] bytes, int at) {
        if (bytes[at + 1] != 'u') {
            return 2;
        }
        boolean pair = bytes[at + 6] == '\\'
                && bytes[at + 7] == 'u'
                && Character.isHighSurrogate(unit(bytes, at + 2))
                && Character.isLowSurrogate(unit(bytes, at + 8));
        return pair ? 12 : 6;
    }

    private static char unit(byte[] bytes, int at) {
        int unit = 0;
        for (int i = at; i < at + 4; i++) {
            unit = unit << 4 | Character.digit(bytes[i], 16);
        }
        return (char) unit;
    }

    private static int sequenceWidth(byte lead) {
        return (lead & 0xE0) == 0xC0 ? 2 : (lead & 0xF0) == 0xE0 ? 3 : 4;
    }
}
