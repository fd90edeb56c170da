package rejoinder.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rejoinder.text.Analysis;
import rejoinder.text.Quotation;
import rejoinder.text.Sentence;
import rejoinder.text.Span;
import rejoinder.text.TokenRange;

/** All rules on one sentence: proposes candidates, hands on shared sources, and ends each content where the next cue of the same clause begins. */
final class SentenceRules {

    private static final Set<String> JOINS = Set.of("and", "but", "while", "or", "then", "yet");

    private final CueLexicon lexicon;

    SentenceRules(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Draft> find(Analysis analysis, int number) {
        Sentence sentence = analysis.sentences().get(number);
        SentenceView view = new SentenceView(analysis, sentence);
        List<Candidate> candidates = new ArrayList<>(new VerbCues(view, lexicon).find());
        candidates.addAll(new OtherCues(view, lexicon).find());
        candidates.sort(Comparator.comparingInt((Candidate c) -> c.cue().first()));
        Trimmer trimmer = new Trimmer(analysis);
        List<Draft> drafts = new ArrayList<>();
        Optional<Span> lastSource = Optional.empty();
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            Optional<Span> source = candidate.sharesSource()
                    ? lastSource
                    : candidate.source().map(t -> view.span(t.first(), t.end())).flatMap(trimmer::trim);
            Optional<Span> cue = candidate.cue().length() == 0
                    ? Optional.empty()
                    : Optional.of(
                            view.span(candidate.cue().first(), candidate.cue().end()));
            List<Span> content = new ArrayList<>();
            for (Span piece : candidate.content()) {
                Span cut = cut(view, candidate, piece, candidates.subList(i + 1, candidates.size()));
                trimmer.trim(wholeQuotations(analysis, cut))
                        .filter(t -> source.map(s -> !s.overlaps(t)).orElse(true))
                        .filter(t -> cue.map(c -> !c.overlaps(t)).orElse(true))
                        .ifPresent(content::add);
            }
            if (!content.isEmpty()) {
                content.sort(null);
                drafts.add(new Draft(candidate.rule(), source, cue, content, number));
            }
            lastSource = source.isPresent() ? source : lastSource;
        }
        return drafts.stream().map(d -> insideOf(d, drafts, trimmer)).toList();
    }

    /** "[The South is claiming an attack], it said": what the nested cue tells ends where the content around it ends. */
    private static Draft insideOf(Draft draft, List<Draft> all, Trimmer trimmer) {
        for (Draft around : all) {
            for (Span piece : around.content()) {
                boolean nested = draft.cue().map(piece::contains).orElse(false)
                        && around.cue().map(c -> c.start() >= piece.end()).orElse(false);
                if (nested && draft.content().stream().anyMatch(c -> c.overlaps(piece) && !piece.contains(c))) {
                    List<Span> clipped = draft.content().stream()
                            .filter(c -> c.overlaps(piece))
                            .map(c -> new Span(Math.max(c.start(), piece.start()), Math.min(c.end(), piece.end())))
                            .flatMap(c -> trimmer.trim(c).stream())
                            .toList();
                    return clipped.isEmpty()
                            ? draft
                            : new Draft(draft.rule(), draft.source(), draft.cue(), clipped, draft.sentence());
                }
            }
        }
        return draft;
    }

    /** "He said A, [and warned B]": A ends before the cue that shares its clause. */
    private static Span cut(SentenceView view, Candidate candidate, Span piece, List<Candidate> later) {
        for (Candidate next : later) {
            int start = next.source().map(TokenRange::first).orElse(next.cue().first());
            start = next.sharesSource()
                    ? next.cue().first()
                    : Math.min(start, next.cue().first());
            boolean same = view.sameZone(start, candidate.cue().first());
            boolean joined = next.sharesSource()
                    || (view.isIn(start - 1, JOINS) && commaBefore(view, start - 1))
                    || (view.isComma(start - 1)
                            && view.lower(next.cue().first()).endsWith("ing"));
            if (!same || !joined || candidate.cue().length() == 0) {
                continue;
            }
            int end = start;
            while (end > view.first() && (view.isIn(end - 1, JOINS) || view.isComma(end - 1))) {
                end--;
            }
            int at = view.token(Math.max(end - 1, view.first())).span().end();
            if (at > piece.start() && at < piece.end()) {
                return new Span(piece.start(), at);
            }
        }
        return piece;
    }

    /** A comma, or one inside the closing mark: "… sooner," while. */
    private static boolean commaBefore(SentenceView view, int i) {
        return view.isComma(i - 1) || (view.closesQuotation(i - 1).isPresent() && view.isComma(i - 2));
    }

    /** A content that ends inside a quotation takes all of it, also when it runs over several sentences. */
    private static Span wholeQuotations(Analysis analysis, Span piece) {
        Span whole = piece;
        for (Quotation q : analysis.quotationsOpeningIn(piece)) {
            if (q.inner().end() > whole.end()) {
                whole = new Span(whole.start(), q.inner().end());
            }
        }
        return whole;
    }
}
