package rejoinder.search;

import static rejoinder.search.IndexFields.*;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/**
 * Marks what was searched for: in a statement's content, and in the two sentences of an article that hold most of it. It
 * goes by the offsets in the index, so the marks are those words that were found and no others.
 */
final class Highlights {

    private static final int PASSAGES = 2;
    private static final int LONGEST = 200_000;

    private final IndexSearcher searcher;

    Highlights(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** For each document the marked texts; none if nothing is to be marked in it. */
    List<List<Marked>> of(Query words, int[] documents) throws IOException {
        List<List<Marked>> marked = new ArrayList<>();
        boolean nothing = words instanceof BooleanQuery all && all.clauses().isEmpty();
        Marker whole = new Marker(searcher, true);
        Marker sentences = new Marker(searcher, false);
        for (int document : documents) {
            if (nothing) {
                marked.add(List.of());
            } else {
                boolean article = ResultKind.ARTICLE
                        .word()
                        .equals(searcher.storedFields()
                                .document(document, Set.of(KIND))
                                .get(KIND));
                marked.add((article ? sentences : whole).of(words, document));
            }
        }
        return marked;
    }

    private static final class Marker extends UnifiedHighlighter {

        Marker(IndexSearcher searcher, boolean whole) {
            super(UnifiedHighlighter.builder(searcher, TextAnalyzer.FIELDS)
                    .withMaxLength(LONGEST)
                    .withMaxNoHighlightPassages(0)
                    .withBreakIterator(
                            () -> whole ? new WholeBreakIterator() : BreakIterator.getSentenceInstance(Locale.ROOT))
                    .withFormatter(new Marks()));
        }

        List<Marked> of(Query words, int document) throws IOException {
            Map<String, Object[]> found =
                    highlightFieldsAsObjects(new String[] {TEXT}, words, new int[] {document}, new int[] {PASSAGES});
            List<Marked> marked = new ArrayList<>();
            Object[] texts = found.get(TEXT);
            if (texts != null && texts[0] instanceof List<?> list) {
                list.forEach(m -> marked.add((Marked) m));
            }
            return marked;
        }
    }

    /** Gives the passages in the order of the text, with marks that touch or overlap as one. */
    private static final class Marks extends PassageFormatter {
        @Override
        public Object format(Passage[] passages, String content) {
            List<Passage> inOrder = new ArrayList<>(List.of(passages));
            inOrder.sort(Comparator.comparingInt(Passage::getStartOffset));
            return inOrder.stream().map(p -> marked(p, content)).toList();
        }

        private static Marked marked(Passage passage, String content) {
            int from = passage.getStartOffset();
            String text = content.substring(from, passage.getEndOffset()).stripTrailing();
            List<int[]> spans = new ArrayList<>();
            for (int i = 0; i < passage.getNumMatches(); i++) {
                spans.add(new int[] {passage.getMatchStarts()[i] - from, passage.getMatchEnds()[i] - from});
            }
            spans.sort(Comparator.comparingInt(s -> s[0]));
            List<Marked.Mark> marks = new ArrayList<>();
            for (int[] span : spans) {
                int last = marks.size() - 1;
                int end = Math.min(span[1], text.length());
                if (last >= 0 && span[0] < marks.get(last).end()) {
                    Marked.Mark before = marks.get(last);
                    marks.set(last, new Marked.Mark(before.start(), Math.max(before.end(), end)));
                } else if (span[0] < end) {
                    marks.add(new Marked.Mark(span[0], end));
                }
            }
            return new Marked(text, marks);
        }
    }
}
