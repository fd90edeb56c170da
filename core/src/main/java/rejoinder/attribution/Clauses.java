package rejoinder.attribution;

import java.util.Set;
import rejoinder.attribution.CueVerb.Frame;
import rejoinder.text.TokenRange;

/** Where a clause begins and ends, and what a rule may pass over in it. */
final class Clauses {

    private static final Set<String> ADJUNCT_HEADS = Set.of(
            "on", "in", "at", "during", "after", "to", "through", "via", "from", "late", "early", "by", "before", "of");
    private static final int LONGEST_ADJUNCT = 16;

    private final SentenceView view;
    private final NounPhrases phrases;

    Clauses(SentenceView view) {
        this.view = view;
        this.phrases = new NounPhrases(view);
    }

    /** After the verb and, if it takes one, the person told: "told [reporters]". */
    int afterAddressee(VerbGroup group) {
        return group.cue().takes(Frame.ADDRESSEE) ? afterPhrase(group.end()) : group.end();
    }

    /** After the noun phrase that begins with this token; the same token if none does. */
    int afterPhrase(int token) {
        return phrases.startingAt(token).map(TokenRange::end).orElse(token);
    }

    /** First token of the sentence, or of the quotation that the token stands in. */
    int zoneStart(int token) {
        int i = token;
        int zone = view.zone(token);
        if (zone == SentenceView.OUTSIDE) {
            return view.first();
        }
        while (view.zone(i - 1) >= zone && i > view.first()) {
            i--;
        }
        return i;
    }

    /** After the last token of the sentence, or of the quotation that the token stands in. */
    int zoneEnd(int token) {
        int zone = view.zone(token);
        if (zone == SentenceView.OUTSIDE) {
            return view.end();
        }
        int limit = view.quotation(zone).inner().end();
        int i = token + 1;
        while (view.has(i) && view.token(i).span().end() <= limit) {
            i++;
        }
        return i;
    }

    /** Passes over "on Tuesday", "in a statement", "earlier this week", "at a briefing in Ardel". */
    int afterAdjuncts(int from) {
        int i = from;
        int passed = from;
        while (view.sameZone(i, from) && i - from < LONGEST_ADJUNCT) {
            if (NounPhrases.isDay(view.lower(i)) || view.tag(i).equals("ADV")) {
                passed = ++i;
            } else if (view.isComma(i) && view.tag(i + 1).equals("ADV") && view.isComma(i + 2)) {
                passed = i += 3; // "conceded, however, that"
            } else if (ADJUNCT_HEADS.contains(view.lower(i)) || view.isIn(i, Set.of("this", "last", "a"))) {
                int head = view.isIn(i, Set.of("this", "last", "a")) ? i : i + 1;
                int end = NounPhrases.isDay(view.lower(head))
                        ? head + 1
                        : phrases.startingAt(head).map(TokenRange::end).orElse(i);
                if (end <= i) {
                    break;
                }
                passed = i = end;
            } else {
                break;
            }
        }
        return passed;
    }

    boolean hasVerb(int from, int end) {
        for (int i = from; i < end; i++) {
            if (view.isVerb(i)) {
                return true;
            }
        }
        return false;
    }
}
