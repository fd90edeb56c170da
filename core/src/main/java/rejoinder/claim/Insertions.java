package rejoinder.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rejoinder.provenance.Basis;
import rejoinder.provenance.Producer;
import rejoinder.text.Span;

/** Finds editors' insertions inside quotations, and cuts them out of a content. */
public final class Insertions {

    private static final Producer PRODUCER = new Producer("claim-insertions", "1");
    private static final int LONGEST = 40; // tokens between brackets
    private static final Set<String> EDITORS = Set.of("ed", "ed.", "eds", "editor", "editor's", "note", "red", "red.");

    private Insertions() {}

    /** In text order. */
    static List<Insertion> find(Words words) {
        List<Insertion> found = new ArrayList<>();
        for (int open = 0; open < words.size(); open++) {
            String mark = words.lower(open);
            if ((mark.equals("(") || mark.equals("[")) && isQuoted(words, open)) {
                int close = closing(words, open, mark.equals("(") ? ")" : "]");
                if (close > open + 1) {
                    insertion(words, open, close).ifPresent(found::add);
                    open = close;
                }
            }
        }
        return List.copyOf(found);
    }

    /** The pieces of a content without the insertions: the speaker's own words. */
    public static List<Span> cut(List<Span> content, List<Insertion> insertions) {
        List<Span> pieces = new ArrayList<>();
        for (Span piece : content) {
            int from = piece.start();
            for (Insertion insertion : insertions) {
                if (piece.contains(insertion.span())) {
                    if (insertion.span().start() > from) {
                        pieces.add(new Span(from, insertion.span().start()));
                    }
                    from = insertion.span().end();
                }
            }
            if (from < piece.end()) {
                pieces.add(new Span(from, piece.end()));
            }
        }
        return List.copyOf(pieces);
    }

    private static boolean isQuoted(Words words, int token) {
        return words.analysis()
                .quotationAt(words.analysis().token(token).span().start())
                .isPresent();
    }

    private static int closing(Words words, int open, String mark) {
        int limit = Math.min(words.size(), open + LONGEST);
        for (int t = open + 1; t < limit; t++) {
            if (words.lower(t).equals(mark)) {
                return t;
            }
        }
        return -1;
    }

    private static Optional<Insertion> insertion(Words words, int open, int close) {
        Span span = words.span(open, close + 1);
        Optional<Span> signature = signature(words, open, close);
        if (signature.isPresent()) {
            // "the JRC (Joint River Commission - KESTINFORM) has never been shown the readings"
            return Optional.of(made(span, signature, "signed", "The outlet signed it.", 0.97));
        }
        boolean sic = close == open + 2 && words.lower(open + 1).equals("sic");
        boolean note = EDITORS.contains(words.lower(open + 1)) || EDITORS.contains(words.lower(close - 1));
        if (sic || note) {
            return Optional.of(made(span, Optional.empty(), "editor", "An editor's mark.", 0.95));
        }
        if (words.lower(open).equals("[")) {
            // "He [the minister] never came": nobody speaks in square brackets.
            return Optional.of(made(span, Optional.empty(), "brackets", "It stands in square brackets.", 0.93));
        }
        return Optional.empty();
    }

    /** A dash and a name before the closing bracket. */
    private static Optional<Span> signature(Words words, int open, int close) {
        for (int t = close - 1; t > open + 1 && t >= close - 4; t--) {
            String mark = words.lower(t - 1);
            boolean apart = words.span(t - 1, t).end() < words.span(t, t + 1).start();
            boolean dash = apart && Set.of("-", "–", "—", "--").contains(mark);
            String form = words.analysis().token(t).form();
            if (dash && Character.isUpperCase(form.charAt(0))) {
                return Optional.of(words.span(t, close));
            }
        }
        return Optional.empty();
    }

    private static Insertion made(Span span, Optional<Span> signature, String rule, String why, double confidence) {
        return new Insertion(span, signature, new Basis(PRODUCER, rule, why, confidence, List.of(span)));
    }
}
