package rejoinder.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import rejoinder.attribution.Attribution;
import rejoinder.ledger.Reading;
import rejoinder.text.Span;

/** An attribution in its sentences, with source, cue and content set off. */
final class Statement {

    private final Reading reading;
    private final Style[] styles;
    private final List<Span> shown;

    private Statement(Reading reading, Style[] styles, List<Span> shown) {
        this.reading = reading;
        this.styles = styles;
        this.shown = shown;
    }

    static MarkedText of(Reading reading, Attribution attribution, Terminal.Look look) {
        // Later marks stand above earlier ones: a cue inside a content is seen as a cue.
        Style[] styles = new Style[reading.document().text().length()];
        Arrays.fill(styles, Style.PLAIN);
        mark(styles, attribution.content().spans(), Style.CONTENT);
        mark(styles, attribution.cue().spans(), Style.CUE);
        mark(styles, attribution.source().spans(), Style.SOURCE);
        return new Statement(reading, styles, shown(reading, attribution)).text(look);
    }

    private static void mark(Style[] styles, List<Span> spans, Style style) {
        for (Span span : spans) {
            Arrays.fill(styles, span.start(), span.end(), style);
        }
    }

    /** The sentences that hold a part of it, or the parts themselves where there are no sentences; neighbours joined. */
    private static List<Span> shown(Reading reading, Attribution attribution) {
        List<Span> parts = new ArrayList<>(attribution.content().spans());
        parts.addAll(attribution.cue().spans());
        parts.addAll(attribution.source().spans());
        List<Span> all = new ArrayList<>(parts);
        for (Span sentence : reading.sentences()) {
            if (parts.stream().anyMatch(sentence::overlaps)) {
                all.add(sentence);
            }
        }
        all.sort(null);
        List<Span> joined = new ArrayList<>();
        for (Span span : all) {
            int last = joined.size() - 1;
            if (last >= 0
                    && onlySpace(reading.document().text(), joined.get(last).end(), span.start())) {
                joined.set(last, joined.get(last).union(span));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private static boolean onlySpace(String text, int from, int to) {
        return to <= from || text.substring(from, to).isBlank();
    }

    private MarkedText text(Terminal.Look look) {
        String text = reading.document().text();
        MarkedText marked = new MarkedText();
        String gap = "";
        for (Span span : shown) {
            marked.add(gap, Style.QUIET);
            gap = " … ";
            int from = span.start();
            for (int at = from + 1; at <= span.end(); at++) {
                if (at == span.end() || styles[at] != styles[from]) {
                    add(marked, text.substring(from, at), styles[from], look);
                    from = at;
                }
            }
        }
        return marked;
    }

    private static void add(MarkedText marked, String text, Style style, Terminal.Look look) {
        if (style == Style.PLAIN) {
            marked.add(text, style);
        } else {
            marked.addPart(text, style, look);
        }
    }
}
