package rejoinder.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import rejoinder.attribution.CueVerb.Frame;
import rejoinder.attribution.CueVerb.Inflection;
import rejoinder.attribution.Subjects.Subject;
import rejoinder.text.Quotation;
import rejoinder.text.Span;
import rejoinder.text.TokenRange;

/** Attributions around a reporting verb, content after it or before it. */
final class VerbCues {

    private static final Set<String> ADJUNCT_HEADS = Set.of(
            "on", "in", "at", "during", "after", "to", "through", "via", "from", "late", "early", "by", "before", "of");
    private static final Set<String> THAT =
            Set.of("that", "whether", "if", "how", "why", "what", "who", "where", "when");
    private static final int LONGEST_ADJUNCT = 16;

    private final SentenceView view;
    private final CueLexicon lexicon;
    private final Subjects subjects;
    private final NounPhrases phrases;

    VerbCues(SentenceView view, CueLexicon lexicon) {
        this.view = view;
        this.lexicon = lexicon;
        this.subjects = new Subjects(view);
        this.phrases = new NounPhrases(view);
    }

    List<Candidate> find() {
        List<Candidate> found = new ArrayList<>();
        for (int i = view.first(); i < view.end(); i++) {
            int verb = i;
            lexicon.verb(view.lower(i))
                    .filter(cue -> !cue.isMental() || view.zone(verb) == SentenceView.OUTSIDE)
                    .flatMap(cue -> VerbGroup.at(view, verb, cue))
                    .flatMap(group -> attribution(group, !found.isEmpty()))
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<Candidate> attribution(VerbGroup group, boolean follows) {
        Optional<Subject> subject = subjects.of(group);
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        Subject s = subject.get();
        Optional<TokenRange> source = s.source();
        boolean shared = s.shared() && follows;
        if (s.shared() && !follows) {
            source = subjects.ofSentence();
            if (source.isEmpty() || source.get().end() > group.start()) {
                return Optional.empty();
            }
        }
        TokenRange cue = new TokenRange(group.start(), group.end());
        Optional<Candidate> backward = s.shared() ? Optional.empty() : backward(group, s, cue);
        if (backward.isPresent() && (s.inverted() || endsWithCue(group) || closedBefore(edge(group, s)))) {
            return backward;
        }
        Optional<TokenRange> from = source;
        Optional<Candidate> forward = s.inverted()
                ? Optional.empty()
                : forward(group).map(f -> new Candidate(f.rule, from, shared, f.cue, f.content));
        return forward.isPresent() ? forward : backward;
    }

    // ---- content before: "C, S said"

    private int edge(VerbGroup group, Subject subject) {
        return (subject.inverted()
                        ? group.start()
                        : subject.source().orElseThrow().first())
                - 1;
    }

    private boolean closedBefore(int edge) {
        return view.closesQuotation(edge).isPresent()
                || (view.isComma(edge) && view.closesQuotation(edge - 1).isPresent());
    }

    /** Nothing but adjuncts stands between the verb and the end of its clause: "said on Tuesday at a briefing." */
    private boolean endsWithCue(VerbGroup group) {
        int i = group.end();
        if (group.cue().takes(Frame.ADDRESSEE)) {
            i = phrases.startingAt(i).map(TokenRange::end).orElse(i);
        }
        i = afterAdjuncts(i);
        return !view.sameZone(i, group.verb()) || view.isIn(i, Set.of(".", ",", ";", "?", "!", "—", "–"));
    }

    private Optional<Candidate> backward(VerbGroup group, Subject subject, TokenRange cue) {
        if (!group.cue().takes(Frame.QUOTATION) || group.cue().inflection() == Inflection.PARTICIPLE) {
            return Optional.empty();
        }
        int edge = edge(group, subject);
        OptionalInt closed = edge == view.first() - 1 ? view.quotationJustBefore() : view.closesQuotation(edge);
        if (closed.isEmpty() && !view.has(edge)) {
            return Optional.empty();
        }
        if (closed.isEmpty() && view.isComma(edge)) {
            closed = view.closesQuotation(edge - 1);
        }
        if (closed.isPresent() && view.zone(group.verb()) != closed.getAsInt()) {
            Quotation quotation = view.quotation(closed.getAsInt());
            List<Span> pieces = new ArrayList<>(List.of(beforeQuotation(quotation, group)));
            after(group, subject, true).ifPresent(pieces::add);
            return Optional.of(new Candidate("quotation-before-cue", subject.source(), false, cue, pieces));
        }
        if (!view.isComma(edge) || !view.sameZone(edge, group.verb())) {
            return Optional.empty();
        }
        int from = zoneStart(group.verb());
        boolean clause = hasVerb(from, edge);
        Optional<Span> rest = after(group, subject, clause);
        if (!clause && rest.isEmpty()) {
            return Optional.empty();
        }
        List<Span> pieces = new ArrayList<>();
        if (clause || !Set.of("ADP", "ADV").contains(view.tag(from))) {
            pieces.add(view.span(from, edge));
        }
        rest.ifPresent(pieces::add);
        return pieces.isEmpty()
                ? Optional.empty()
                : Optional.of(new Candidate("clause-before-cue", subject.source(), false, cue, pieces));
    }

    /** The quotation, with the clause that leads into it: "Kestria wants "a fair share," he said". */
    private Span beforeQuotation(Quotation quotation, VerbGroup group) {
        int sentence = view.sentence.span().start();
        int start = quotation.inner().start();
        if (quotation.outer().start() > sentence && view.zone(group.verb()) == SentenceView.OUTSIDE) {
            String lead =
                    view.analysis.text().substring(sentence, quotation.outer().start());
            if (lead.strip().length() > 1) {
                start = sentence;
            }
        }
        return new Span(start, quotation.inner().end());
    }

    /** What goes on after the cue between commas: "The plan, he said[, would fail]", or a second half of a quotation. */
    private Optional<Span> after(VerbGroup group, Subject subject, boolean clauseBefore) {
        int i = subject.inverted() ? subject.source().orElseThrow().end() : group.end();
        if (group.cue().takes(Frame.ADDRESSEE)) {
            i = phrases.startingAt(i).map(TokenRange::end).orElse(i);
        }
        i = afterAdjuncts(i);
        if (!view.isComma(i) && !view.is(i, ":") && !view.is(i, ";") && !view.is(i, "—")) {
            return Optional.empty();
        }
        OptionalInt opens = view.opensQuotation(i + 1);
        if (opens.isPresent()) {
            return Optional.of(view.quotation(opens.getAsInt()).inner());
        }
        int end = zoneEnd(group.verb());
        boolean clause = hasVerb(i + 1, end)
                && !view.isIn(
                        i + 1, Set.of("and", "but", "while", "as", "who", "which", "when", "after", "before", "with"))
                && !(clauseBefore && lexicon.verb(view.lower(i + 1)).isPresent())
                && !view.lower(i + 1).endsWith("ing");
        return clause && view.sameZone(i + 1, group.verb()) ? Optional.of(view.span(i + 1, end)) : Optional.empty();
    }

    // ---- content after: "S said that C"

    private record Forward(String rule, TokenRange cue, List<Span> content) {}

    private Optional<Forward> forward(VerbGroup group) {
        CueVerb verb = group.cue();
        int next = group.end();
        if (view.is(next, "out") && verb.prepositions().contains("out")) {
            return clause(group, next + 1, new TokenRange(group.start(), next + 1));
        }
        if (verb.prepositions().contains(view.lower(next)) && view.has(next + 1) && !view.is(next, "to")) {
            return content("cue-then-prepositional-object", group.start(), next + 1, next + 1);
        }
        if (verb.takes(Frame.INFINITIVE)
                && view.is(next, "to")
                && (view.isVerb(next + 1) || view.opensQuotation(next + 1).isPresent())) {
            return content("cue-then-infinitive", group.start(), next, next);
        }
        if (verb.takes(Frame.ADDRESSEE)) {
            int told = phrases.startingAt(next).map(TokenRange::end).orElse(next);
            if (told > next && view.is(told, "to") && view.isVerb(told + 1)) {
                return content("cue-then-addressee-and-infinitive", group.start(), group.end(), next);
            }
            if (told > next) {
                Optional<Forward> clause = clause(group, told, new TokenRange(group.start(), next));
                if (clause.isPresent()) {
                    return clause;
                }
            }
        }
        Optional<Forward> clause = clause(group, next, new TokenRange(group.start(), next));
        if (clause.isPresent()) {
            return clause;
        }
        boolean phrase = view.tag(next).equals("DET")
                || view.tag(next).equals("ADJ")
                || view.tag(next).equals("PRON")
                || view.isNominal(next)
                || (view.isVerb(next) && view.lower(next).endsWith("ing"))
                || view.opensQuotation(next).isPresent();
        return verb.takes(Frame.OBJECT) && phrase && !NounPhrases.isDay(view.lower(next))
                ? content("cue-then-object", group.start(), next, next)
                : Optional.empty();
    }

    private Optional<Forward> clause(VerbGroup group, int from, TokenRange cue) {
        CueVerb verb = group.cue();
        boolean that = verb.takes(Frame.THAT);
        boolean bare = verb.takes(Frame.CLAUSE);
        int next = afterAdjuncts(from);
        for (int i : new int[] {from, next}) {
            if (that && THAT.contains(view.lower(i)) && view.sameZone(i, group.verb()) && hasVerb(i, zoneEnd(i))) {
                return content("cue-then-that", cue.first(), cue.end(), i);
            }
            int opening = view.is(i, ":") || view.isComma(i) ? i + 1 : i;
            OptionalInt opens = view.opensQuotation(opening);
            if ((verb.takes(Frame.QUOTATION) || that) && opens.isPresent()) {
                return quotation("cue-then-quotation", group, cue, opening);
            }
            if (verb.takes(Frame.QUOTATION) && view.is(i, ":") && view.has(i + 1)) {
                return content("cue-then-colon", cue.first(), cue.end(), i + 1);
            }
        }
        if (bare && bareClause(from, group)) {
            return content("cue-then-clause", cue.first(), cue.end(), from);
        }
        if (bare && next > from && bareClause(next, group)) {
            return content("cue-then-clause", cue.first(), cue.end(), next);
        }
        return Optional.empty();
    }

    /** A subject and then a finite verb: "said [the plan was late]". */
    private boolean bareClause(int from, VerbGroup group) {
        if (NounPhrases.isDay(view.lower(from))) {
            return false; // "said Tuesday in reply to a list" has its clause before
        }
        boolean subject = view.isNominal(from)
                || view.isIn(from, Set.of("there", "it", "he", "she", "they", "we", "i", "you", "this"))
                || Set.of("DET", "ADJ", "PRON", "NUM", "ADV", "SCONJ").contains(view.tag(from));
        int end = zoneEnd(group.verb());
        boolean finite = hasVerb(from + 1, end) || (view.isHeadline() && end - from > 2);
        return subject && view.sameZone(from, group.verb()) && finite;
    }

    private Optional<Forward> quotation(String rule, VerbGroup group, TokenRange cue, int opening) {
        Quotation quotation = view.quotation(view.zone(opening));
        int end = zoneEnd(group.verb());
        Span content = quotation.inner();
        // "He called it "a mistake" that would cost lives": the clause goes on behind the marks.
        if (end > opening
                && quotation.outer().end() < view.sentence.span().end()
                && !view.isComma(tokenAfter(quotation))) {
            Span rest = view.span(opening, end);
            content = rest.end() > content.end() ? rest : content;
        }
        return Optional.of(new Forward(rule, cue, List.of(content)));
    }

    private int tokenAfter(Quotation quotation) {
        int i = view.end();
        while (i > view.first()
                && view.token(i - 1).span().start() >= quotation.outer().end()) {
            i--;
        }
        return i;
    }

    private Optional<Forward> content(String rule, int cueStart, int cueEnd, int from) {
        int end = zoneEnd(cueStart);
        if (from >= end) {
            return Optional.empty();
        }
        return Optional.of(new Forward(rule, new TokenRange(cueStart, cueEnd), List.of(view.span(from, end))));
    }

    // ---- the clause around

    private int zoneStart(int token) {
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

    private int zoneEnd(int token) {
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
    private int afterAdjuncts(int from) {
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

    private boolean hasVerb(int from, int end) {
        for (int i = from; i < end; i++) {
            if (view.isVerb(i)) {
                return true;
            }
        }
        return false;
    }
}
