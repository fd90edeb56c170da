package rejoinder.wire;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Cuts the visible words of a page into blocks. One for each page. */
final class PageBlocks implements NodeFilter {

    /** What holds more characters is no line or caption: {@code class="post category-rivers"} is a whole article. */
    private static final int LONGEST_ROLE = 600;

    private final String source;
    private final long most;
    private final TextLengths lengths;
    private final PageText text = new PageText();
    private final List<PageBlock> blocks = new ArrayList<>();

    private final Deque<Element> owners = new ArrayDeque<>();
    private final Deque<Element> suspects = new ArrayDeque<>();
    private final Deque<EnumSet<Hint>> hints = new ArrayDeque<>();
    private final HintCounts hinting = new HintCounts();
    private EnumSet<Hint> hinted = EnumSet.noneOf(Hint.class);

    private final List<Segment> segments = new ArrayList<>();
    private int links;
    private int preformatted;
    private int lineEnds;
    private int spaceFrom;
    private int spaceTo;
    private boolean space;

    private PageBlocks(TextLengths lengths, String source, long most) {
        this.lengths = lengths;
        this.source = source;
        this.most = most;
    }

    /** The blocks of a page in the order of its markup, over one text. */
    record Found(PageText text, List<PageBlock> blocks) {}

    /**
     * Reads the page.
     *
     * @param source what the page was parsed from, with positions tracked
     * @param most units after which reading stops
     */
    static Found in(Element page, String source, long most) {
        PageBlocks reader = new PageBlocks(TextLengths.in(page), source, most);
        NodeTraversor.filter(reader, page);
        reader.endBlock();
        return new Found(reader.text, List.copyOf(reader.blocks));
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (text.length() > most) {
            return FilterResult.STOP;
        }
        if (node instanceof TextNode words) {
            read(words);
        } else if (node instanceof Element element) {
            if (Unread.is(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            enter(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !element.normalName().equals("br")) {
            leave(element);
        }
        return FilterResult.CONTINUE;
    }

    private void enter(Element element) {
        String tag = element.normalName();
        if (tag.equals("br")) {
            breakLine(element.sourceRange());
            return;
        }
        if (element.isBlock()) {
            endBlock();
            owners.addLast(element);
        }
        EnumSet<Hint> given = Hint.of(element);
        if (lengths.of(element) > LONGEST_ROLE) {
            given.removeAll(Hint.ROLES);
        }
        hints.addLast(given);
        hinting.add(given, 1);
        hinted = hinting.atLeast(1);
        if (isSuspect(given)) {
            suspects.addLast(element);
        }
        links += isLink(element) ? 1 : 0;
        preformatted += tag.equals("pre") ? 1 : 0;
        if (tag.equals("q")) {
            quote('“', element.sourceRange());
        }
    }

    private void leave(Element element) {
        String tag = element.normalName();
        if (tag.equals("q")) {
            Range end = element.endSourceRange();
            quote('”', end.isTracked() ? end : element.sourceRange());
        }
        if (element.isBlock()) {
            endBlock();
            owners.removeLast();
        }
        EnumSet<Hint> given = hints.removeLast();
        hinting.add(given, -1);
        hinted = hinting.atLeast(1);
        if (isSuspect(given)) {
            suspects.removeLast();
        }
        links -= isLink(element) ? 1 : 0;
        preformatted -= tag.equals("pre") ? 1 : 0;
    }

    private static boolean isSuspect(EnumSet<Hint> given) {
        return given.contains(Hint.APART) || given.contains(Hint.BESIDE);
    }

    private static boolean isLink(Element element) {
        return element.normalName().equals("a") && element.hasAttr("href");
    }

    /** A browser writes the quotation marks of {@code <q>}; they stand for its tags. */
    private void quote(char mark, Range tag) {
        if (tag.isTracked() && tag.endPos() > tag.startPos()) {
            unit(mark, tag.startPos(), tag.endPos());
        }
    }

    private void read(TextNode words) {
        Range range = words.sourceRange();
        if (range.isTracked() && range.endPos() <= source.length()) {
            CharacterWalk.walk(words.getWholeText(), source, range.startPos(), range.endPos(), this::unit);
        }
    }

    private void unit(char unit, int from, int to) {
        if (isSpace(unit)) {
            lineEnds += unit == '\n' ? 1 : 0;
            spaceTo = space && from == spaceTo ? to : space ? spaceTo : to;
            spaceFrom = space ? spaceFrom : from;
            space = true;
            return;
        }
        if (preformatted > 0 && lineEnds > 1) {
            segments.add(new Segment(true));
        }
        Segment segment = segment();
        if (segment.isEmpty()) {
            segment.begin(text.length());
        } else if (space) {
            text.append(' ', spaceFrom, spaceTo);
        }
        space = false;
        lineEnds = 0;
        text.append(unit, from, to);
        segment.reach(text.length(), links > 0, hinted);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u2007' || c == '\u202F' || c == '\u0085';
    }

    private Segment segment() {
        if (segments.isEmpty()) {
            segments.add(new Segment(true));
        }
        return segments.get(segments.size() - 1);
    }

    private void breakLine(Range tag) {
        Segment last = segment();
        space = false;
        lineEnds = 0;
        if (last.isEmpty()) {
            // The second of two breaks: an empty line between paragraphs.
            segments.set(segments.size() - 1, new Segment(true));
        } else if (tag.isTracked()) {
            text.append(' ', tag.startPos(), tag.endPos());
            segments.add(new Segment(false));
        }
    }

    private void endBlock() {
        segments.removeIf(Segment::isEmpty);
        if (!segments.isEmpty()) {
            boolean lines = linesAreParagraphs();
            Segment whole = segments.get(0);
            for (Segment next : segments.subList(1, segments.size())) {
                if (next.isAfterBlank() || lines) {
                    add(whole);
                    whole = next;
                } else {
                    whole.join(next);
                }
            }
            add(whole);
        }
        segments.clear();
        space = false;
        lineEnds = 0;
    }

    /** Single breaks part paragraphs if what they part are sentences; else they only wrap lines. */
    private boolean linesAreParagraphs() {
        long sentences = segments.stream()
                .filter(s -> PageBlock.endsSentence(text.text(Math.max(s.start(), s.end() - 8), s.end())))
                .count();
        return sentences * 4 >= segments.size() * 3L;
    }

    private void add(Segment segment) {
        blocks.add(new PageBlock(
                segment.start(),
                segment.end(),
                text.text(segment.start(), segment.end()),
                owners.getLast(),
                segment.linked(),
                segment.hints(),
                List.copyOf(suspects)));
    }
}
