package rejoinder.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a query: {@code or := and ("OR" and)*}, {@code and := one ("AND"? one)*}, {@code one := ("NOT" | "-") one | "("
 * or ")" | field ":" value | field ":(" value ("OR" value)* ")" | words | word "*"}. Length, depth and the number of parts are bounded. Used once, by one thread.
 */
final class QueryParser {

    static final int LONGEST = 2_000;
    private static final int DEEPEST = 20;
    private static final int MOST = 200;
    private static final int MOST_LIKENESSES = 5;
    private static final int WIDEST = 1_000;

    private final String text;
    private int at;
    private int depth;
    private int parts;
    private int likenesses;

    private QueryParser(String text) {
        this.text = text;
    }

    static boolean isOperator(String word) {
        return word.equals("AND") || word.equals("OR") || word.equals("NOT");
    }

    /** The parts that must all hold; none if the text is blank. */
    static List<Node> parse(String text) throws QuerySyntaxException {
        if (text.length() > LONGEST) {
            throw new QuerySyntaxException(
                    LONGEST, "the query is longer than " + LONGEST + " characters; take a part of it away");
        }
        QueryParser parser = new QueryParser(text);
        parser.space();
        if (parser.at == text.length()) {
            return List.of();
        }
        Node whole = parser.or();
        if (parser.at < text.length()) {
            throw new QuerySyntaxException(parser.at, "this parenthesis closes nothing; take it away, or open one");
        }
        return whole instanceof Node.And and ? and.parts() : List.of(whole);
    }

    private Node or() throws QuerySyntaxException {
        List<Node> found = new ArrayList<>();
        do {
            add(found, and(), Node.Or.class);
        } while (operator("OR"));
        return found.size() == 1 ? found.get(0) : new Node.Or(found);
    }

    private Node and() throws QuerySyntaxException {
        List<Node> found = new ArrayList<>();
        do {
            add(found, one(), Node.And.class);
        } while (operator("AND") || more());
        return found.size() == 1 ? found.get(0) : new Node.And(found);
    }

    /** Parts of a part of the same kind are parts of the whole. */
    private static void add(List<Node> to, Node node, Class<? extends Node> kind) {
        if (!kind.isInstance(node)) {
            to.add(node);
        } else {
            to.addAll(node instanceof Node.And and ? and.parts() : ((Node.Or) node).parts());
        }
    }

    private boolean more() {
        return at < text.length() && text.charAt(at) != ')' && !isAt("OR");
    }

    private Node one() throws QuerySyntaxException {
        if (++depth > DEEPEST) {
            throw new QuerySyntaxException(at, "parts are nested deeper than " + DEEPEST + "; write it flatter");
        }
        if (++parts > MOST) {
            throw new QuerySyntaxException(at, "there are more than " + MOST + " parts; take some away");
        }
        Node node = operator("NOT") || dash() ? new Node.Not(one()) : primary();
        depth--;
        space();
        return node;
    }

    private boolean dash() {
        if (at + 1 < text.length() && text.charAt(at) == '-' && !Character.isWhitespace(text.charAt(at + 1))) {
            at++;
            return true;
        }
        return false;
    }

    private Node primary() throws QuerySyntaxException {
        if (at == text.length()) {
            throw new QuerySyntaxException(at, "something is missing here; add a word, or take the operator away");
        }
        char c = text.charAt(at);
        if (c == '(') {
            return group();
        }
        if (c == ')' || isAt("OR") || isAt("AND")) {
            throw new QuerySyntaxException(at, "a word is missing before this; add one, or put it in quotation marks");
        }
        if (Quoting.isMark(c)) {
            return phrase(quoted());
        }
        int start = at;
        if (c == '=') {
            at++;
            return new Node.Text(checked(start, value("after = stands a whole word; take the * away")), true, 0);
        }
        int colon = colon();
        return colon < 0 ? bare(start, word()) : field(colon);
    }

    /** A word, or with a star at its end all that begin so. */
    private static Node bare(int start, String word) throws QuerySyntaxException {
        int star = word.indexOf('*');
        if (star < 0 || (star == 0 && word.length() == 1)) {
            return new Node.Text(checked(start, unblurred(start, word)), false, 0);
        }
        if (star < word.length() - 1) {
            throw new QuerySyntaxException(
                    start + star,
                    "* stands at the end of a word, for more letters; elsewhere put the word in quotation marks");
        }
        String beginning = word.substring(0, star);
        List<String> terms = TextAnalyzer.terms(beginning, true);
        if (terms.size() != 1 || terms.get(0).codePointCount(1, terms.get(0).length()) < 2) {
            throw new QuerySyntaxException(start + star, "before * stand two letters or more of one word; write them");
        }
        return new Node.Prefix(beginning);
    }

    /** Similar spellings are not looked for, as other languages of search have it: {@code word~}, {@code word~1}. */
    private static String unblurred(int start, String word) throws QuerySyntaxException {
        int end = word.length();
        while (end > 0 && isDigit(word.charAt(end - 1))) {
            end--;
        }
        if (end > 1 && word.charAt(end - 1) == '~') {
            throw new QuerySyntaxException(
                    start + end - 1,
                    "~ and a number stand after words in quotation marks, to find them near each other; after a word take"
                            + " it away, or write * for other endings");
        }
        return word;
    }

    private Node group() throws QuerySyntaxException {
        int open = at++;
        space();
        Node inside = or();
        if (at == text.length()) {
            throw new QuerySyntaxException(open, "this parenthesis is not closed; close it, or take it away");
        }
        at++;
        return inside;
    }

    private Node phrase(String words) throws QuerySyntaxException {
        checked(at, words);
        int within = 0;
        if (at < text.length() && text.charAt(at) == '~') {
            int start = ++at;
            while (at < text.length() && at - start < 5 && isDigit(text.charAt(at))) {
                at++;
            }
            within = at == start ? 0 : Integer.parseInt(text.substring(start, at));
            if (within < 1 || within > WIDEST) {
                throw new QuerySyntaxException(start, "after ~ comes a number of words from 1 to " + WIDEST);
            }
        }
        return new Node.Text(words, true, within);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The colon that ends the name of a field here, or -1. What is no name, such as 12:30, is a word. */
    private int colon() {
        int i = at;
        while (i < text.length() && isLetter(text.charAt(i))) {
            i++;
        }
        boolean name = i > at && i < text.length() && text.charAt(i) == ':';
        return name && !text.startsWith("//", i + 1) ? i : -1;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private Node field(int colon) throws QuerySyntaxException {
        int start = at;
        String name = text.substring(at, colon);
        Optional<QueryField> field = QueryField.of(name);
        if (field.isEmpty()) {
            throw new QuerySyntaxException(
                    start,
                    "there is no field “" + name + "”; there are " + QueryField.all()
                            + ". If the colon is meant, put it in quotation marks");
        }
        at = colon + 1;
        boolean whole = at < text.length() && text.charAt(at) == '=';
        if (whole) {
            at++;
        }
        boolean named = whole && field.get().kind() == QueryField.Kind.NAME;
        if (!whole && at < text.length() && text.charAt(at) == '(') {
            return alternatives(field.get());
        }
        return field(field.get(), named, start);
    }

    /** {@code act:(deny OR reject)}. */
    private Node alternatives(QueryField field) throws QuerySyntaxException {
        int open = at++;
        List<Node> values = new ArrayList<>();
        do {
            space();
            if (++parts > MOST) {
                throw new QuerySyntaxException(at, "there are more than " + MOST + " parts; take some away");
            }
            boolean whole = field.kind() == QueryField.Kind.NAME && at < text.length() && text.charAt(at) == '=';
            at += whole ? 1 : 0;
            values.add(field(field, whole, at));
            space();
        } while (operator("OR"));
        if (at == text.length()) {
            throw new QuerySyntaxException(open, "this parenthesis is not closed; close it, or take it away");
        }
        if (text.charAt(at) != ')') {
            throw new QuerySyntaxException(
                    at,
                    "between the values of “" + field.word() + ":( )” stands OR; put a value of several words in"
                            + " quotation marks");
        }
        at++;
        return values.size() == 1 ? values.get(0) : new Node.Or(values);
    }

    private Node field(QueryField field, boolean whole, int start) throws QuerySyntaxException {
        int begin = at;
        if (at == text.length() || Character.isWhitespace(text.charAt(at)) || text.charAt(at) == ')') {
            throw new QuerySyntaxException(at, "a value is missing after “" + field.word() + ":”");
        }
        String value = value("* is for words alone; give a whole value, or whole words of a name");
        Optional<String> fault = field.fault(value);
        if (fault.isPresent()) {
            throw new QuerySyntaxException(begin, fault.get());
        }
        if (field == QueryField.LIKE && ++likenesses > MOST_LIKENESSES) {
            // Each is compared with all statements.
            throw new QuerySyntaxException(
                    start, "there are more than " + MOST_LIKENESSES + " times “like:”; take some away");
        }
        return new Node.Field(field, value, whole);
    }

    /** @param star what to say of one that is not in quotation marks */
    private String value(String star) throws QuerySyntaxException {
        if (at < text.length() && Quoting.isMark(text.charAt(at))) {
            return quoted();
        }
        int start = at;
        String word = word();
        if (word.indexOf('*') >= 0) {
            throw new QuerySyntaxException(start + word.indexOf('*'), star);
        }
        return word;
    }

    private String word() {
        int start = at;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && !Quoting.ends(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() throws QuerySyntaxException {
        int open = at++;
        StringBuilder words = new StringBuilder();
        while (at < text.length() && !Quoting.isMark(text.charAt(at))) {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at++;
            }
            words.append(text.charAt(at++));
        }
        if (at == text.length()) {
            throw new QuerySyntaxException(open, "this quotation mark is not closed; close it, or take it away");
        }
        at++;
        return words.toString();
    }

    private static String checked(int from, String words) throws QuerySyntaxException {
        if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new QuerySyntaxException(from, "there is no word here; add letters or digits, or take it away");
        }
        return words;
    }

    private boolean operator(String word) {
        if (isAt(word)) {
            at += word.length();
            space();
            return true;
        }
        return false;
    }

    private boolean isAt(String word) {
        int end = at + word.length();
        return text.startsWith(word, at)
                && (end == text.length() || Character.isWhitespace(text.charAt(end)) || Quoting.ends(text.charAt(end)));
    }

    private void space() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
