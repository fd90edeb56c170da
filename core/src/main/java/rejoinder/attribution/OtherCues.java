package rejoinder.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rejoinder.text.Span;
import rejoinder.text.TokenRange;

/** Attributions without a reporting verb: "according to", reporting nouns, "as they allege". */
final class OtherCues {

    private static final Set<String> OBJECT_FRAMES = Set.of("of", "to", "for", "about", "on");
    private static final int LONGEST_AS_SOURCE = 12;

    private final SentenceView view;
    private final CueLexicon lexicon;
    private final NounPhrases phrases;

    OtherCues(SentenceView view, CueLexicon lexicon) {
        this.view = view;
        this.lexicon = lexicon;
        this.phrases = new NounPhrases(view);
    }

    List<Candidate> find() {
        List<Candidate> found = new ArrayList<>();
        for (int i = view.first(); i < view.end(); i++) {
            accordingTo(i).ifPresent(found::add);
            noun(i).ifPresent(found::add);
            asClause(i).ifPresent(found::add);
        }
        return found;
    }

    /** "According to the ministry, C" and "C, according to the ministry". */
    private Optional<Candidate> accordingTo(int i) {
        if (!view.is(i, "according") || !view.is(i + 1, "to")) {
            return Optional.empty();
        }
        boolean leads = i == view.first() || !view.sameZone(i - 1, i);
        Optional<TokenRange> source = leads ? phrases.startingAt(i + 2) : phrases.withAppositionStartingAt(i + 2);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        int after = source.get().end();
        List<Span> content = new ArrayList<>();
        if (!leads) {
            int end = view.isComma(i - 1) ? i - 1 : i;
            int from = view.first();
            while (from < end && view.zone(from) != view.zone(i) && view.zone(i) != SentenceView.OUTSIDE) {
                from++;
            }
            if (from >= end) {
                return Optional.empty();
            }
            content.add(view.span(from, end));
        } else {
            int from = view.isComma(after) ? after + 1 : after;
            if (from >= view.end()) {
                return Optional.empty();
            }
            content.add(view.span(from, view.end()));
        }
        return Optional.of(new Candidate("according-to", source, false, new TokenRange(i, i + 2), content));
    }

    /** "C, as [officials in Ardel] allege, …": what the others allege stands before. */
    private Optional<Candidate> asClause(int i) {
        if (!view.is(i, "as") || !view.isComma(i - 1) || !view.sameZone(i - 1, i)) {
            return Optional.empty();
        }
        Optional<TokenRange> phrase = asSource(i + 1);
        if (phrase.isEmpty()) {
            return Optional.empty();
        }
        int cue = phrase.get().end();
        int verb = cue;
        while (view.isIn(verb, Set.of("have", "has", "had"))) {
            verb++;
        }
        int from = i - 1;
        while (view.sameZone(from - 1, i) && !denies(from - 1)) {
            from--;
        }
        return from < i - 1
                ? Optional.of(new Candidate(
                        "as-clause", phrase, false, new TokenRange(cue, verb + 1), List.of(view.span(from, i - 1))))
                : Optional.empty();
    }

    /** What others allege is what is denied here: "Kestria is not [hiding the dam], as officials allege". */
    private boolean denies(int i) {
        return view.isIn(i, Set.of("not", "n't", "never", "no", "without"))
                || (view.is(i, "from") && view.is(i - 1, "far"))
                || lexicon.verb(view.lower(i))
                        .map(v -> Set.of("deny", "reject", "dismiss", "refute").contains(v.lemma()))
                        .orElse(false);
    }

    /** The words between "as" and a reporting verb that ends the clause; the tagger takes "allege" for a noun. */
    private Optional<TokenRange> asSource(int from) {
        for (int i = from + 1; i < Math.min(view.end(), from + LONGEST_AS_SOURCE) && view.sameZone(i, from); i++) {
            boolean reports = lexicon.verb(view.lower(i))
                    .map(v -> v.takes(CueVerb.Frame.THAT) && v.inflection() != CueVerb.Inflection.PARTICIPLE)
                    .orElse(false);
            if (view.isComma(i) || view.isSubjectPronoun(i)) {
                return Optional.empty();
            }
            boolean ends = !view.sameZone(i + 1, i) || view.isComma(i + 1) || view.is(i + 1, ".");
            if (reports && ends) {
                int end = i;
                while (end > from && view.isIn(end - 1, Set.of("have", "has", "had"))) {
                    end--;
                }
                return end > from ? Optional.of(new TokenRange(from, end)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Belmora's claims that C", "the accusation of C": a noun with what was claimed. */
    private Optional<Candidate> noun(int i) {
        Set<String> frames = lexicon.noun(view.lower(i));
        if (frames.isEmpty() || !(view.isNominal(i) || view.isVerb(i)) || !view.has(i + 2)) {
            return Optional.empty();
        }
        boolean that = frames.contains("t") && view.is(i + 1, "that");
        boolean object = OBJECT_FRAMES.contains(view.lower(i + 1)) && frames.contains(view.lower(i + 1));
        boolean noun = view.tag(i).equals("NOUN") || view.tag(i - 1).equals("DET") || view.is(i - 1, "'s") || named(i);
        if (!(that || object) || !noun || !view.sameZone(i, i + 1)) {
            return Optional.empty();
        }
        Optional<TokenRange> source = possessor(i);
        if (object && source.isEmpty()) {
            return Optional.empty(); // "reports of heavy rain" are nobody's
        }
        int end = nounContentEnd(i + 2);
        return Optional.of(new Candidate(
                that ? "noun-then-that" : "noun-then-object",
                source,
                false,
                new TokenRange(i, i + 1),
                List.of(view.span(i + 1, end))));
    }

    /** "an [Israeli] call to", "slams [Israeli] call to": a name between a determiner or reporting verb and the noun. */
    private boolean named(int i) {
        return view.isCapitalised(i - 1)
                && (view.tag(i - 2).equals("DET")
                        || lexicon.verb(view.lower(i - 2)).isPresent());
    }

    private int nounContentEnd(int from) {
        int i = from;
        while (view.sameZone(i, from) && !view.isComma(i) && !view.is(i, ";") && !view.is(i, "—")) {
            i++;
        }
        return i > from && view.is(i - 1, ".") ? i - 1 : Math.max(i, from + 1);
    }

    /** "[Belmora's] claims", "[its] claims". */
    private Optional<TokenRange> possessor(int i) {
        int last = i - 1;
        if (view.isCapitalised(last) && last > view.first() && view.sameZone(last, i)) {
            return Optional.of(new TokenRange(last, i)); // "[Belmoran] reports of fire"
        }
        while (view.tag(last).equals("ADJ") && view.sameZone(last, i)) {
            last--;
        }
        if (view.isIn(last, Set.of("its", "his", "her", "their", "our", "my"))) {
            return Optional.of(new TokenRange(last, last + 1));
        }
        if (view.is(last, "'s") || view.is(last, "'")) {
            int end = last + 1;
            return phrases.plainEndingAt(last - 1).map(p -> new TokenRange(p.first(), end));
        }
        return Optional.empty();
    }
}
