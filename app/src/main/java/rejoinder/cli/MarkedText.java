package rejoinder.cli;

import java.util.ArrayList;
import java.util.List;

/** Text of which parts are set off, broken into lines. Not thread-safe. */
final class MarkedText {

    private record Word(String text, Style style, boolean spaceBefore) {}

    private final List<Word> words = new ArrayList<>();
    private boolean space;

    /** Adds foreign text, made {@linkplain Printable printable}. */
    MarkedText add(String foreign, Style style) {
        String text = Printable.line(foreign);
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && text.charAt(end) != ' ') {
                end++;
            }
            if (end > at) {
                words.add(new Word(text.substring(at, end), style, space));
                space = false;
            }
            while (end < text.length() && text.charAt(end) == ' ') {
                end++;
                space = true;
            }
            at = end;
        }
        return this;
    }

    /** Adds a part of an attribution: with its label in brackets where there are no colours. */
    MarkedText addPart(String foreign, Style style, Terminal.Look look) {
        if (look.colours()) {
            return add(foreign, style);
        }
        return add("[" + style.label() + ": ", style).add(foreign, style).add("]", style);
    }

    /** The lines, indented, at most so many columns wide unless a word is longer. */
    List<String> lines(int indent, Terminal.Look look) {
        String margin = " ".repeat(indent);
        int width = Math.max(20, look.columns() - indent);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(margin);
        int used = 0;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean broken = word.spaceBefore() && used > 0 && used + 1 + unbroken(i) > width;
            if (broken) {
                lines.add(line.toString());
                line = new StringBuilder(margin);
                used = 0;
            } else if (word.spaceBefore() && used > 0) {
                boolean inside = words.get(i - 1).style() == word.style();
                line.append(inside ? word.style().on(" ", look) : " ");
                used++;
            }
            line.append(word.style().on(word.text(), look));
            used += Printable.columns(word.text());
        }
        if (used > 0) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** Columns up to the next space: a word and the marks that stand close to it stay together. */
    private int unbroken(int first) {
        int columns = 0;
        for (int i = first; i < words.size() && (i == first || !words.get(i).spaceBefore()); i++) {
            columns += Printable.columns(words.get(i).text());
        }
        return columns;
    }
}
