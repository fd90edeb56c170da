package rejoinder.attribution;

import java.util.OptionalInt;
import java.util.Set;
import rejoinder.text.Analysis;
import rejoinder.text.Quotation;
import rejoinder.text.RegionKind;
import rejoinder.text.Sentence;
import rejoinder.text.Span;
import rejoinder.text.Token;

/**
 * A sentence as the rules look at it: its tokens, and for each the quotation that it stands in, if any. A rule that
 * looks at a word inside a quotation sees only that quotation; one that looks at a word outside sees quotations as
 * closed boxes. Token numbers are those of the {@link Analysis}. Immutable.
 */
final class SentenceView {

    /** No quotation around the token. */
    static final int OUTSIDE = -1;

    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "NUM", "SYM", "X");
    private static final Set<String> SUBJECT_PRONOUNS = Set.of(
            "he",
            "she",
            "it",
            "they",
            "we",
            "i",
            "you",
            "who",
            "which",
            "both",
            "many",
            "some",
            "others",
            "another",
            "most",
            "several",
            "few",
            "everyone",
            "somebody",
            "someone",
            "nobody",
            "one",
            "all");

    private static final Set<String> OPENERS = Set.of(
            "also",
            "still",
            "then",
            "now",
            "here",
            "there",
            "once",
            "so",
            "yet",
            "too",
            "perhaps",
            "maybe",
            "however",
            "meanwhile",
            "moreover",
            "furthermore",
            "instead",
            "later",
            "earlier",
            "never",
            "even",
            "again",
            "today",
            "yesterday",
            "tomorrow",
            "soon",
            "afterwards",
            "nevertheless",
            "nonetheless",
            "thus",
            "when",
            "why",
            "how",
            "where",
            "as",
            "ago",
            "first",
            "second",
            "elsewhere",
            "indeed",
            "not",
            "just",
            "only",
            "rather",
            "otherwise");

    final Analysis analysis;
    final Sentence sentence;
    private final int[] zones;

    SentenceView(Analysis analysis, Sentence sentence) {
        this.analysis = analysis;
        this.sentence = sentence;
        this.zones = new int[sentence.tokens().length()];
        for (int i = 0; i < zones.length; i++) {
            zones[i] = analysis.quotationAt(token(first() + i).span().start()).orElse(OUTSIDE);
        }
    }

    int first() {
        return sentence.tokens().first();
    }

    int end() {
        return sentence.tokens().end();
    }

    boolean has(int i) {
        return sentence.tokens().contains(i);
    }

    Token token(int i) {
        return analysis.token(i);
    }

    String lower(int i) {
        return has(i) ? token(i).lower() : "";
    }

    String tag(int i) {
        return has(i) ? token(i).tag() : "";
    }

    boolean is(int i, String word) {
        return has(i) && token(i).form().equalsIgnoreCase(word);
    }

    boolean isIn(int i, Set<String> words) {
        return has(i) && words.contains(token(i).lower());
    }

    /** Number of the innermost quotation around the token, marks included, or {@link #OUTSIDE}. */
    int zone(int i) {
        return has(i) ? zones[i - first()] : OUTSIDE - 1;
    }

    boolean sameZone(int i, int j) {
        return has(i) && has(j) && zone(i) == zone(j);
    }

    /** A quotation that begins with this token, its opening mark. */
    OptionalInt opensQuotation(int i) {
        return has(i)
                        && zone(i) >= 0
                        && quotation(zone(i)).outer().start() == token(i).span().start()
                ? OptionalInt.of(zone(i))
                : OptionalInt.empty();
    }

    /** A quotation that ends with this token, its closing mark. */
    OptionalInt closesQuotation(int i) {
        return has(i)
                        && zone(i) >= 0
                        && quotation(zone(i)).outer().end() == token(i).span().end()
                ? OptionalInt.of(zone(i))
                : OptionalInt.empty();
    }

    /** A quotation that ends with the sentence before, in the same block: "Who pays?" [Fomin asked]. */
    OptionalInt quotationJustBefore() {
        int last = sentence.span().start() - 1;
        while (last > 0 && text().charAt(last) != '\n' && Character.isWhitespace(text().charAt(last))) {
            last--;
        }
        OptionalInt around = last < 0 ? OptionalInt.empty() : analysis.quotationAt(last);
        return around.isPresent()
                        && quotation(around.getAsInt()).outer().end() == last + 1
                        && quotation(around.getAsInt()).closed()
                        && !quotation(around.getAsInt()).isNested()
                ? around
                : OptionalInt.empty();
    }

    private String text() {
        return analysis.text();
    }

    Quotation quotation(int zone) {
        return analysis.quotations().get(zone);
    }

    boolean isComma(int i) {
        return is(i, ",");
    }

    /** A noun, name or number; also a capitalised word that the tagger takes for something else: "Wheeler added". */
    boolean isNominal(int i) {
        return has(i) && token(i).isWord() && (NOMINAL.contains(tag(i)) || mistakenName(i));
    }

    private boolean mistakenName(int i) {
        return isCapitalised(i)
                && Set.of("ADV", "VERB", "INTJ", "ADJ").contains(tag(i))
                && (i > first() || (tag(i).equals("ADV") && !lower(i).endsWith("ly") && !OPENERS.contains(lower(i))));
    }

    boolean isCapitalised(int i) {
        return has(i) && Character.isUpperCase(token(i).form().charAt(0));
    }

    boolean isVerb(int i) {
        return tag(i).equals("VERB") || tag(i).equals("AUX");
    }

    boolean isSubjectPronoun(int i) {
        return isIn(i, SUBJECT_PRONOUNS);
    }

    boolean isHeadline() {
        RegionKind kind = analysis.document().regions().get(sentence.region()).kind();
        return kind == RegionKind.HEADLINE || kind == RegionKind.DECK;
    }

    /** From the first character of one token to the last of another. */
    Span span(int firstToken, int endToken) {
        return new Span(
                token(firstToken).span().start(), token(endToken - 1).span().end());
    }
}
