package rejoinder.wire;

import java.util.Set;

/** HTML pages. */
final class HtmlFormat {
    static final Set<String> EXTENSIONS = Set.of("html", "htm", "xhtml");

    private HtmlFormat() {}
}
