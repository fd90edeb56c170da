package rejoinder.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rejoinder.attribution.Subjects.Subject;
import rejoinder.text.TokenRange;

/** Attributions around a reporting verb: whose it is, then the content before it or after it. */
final class VerbCues {

    private static final Set<String> NOBODY = Set.of("no", "neither", "nor", "nobody", "none", "nothing");

    private final SentenceView view;
    private final CueLexicon lexicon;
    private final Subjects subjects;
    private final ContentBefore before;
    private final ContentAfter after;

    VerbCues(SentenceView view, CueLexicon lexicon) {
        this.view = view;
        this.lexicon = lexicon;
        this.subjects = new Subjects(view);
        this.before = new ContentBefore(view, lexicon);
        this.after = new ContentAfter(view);
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
        if (s.source().map(this::isNobody).orElse(false)) {
            return Optional.empty();
        }
        Optional<TokenRange> source = s.source();
        boolean shared = s.shared() && follows;
        if (s.shared() && !follows) {
            source = subjects.ofSentence();
            if (source.isEmpty() || source.get().end() > group.start()) {
                return Optional.empty();
            }
        }
        TokenRange cue = new TokenRange(group.start(), group.end());
        Optional<Candidate> backward = s.shared() ? Optional.empty() : before.find(group, s, cue);
        if (backward.isPresent() && before.isCertain(group, s)) {
            return backward;
        }
        Optional<TokenRange> from = source;
        Optional<Candidate> forward = s.inverted()
                ? Optional.empty()
                : after.find(group).map(f -> new Candidate(f.rule(), from, shared, f.cue(), f.content()));
        return forward.isPresent() ? forward : backward;
    }

    /** "[Neither Kestria nor Belmora] said", "[no one] confirmed": words that were not said. */
    private boolean isNobody(TokenRange source) {
        return view.isIn(source.first(), NOBODY)
                || view.isIn(source.first() - 1, NOBODY)
                || (view.is(source.first() - 1, "nor") && view.sameZone(source.first() - 1, source.first()));
    }
}
