package rejoinder.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.claim.Insertion;
import rejoinder.claim.Response.Target;
import rejoinder.ledger.Reading;
import rejoinder.text.Span;
import rejoinder.web.Segment.Marks;

/** Which words are somebody else's claim, which are answered without being a statement, and which are an editor's. */
final class ClaimMarks {

    private final NavigableMap<Integer, Span> answered;
    private final NavigableMap<Integer, Span> inserted;
    private final Set<Integer> places;
    private final Map<Integer, String> restated = new HashMap<>();
    private final Set<AttributionId> restating;

    ClaimMarks(Reading reading) {
        List<Span> bare = reading.claims().responses().stream()
                .flatMap(r -> r.to() instanceof Target.BareClaim to ? Stream.of(to.span()) : Stream.empty())
                .toList();
        this.places = bare.stream().map(Span::start).collect(Collectors.toSet());
        this.answered = joined(bare);
        this.inserted = joined(
                reading.claims().insertions().stream().map(Insertion::span).toList());
        this.restating = reading.claims().restated();
        for (Attribution attribution : reading.attributions()) {
            ClaimViews.restated(reading, attribution)
                    .ifPresent(holder -> restated.putIfAbsent(
                            attribution.content().spans().get(0).start(), holder));
        }
    }

    private static NavigableMap<Integer, Span> joined(List<Span> spans) {
        NavigableMap<Integer, Span> joined = new TreeMap<>();
        for (Span span : spans.stream().sorted().toList()) {
            Map.Entry<Integer, Span> last = joined.lastEntry();
            Span whole = last != null && last.getValue().overlaps(span)
                    ? last.getValue().union(span)
                    : span;
            joined.put(whole.start(), whole);
        }
        return joined;
    }

    /** All of which the edges cut the text. */
    Stream<Span> spans() {
        return Stream.concat(answered.values().stream(), inserted.values().stream());
    }

    /** Where words begin to which links lead. */
    Set<Integer> places() {
        return places;
    }

    /** @param contents of which attributions the segment is content */
    Marks at(Span segment, Stream<AttributionId> contents) {
        boolean claim = contents.anyMatch(restating::contains);
        return new Marks(
                holds(answered, segment),
                Optional.of(segment).filter(s -> places.contains(s.start())).map(ClaimViews::place),
                holds(inserted, segment),
                claim ? Optional.ofNullable(restated.get(segment.start())) : Optional.empty(),
                claim);
    }

    private static boolean holds(NavigableMap<Integer, Span> spans, Span segment) {
        Map.Entry<Integer, Span> before = spans.floorEntry(segment.start());
        return before != null && before.getValue().contains(segment);
    }
}
