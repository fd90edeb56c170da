package rejoinder.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rejoinder.actor.Actor;
import rejoinder.actor.Resolution;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.claim.ArticleClaims;
import rejoinder.claim.Insertion;
import rejoinder.claim.Response;
import rejoinder.claim.Response.Target;
import rejoinder.ledger.Reading;
import rejoinder.provenance.Basis;
import rejoinder.text.Span;

/** What is said of a statement, in lines: whose claim it restates, whom it answers and who answers it. */
record ClaimLines(Reading reading) {

    /** Its act and, where they matter, polarity and hedging. */
    List<String> act(AttributionId id) {
        return Optional.ofNullable(claims().acts().get(id)).map(a -> a.words()).orElse(List.of());
    }

    List<String> of(Attribution attribution) {
        AttributionId id = attribution.id();
        List<String> lines = new ArrayList<>();
        if (claims().restated().contains(id)) {
            lines.add("restated: " + holder(attribution));
        }
        for (Response response : claims().responses()) {
            if (response.from().equals(id)) {
                lines.add("→ " + response.type().words(target(response.to())));
            }
        }
        for (Response response : claims().responses()) {
            if (response.to().equals(new Target.Statement(id))) {
                lines.add("← " + response.type().wordsBy(Ids.shown(response.from())));
            }
        }
        Optional.ofNullable(claims().repeats().get(id)).ifPresent(f -> lines.add("headline of " + Ids.shown(f)));
        insertions(attribution)
                .forEach(i -> lines.add("the outlet’s words: " + i.span().in(text())));
        return lines;
    }

    /** Why each of it is said. */
    List<String> reasons(AttributionId id) {
        List<String> lines = new ArrayList<>();
        Optional.ofNullable(claims().acts().get(id))
                .ifPresent(a -> lines.add("act: " + a.act().word() + ": " + reason(a.basis())));
        for (Response response : claims().responses()) {
            if (response.from().equals(id)) {
                lines.add(response.type().words(target(response.to())) + ": " + reason(response.basis()));
            }
        }
        List<Actor> about = claims().about().getOrDefault(id, List.of());
        if (!about.isEmpty()) {
            lines.add("about: "
                    + String.join(", ", about.stream().map(Actor::name).toList()));
        }
        return lines;
    }

    private List<Insertion> insertions(Attribution attribution) {
        return claims().insertions().stream()
                .filter(i -> attribution.content().holds(List.of(i.span())))
                .toList();
    }

    private String target(Target target) {
        if (target instanceof Target.BareClaim bare) {
            return "“" + bare.span().in(text()) + "”"
                    + bare.claimant().map(a -> " (" + a.name() + ")").orElse("");
        }
        return target instanceof Target.Statement to ? Ids.shown(to.id()) : "";
    }

    private String holder(Attribution attribution) {
        if (reading.actors().get(attribution.id()) instanceof Resolution.Resolved resolved) {
            return resolved.actor().name();
        }
        List<Span> source = attribution.source().spans();
        return source.isEmpty()
                ? "somebody who is not named"
                : String.join(" … ", source.stream().map(s -> s.in(text())).toList());
    }

    private String reason(Basis basis) {
        List<String> words =
                basis.evidence().stream().map(s -> "“" + s.in(text()) + "”").toList();
        return basis.why() + " (rule " + basis.rule() + ", "
                + String.format(Locale.ROOT, "%.2f", basis.confidence())
                + (words.isEmpty() ? "" : ", by " + String.join(", ", words)) + ")";
    }

    private ArticleClaims claims() {
        return reading.claims();
    }

    private String text() {
        return reading.document().text();
    }
}
