package rejoinder.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * English words as they are indexed: at each place the word as it stands, with {@code =} before it, and its stem
 * (Porter, "An algorithm for suffix stripping", Program, 1980). One field thus answers both kinds of question, alone or
 * mixed in a phrase, and its offsets serve both. No word is left out. Thread-safe.
 */
final class TextAnalyzer extends Analyzer {

    /** Before a word as it stands; no token begins so by itself. */
    static final char EXACT = '=';

    static final TextAnalyzer BOTH = new TextAnalyzer(true, true);
    static final TextAnalyzer STEMS = new TextAnalyzer(false, true);
    /** Words without regard to case and accents, not stemmed: for names. */
    static final TextAnalyzer PLAIN = new TextAnalyzer(false, false);

    /** For each field of the index its own. */
    static final Analyzer FIELDS = new PerFieldAnalyzerWrapper(PLAIN, Map.of(IndexFields.TEXT, BOTH));

    private final boolean exact;
    private final boolean stems;

    private TextAnalyzer(boolean exact, boolean stems) {
        this.exact = exact;
        this.stems = stems;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        TokenStream stream = new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
        if (exact) {
            stream = new Doubled(stream);
        }
        return new TokenStreamComponents(words, stems ? new PorterStemFilter(stream) : stream);
    }

    /** The terms that a query asks for, in order. */
    static List<String> terms(String words, boolean exact) {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = (exact ? PLAIN : STEMS).tokenStream("", words)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(exact ? EXACT + term.toString() : term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be read", e);
        }
        return terms;
    }

    /** Gives each word twice: marked and kept from the stemmer, then as it is. */
    private static final class Doubled extends TokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final KeywordAttribute kept = addAttribute(KeywordAttribute.class);
        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
        private State pending = captureState();
        private boolean isPending;

        Doubled(TokenStream input) {
            super(input);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (isPending) {
                isPending = false;
                restoreState(pending);
                step.setPositionIncrement(0);
                return true;
            }
            if (!input.incrementToken()) {
                return false;
            }
            pending = captureState();
            isPending = true;
            String word = term.toString();
            term.setEmpty().append(EXACT).append(word);
            kept.setKeyword(true);
            return true;
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            isPending = false;
        }
    }
}
