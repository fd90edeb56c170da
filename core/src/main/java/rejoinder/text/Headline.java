package rejoinder.text;

/**
 * What lists, pages and answers call an article: the headline in its text, else the title given beside it, else its
 * first words, which end with an ellipsis where they are cut. Always one line, as long as the headline is, and never
 * empty unless the text is blank.
 */
public final class Headline {

    private static final int FIRST_WORDS = 120;

    private Headline() {}

    public static String of(Document document) {
        return document.regions().stream()
                .filter(r -> r.kind() == RegionKind.HEADLINE)
                .map(r -> r.span().in(document.text()))
                .findFirst()
                .or(() -> document.metadata().title().filter(t -> !t.isBlank()))
                .map(Headline::line)
                .orElseGet(() -> firstWords(document.text()));
    }

    private static String firstWords(String text) {
        // More than is shown, since white space will shrink.
        String line = line(opening(text, 4 * FIRST_WORDS));
        if (line.length() <= FIRST_WORDS) {
            return line;
        }
        int space = line.lastIndexOf(' ', FIRST_WORDS);
        return opening(line, space > 0 ? space : FIRST_WORDS) + "…";
    }

    /** At most so many UTF-16 code units of a text, and never half a character. */
    public static String opening(String text, int longest) {
        int end = Math.min(text.length(), longest);
        boolean splits = end < text.length() && end > 0 && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, splits ? end - 1 : end);
    }

    private static String line(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
