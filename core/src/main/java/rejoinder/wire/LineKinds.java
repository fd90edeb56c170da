package rejoinder.wire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rejoinder.text.RegionKind;
import rejoinder.text.Span;

/** Says what each line of an unmarked article is for: first the furniture, then the head, then the story. */
final class LineKinds {

    private static final int HEAD_LINES = 10;
    private static final int LONGEST_HEADLINE = 200;
    private static final int LONGEST_DECK = 250;

    private final List<String> lines;
    private final List<RegionKind> kinds;
    private final String title;

    private LineKinds(List<String> lines, Optional<String> title) {
        this.lines = lines;
        this.kinds = new ArrayList<>(Collections.nCopies(lines.size(), RegionKind.BODY));
        this.title = letters(title.orElse(""));
    }

    static List<RegionKind> of(String text, List<Span> spans, Optional<String> title) {
        LineKinds kinds =
                new LineKinds(spans.stream().map(span -> span.in(text)).toList(), title);
        kinds.furniture();
        kinds.head();
        kinds.captions();
        return List.copyOf(kinds.kinds);
    }

    private void furniture() {
        for (int i = 0; i < lines.size(); i++) {
            if (Furniture.isAnywhere(lines.get(i))) {
                kinds.set(i, RegionKind.BOILERPLATE);
            }
        }
        for (int i = lines.size() - 1; i > 0 && Furniture.isAtTheEnd(lines.get(i)); i--) {
            kinds.set(i, RegionKind.BOILERPLATE);
        }
    }

    private void head() {
        int dateline = firstDateline();
        boolean headline = false;
        int decks = 0;
        for (int i = 0; i < Math.min(lines.size(), HEAD_LINES); i++) {
            String line = lines.get(i);
            if (kinds.get(i) == RegionKind.BOILERPLATE) {
                continue;
            }
            if (isWholeDateline(line)) {
                kinds.set(i, RegionKind.DATELINE);
            } else if (Lines.isSection(line)) {
                kinds.set(i, RegionKind.SECTION);
            } else if (Lines.isByline(line)) {
                kinds.set(i, RegionKind.BYLINE);
            } else if (!headline && isHeadline(i, dateline)) {
                kinds.set(i, RegionKind.HEADLINE);
                headline = true;
            } else if (headline && decks < 2 && isDeck(i, dateline)) {
                kinds.set(i, RegionKind.DECK);
                decks++;
            } else {
                return;
            }
        }
    }

    /** The first line that begins with a dateline and goes on with the story, or {@code lines.size()}. */
    private int firstDateline() {
        for (int i = 0; i < Math.min(lines.size(), HEAD_LINES); i++) {
            if (kinds.get(i) != RegionKind.BOILERPLATE && isDatelined(lines.get(i)) && !isWholeDateline(lines.get(i))) {
                return i;
            }
        }
        return lines.size();
    }

    private static boolean isDatelined(String line) {
        return DatelineScanner.scan(line, new Span(0, line.length())).isPresent();
    }

    private static boolean isWholeDateline(String line) {
        return DatelineScanner.scan(line, new Span(0, line.length()))
                .filter(found -> found.span().end() == line.length())
                .isPresent();
    }

    private boolean isHeadline(int i, int dateline) {
        String line = lines.get(i);
        if (i == dateline || i == lines.size() - 1) {
            return false;
        }
        if (isTitle(line)) {
            return true;
        }
        if (line.length() > LONGEST_HEADLINE || ",;:".indexOf(line.charAt(line.length() - 1)) >= 0) {
            return false;
        }
        boolean fullStop = Lines.lastMark(line) == '.';
        return !fullStop || dateline < lines.size() || Lines.capitalised(line) >= 0.7;
    }

    /** The line is the title, but for its marks, or its first part: "Ministers meet;" of "Ministers meet; No accord". */
    private boolean isTitle(String line) {
        String letters = letters(line);
        return !title.isEmpty() && (title.equals(letters) || (letters.length() >= 12 && title.startsWith(letters)));
    }

    private boolean isDeck(int i, int dateline) {
        String line = lines.get(i);
        if (i >= dateline || i == lines.size() - 1 || line.length() > LONGEST_DECK || Captions.isMarked(line)) {
            return false;
        }
        boolean restOfTitle = title.length() > 12 && letters(line).length() >= 6 && title.endsWith(letters(line));
        boolean betweenHeadAndDateline = dateline < lines.size() && dateline - i <= 3;
        boolean open = !Lines.endsSentence(line) && ",;:".indexOf(line.charAt(line.length() - 1)) < 0;
        return restOfTitle
                || betweenHeadAndDateline
                || (open && Character.isLetterOrDigit(line.charAt(line.length() - 1)));
    }

    private static String letters(String line) {
        StringBuilder letters = new StringBuilder();
        line.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private void captions() {
        for (int i = 0; i < lines.size(); i++) {
            if (kinds.get(i) == RegionKind.BODY && Captions.isMarked(lines.get(i))) {
                kinds.set(i, RegionKind.CAPTION);
            }
        }
        boolean sentences = isOfSentences();
        for (int i = 1; sentences && i + 1 < lines.size(); i++) {
            boolean inside = kinds.get(i) == RegionKind.BODY && kinds.get(i - 1) == RegionKind.BODY;
            if (inside && Captions.isLikely(lines.get(i)) && Lines.endsSentence(lines.get(i - 1))) {
                kinds.set(i, RegionKind.CAPTION);
            }
        }
    }

    /** Paragraphs mostly end as sentences do, so that one which does not stands out. */
    private boolean isOfSentences() {
        int body = 0;
        int whole = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (kinds.get(i) == RegionKind.BODY) {
                body++;
                whole += Lines.endsSentence(lines.get(i)) ? 1 : 0;
            }
        }
        return whole * 10 >= body * 7;
    }
}
