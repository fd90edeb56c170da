package rejoinder.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.attribution.Content;
import rejoinder.attribution.Cue;
import rejoinder.attribution.Mode;
import rejoinder.attribution.Source;
import rejoinder.provenance.Basis;
import rejoinder.provenance.Producer;
import rejoinder.text.Span;
import rejoinder.text.TokenRange;

/** Makes attributions of restated claims and bases for them. */
final class Maker {

    static final Producer PRODUCER = new Producer("claim-restated", "1");

    private final Words words;

    Maker(Words words) {
        this.words = words;
    }

    Attribution attribution(
            Attribution speaker, Optional<Span> source, Optional<Span> cue, Span content, Mode mode, Basis basis) {
        Source who = Source.of(source.map(List::of).orElse(List.of()));
        Cue how = Cue.of(cue.map(List::of).orElse(List.of()));
        Content what = Content.of(content);
        AttributionId id = AttributionId.of(words.analysis().document().id(), who, how, what);
        return new Attribution(id, who, how, what, mode, Optional.of(speaker.id()), basis);
    }

    static Basis basis(String rule, String why, double confidence, Span... evidence) {
        return new Basis(
                PRODUCER,
                rule,
                why,
                confidence,
                List.of(evidence).stream().sorted().toList());
    }

    /** The tokens without marks at either edge; empty if no word is left. */
    Optional<Span> trimmed(int first, int end) {
        int from = first;
        int to = end;
        while (from < to && !words.analysis().token(from).isWord() && !opens(from)) {
            from++;
        }
        while (to > from
                && !words.analysis().token(to - 1).isWord()
                && !words.lower(to - 1).startsWith("'")) {
            to--;
        }
        return from < to ? Optional.of(words.span(from, to)) : Optional.empty();
    }

    /** A mark that opens a quotation inside the claim belongs to it. */
    private boolean opens(int token) {
        Span span = words.analysis().token(token).span();
        return words.analysis().quotationsOpeningIn(span).stream()
                .anyMatch(q -> q.isNested() && q.outer().end() > span.end());
    }

    /** The shortest attribution whose content holds a span. */
    static Optional<Attribution> around(List<Attribution> attributions, Span span) {
        return attributions.stream()
                .filter(a -> a.content().holds(List.of(span)))
                .min(Comparator.<Attribution>comparingInt(a -> a.content().length())
                        .thenComparing(Attribution::id));
    }

    /** The longest statement of another party that is reported, by words known to report, inside a part of a content. */
    static Optional<Attribution> reportedIn(
            Words words, CueTable cues, Parties parties, Span part, Attribution speaker, List<Attribution> all) {
        return all.stream()
                .filter(a -> !a.id().equals(speaker.id()))
                .filter(a -> speaker.content().holds(a.content().spans()))
                .filter(a -> a.content().spans().stream().allMatch(part::contains))
                .filter(a -> a.cue().spans().stream().allMatch(part::contains))
                .filter(a -> cues.find(words, a).isPresent())
                .filter(a -> parties.of(a).mayBeOther(parties.of(speaker)))
                .max(Comparator.<Attribution>comparingInt(a -> a.content().length())
                        .thenComparing(Attribution::id));
    }

    /** Sentence by sentence, the tokens of a content without marks. */
    List<TokenRange> sentences(Attribution attribution) {
        return new ArrayList<>(words.bySentence(attribution.content().spans()));
    }
}
