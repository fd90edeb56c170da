package rejoinder.wire;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How many characters stand inside each element of a page, with those of its descendants. */
final class TextLengths implements NodeVisitor {

    private final Map<Element, Integer> lengths = new HashMap<>();
    private final Deque<Integer> before = new ArrayDeque<>();
    private int total;

    private TextLengths() {}

    static TextLengths in(Element page) {
        TextLengths lengths = new TextLengths();
        page.traverse(lengths);
        return lengths;
    }

    int of(Element element) {
        return lengths.getOrDefault(element, 0);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            total += text.getWholeText().length();
        } else if (node instanceof Element) {
            before.push(total);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            lengths.put(element, total - before.pop());
        }
    }
}
