package rejoinder.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import rejoinder.text.Analysis;
import rejoinder.text.Sentence;
import rejoinder.text.Span;
import rejoinder.text.TokenRange;
import rejoinder.time.Timex;
import rejoinder.time.TimexType;

/**
 * The {@link Kind} of every token of an article, by tables, endings and the words beside it: enough to tell verbs from the
 * noun phrases around them, without a tagger. Linear in the text. Immutable once built.
 */
final class Grammar {

    /** Verbs whose plain form often opens a noun phrase: "its need", "a call for". */
    private static final Set<String> ADJECTIVE_ENDINGS = Set.of("an", "ese", "ish", "ch", "i", "ic", "al");

    private final Analysis analysis;
    private final String[] lower;
    private final Kind[] kinds;
    private final int[] sentences;

    Grammar(Analysis analysis, List<Timex> times) {
        this.analysis = analysis;
        int size = analysis.tokens().size();
        this.lower = new String[size];
        this.kinds = new Kind[size];
        this.sentences = new int[size];
        for (int t = 0; t < size; t++) {
            lower[t] = analysis.token(t).form().toLowerCase(Locale.ROOT);
        }
        for (int s = 0; s < analysis.sentences().size(); s++) {
            TokenRange range = analysis.sentences().get(s).tokens();
            for (int t = range.first(); t < range.end(); t++) {
                sentences[t] = s;
            }
        }
        markTimes(times);
        for (Sentence sentence : analysis.sentences()) {
            for (int t = sentence.tokens().first(); t < sentence.tokens().end(); t++) {
                if (kinds[t] == null) {
                    kinds[t] = kind(t, sentence.tokens());
                }
            }
        }
    }

    private void markTimes(List<Timex> times) {
        int t = 0;
        for (Timex time : times) {
            if (time.type() != TimexType.DATE && time.type() != TimexType.TIME) {
                continue;
            }
            Span span = time.span();
            while (t < lower.length && analysis.token(t).span().end() <= span.start()) {
                t++;
            }
            for (int i = t; i < lower.length && analysis.token(i).span().start() < span.end(); i++) {
                kinds[i] = Kind.TIME;
            }
        }
    }

    private Kind kind(int t, TokenRange sentence) {
        String word = lower[t];
        if (!analysis.token(t).isWord()) {
            return mark(t, word, sentence);
        }
        boolean first = t == sentence.first();
        boolean capital = Character.isUpperCase(analysis.token(t).form().charAt(0));
        Optional<Kind> closed = Lexis.kind(word);
        // "US" is no pronoun, "I" is
        boolean shouted = word.length() > 1
                && word.toUpperCase(Locale.ROOT).equals(analysis.token(t).form())
                && !word.equals("a");
        if (closed.isPresent()
                && !shouted
                && (!capital || first || !analysis.token(t - 1).isWord() || word.equals("i"))) {
            return closed(t, word, closed.get(), sentence);
        }
        if (capital && !first) {
            return Kind.NOUN;
        }
        return isVerb(t, word, sentence) ? Kind.VERB : adverb(word);
    }

    private static Kind adverb(String word) {
        return word.length() > 4
                        && word.endsWith("ly")
                        && !word.equals("family")
                        && !word.equals("assembly")
                        && !word.equals("ally")
                        && !word.equals("supply")
                ? Kind.ADVERB
                : Kind.NOUN;
    }

    private Kind mark(int t, String word, TokenRange sentence) {
        if (word.equals("'s") || word.equals("'")) {
            boolean owner = t > sentence.first()
                    && kinds[t - 1] == Kind.NOUN
                    && next(t, sentence).isPresent();
            return owner ? Kind.POSSESSIVE : word.equals("'s") ? Kind.BE : Kind.MARK;
        }
        if (word.startsWith("'") || word.equals("n't")) {
            return Lexis.kind(word).orElse(Kind.MARK);
        }
        if (word.equals(",")) {
            return Kind.COMMA;
        }
        boolean inside = (word.equals("-")
                        || word.equals(".")
                        || word.equals("/")
                        || word.equals("&")
                        || word.equals("%")
                        || word.equals("$"))
                && t > sentence.first()
                && t + 1 < sentence.end()
                && kinds[t - 1] == Kind.NOUN
                && touches(t);
        return inside || word.equals("$") ? Kind.NOUN : Kind.MARK;
    }

    /** "Lt. Gen. Brun", "U.S.-led", "Brun-Valsk": no white space before the mark. */
    private boolean touches(int t) {
        return analysis.token(t - 1).span().end() == analysis.token(t).span().start();
    }

    private Optional<String> next(int t, TokenRange sentence) {
        return t + 1 < sentence.end() ? Optional.of(lower[t + 1]) : Optional.empty();
    }

    private Kind closed(int t, String word, Kind kind, TokenRange sentence) {
        Kind before = t == sentence.first() ? Kind.MARK : kinds[t - 1];
        if (word.equals("that")) {
            if (before == Kind.NOUN) {
                return Kind.RELATIVE;
            }
            return before == Kind.VERB || before == Kind.TIME ? Kind.SUBORDINATOR : Kind.DETERMINER;
        }
        if (word.equals("to")) {
            return next(t, sentence)
                            .filter(w -> isBase(w) || w.equals("be") || w.equals("have"))
                            .isPresent()
                    ? Kind.TO
                    : Kind.PREPOSITION;
        }
        if (word.equals("no")) {
            return Kind.DETERMINER;
        }
        if (word.equals("her") && next(t, sentence).flatMap(Lexis::kind).isPresent()) {
            return Kind.PRONOUN;
        }
        if (word.equals("'s")) {
            return before == Kind.NOUN ? Kind.POSSESSIVE : Kind.BE;
        }
        return kind;
    }

    private static boolean isBase(String word) {
        return Lexis.is("general-base", word)
                || Lexis.verb(word).filter(e -> e.form() == Form.BASE).isPresent();
    }

    private boolean isVerb(int t, String word, TokenRange sentence) {
        Kind before = t == sentence.first() ? Kind.MARK : kinds[t - 1];
        Optional<Form> form = form(word);
        return form.isPresent()
                && switch (form.get()) {
                    case BASE -> isBaseVerb(t, before, sentence);
                    case PRESENT -> isPresentVerb(t, before, sentence);
                    case PAST -> isPastVerb(t, before, sentence);
                    case ING -> isIngVerb(t, before, sentence);
                };
    }

    private static Optional<Form> form(String word) {
        Optional<Form> trigger = Lexis.verb(word).map(Lexis.Entry::form);
        if (trigger.isPresent()) {
            boolean pastToo = trigger.get() == Form.BASE
                    && Set.of("cut", "put", "quit", "beat").contains(word);
            return pastToo ? Optional.of(Form.PAST) : trigger;
        }
        if (Lexis.is("general-past", word)) {
            return Optional.of(Form.PAST);
        }
        if (Lexis.is("general-base", word)) {
            return Optional.of(Form.BASE);
        }
        if (Lexis.is("general-s", word)
                || (word.endsWith("s") && Lexis.is("general-base", word.substring(0, word.length() - 1)))) {
            return Optional.of(Form.PRESENT);
        }
        if (word.endsWith("ed") && word.length() > 4 && !Lexis.is("ed-noun", word)) {
            return Optional.of(Form.PAST);
        }
        return word.endsWith("ing") && word.length() > 5 && !Lexis.is("ing-noun", word)
                ? Optional.of(Form.ING)
                : Optional.empty();
    }

    private static boolean leads(Kind before) {
        return before == Kind.TO
                || before == Kind.MODAL
                || before == Kind.DO
                || before == Kind.NEGATION
                || before == Kind.PRONOUN
                || before == Kind.RELATIVE;
    }

    private boolean isBaseVerb(int t, Kind before, TokenRange sentence) {
        if (leads(before)) {
            return true;
        }
        if (before == Kind.ADVERB && t - 2 >= sentence.first()) {
            return leads(kinds[t - 2]);
        }
        if (before == Kind.CONJUNCTION) {
            return followsBase(t, sentence) && opensObject(t, sentence);
        }
        boolean plural = before == Kind.NOUN
                && Character.isLowerCase(analysis.token(t - 1).form().charAt(0))
                && lower[t - 1].endsWith("s")
                && !lower[t - 1].endsWith("ss");
        return plural && opensObject(t, sentence);
    }

    /** "to attack and seize": the verb before is a plain form, too. */
    private boolean followsBase(int t, TokenRange sentence) {
        for (int i = t - 1; i > sentence.first() && i > t - 12; i--) {
            if (kinds[i] == Kind.VERB) {
                return form(lower[i]).filter(f -> f == Form.BASE).isPresent();
            }
        }
        return false;
    }

    private boolean opensObject(int t, TokenRange sentence) {
        if (t + 1 >= sentence.end()) {
            return false;
        }
        Optional<Kind> next = Lexis.kind(lower[t + 1]);
        boolean capital = Character.isUpperCase(analysis.token(t + 1).form().charAt(0));
        return capital
                || kinds[t + 1] == Kind.TIME
                || Character.isDigit(lower[t + 1].charAt(0))
                || next.filter(k -> k == Kind.DETERMINER || k == Kind.PRONOUN || k == Kind.SUBORDINATOR)
                        .isPresent()
                || lower[t + 1].equals("that");
    }

    private boolean isPresentVerb(int t, Kind before, TokenRange sentence) {
        if (before == Kind.PRONOUN || before == Kind.RELATIVE) {
            return true;
        }
        if (before != Kind.NOUN && before != Kind.ADVERB && before != Kind.TIME) {
            return false;
        }
        boolean noun = before == Kind.NOUN
                && (lower[t - 1].endsWith("s")
                        || (isAdjective(lower[t - 1]) && Lexis.verb(lower[t]).isPresent()));
        boolean saying = Lexis.is("general-s", lower[t]) && Lexis.verb(lower[t]).isEmpty();
        return saying || (!noun && (opensObject(t, sentence) || (t + 1 < sentence.end() && lower[t + 1].equals("to"))));
    }

    /** By its ending: "Kestrian", "Calvennese", "Iraqi". */
    private static boolean isAdjective(String word) {
        return ADJECTIVE_ENDINGS.stream().anyMatch(word::endsWith);
    }

    private boolean isPastVerb(int t, Kind before, TokenRange sentence) {
        if (before == Kind.DETERMINER || before == Kind.POSSESSIVE) {
            return false;
        }
        if (before == Kind.PREPOSITION || before == Kind.MARK || before == Kind.COMMA || before == Kind.CONJUNCTION) {
            // "of occupied territories", "retired and injured officers"
            boolean nounNext = t + 1 < sentence.end()
                    && kinds[t + 1] == null
                    && Lexis.kind(lower[t + 1]).isEmpty()
                    && analysis.token(t + 1).isWord()
                    && !Character.isUpperCase(analysis.token(t + 1).form().charAt(0))
                    && !Character.isDigit(lower[t + 1].charAt(0))
                    && adverb(lower[t + 1]) == Kind.NOUN;
            return before == Kind.PREPOSITION ? false : !nounNext || before == Kind.CONJUNCTION;
        }
        return true;
    }

    private boolean isIngVerb(int t, Kind before, TokenRange sentence) {
        if (before == Kind.DETERMINER || before == Kind.POSSESSIVE) {
            return false;
        }
        boolean of = next(t, sentence).filter("of"::equals).isPresent();
        boolean attribute = before == Kind.NOUN
                && analysis.token(t - 1).isWord()
                && isAdjective(lower[t - 1])
                && Lexis.verb(lower[t]).isEmpty()
                && next(t, sentence)
                        .filter(w -> Lexis.kind(w).isEmpty() && Character.isLetter(w.charAt(0)))
                        .isPresent();
        if (attribute) {
            return false;
        }
        if (before == Kind.NOUN
                && Character.isLowerCase(analysis.token(t - 1).form().charAt(0))) {
            return !of;
        }
        return !of || before == Kind.BE;
    }

    Analysis analysis() {
        return analysis;
    }

    int size() {
        return kinds.length;
    }

    Kind kind(int token) {
        return kinds[token];
    }

    boolean is(int token, Kind kind) {
        return kinds[token] == kind;
    }

    String lower(int token) {
        return lower[token];
    }

    int sentence(int token) {
        return sentences[token];
    }

    TokenRange range(int token) {
        return analysis.sentences().get(sentences[token]).tokens();
    }

    boolean isCapital(int token) {
        return Character.isUpperCase(analysis.token(token).form().charAt(0));
    }

    Span span(int first, int end) {
        return analysis.span(new TokenRange(first, end));
    }

    /** First token of the group of a verb: "has" of "has not yet been expelled". */
    int groupStart(int verb) {
        int t = verb;
        int first = range(verb).first();
        while (t > first && (kinds[t - 1].isOfVerbGroup() || inside(t - 1, first))) {
            t--;
        }
        return t;
    }

    /** "has on Monday expelled" */
    private boolean inside(int t, int first) {
        return (is(t, Kind.TIME) || lower[t].equals("on"))
                && t > first
                && t + 1 < kinds.length
                && (is(t, Kind.TIME) || is(t + 1, Kind.TIME));
    }

    /** Whether a kind stands in the group of a verb, before it. */
    boolean inGroup(int start, int verb, Kind kind) {
        for (int t = start; t < verb; t++) {
            if (is(t, kind)) {
                return true;
            }
        }
        return false;
    }
}
