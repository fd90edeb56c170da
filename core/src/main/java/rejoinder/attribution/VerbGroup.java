package rejoinder.attribution;

import java.util.Optional;
import java.util.Set;
import rejoinder.attribution.CueVerb.Inflection;

/**
 * A reporting verb with its auxiliaries: "has repeatedly denied", "went on to say", "declined to confirm".
 *
 * @param cue the verb
 * @param start first token of the group
 * @param verb token of the verb itself
 * @param end token after the group: after the verb, or after a particle as in "pointed out"
 */
record VerbGroup(CueVerb cue, int start, int verb, int end) {

    private static final Set<String> BE =
            Set.of("be", "is", "are", "was", "were", "been", "being", "am", "'re", "'m", "get", "got");
    private static final Set<String> AUXILIARIES = Set.of(
            "be", "is", "are", "was", "were", "been", "being", "am", "has", "have", "had", "having", "will", "would",
            "could", "can", "may", "might", "must", "should", "shall", "did", "does", "do", "not", "n't", "'ve", "'d",
            "'ll", "'re", "'m", "never", "also", "cannot", "ca", "wo");
    /** Verbs that lend their subject to the infinitive: "declined to say", "went on to say", "continued to insist". */
    private static final Set<String> RAISING = Set.of(
            "declined",
            "declines",
            "refused",
            "refuses",
            "continued",
            "continues",
            "began",
            "begun",
            "hastened",
            "proceeded",
            "wanted",
            "sought",
            "tried",
            "on",
            "failed");

    private static final Set<String> DETERMINERS = Set.of("DET", "ADJ", "ADP", "NUM");
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their", "our", "my", "your", "'s", "'");

    /** The group around a verb of the lexicon; empty if the word is a noun there, an adjective, a passive or a bare infinitive. */
    static Optional<VerbGroup> at(SentenceView view, int verb, CueVerb cue) {
        if (isNoun(view, verb, cue) || attributive(view, verb, cue)) {
            return Optional.empty();
        }
        int start = verb;
        boolean passive = false;
        while (view.sameZone(start - 1, verb) && auxiliary(view, start - 1)) {
            start--;
            passive |= BE.contains(view.lower(start)) && cue.inflection() == Inflection.PAST;
        }

        if (view.is(verb - 1, "to") || (start > view.first() && view.is(start - 1, "to"))) {
            int raising = view.is(verb - 1, "to") ? verb - 2 : start - 2;
            if (!view.isIn(raising, RAISING) || !view.sameZone(raising, verb)) {
                return Optional.empty();
            }
            start = view.is(raising, "on") ? raising - 1 : raising;
            while (view.sameZone(start - 1, verb) && view.isIn(start - 1, AUXILIARIES)) {
                start--;
            }
        }
        if (passive || view.is(verb + 1, "by")) {
            return Optional.empty();
        }
        return Optional.of(new VerbGroup(cue, start, verb, verb + 1));
    }

    private static boolean auxiliary(SentenceView view, int i) {
        return view.isIn(i, AUXILIARIES)
                || (view.tag(i).equals("ADV") && !view.isCapitalised(i) && !NounPhrases.isDay(view.lower(i)));
    }

    /** "the report", "its claims", "in response": not the verb, whatever its tag. */
    private static boolean isNoun(SentenceView view, int verb, CueVerb cue) {
        if (view.isCapitalised(verb)
                && verb > view.first()
                && view.zone(verb - 1) == view.zone(verb)
                && !view.isHeadline()) {
            return true; // "the United States"
        }
        boolean ambiguous = cue.inflection() != Inflection.PAST;
        String tag = view.tag(verb);
        boolean after = view.sameZone(verb - 1, verb)
                && (DETERMINERS.contains(view.tag(verb - 1)) || POSSESSIVES.contains(view.lower(verb - 1)))
                && !view.isSubjectPronoun(verb - 1)
                && !view.is(verb - 1, "that");
        boolean bound = cue.inflection() == Inflection.PARTICIPLE
                && (view.tag(verb - 1).equals("ADP") || cue.prepositions().contains(view.lower(verb + 1)));
        if (ambiguous && after && !bound) {
            return true;
        }
        boolean noun = tag.equals("NOUN") || tag.equals("PROPN");
        // The tagger knows few verbs in headlines: "Growers slam ministry".
        boolean headline = view.isHeadline() && view.isNominal(verb - 1) && verb > view.first();
        return cue.inflection() == Inflection.BASE && noun && !headline && !view.isSubjectPronoun(verb - 1);
    }

    /** "the alleged attack", "its stated goals". */
    private static boolean attributive(SentenceView view, int verb, CueVerb cue) {
        return cue.inflection() == Inflection.PAST
                && (view.tag(verb - 1).equals("DET") || POSSESSIVES.contains(view.lower(verb - 1)))
                && view.isNominal(verb + 1);
    }
}
