package rejoinder.search;

import static rejoinder.search.IndexFields.*;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Tells what may have been meant: operators written small, and words and names that are nowhere on record but differ in a
 * letter or two from some that are. Of several the one in most statements is proposed, of those the first by letters.
 * Used once, by one thread.
 */
final class Hints {

    private static final Set<String> OPERATORS = Set.of("or", "and", "not");
    /** Words and names that are looked at for one that is nowhere. */
    private static final int LOOKED_AT = 2_000;

    private final Generation generation;
    private final IndexReader reader;
    private final Set<String> unknown = new TreeSet<>();

    Hints(Generation generation) {
        this.generation = generation;
        this.reader = generation.searcher().getIndexReader();
    }

    /** @param found how much the query found */
    List<Hint> of(SearchQuery query, long found) throws IOException {
        List<Hint> hints = new ArrayList<>();
        operator(query, found).ifPresent(hints::add);
        if (found == 0 && hints.isEmpty()) {
            spelling(query).ifPresent(hints::add);
        }
        return hints;
    }

    /** “dam or reservoir”: in small letters these are words. */
    private static Optional<Hint> operator(SearchQuery query, long found) {
        List<Node> parts = query.parts();
        for (int i = 0; i + 1 < parts.size(); i++) {
            boolean small = parts.get(i) instanceof Node.Text text
                    && !text.exact()
                    && OPERATORS.contains(text.words())
                    && (i > 0 || text.words().equals("not"));
            // “did not know” may be meant as it stands.
            if (small && (found == 0 || !parts.get(i).text().equals("not"))) {
                String word = parts.get(i).text();
                String operator = word.toUpperCase(Locale.ROOT);
                String before = new SearchQuery(parts.subList(0, i)).text();
                String after = new SearchQuery(parts.subList(i + 1, parts.size())).text();
                return Optional.of(new Hint(
                        "“" + word + "” was looked for as a word; as an operator write " + operator + " in capitals.",
                        read((before + " " + operator + " " + after).strip())));
            }
        }
        return Optional.empty();
    }

    private static Optional<SearchQuery> read(String text) {
        try {
            return Optional.of(SearchQuery.parse(text));
        } catch (QuerySyntaxException e) {
            return Optional.empty();
        }
    }

    private Optional<Hint> spelling(SearchQuery query) throws IOException {
        List<Node> parts = new ArrayList<>();
        for (Node part : query.parts()) {
            parts.add(mended(part));
        }
        SearchQuery mended = new SearchQuery(parts);
        if (!mended.equals(query) && generation.searcher().count(new LuceneQueries(generation).of(parts)) > 0) {
            return Optional.of(new Hint("Did you mean " + mended.text() + "?", Optional.of(mended)));
        }
        return unknown.isEmpty()
                ? Optional.empty()
                : Optional.of(new Hint("Nowhere on record: " + String.join(", ", unknown) + ".", Optional.empty()));
    }

    private Node mended(Node node) throws IOException {
        if (node instanceof Node.And || node instanceof Node.Or) {
            List<Node> parts = new ArrayList<>();
            for (Node part : node instanceof Node.And and ? and.parts() : ((Node.Or) node).parts()) {
                parts.add(mended(part));
            }
            return node instanceof Node.And ? new Node.And(parts) : new Node.Or(parts);
        }
        if (node instanceof Node.Text text) {
            return new Node.Text(words(TEXT, text.words(), text.exact()), text.exact(), text.within());
        }
        return node instanceof Node.Field field ? mended(field) : node;
    }

    private Node mended(Node.Field asked) throws IOException {
        if (asked.isNone()) {
            return asked;
        }
        String value = asked.value();
        String mended = switch (asked.field()) {
            case ACTOR -> asked.whole() ? whole(ACTOR, value) : words(ACTOR_NAME, value, true);
            case ABOUT -> asked.whole() ? whole(ABOUT, value) : words(ABOUT_NAME, value, true);
            case ANSWERS -> asked.whole() ? whole(ANSWERS, value) : words(ANSWERS_NAME, value, true);
            case SOURCE -> words(SOURCE, value, true);
            case CUE -> words(CUE, value, true);
            case OUTLET -> whole(OUTLET, folded(value));
            case COUNTRY -> whole(COUNTRY, folded(value));
            case ROLE -> whole(ROLE, folded(value));
            default -> value;
        };
        return mended.equals(value) || mended.equals(folded(value))
                ? asked
                : new Node.Field(asked.field(), mended, asked.whole());
    }

    private String whole(String field, String value) throws IOException {
        return isKnown(field, value) ? value : near(field, value, value, 0).orElse(value);
    }

    private String words(String field, String words, boolean exact) throws IOException {
        List<String> mended = new ArrayList<>();
        boolean changed = false;
        for (String marked : TextAnalyzer.terms(words, true)) {
            String word = marked.substring(1);
            boolean text = field.equals(TEXT);
            String sought = text && exact
                    ? marked
                    : text ? TextAnalyzer.terms(word, false).get(0) : word;
            Optional<String> near =
                    isKnown(field, sought) ? Optional.empty() : near(field, text ? marked : word, word, text ? 1 : 0);
            changed |= near.isPresent();
            mended.add(near.map(n -> text ? n.substring(1) : n).orElse(word));
        }
        return changed ? String.join(" ", mended) : words;
    }

    private boolean isKnown(String field, String term) throws IOException {
        return reader.docFreq(new Term(field, term)) > 0;
    }

    /** @param kept letters at the beginning that are none of the word */
    private Optional<String> near(String field, String term, String shown, int kept) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, field);
        int length = term.codePointCount(kept, term.length());
        Optional<String> near = Optional.empty();
        for (int edits = 1; terms != null && edits <= Spelling.edits(length) && near.isEmpty(); edits++) {
            near = nearest(new FuzzyTermsEnum(terms, new Term(field, term), edits, kept, true));
        }
        if (near.isEmpty()) {
            unknown.add("“" + shown + "”");
        }
        return near;
    }

    private static Optional<String> nearest(TermsEnum candidates) throws IOException {
        Optional<String> nearest = Optional.empty();
        int most = 0;
        int looked = 0;
        for (BytesRef term = candidates.next(); term != null && looked < LOOKED_AT; term = candidates.next()) {
            // In order of letters, so that the first of equals stays.
            if (candidates.docFreq() > most) {
                most = candidates.docFreq();
                nearest = Optional.of(term.utf8ToString());
            }
            looked++;
        }
        return nearest;
    }
}
