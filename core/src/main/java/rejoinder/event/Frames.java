package rejoinder.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what stands around a trigger. */
final class Frames {

    /** Tokens to look to the right at most. */
    private static final int REACH = 40;

    private final Grammar grammar;
    private final NounPhrases phrases;
    private final Subjects subjects;
    /** Pronouns that are subjects, with the subject before them in their sentence. */
    private final Map<NounPhrase, NounPhrase> antecedents = new HashMap<>();

    Frames(Grammar grammar, NounPhrases phrases) {
        this.grammar = grammar;
        this.phrases = phrases;
        this.subjects = new Subjects(grammar, phrases);
    }

    /** Of a verb; none if what governs it makes it nothing that is told. */
    Optional<Frame> verb(int verb, int end) {
        int start = grammar.groupStart(verb);
        Subjects.Found found = subjects.of(verb);
        if (found.dropped()) {
            return Optional.empty();
        }
        if (found.phrases().size() == 1) {
            NounPhrase subject = found.phrases().get(0);
            subjects.antecedent(subject).ifPresent(a -> antecedents.put(subject, a));
        }
        boolean past = Lexis.verb(grammar.lower(verb))
                .filter(e -> e.form() == Form.PAST || grammar.lower(verb).equals(e.lemma()))
                .isPresent();
        boolean passive = past && grammar.inGroup(start, verb, Kind.BE);
        boolean bare = past && start == verb && !(verb > 0 && grammar.is(verb - 1, Kind.TO));
        return Optional.of(right(verb, end, found, passive, bare));
    }

    Optional<NounPhrase> antecedent(NounPhrase pronoun) {
        return Optional.ofNullable(antecedents.get(pronoun));
    }

    /** Of a noun: who owns it, and what prepositions add to it. */
    Frame noun(int noun) {
        Optional<NounPhrase> phrase = phrases.at(noun);
        List<NounPhrase> owner = new ArrayList<>();
        phrase.filter(p -> p.first() < noun)
                .ifPresent(p -> owner.add(
                        p.isOwned()
                                ? new NounPhrase(p.first(), p.owner(), p.first())
                                : new NounPhrase(p.first(), noun, p.first())));
        Frame right = right(noun, noun + 1, Subjects.Found.NOBODY, false, false);
        return new Frame(
                noun,
                noun + 1,
                owner,
                List.of(),
                Optional.empty(),
                right.complements(),
                false,
                false,
                Optional.empty());
    }

    private Frame right(int trigger, int end, Subjects.Found found, boolean passive, boolean bare) {
        int last = Math.min(grammar.range(trigger).end(), end + REACH);
        int t = skip(end, last);
        List<NounPhrase> objects = new ArrayList<>();
        Optional<NounPhrase> indirect = Optional.empty();
        Optional<NounPhrase> first = passive ? Optional.empty() : phrases.beginningAt(t);
        if (first.isPresent() && t < last) {
            t = joined(first.get(), last, objects);
            Optional<NounPhrase> second = objects.size() == 1 ? phrases.beginningAt(t) : Optional.empty();
            if (second.isPresent() && t < last) {
                indirect = first;
                objects.clear();
                t = joined(second.get(), last, objects);
            }
        }
        List<Frame.Complement> complements = complements(t, last);
        boolean reduced = bare && !found.phrases().isEmpty();
        return new Frame(
                trigger, end, found.phrases(), objects, indirect, complements, passive, reduced, found.status());
    }

    private int skip(int from, int last) {
        int t = from;
        while (t < last && (grammar.is(t, Kind.ADVERB) || grammar.is(t, Kind.TIME) || atTime(t, last))) {
            t++;
        }
        return t;
    }

    private boolean atTime(int t, int last) {
        return t + 1 < last && grammar.is(t, Kind.PREPOSITION) && grammar.is(t + 1, Kind.TIME);
    }

    /** Adds a phrase and those that "and" joins to it; where they end. */
    private int joined(NounPhrase phrase, int last, List<NounPhrase> found) {
        found.add(phrase);
        int t = phrase.end();
        while (t < last && found.size() < 8) {
            boolean comma = grammar.is(t, Kind.COMMA);
            int next = comma && t + 1 < last && grammar.lower(t + 1).equals("and") ? t + 2 : t + 1;
            boolean and = grammar.lower(t).equals("and") || next == t + 2;
            Optional<NounPhrase> more = phrases.beginningAt(next);
            if ((!and && !(comma && isList(next, last))) || more.isEmpty() || isSubject(more.get(), last)) {
                return t;
            }
            found.add(more.get());
            t = more.get().end();
        }
        return t;
    }

    /** "Kestria, Calvenne and": a comma of a list, not of another clause. */
    private boolean isList(int from, int last) {
        Optional<NounPhrase> phrase = phrases.beginningAt(from);
        if (phrase.isEmpty() || phrase.get().end() >= last || !grammar.isCapital(from)) {
            return false;
        }
        int end = phrase.get().end();
        return grammar.lower(end).equals("and")
                || (grammar.is(end, Kind.COMMA)
                        && end + 1 < last
                        && (grammar.isCapital(end + 1) || grammar.lower(end + 1).equals("and")));
    }

    /** A verb follows: another clause. */
    private boolean isSubject(NounPhrase phrase, int last) {
        int t = phrase.end();
        return t < last
                && (grammar.is(t, Kind.VERB) || (grammar.kind(t).isOfVerbGroup() && !grammar.is(t, Kind.ADVERB)));
    }

    private List<Frame.Complement> complements(int from, int last) {
        List<Frame.Complement> found = new ArrayList<>();
        int t = from;
        while (t < last) {
            Kind kind = grammar.kind(t);
            boolean quote = grammar.lower(t).equals("\"");
            boolean ends = kind == Kind.SUBORDINATOR
                    || kind == Kind.RELATIVE
                    || (kind == Kind.MARK && !quote)
                    || kind == Kind.COMMA
                    || kind == Kind.TO
                    || kind == Kind.VERB
                    || (kind.isOfVerbGroup() && kind != Kind.ADVERB)
                    || kind == Kind.CONJUNCTION;
            if (ends) {
                break;
            }
            Optional<NounPhrase> phrase =
                    kind == Kind.PREPOSITION ? phrases.beginningAt(skip(t + 1, last)) : Optional.empty();
            if (phrase.isPresent()) {
                List<NounPhrase> all = new ArrayList<>();
                int end = joined(phrase.get(), last, all);
                found.add(new Frame.Complement(grammar.lower(t), t, List.copyOf(all)));
                t = end;
            } else {
                t++;
            }
        }
        return found;
    }

    /** With what "of" adds to it: "officials of the ministry". */
    NounPhrase whole(NounPhrase phrase) {
        int end = phrase.end();
        int sentence = grammar.range(phrase.first()).end();
        if (end + 1 < sentence && Set.of("of", "for", "from", "in").contains(grammar.lower(end))) {
            Optional<NounPhrase> complement = phrases.beginningAt(end + 1);
            boolean placed = !grammar.isCapital(end - 1)
                    && complement.filter(c -> grammar.isCapital(c.end() - 1)).isPresent();
            boolean proper = placed || grammar.lower(end).equals("of");
            if (complement.isPresent() && proper && !grammar.is(phrase.first(), Kind.PRONOUN)) {
                return new NounPhrase(phrase.first(), complement.get().end(), phrase.owner());
            }
        }
        return phrase;
    }
}
