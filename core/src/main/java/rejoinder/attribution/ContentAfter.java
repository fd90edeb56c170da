package rejoinder.attribution;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import rejoinder.attribution.CueVerb.Frame;
import rejoinder.text.Quotation;
import rejoinder.text.Span;
import rejoinder.text.TokenRange;

/** Content after its reporting verb: "S said that C", "S denied C", "S vowed to C". */
final class ContentAfter {

    private static final Set<String> THAT =
            Set.of("that", "whether", "if", "how", "why", "what", "who", "where", "when");

    private final SentenceView view;
    private final Clauses clauses;

    ContentAfter(SentenceView view) {
        this.view = view;
        this.clauses = new Clauses(view);
    }

    /** @param cue with a particle or preposition that belongs to it */
    record Found(String rule, TokenRange cue, List<Span> content) {}

    Optional<Found> find(VerbGroup group) {
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
                && !view.is(next + 1, "be")
                && (view.isVerb(next + 1) || view.opensQuotation(next + 1).isPresent())) {
            return content("cue-then-infinitive", group.start(), next, next);
        }
        if (verb.takes(Frame.ADDRESSEE)) {
            int told = clauses.afterAddressee(group);
            if (told > next && view.is(told, "to") && view.isVerb(told + 1)) {
                return content("cue-then-addressee-and-infinitive", group.start(), group.end(), next);
            }
            if (told > next) {
                Optional<Found> clause = clause(group, told, new TokenRange(group.start(), next));
                if (clause.isPresent()) {
                    return clause;
                }
            }
        }
        Optional<Found> clause = clause(group, next, new TokenRange(group.start(), next));
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

    private Optional<Found> clause(VerbGroup group, int from, TokenRange cue) {
        CueVerb verb = group.cue();
        boolean that = verb.takes(Frame.THAT);
        boolean bare = verb.takes(Frame.CLAUSE);
        int next = clauses.afterAdjuncts(from);
        for (int i : new int[] {from, next}) {
            if (that
                    && THAT.contains(view.lower(i))
                    && view.sameZone(i, group.verb())
                    && clauses.hasVerb(i, clauses.zoneEnd(i))) {
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
        int end = clauses.zoneEnd(group.verb());
        boolean finite = clauses.hasVerb(from + 1, end) || (view.isHeadline() && end - from > 2);
        return subject && view.sameZone(from, group.verb()) && finite;
    }

    private Optional<Found> quotation(String rule, VerbGroup group, TokenRange cue, int opening) {
        Quotation quotation = view.quotation(view.zone(opening));
        int end = clauses.zoneEnd(group.verb());
        Span content = quotation.inner();
        // "He called it "a mistake" that would cost lives": the clause goes on behind the marks.
        if (end > opening
                && quotation.outer().end() < view.sentence.span().end()
                && !view.isComma(tokenAfter(quotation))) {
            Span rest = view.span(opening, end);
            content = rest.end() > content.end() ? rest : content;
        }
        return Optional.of(new Found(rule, cue, List.of(content)));
    }

    private int tokenAfter(Quotation quotation) {
        int i = view.end();
        while (i > view.first()
                && view.token(i - 1).span().start() >= quotation.outer().end()) {
            i--;
        }
        return i;
    }

    private Optional<Found> content(String rule, int cueStart, int cueEnd, int from) {
        int end = clauses.zoneEnd(cueStart);
        if (from >= end) {
            return Optional.empty();
        }
        return Optional.of(new Found(rule, new TokenRange(cueStart, cueEnd), List.of(view.span(from, end))));
    }
}
