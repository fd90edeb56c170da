package rejoinder.attribution;

import java.util.Optional;
import java.util.Set;
import rejoinder.attribution.CueVerb.Inflection;
import rejoinder.text.TokenRange;

/** Finds who a reporting verb belongs to: before it, after it, or with the cue before. */
final class Subjects {

    /**
     * @param source tokens of the phrase, empty if shared or absent
     * @param shared the subject is that of an earlier verb
     * @param inverted the subject stands after the verb
     */
    record Subject(Optional<TokenRange> source, boolean shared, boolean inverted) {}

    private static final Set<String> CONJUNCTIONS = Set.of("and", "but", "or", "then");
    private static final Set<String> PERIODS =
            Set.of("week", "month", "year", "morning", "evening", "night", "weekend", "summer", "winter");
    private static final int LONGEST_APPOSITION = 30;
    private static final int LONGEST_RELATIVE = 14;

    private final SentenceView view;
    private final NounPhrases phrases;

    Subjects(SentenceView view) {
        this.view = view;
        this.phrases = new NounPhrases(view);
    }

    Optional<Subject> of(VerbGroup group) {
        int before = beforeDay(group.start() - 1);
        boolean atEdge = !view.sameZone(before, group.verb()) || view.isComma(before) || view.is(before, "—");
        if (atEdge && mayInvert(group)) {
            Optional<TokenRange> after = phrases.withAppositionStartingAt(group.end());
            if (after.isPresent() && !view.isVerb(after.get().end()) && !view.is(group.end(), "that")) {
                return Optional.of(new Subject(after, false, true));
            }
        }
        if (!view.sameZone(before, group.verb())) {
            return Optional.empty();
        }
        if (CONJUNCTIONS.contains(view.lower(before)) || (view.isComma(before) && participle(group))) {
            return Optional.of(new Subject(Optional.empty(), true, false));
        }
        if (view.isComma(before)) {
            return aroundApposition(before).map(s -> new Subject(Optional.of(s), false, false));
        }
        if (participle(group) && !hasAuxiliary(group)) {
            return reduced(before);
        }
        // "quoted [Ana Brod] as saying"
        int last = view.is(before, "as") ? before - 1 : before;
        return phrases.endingAt(last)
                .or(() -> withRelative(before))
                .map(s -> new Subject(Optional.of(s), false, false));
    }

    /** "[An official who asked not to be named] said". */
    private Optional<TokenRange> withRelative(int before) {
        for (int i = before; i > view.first() && before - i < LONGEST_RELATIVE && view.sameZone(i, before); i--) {
            if (view.isComma(i)) {
                return Optional.empty();
            }
            if (view.is(i, "who") && view.isNominal(i - 1)) {
                return phrases.endingAt(i - 1).map(n -> new TokenRange(n.first(), before + 1));
            }
        }
        return Optional.empty();
    }

    /** "the ministry [on Sunday] denied", "the ministry [Sunday] denied". */
    private int beforeDay(int i) {
        if (view.isIn(i, PERIODS) && view.isIn(i - 1, Set.of("this", "last", "next"))) {
            return i - 2;
        }
        if (!NounPhrases.isDay(view.lower(i)) || i <= view.first()) {
            return i;
        }
        return view.is(i - 1, "on") ? i - 2 : i - 1;
    }

    private static boolean hasAuxiliary(VerbGroup group) {
        return group.start() < group.verb();
    }

    /** "[news reports] claiming that", "in a letter accusing": the noun before holds the content. */
    private Optional<Subject> reduced(int before) {
        return phrases.endingAt(before).map(s -> new Subject(Optional.of(s), false, false));
    }

    private boolean mayInvert(VerbGroup group) {
        return group.cue().takes(CueVerb.Frame.QUOTATION)
                && !participle(group)
                && !view.isIn(group.end(), Set.of("it", "this", "that", "there", "no", "all"))
                && (view.isNominal(group.end())
                        || view.tag(group.end()).equals("DET")
                        || view.tag(group.end()).equals("ADJ")
                        || view.isSubjectPronoun(group.end()))
                && !NounPhrases.isDay(view.lower(group.end()));
    }

    private static boolean participle(VerbGroup group) {
        return group.cue().inflection() == Inflection.PARTICIPLE;
    }

    /** "[Ana Brod, the mayor,] said"; a relative clause is left out: "[Ana Brod], who resigned in May, said". */
    private Optional<TokenRange> aroundApposition(int comma) {
        for (int i = comma - 1; i > view.first() && comma - i < LONGEST_APPOSITION; i--) {
            if (!view.sameZone(i, comma)) {
                continue;
            }
            if (view.isComma(i) && view.isNominal(i - 1)) {
                Optional<TokenRange> name = phrases.endingAt(i - 1);
                boolean relative = view.isIn(i + 1, Set.of("who", "which", "whose", "speaking", "citing"));
                int end = relative ? i : comma;
                return name.map(n -> new TokenRange(n.first(), end));
            }
        }
        return Optional.empty();
    }

    /** The subject of the whole sentence: its first noun phrase. For participles without an earlier cue. */
    Optional<TokenRange> ofSentence() {
        int i = view.first();
        while (view.has(i)
                && (view.zone(i) != SentenceView.OUTSIDE || view.tag(i).equals("CCONJ"))) {
            i++;
        }
        return view.has(i) ? phrases.startingAt(i) : Optional.empty();
    }
}
