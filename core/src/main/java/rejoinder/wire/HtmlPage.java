package rejoinder.wire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import rejoinder.text.OffsetMap;
import rejoinder.text.Region;
import rejoinder.text.Span;

/** A parsed page and the article in it. One for each page. */
final class HtmlPage {

    /** More tags than the longest real page has; their tree would fill the memory before the limits on text help. */
    private static final int MOST_TAGS = 200_000;

    private static final String BETWEEN = "\n\n";
    private static final int SHORTEST_HEADLINE = 6;
    private static final int HEADINGS = 50;

    private final String origin;
    private final HtmlMetadata metadata;
    private final PageText text;
    private final List<HtmlArticle.Kept> kept;

    private HtmlPage(String origin, HtmlMetadata metadata, PageText text, List<HtmlArticle.Kept> kept) {
        this.origin = origin;
        this.metadata = metadata;
        this.text = text;
        this.kept = kept;
    }

    /** @throws WireFormatException if there is no article on the page, or too much of it */
    static HtmlPage parse(String origin, String source, Limits limits) throws WireFormatException {
        long tags = source.chars().filter(c -> c == '<').count();
        if (tags > MOST_TAGS) {
            throw new WireFormatException(
                    origin, "The page has " + tags + " tags, more than any article. Save the article alone.");
        }
        Document page = Parser.htmlParser()
                .setTrackPosition(true)
                .setMaxDepth(limits.depth())
                .parseInput(source, "");
        HtmlMetadata metadata = HtmlMetadata.of(page);
        long most = 4L * limits.textUnits();
        PageBlocks.Found found = PageBlocks.in(page.body(), source, most);
        if (found.text().length() > most) {
            throw tooLong(origin, found.text().length(), limits);
        }
        List<HtmlArticle.Kept> kept =
                HtmlArticle.in(page, found.blocks(), headline(page, metadata.titles()), metadata.description());
        HtmlPage result = new HtmlPage(origin, metadata, found.text(), inSourceOrder(found.text(), kept));
        result.check(limits);
        return result;
    }

    /** The first heading of the highest kind that says what the page's title says; else the only {@code h1}. */
    private static Optional<Element> headline(Document page, List<String> titles) {
        List<String> known = titles.stream().map(HtmlArticle::letters).toList();
        for (String tag : List.of("h1", "h2", "h3")) {
            List<Element> headings = page.getElementsByTag(tag);
            for (Element heading : headings.subList(0, Math.min(HEADINGS, headings.size()))) {
                String words = HtmlArticle.letters(heading.text());
                if (words.length() >= SHORTEST_HEADLINE
                        && known.stream().anyMatch(title -> title.contains(words) || isWithin(title, words))) {
                    return Optional.of(heading);
                }
            }
        }
        List<Element> headings = page.getElementsByTag("h1");
        return headings.size() == 1 ? Optional.of(headings.get(0)) : Optional.empty();
    }

    private static boolean isWithin(String title, String words) {
        return title.length() >= 2 * SHORTEST_HEADLINE && words.contains(title);
    }

    /** Misplaced markup can move words: only what still follows the source can be led back to it. */
    private static List<HtmlArticle.Kept> inSourceOrder(PageText text, List<HtmlArticle.Kept> kept) {
        List<HtmlArticle.Kept> sorted = new ArrayList<>(kept);
        sorted.sort(Comparator.comparingInt(k -> text.sourceStart(k.block().start())));
        List<HtmlArticle.Kept> ordered = new ArrayList<>();
        int end = 0;
        for (HtmlArticle.Kept each : sorted) {
            PageBlock block = each.block();
            if (text.sourceStart(block.start()) >= end && text.inSourceOrder(block.start(), block.end())) {
                ordered.add(each);
                end = text.sourceEnd(block.end());
            }
        }
        return List.copyOf(ordered);
    }

    private void check(Limits limits) throws WireFormatException {
        if (kept.isEmpty()) {
            throw new WireFormatException(
                    origin,
                    "No article body on this page: it may be a list of articles, or build its text with scripts. Save"
                            + " the article's own page as a browser shows it, or its text.");
        }
        long length = kept.stream().mapToLong(k -> k.block().length()).sum();
        if (length > limits.textUnits()) {
            throw tooLong(origin, length, limits);
        }
    }

    private static WireFormatException tooLong(String origin, long length, Limits limits) {
        return new WireFormatException(
                origin,
                "The page has " + length + " characters of text, more than the " + limits.textUnits()
                        + " of the longest article. Save the article alone, or split it.");
    }

    /** @param toBytes leads from the source to {@code raw} */
    Article article(RawBytes raw, OffsetMap toBytes) {
        StringBuilder words = new StringBuilder();
        OffsetMap.Builder map = new OffsetMap.Builder();
        List<Region> regions = new ArrayList<>();
        for (HtmlArticle.Kept each : kept) {
            PageBlock block = each.block();
            if (words.length() > 0) {
                words.append(BETWEEN);
                map.insert(BETWEEN.length());
            }
            regions.add(new Region(each.kind(), new Span(words.length(), words.length() + block.length())));
            words.append(block.words());
            text.map(block.start(), block.end(), map);
        }
        return new Article(origin, raw, words.toString(), map.build().then(toBytes), metadata.metadata(), regions);
    }
}
