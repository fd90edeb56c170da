package rejoinder.actor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import rejoinder.text.Span;

/**
 * A mini-article with its sources marked, {@code {words|actor}}.
 *
 * @param rule that it holds
 * @param sources spans of the text with whom they denote
 */
record MarkedArticle(String rule, String text, Map<Span, String> sources) {

    /** Articles begin with {@code ===} and their rule. */
    static Stream<MarkedArticle> parse(String file) {
        return Stream.of(file.split("(?m)^=== ")).skip(1).map(MarkedArticle::article);
    }

    private static MarkedArticle article(String article) {
        int line = article.indexOf('\n');
        String marked = article.substring(line + 1).strip();
        StringBuilder text = new StringBuilder();
        Map<Span, String> sources = new LinkedHashMap<>();
        int at = 0;
        for (int open = marked.indexOf('{'); open >= 0; open = marked.indexOf('{', at)) {
            int bar = marked.indexOf('|', open);
            int close = marked.indexOf('}', bar);
            text.append(marked, at, open);
            int start = text.length();
            text.append(marked, open + 1, bar);
            sources.put(new Span(start, text.length()), marked.substring(bar + 1, close));
            at = close + 1;
        }
        text.append(marked.substring(at));
        return new MarkedArticle(article.substring(0, line), text.toString(), sources);
    }

    @Override
    public String toString() {
        return rule;
    }
}
