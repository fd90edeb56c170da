package rejoinder.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import rejoinder.actor.Actor;
import rejoinder.actor.Resolution;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.claim.ArticleClaims;
import rejoinder.claim.Response;
import rejoinder.claim.Response.Target;
import rejoinder.ledger.CuratedReading;
import rejoinder.ledger.Reading;
import rejoinder.provenance.Basis;
import rejoinder.text.Span;
import rejoinder.web.ClaimView.Concerned;
import rejoinder.web.ClaimView.Line;
import rejoinder.web.ClaimView.Reason;
import rejoinder.web.ClaimView.Way;

/** Makes what the cards say of claims and answers. */
final class ClaimViews {

    private static final int QUOTE = 90;

    private final Reading reading;
    private final ArticleClaims claims;
    private final String text;
    private final Map<AttributionId, Integer> numbers = new HashMap<>();

    ClaimViews(Reading reading, Outline outline) {
        this.reading = reading;
        this.claims = reading.claims();
        this.text = reading.document().text();
        outline.attributions().forEach(a -> numbers.put(a.id(), numbers.size() + 1));
    }

    /** Where words that are answered begin on the page. */
    static String place(Span claim) {
        return "words-" + claim.start();
    }

    /** Whose claim an attribution restates, if it does. */
    static Optional<String> restated(Reading reading, Attribution attribution) {
        if (!reading.claims().restated().contains(attribution.id())) {
            return Optional.empty();
        }
        if (reading.actors().get(attribution.id()) instanceof Resolution.Resolved resolved) {
            return Optional.of(resolved.actor().name());
        }
        String source = Words.opening(
                Words.join(attribution.source().spans(), reading.document().text()), 60);
        return Optional.of(source.isEmpty() ? "somebody who is not named" : source);
    }

    /** True if a person said what it does or whom it answers. */
    boolean byPerson(AttributionId id) {
        return Optional.ofNullable(claims.acts().get(id))
                        .filter(a -> CuratedReading.isByPerson(a.basis()))
                        .isPresent()
                || claims.responses().stream()
                        .anyMatch(r -> r.from().equals(id) && CuratedReading.isByPerson(r.basis()));
    }

    ClaimView of(Attribution attribution) {
        AttributionId id = attribution.id();
        return new ClaimView(
                Optional.ofNullable(claims.acts().get(id)).map(a -> a.words()).orElse(List.of()),
                restated(reading, attribution),
                claims.about().getOrDefault(id, List.of()).stream()
                        .map(a -> new Concerned(a.name(), ActorViews.address(a.id())))
                        .toList(),
                lines(id),
                claims.insertions().stream()
                        .filter(i -> attribution.content().holds(List.of(i.span())))
                        .map(i -> Words.opening(i.span().in(text), QUOTE))
                        .toList(),
                reasons(id));
    }

    private List<Line> lines(AttributionId id) {
        List<Line> lines = new ArrayList<>();
        claims.responses().stream().filter(r -> r.from().equals(id)).forEach(r -> lines.add(out(r)));
        claims.responses().stream()
                .filter(r -> r.to().equals(new Target.Statement(id)))
                .forEach(r -> lines.add(line(Way.IN, r.type().wordsBy("\n"), r.from())));
        Optional.ofNullable(claims.repeats().get(id))
                .ifPresent(fuller -> lines.add(line(Way.SAME, "headline of \n", fuller)));
        return lines;
    }

    private Line out(Response response) {
        String words = response.type().words("\n");
        if (response.to() instanceof Target.BareClaim bare) {
            String holder =
                    bare.claimant().map(Actor::name).map(n -> " (" + n + ")").orElse("");
            return line(Way.OUT, words + holder, Words.opening(bare.span().in(text), QUOTE), true, place(bare.span()));
        }
        return response.to() instanceof Target.Statement to
                ? line(Way.OUT, words, to.id())
                : line(Way.OUT, words, "", true, "");
    }

    private Line line(Way way, String words, AttributionId to) {
        return line(way, words, "statement " + numbers.getOrDefault(to, 0), false, to.value());
    }

    /** @param words with a line end where the link stands */
    private static Line line(Way way, String words, String link, boolean quoted, String target) {
        int at = words.indexOf('\n');
        return new Line(way, words.substring(0, at), link, quoted, words.substring(at + 1), target, !quoted);
    }

    private List<Reason> reasons(AttributionId id) {
        List<Reason> reasons = new ArrayList<>();
        Optional.ofNullable(claims.acts().get(id)).ifPresent(a -> reasons.add(reason("act", a.basis())));
        for (Response response : claims.responses()) {
            if (response.from().equals(id)) {
                String target = response.to() instanceof Target.Statement to
                        ? "statement " + numbers.getOrDefault(to.id(), 0)
                        : "these words";
                reasons.add(reason(response.type().words(target), response.basis()));
            }
        }
        return reasons;
    }

    private Reason reason(String of, Basis basis) {
        return new Reason(
                of,
                basis.why(),
                basis.evidence().stream()
                        .map(s -> Words.opening(s.in(text), 80))
                        .toList(),
                basis.rule(),
                String.format(Locale.ROOT, "%.2f", basis.confidence()),
                basis.producer().toString());
    }
}
