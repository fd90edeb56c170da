package rejoinder.wire;

import java.util.Locale;
import java.util.Random;

/** Strings for property tests, and the many ways to write them in JSON. */
final class Strings {

    private static final String PLAIN =
            "abc XYZ.,'/\"\\\n\t\r\b\f\u0001\u00E9\u0439\u2019\u201C\u4E2D\uFFFD\uE000\u2028";

    private Strings() {}

    static String random(Random random, int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            if (random.nextInt(8) == 0) {
                text.appendCodePoint(0x1F600 + random.nextInt(64));
            } else {
                text.append(PLAIN.charAt(random.nextInt(PLAIN.length())));
            }
        }
        return text.toString();
    }

    static String literal(Random random, String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            String shortForm = shortForm(c);
            boolean mustEscape = c < 0x20 || c == '"' || c == '\\';
            if (!shortForm.isEmpty() && random.nextBoolean()) {
                out.append(shortForm);
            } else if (mustEscape || random.nextInt(4) == 0) {
                for (char unit : Character.toChars(c)) {
                    String hex = String.format(Locale.ROOT, "%04x", (int) unit);
                    out.append("\\u").append(random.nextBoolean() ? hex : hex.toUpperCase(Locale.ROOT));
                }
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append('"').toString();
    }

    private static String shortForm(int c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '/' -> "\\/";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            case '\r' -> "\\r";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            default -> "";
        };
    }
}
