package rejoinder.wire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import rejoinder.text.RegionKind;

/** Chooses the blocks of a page that make its article, and says what each is for. One for each page. */
final class HtmlArticle {

    /** A block that stays, and what it is for. */
    record Kept(PageBlock block, RegionKind kind) {}

    private static final Pattern BOILERPLATE = Pattern.compile(
            "(?i)(?:©|copyright\\b|\\(?(?:reporting|writing|editing|additional reporting) by\\b|read more\\b"
                    + "|read also\\b|follow us\\b|sign up\\b|subscribe\\b|all rights reserved).{0,200}");
    private static final Pattern BY = Pattern.compile("(?i)by \\p{Lu}.{0,100}");
    private static final Set<String> SCRAPS =
            Set.of("advertisement", "share", "print", "sponsored", "listen", "read more", "save", "copy link");
    /** Longer lines are paragraphs, whatever their class says. */
    private static final int LONGEST_LINE = 250;

    private static final int LONGEST_DECK = 500;
    /** Fewer characters than this are no article, whatever else the page shows. */
    private static final int SHORTEST_BODY = 40;

    private final List<PageBlock> blocks;
    private final Optional<Element> headline;
    private final String description;
    /** Elements around what the page marks as article: never left out as a whole. */
    private final Set<Element> holders = new HashSet<>();

    private HtmlArticle(List<PageBlock> blocks, Optional<Element> headline, String description) {
        this.blocks = blocks;
        this.headline = headline;
        this.description = description;
    }

    /**
     * The article's blocks in order; empty if the page has none.
     *
     * @param headline the heading that repeats the page's title, if there is one
     * @param description the page's summary of itself, perhaps empty
     */
    static List<Kept> in(Element page, List<PageBlock> blocks, Optional<Element> headline, String description) {
        HtmlArticle article = new HtmlArticle(blocks, headline, description);
        headline.ifPresent(article::hold);
        page.getElementsByTag("main").forEach(article::hold);
        page.getElementsByAttributeValue("itemprop", "articleBody").forEach(article::hold);
        return article.choose();
    }

    private void hold(Element inside) {
        Element around = inside;
        while (around != null && holders.add(around)) {
            around = around.parent();
        }
    }

    private List<Kept> choose() {
        boolean[] open = open();
        boolean[] inBody = inBody(open);
        int first = firstProse(inBody);
        if (first == blocks.size() || mostlyLinks(inBody)) {
            return List.of();
        }
        int head = head(inBody, first);
        List<Kept> kept = new ArrayList<>();
        boolean heading = false;
        for (int i = head; i < blocks.size(); i++) {
            PageBlock block = blocks.get(i);
            Optional<RegionKind> kind = !open[i] ? Optional.empty() : kind(block, i < first, inBody[i], kept);
            if (heading && kind.isEmpty()) {
                kept.remove(kept.size() - 1); // "Read also" over links that were left out
            }
            kind.ifPresent(k -> kept.add(new Kept(block, k)));
            heading = kind.isPresent() && block.is(Hint.HEADING) && kind.get() == RegionKind.BODY;
        }
        if (heading) {
            kept.remove(kept.size() - 1);
        }
        return bodyLength(kept) < SHORTEST_BODY ? List.of() : kept;
    }

    /** Which blocks do not stand in menus, asides and the like. */
    private boolean[] open() {
        Map<Element, Double> weights = new HashMap<>();
        double total = 0;
        for (PageBlock block : blocks) {
            double weight = block.weight();
            total += weight;
            block.suspects().forEach(suspect -> weights.merge(suspect, weight, Double::sum));
        }
        boolean[] open = new boolean[blocks.size()];
        for (int i = 0; i < open.length; i++) {
            double all = total;
            open[i] = blocks.get(i).suspects().stream()
                    .noneMatch(suspect -> isApart(suspect, weights.getOrDefault(suspect, 0.0), all));
        }
        return open;
    }

    /** A form around a whole page is no form; comments are comments even where they are longer than the article. */
    private boolean isApart(Element suspect, double weight, double total) {
        return !holders.contains(suspect) && (Hint.of(suspect).contains(Hint.APART) || weight < 0.6 * total);
    }

    private boolean[] inBody(boolean[] open) {
        List<PageBlock> candidates = new ArrayList<>();
        for (int i = 0; i < open.length; i++) {
            if (open[i]) {
                candidates.add(blocks.get(i));
            }
        }
        Set<Element> body = new HashSet<>();
        body.addAll(BodyScorer.body(candidates));
        boolean[] inBody = new boolean[open.length];
        for (int i = 0; i < open.length; i++) {
            inBody[i] = open[i] && isWithin(blocks.get(i).owner(), body);
        }
        return inBody;
    }

    private static boolean isWithin(Element element, Set<Element> some) {
        for (Element around = element; around != null; around = around.parent()) {
            if (some.contains(around)) {
                return true;
            }
        }
        return false;
    }

    private int firstProse(boolean[] inBody) {
        int first = 0;
        while (first < inBody.length && !(inBody[first] && isProse(blocks.get(first)))) {
            first++;
        }
        return first;
    }

    private static boolean isProse(PageBlock block) {
        return block.weight() > 0 && !block.is(Hint.DECK) && !isLine(block);
    }

    /** A page of teasers is no article. */
    private boolean mostlyLinks(boolean[] inBody) {
        long linked = 0;
        long all = 0;
        for (int i = 0; i < inBody.length; i++) {
            linked += inBody[i] ? blocks.get(i).linked() : 0;
            all += inBody[i] ? blocks.get(i).length() : 0;
        }
        return linked * 2 > all;
    }

    /** Where the article starts: its headline, or the first block of its body. */
    private int head(boolean[] inBody, int first) {
        for (int i = 0; i <= first; i++) {
            if (isHeadline(blocks.get(i))) {
                return i;
            }
        }
        int start = first;
        for (int i = first; i >= 0; i--) {
            start = inBody[i] ? i : start;
        }
        return start;
    }

    private boolean isHeadline(PageBlock block) {
        return headline.isPresent() && isWithin(block.owner(), Set.of(headline.get()));
    }

    private Optional<RegionKind> kind(PageBlock block, boolean before, boolean inBody, List<Kept> kept) {
        if (isHeadline(block)) {
            return Optional.of(RegionKind.HEADLINE);
        }
        Optional<RegionKind> front = before ? front(block, inBody, kept) : Optional.empty();
        return front.isPresent() || !inBody ? front : inside(block);
    }

    /** What stands between the headline and the first paragraph, inside the body's element or over it. */
    private Optional<RegionKind> front(PageBlock block, boolean inBody, List<Kept> kept) {
        boolean brief = block.length() <= LONGEST_DECK;
        boolean underHeadline = !kept.isEmpty() && kept.get(kept.size() - 1).kind() == RegionKind.HEADLINE;
        if (block.is(Hint.CAPTION)) {
            return Optional.of(RegionKind.CAPTION);
        }
        if (isLine(block)) {
            return Optional.of(block.is(Hint.SECTION) ? RegionKind.SECTION : RegionKind.BYLINE);
        }
        if (block.linkDensity() >= 0.5 || !brief) {
            return Optional.empty();
        }
        boolean deck = block.is(Hint.DECK)
                || (!inBody && sameWords(block.words(), description))
                || (underHeadline && block.is(Hint.HEADING) && block.length() >= 20);
        if (deck) {
            return Optional.of(RegionKind.DECK);
        }
        boolean lead = block.weight() > 0
                && (block.is(Hint.LEAD)
                        || (block.isParagraphElement() && block.length() >= 80 && block.endsSentence()));
        return lead ? Optional.of(RegionKind.BODY) : Optional.empty();
    }

    /** Author, date or rubric on a line of its own. */
    private static boolean isLine(PageBlock block) {
        boolean named = block.is(Hint.BYLINE)
                || block.is(Hint.SECTION)
                || BY.matcher(block.words()).matches();
        return named && block.length() <= LONGEST_LINE && !(block.length() > 120 && block.endsSentence());
    }

    private static Optional<RegionKind> inside(PageBlock block) {
        if (block.is(Hint.CAPTION)) {
            return Optional.of(RegionKind.CAPTION);
        }
        String words = block.words();
        boolean linkLine = block.linkDensity() >= 0.8 || (block.linkDensity() >= 0.5 && !block.endsSentence());
        boolean scrap = !block.isParagraphElement() && block.length() < 25 && !block.endsSentence();
        if (linkLine || scrap || isLine(block) || SCRAPS.contains(words.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        if (BOILERPLATE.matcher(words).matches()) {
            return Optional.of(RegionKind.BOILERPLATE);
        }
        return Optional.of(RegionKind.BODY);
    }

    static boolean sameWords(String one, String other) {
        String letters = letters(one);
        return !letters.isEmpty() && letters.equals(letters(other));
    }

    /** Letters and digits alone, in lower case: what stays the same when a title is set in another way. */
    static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static int bodyLength(List<Kept> kept) {
        return kept.stream()
                .filter(k -> k.kind() == RegionKind.BODY)
                .mapToInt(k -> k.block().length())
                .sum();
    }
}
