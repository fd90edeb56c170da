package rejoinder.ledger;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import rejoinder.attribution.AttributionId;
import rejoinder.claim.ArticleClaims;
import rejoinder.claim.Insertion;
import rejoinder.claim.Response;
import rejoinder.claim.Response.Target;
import rejoinder.text.Span;

/**
 * Whether what is said of attributions is of those that are there, in words that are there.
 *
 * @param span checks a span, which it is given with its name
 */
record ClaimChecks(Set<AttributionId> known, BiConsumer<String, Span> span, Consumer<String> problems) {

    void check(ArticleClaims claims) {
        claims.acts().forEach((id, act) -> {
            known("an act is given for ", id);
            spans(id + " evidence of its act", act.basis().evidence());
        });
        claims.restated().forEach(id -> known("a claim is restated in ", id));
        claims.about().keySet().forEach(id -> known("actors are given for ", id));
        claims.responses().forEach(this::response);
        claims.insertions().forEach(this::insertion);
        claims.repeats().forEach((id, fuller) -> {
            known("a statement repeats another in ", id);
            known(id + " repeats ", fuller);
            if (id.equals(fuller)) {
                problems.accept(id + " repeats itself");
            }
        });
    }

    private void response(Response response) {
        known("an answer is given in ", response.from());
        if (response.to() instanceof Target.Statement to) {
            known(response.from() + " answers ", to.id());
            if (to.id().equals(response.from())) {
                problems.accept(response.from() + " answers itself");
            }
        } else if (response.to() instanceof Target.BareClaim to) {
            span.accept("claim that " + response.from() + " answers", to.span());
        }
        spans("evidence of an answer of " + response.from(), response.basis().evidence());
    }

    private void insertion(Insertion insertion) {
        span.accept("insertion", insertion.span());
        spans("evidence of the insertion", insertion.basis().evidence());
        if (insertion.signature().filter(s -> !insertion.span().contains(s)).isPresent()) {
            problems.accept("insertion " + insertion.span().range() + " is signed outside it");
        }
        insertion.signature().ifPresent(s -> span.accept("signature", s));
    }

    private void spans(String what, List<Span> spans) {
        spans.forEach(s -> span.accept(what, s));
    }

    private void known(String what, AttributionId id) {
        if (!known.contains(id)) {
            problems.accept(what + id + ", which is not there");
        }
    }
}
