package rejoinder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the subject of a verb to its left. */
final class Subjects {

    /** Steps over other clauses at most, so that time stays linear. */
    private static final int DEPTH = 6;
    /** Tokens to look to the left at most. */
    private static final int REACH = 60;

    /** What joins a name to the noun before it: "officials in Ardel". */
    private static final Set<String> JOINING =
            Set.of("of", "in", "from", "at", "for", "near", "on", "with", "along", "across");

    private static final Set<String> HARM = Set.of("kill", "injure", "wound");

    private static final Set<String> THIRD = Set.of("it", "they", "he", "she");

    /** Prepositions that open clauses as well: "after Kestria withdrew". */
    private static final Set<String> CLAUSES = Set.of("after", "before", "since", "until", "till", "as", "than");

    /** Who does it, and what governs it: "denied shelling" makes it denied. */
    record Found(List<NounPhrase> phrases, Optional<EventStatus> status, boolean dropped) {
        static final Found NOBODY = new Found(List.of(), Optional.empty(), false);
        static final Found DROPPED = new Found(List.of(), Optional.empty(), true);
    }

    private final Grammar grammar;
    private final NounPhrases phrases;

    Subjects(Grammar grammar, NounPhrases phrases) {
        this.grammar = grammar;
        this.phrases = phrases;
    }

    /** The subject before a pronoun in its sentence: "After Kestria left the treaty, it tested a missile". */
    Optional<NounPhrase> antecedent(NounPhrase pronoun) {
        if (!grammar.is(pronoun.first(), Kind.PRONOUN) || !THIRD.contains(grammar.lower(pronoun.first()))) {
            return Optional.empty();
        }
        int first = grammar.range(pronoun.first()).first();
        for (int t = pronoun.first() - 1; t >= first && pronoun.first() - t < REACH; t--) {
            if (grammar.is(t, Kind.VERB) || grammar.is(t, Kind.BE)) {
                List<NounPhrase> before = of(t, DEPTH - 2).phrases();
                if (before.size() == 1 && !grammar.is(before.get(0).first(), Kind.PRONOUN)) {
                    return Optional.of(before.get(0));
                }
            }
        }
        return Optional.empty();
    }

    Found of(int verb) {
        return of(verb, DEPTH);
    }

    private Found of(int verb, int depth) {
        int first = grammar.range(verb).first();
        int start = grammar.groupStart(verb);
        boolean ing = Form.of(lemma(verb), grammar.lower(verb)) == Form.ING && !grammar.inGroup(start, verb, Kind.BE);
        if (depth == 0 || start <= first) {
            return Found.NOBODY;
        }
        int left = start - 1;
        if (grammar.is(left, Kind.TO)) {
            return infinitive(left, depth);
        }
        if (ing && grammar.is(left, Kind.COMMA) && HARM.contains(lemma(verb))) {
            return Found.DROPPED; // "crashed, killing five"; "opened fire, wounding five" is told already
        }
        if (ing
                && (grammar.is(left, Kind.PREPOSITION)
                        || grammar.is(left, Kind.VERB)
                        || grammar.is(left, Kind.COMMA))) {
            return participle(left, depth);
        }
        if (ing && grammar.is(left, Kind.SUBORDINATOR)) {
            return previous(left, depth);
        }
        return finite(left, depth);
    }

    private String lemma(int verb) {
        return Lexis.verb(grammar.lower(verb)).map(Lexis.Entry::lemma).orElse(grammar.lower(verb) + "x");
    }

    private Found finite(int from, int depth) {
        int first = grammar.range(from).first();
        int left = from;
        int steps = 0;
        while (left >= first && steps++ < REACH) {
            Kind kind = grammar.kind(left);
            if (kind == Kind.TIME || kind == Kind.ADVERB) {
                left--;
            } else if (grammar.lower(left).equals("on")
                    && left + 1 < grammar.size()
                    && grammar.is(left + 1, Kind.TIME)) {
                left--;
            } else if (grammar.lower(left).equals(")")) {
                left = opening(left, first) - 1;
            } else if (phrases.endingAt(left + 1).isPresent()) {
                return chain(phrases.endingAt(left + 1).get(), first);
            } else if (kind == Kind.RELATIVE) {
                int noun = left - 1 >= first && grammar.is(left - 1, Kind.COMMA) ? left - 2 : left - 1;
                return phrases.endingAt(noun + 1).map(p -> chain(p, first)).orElse(Found.NOBODY);
            } else if (kind == Kind.COMMA) {
                int opening = apposition(left, first);
                if (opening < 0) {
                    return previous(left, depth);
                }
                left = opening - 1;
            } else if (kind == Kind.CONJUNCTION) {
                return previous(left, depth);
            } else {
                return Found.NOBODY;
            }
        }
        return Found.NOBODY;
    }

    private int opening(int closing, int first) {
        int t = closing;
        while (t > first && closing - t < REACH && !grammar.lower(t).equals("(")) {
            t--;
        }
        return t;
    }

    /** Where the comma before an apposition or relative clause stands: "Kestria, which borders Belmora, expelled". */
    private int apposition(int comma, int first) {
        int t = comma - 1;
        boolean verb = false;
        while (t > first && comma - t < REACH && !grammar.is(t, Kind.COMMA)) {
            verb |= grammar.is(t, Kind.VERB) || grammar.is(t, Kind.MODAL);
            t--;
        }
        if (t <= first || !grammar.is(t, Kind.COMMA) || phrases.endingAt(t).isEmpty()) {
            return -1;
        }
        boolean relative =
                grammar.is(t + 1, Kind.RELATIVE) || grammar.lower(t + 1).equals("where");
        boolean noun = !verb && phrases.beginningAt(t + 1).isPresent();
        return relative || noun ? t : -1;
    }

    /** The subject of the verb before: "Kestria closed the border and expelled". */
    private Found previous(int from, int depth) {
        int first = grammar.range(from).first();
        for (int t = from - 1; t >= first && from - t < REACH; t--) {
            boolean ing = grammar.lower(t).endsWith("ing");
            if (grammar.is(t, Kind.VERB) && !(ing && !grammar.inGroup(grammar.groupStart(t), t, Kind.BE))) {
                Found found = of(t, depth - 1);
                boolean passive = grammar.inGroup(grammar.groupStart(t), t, Kind.BE) && !ing;
                return new Found(passive ? List.of() : found.phrases(), found.status(), found.dropped());
            }
            if (grammar.lower(t).equals(";") || grammar.lower(t).equals(":")) {
                return Found.NOBODY;
            }
        }
        return Found.NOBODY;
    }

    /** The noun before its prepositions, and who is joined to it: "the police of Kestria and Belmora". */
    private Found chain(NounPhrase last, int first) {
        NounPhrase head = last;
        int steps = 0;
        while (head.first() - 1 > first && steps++ < 8) {
            int before = head.first() - 1;
            if (!grammar.is(before, Kind.PREPOSITION)) {
                break;
            }
            Optional<NounPhrase> noun = phrases.endingAt(before);
            if (CLAUSES.contains(grammar.lower(before))) {
                break;
            }
            if (noun.isPresent() && JOINING.contains(grammar.lower(before))) {
                head = noun.get();
                continue;
            }
            boolean participle = grammar.is(before - 1, Kind.VERB)
                    && phrases.endingAt(before - 1).isPresent();
            if (!participle) {
                return Found.NOBODY;
            }
            head = phrases.endingAt(before - 1).get();
        }
        int before = head.first() - 1;
        if (head.first() > first && grammar.is(before, Kind.PREPOSITION) && !CLAUSES.contains(grammar.lower(before))) {
            return Found.NOBODY;
        }
        List<NounPhrase> all = new ArrayList<>(joined(head, first));
        all.add(head);
        return new Found(all, Optional.empty(), false);
    }

    /** "Kestria, Calvenne and" before Belmora. */
    private List<NounPhrase> joined(NounPhrase phrase, int first) {
        List<NounPhrase> found = new ArrayList<>();
        int t = phrase.first() - 1;
        if (t <= first || !grammar.lower(t).equals("and")) {
            return found;
        }
        t = grammar.is(t - 1, Kind.COMMA) ? t - 1 : t;
        while (t > first && found.size() < 8) {
            Optional<NounPhrase> before = phrases.endingAt(t);
            if (before.isEmpty()) {
                break;
            }
            found.add(0, before.get());
            t = before.get().first() - 1;
            if (t < first || !grammar.is(t, Kind.COMMA)) {
                break;
            }
        }
        // "attacked Belmora and Calvenne condemned": Belmora is another's object
        boolean another = t >= first && (grammar.is(t, Kind.VERB) || grammar.is(t, Kind.PREPOSITION));
        return another ? List.of() : found;
    }

    /** "plans to deploy", "the decision to deploy", "urged Belmora to deploy". */
    private Found infinitive(int to, int depth) {
        int first = grammar.range(to).first();
        int t = to - 1;
        while (t > first && (grammar.is(t, Kind.ADVERB) || grammar.is(t, Kind.TIME) || grammar.is(t, Kind.NEGATION))) {
            t--;
        }
        boolean not = to > first && grammar.is(to - 1, Kind.NEGATION);
        if (t < first) {
            return Found.DROPPED;
        }
        String word = grammar.lower(t);
        boolean reported = Lexis.isTransparent(word);
        Optional<EventStatus> status = not ? Optional.of(EventStatus.NEGATED) : Lexis.governed(word);
        if (grammar.is(t, Kind.BE)) {
            Found subject = of(t + 1, depth - 1);
            return new Found(subject.phrases(), Optional.of(EventStatus.FUTURE), subject.dropped());
        }
        if (status.isEmpty() && !reported) {
            return Found.DROPPED;
        }
        Optional<NounPhrase> noun = phrases.endingAt(t + 1);
        if (noun.isPresent()) {
            // "Kestria's decision to deploy", or a predicate: "is able to deploy"
            boolean predicate = grammar.is(
                    noun.get().first() - 1 < first ? first : noun.get().first() - 1, Kind.BE);
            List<NounPhrase> owner = noun.get().isOwned()
                    ? List.of(new NounPhrase(
                            noun.get().first(), noun.get().owner(), noun.get().first()))
                    : predicate ? of(noun.get().first(), depth - 1).phrases() : List.of();
            return owner.isEmpty() ? Found.DROPPED : new Found(owner, status, false);
        }
        if (!grammar.is(t, Kind.VERB)) {
            return Found.DROPPED;
        }
        Found subject = of(t, depth - 1);
        return new Found(subject.phrases(), worse(subject.status(), status), subject.dropped());
    }

    private static Optional<EventStatus> worse(Optional<EventStatus> outer, Optional<EventStatus> inner) {
        return outer.isPresent() ? outer : inner;
    }

    /** "denied shelling", "accused Belmora of shelling", "left, shelling". */
    private Found participle(int left, int depth) {
        if (grammar.is(left, Kind.VERB)) {
            String word = grammar.lower(left);
            Optional<EventStatus> status = Lexis.governed(word);
            if (status.isEmpty() && !Lexis.isTransparent(word)) {
                return Found.DROPPED;
            }
            Found subject = of(left, depth - 1);
            return new Found(subject.phrases(), worse(subject.status(), status), subject.dropped());
        }
        int first = grammar.range(left).first();
        boolean charged = grammar.is(left, Kind.PREPOSITION)
                && (grammar.lower(left).equals("of") || grammar.lower(left).equals("for"));
        Optional<NounPhrase> object = charged ? phrases.endingAt(left) : Optional.empty();
        if (object.isPresent()) {
            int before = object.get().first() - 1;
            boolean verb = before >= first && grammar.is(before, Kind.VERB);
            return verb ? new Found(List.of(object.get()), Optional.empty(), false) : Found.DROPPED;
        }
        if (grammar.is(left, Kind.PREPOSITION)
                && Set.of("without", "from", "against").contains(grammar.lower(left))) {
            Found subject = previous(left, depth);
            return new Found(subject.phrases(), Optional.of(EventStatus.NEGATED), subject.dropped());
        }
        if (grammar.is(left, Kind.PREPOSITION)
                && !Set.of("by", "after", "since", "before").contains(grammar.lower(left))) {
            return Found.DROPPED;
        }
        return previous(left, depth);
    }
}
