package rejoinder.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Parts of identifiers. */
final class Iri {

    private Iri() {}

    /** Any text as part of a URN. */
    static String part(String text) {
        return URLEncoder.encode(Wellformed.text(text), StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Any text as a name token of XML (NMTOKEN), which has no percent sign. */
    static String token(String text) {
        return part(text).replace("*", "%2A").replace('%', ':');
    }
}
