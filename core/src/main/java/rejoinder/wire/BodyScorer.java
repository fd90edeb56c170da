package rejoinder.wire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds the elements that hold a page's article. Every paragraph gives its weight to the element around it, half of it
 * to the next, and so on; the heaviest element holds the article, together with siblings among which a page may spread
 * it. One for each page.
 */
final class BodyScorer {

    private static final int LEVELS = 5;
    private static final double SEMANTIC = 1.5;
    /** Less, as teasers often stand inside the element, too. */
    private static final double ARTICLE = 1.2;

    private static final Set<String> STORY = Set.of("article", "story", "post", "entry", "news", "content", "main");
    private static final Set<String> INSIDE = Set.of("body", "content", "text", "copy");

    private final Map<Element, Double> direct = new HashMap<>();
    private final Map<Element, Double> scores = new HashMap<>();
    /** Elements in the order of the page, since the map has none. */
    private final List<Element> order = new ArrayList<>();

    private double total;

    private BodyScorer() {}

    /**
     * The elements that hold the article, in the order of the page; empty if there is no prose.
     *
     * @param blocks those that may belong to an article
     */
    static List<Element> body(List<PageBlock> blocks) {
        BodyScorer scorer = new BodyScorer();
        blocks.forEach(scorer::score);
        Optional<Element> declared = scorer.declared();
        return declared.isPresent()
                ? List.of(declared.get())
                : scorer.heaviest().map(scorer::withSiblings).orElse(List.of());
    }

    private void score(PageBlock block) {
        double weight = block.weight();
        if (weight == 0) {
            return;
        }
        total += weight;
        Element element = block.home();
        direct.merge(element, weight, Double::sum);
        double share = weight;
        for (int level = 0; level < LEVELS && element != null; level++) {
            if (!scores.containsKey(element)) {
                order.add(element);
            }
            scores.merge(element, share * semantic(element), Double::sum);
            share /= 2;
            element = element.parent();
        }
    }

    private static double semantic(Element element) {
        if (isDeclared(element) || isNamedBody(element)) {
            return SEMANTIC;
        }
        return element.normalName().equals("article") ? ARTICLE : 1;
    }

    private static boolean isDeclared(Element element) {
        return element.attr("itemprop").equals("articleBody");
    }

    /** {@code story-body}, {@code entry-content}, {@code article__text}. */
    private static boolean isNamedBody(Element element) {
        for (String name : element.classNames()) {
            List<String> parts = Hint.parts(name);
            if (parts.size() > 1 && STORY.contains(parts.get(0)) && INSIDE.contains(parts.get(parts.size() - 1))) {
                return true;
            }
        }
        return false;
    }

    /** The element that the page itself names the body of the article, if it holds a fair part of the prose. */
    private Optional<Element> declared() {
        return order.stream()
                .filter(BodyScorer::isDeclared)
                .max(Comparator.comparingDouble(this::score))
                .filter(element -> score(element) / SEMANTIC > total / 4);
    }

    private Optional<Element> heaviest() {
        Element best = null;
        for (Element element : order) {
            if (best == null || score(element) > score(best)) {
                best = element;
            }
        }
        return Optional.ofNullable(best);
    }

    private double score(Element element) {
        return scores.getOrDefault(element, 0.0);
    }

    private double direct(Element element) {
        return direct.getOrDefault(element, 0.0);
    }

    /** A page may spread an article over like elements, with pictures or advertisements between. */
    private List<Element> withSiblings(Element heaviest) {
        Element parent = heaviest.parent();
        if (parent == null || heaviest.normalName().equals("article")) {
            return List.of(heaviest);
        }
        return parent.children().stream()
                .filter(child -> child.equals(heaviest)
                        || (child.normalName().equals(heaviest.normalName())
                                && child.className().equals(heaviest.className())
                                && direct(child) >= 0.2 * direct(heaviest)
                                && direct(child) > 0))
                .toList();
    }
}
