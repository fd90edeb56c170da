package rejoinder.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import rejoinder.actor.Denotation;
import rejoinder.text.Analysis;
import rejoinder.text.Sentence;
import rejoinder.text.Span;
import rejoinder.text.Token;
import rejoinder.text.TokenRange;

/** The tokens of an article in lower case, with the names among them. Immutable once built. */
final class Words {

    private final Analysis analysis;
    private final List<String> lower;
    private final boolean[] name;
    private final Denotation[] denotations;
    private final int[] sentences;

    Words(Analysis analysis, List<Denotation> denotations) {
        this.analysis = analysis;
        this.lower = analysis.tokens().stream().map(Token::lower).toList();
        this.sentences = new int[lower.size()];
        this.denotations = new Denotation[lower.size()];
        for (int s = 0; s < analysis.sentences().size(); s++) {
            TokenRange range = analysis.sentences().get(s).tokens();
            for (int t = range.first(); t < range.end(); t++) {
                sentences[t] = s;
            }
        }
        for (Denotation denotation : denotations) {
            TokenRange range = tokens(denotation.mention().span());
            for (int t = range.first(); t < range.end(); t++) {
                this.denotations[t] = denotation;
            }
        }
        this.name = names();
    }

    /** A capital at the beginning of a sentence makes a name only where the word is never small in mid-sentence. */
    private boolean[] names() {
        Map<String, Boolean> inside = new HashMap<>();
        for (int t = 0; t < lower.size(); t++) {
            if (!opens(t)) {
                inside.merge(lower.get(t), isCapital(t), Boolean::logicalAnd);
            }
        }
        boolean[] found = new boolean[lower.size()];
        for (int t = 0; t < found.length; t++) {
            boolean known = inside.getOrDefault(lower.get(t), false);
            found[t] = denotations[t] != null || (isCapital(t) && lower.get(t).length() > 1 && (known || !opens(t)));
        }
        return found;
    }

    private boolean isCapital(int t) {
        return Character.isUpperCase(analysis.token(t).form().charAt(0));
    }

    /** First word of a sentence or quotation. */
    private boolean opens(int t) {
        return t == 0
                || sentences[t] != sentences[t - 1]
                || !analysis.token(t - 1).isWord();
    }

    Analysis analysis() {
        return analysis;
    }

    String text() {
        return analysis.text();
    }

    int size() {
        return lower.size();
    }

    String lower(int token) {
        return lower.get(token);
    }

    boolean isName(int token) {
        return name[token];
    }

    Optional<Denotation> denotation(int token) {
        return Optional.ofNullable(denotations[token]);
    }

    int sentence(int token) {
        return sentences[token];
    }

    Sentence sentenceOf(int token) {
        return analysis.sentences().get(sentences[token]);
    }

    boolean standsAt(int token, List<String> words) {
        if (token < 0 || token + words.size() > lower.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!lower.get(token + i).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Tokens that touch a span; an empty range if none does. */
    TokenRange tokens(Span span) {
        int first = firstEndingAfter(span.start());
        int end = first;
        while (end < lower.size() && analysis.token(end).span().start() < span.end()) {
            end++;
        }
        return new TokenRange(first, end);
    }

    /** The tokens of some spans, one range for each sentence of each. */
    List<TokenRange> bySentence(List<Span> spans) {
        List<TokenRange> ranges = new ArrayList<>();
        for (Span span : spans) {
            TokenRange all = tokens(span);
            int first = all.first();
            for (int t = all.first() + 1; t <= all.end(); t++) {
                if (t == all.end() || sentences[t] != sentences[first]) {
                    ranges.add(new TokenRange(first, t));
                    first = t;
                }
            }
        }
        return ranges;
    }

    Span span(int first, int end) {
        return analysis.span(new TokenRange(first, end));
    }

    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = lower.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (analysis.token(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
