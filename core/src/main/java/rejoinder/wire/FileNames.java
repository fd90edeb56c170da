package rejoinder.wire;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file's name and first bytes tell about its format. */
final class FileNames {

    private FileNames() {}

    /** The extension in lower case without its dot, or empty. */
    static String extension(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The first bytes as ASCII letters, without byte order mark and leading white space. */
    static String start(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        return (text.startsWith("\u00EF\u00BB\u00BF") ? text.substring(3) : text).strip();
    }
}
