package rejoinder.store;

import java.util.Optional;
import rejoinder.text.Document;
import rejoinder.text.Region;
import rejoinder.text.RegionKind;

/** What is stored beside a reading because it follows from it, and how text is stored. */
final class Stored {

    private static final int HEADLINE_UNITS = 120;

    private Stored() {}

    /** Text as UTF-8 can hold it: half of a surrogate pair becomes U+FFFD, so that no offset moves. */
    static String text(String text) {
        StringBuilder mended = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1))) {
                    i++;
                    continue;
                }
                mended = mended == null ? new StringBuilder(text) : mended;
                mended.setCharAt(i, '\uFFFD');
            }
        }
        return mended == null ? text : mended.toString();
    }

    /** The headline for lists: of the text, else as given beside it, else the first words of the text. */
    static String headline(Document document) {
        Optional<String> headline = document.regions().stream()
                .filter(r -> r.kind() == RegionKind.HEADLINE)
                .map(Region::span)
                .map(s -> s.in(document.text()))
                .findFirst()
                .or(() -> document.metadata().title().filter(t -> !t.isBlank()));
        return headline.map(Stored::oneLine).orElseGet(() -> firstWords(document.text()));
    }

    private static String firstWords(String text) {
        // More than is shown, since white space will shrink.
        String line = oneLine(text.substring(0, Math.min(text.length(), 4 * HEADLINE_UNITS)));
        if (line.length() <= HEADLINE_UNITS) {
            return line;
        }
        int cut = line.lastIndexOf(' ', HEADLINE_UNITS);
        return text(line.substring(0, cut > 0 ? cut : HEADLINE_UNITS)) + "…";
    }

    private static String oneLine(String text) {
        return text(text).strip().replaceAll("\\s+", " ");
    }
}
