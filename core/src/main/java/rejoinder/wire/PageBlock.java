package rejoinder.wire;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * A paragraph, heading, list item or other run of words that a browser sets on lines of its own. Immutable.
 *
 * @param start first unit in the page's text
 * @param end after the last
 * @param words what stands there
 * @param owner the innermost block element around it
 * @param linked units inside links
 * @param hints those that hold for half of the words or more
 * @param suspects elements around it that are seldom part of an article, outermost first
 */
record PageBlock(
        int start, int end, String words, Element owner, int linked, EnumSet<Hint> hints, List<Element> suspects) {

    private static final Set<String> PARAGRAPHS =
            Set.of("p", "li", "blockquote", "pre", "dd", "dt", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> WRAPPERS = Set.of("p", "li", "ul", "ol", "dl", "dd", "dt", "blockquote", "pre");

    int length() {
        return end - start;
    }

    boolean is(Hint hint) {
        return hints.contains(hint);
    }

    double linkDensity() {
        return (double) linked / length();
    }

    boolean isParagraphElement() {
        return PARAGRAPHS.contains(owner.normalName());
    }

    /** Ends as sentences do, perhaps inside a quotation mark or bracket. */
    boolean endsSentence() {
        return endsSentence(words);
    }

    static boolean endsSentence(String words) {
        int last = words.length() - 1;
        while (last > 0 && "\"'”’»“)]".indexOf(words.charAt(last)) >= 0) {
            last--;
        }
        return ".!?…。".indexOf(words.charAt(last)) >= 0;
    }

    /**
     * How much this looks like prose: long, with commas, without links; 0 for headings, captions and scraps.
     */
    double weight() {
        if (length() < 25 || linkDensity() >= 0.5 || is(Hint.HEADING) || is(Hint.CAPTION)) {
            return 0;
        }
        long commas =
                words.chars().filter(c -> c == ',' || c == '،' || c == '、').count();
        return (1 + Math.min(commas, length() / 20) + Math.min(length() / 100.0, 3)) * (1 - linkDensity());
    }

    /** The element whose child, as a paragraph, this is. */
    Element home() {
        Element home = owner;
        while (WRAPPERS.contains(home.normalName()) && home.parent() != null) {
            home = home.parent();
        }
        return home;
    }
}
