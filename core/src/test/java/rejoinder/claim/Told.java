package rejoinder.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rejoinder.Readings;
import rejoinder.actor.Actor;
import rejoinder.actor.Denotation;
import rejoinder.actor.Resolution;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.attribution.Content;
import rejoinder.attribution.Cue;
import rejoinder.attribution.Mode;
import rejoinder.attribution.Nesting;
import rejoinder.attribution.Source;
import rejoinder.mention.Mention;
import rejoinder.mention.MentionKind;
import rejoinder.provenance.Basis;
import rejoinder.provenance.Producer;
import rejoinder.text.Analysis;
import rejoinder.text.Analyzer;
import rejoinder.text.Span;
import rejoinder.text.Token;

/** A short text with statements marked by hand, about invented states. */
final class Told {

    private static final Basis BY_HAND = new Basis(new Producer("hand", "1"), "hand", "Marked by hand.", 1, List.of());
    private static final Map<String, Actor> STATES = Map.of(
            "Kestria", state("kestria", "Kestria", "XKS"),
            "Kestrian", state("kestria", "Kestria", "XKS"),
            "Belmora", state("belmora", "Belmora", "XBM"),
            "Belmoran", state("belmora", "Belmora", "XBM"));

    final Analysis analysis;
    private final Map<String, AttributionId> names = new HashMap<>();
    private final List<Attribution> attributions = new ArrayList<>();

    Told(String text) {
        this.analysis = Analyzer.analyze(Readings.document(text));
    }

    private static Actor state(String id, String name, String country) {
        return new Actor(id, name, "state", Optional.of(country), Optional.of("GOV"), List.of());
    }

    /** Marks a statement; source, cue and content are where they stand next to each other, else first. */
    Told statement(String name, String source, String cue, String content) {
        int beside = analysis.text().indexOf(source + " " + cue);
        Span who = beside >= 0 ? span(source, beside) : sameAsBefore(source);
        Span how = span(cue, who.end());
        int what = analysis.text().indexOf(content, how.end());
        Span said = what >= 0 ? new Span(what, what + content.length()) : span(content, 0);
        Source named = Source.of(who);
        Cue words = Cue.of(how);
        Content contents = Content.of(said);
        AttributionId id = AttributionId.of(analysis.document().id(), named, words, contents);
        names.put(name, id);
        attributions.add(new Attribution(id, named, words, contents, Mode.INDIRECT, Optional.empty(), BY_HAND));
        return this;
    }

    /** In "Kestria denied it, saying that" both have one source. */
    private Span sameAsBefore(String source) {
        return attributions.stream()
                .map(a -> a.source().spans().get(0))
                .filter(s -> s.in(analysis.text()).equals(source))
                .reduce((a, b) -> b)
                .orElseGet(() -> span(source, 0));
    }

    private Span span(String words, int from) {
        int at = analysis.text().indexOf(words, from);
        if (at < 0) {
            throw new IllegalArgumentException(words + " is not in " + analysis.text());
        }
        return new Span(at, at + words.length());
    }

    /** Nothing for a name that is none of these. */
    @Nullable
    AttributionId id(String name) {
        return names.get(name);
    }

    Claims claims() {
        Map<AttributionId, Resolution> resolutions = new HashMap<>();
        for (Attribution a : attributions) {
            state(a.source().spans().get(0).in(analysis.text()))
                    .ifPresent(actor -> resolutions.put(a.id(), new Resolution.Resolved(actor, BY_HAND)));
        }
        return Claims.of(analysis, Nesting.of(attributions), resolutions, denotations());
    }

    private static Optional<Actor> state(String words) {
        return STATES.entrySet().stream()
                .filter(e -> List.of(words.split("\\W+")).contains(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private List<Denotation> denotations() {
        List<Denotation> found = new ArrayList<>();
        for (Token token : analysis.tokens()) {
            Optional.ofNullable(STATES.get(token.form()))
                    .ifPresent(actor -> found.add(new Denotation(
                            new Mention(token.span(), MentionKind.STATE), Optional.of(actor), "By its name.")));
        }
        return found;
    }

    String text(List<Span> spans) {
        return String.join(
                " // ", spans.stream().map(s -> s.in(analysis.text())).toList());
    }
}
