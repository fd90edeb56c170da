package rejoinder.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rejoinder.actor.Actor;
import rejoinder.actor.Resolution;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.Mode;
import rejoinder.text.Document;
import rejoinder.text.RegionKind;
import rejoinder.text.Span;

/** Makes of what was read in an article what the linking of claims needs of it. Thread-safe. */
public final class Reports {

    private Reports() {}

    /**
     * The claims of an article.
     *
     * @param sentences in text order
     * @param day of publication, if it is known
     */
    public static Report of(
            Document document, List<Span> sentences, Claims claims, Optional<LocalDate> day, Optional<String> outlet) {
        List<Holding> holdings = new ArrayList<>();
        for (Attribution attribution : claims.attributions()) {
            holdings.add(holding(document, sentences, claims, attribution));
        }
        return new Report(document.id().value(), day, outlet.orElse(""), document.text(), holdings);
    }

    private static Holding holding(Document document, List<Span> sentences, Claims claims, Attribution attribution) {
        SpeechActDecision act = claims.acts().get(attribution.id());
        int start = attribution.content().spans().get(0).start();
        List<Holding.Answer> answers = new ArrayList<>();
        for (Response response : claims.responses()) {
            if (response.from().equals(attribution.id()) && response.to() instanceof Response.Target.Statement to) {
                answers.add(new Holding.Answer(to.id(), response.type()));
            }
        }
        return new Holding(
                attribution.id(),
                holder(claims.holders().get(attribution.id())),
                act == null ? SpeechAct.ASSERT : act.act(),
                words(document, attribution.source().spans()),
                words(document, attribution.cue().spans()),
                words(document, attribution.content().spans()),
                sentences.stream()
                        .filter(s -> s.start() <= start && start < s.end())
                        .findFirst()
                        .map(s -> words(document, List.of(s)))
                        .orElse(""),
                attribution.mode() == Mode.DIRECT,
                document.regions().stream()
                        .anyMatch(r -> r.kind() == RegionKind.HEADLINE
                                && r.span().start() <= start
                                && start < r.span().end()),
                claims.restated().contains(attribution.id()),
                attribution.parent(),
                answers);
    }

    private static Optional<Holder> holder(@Nullable Resolution resolution) {
        if (resolution instanceof Resolution.Resolved resolved) {
            Actor actor = resolved.actor();
            return Optional.of(new Holder(actor.id(), actor.name(), actor.country(), actor.role()));
        }
        return Optional.empty();
    }

    private static String words(Document document, List<Span> spans) {
        return String.join(
                " ",
                spans.stream()
                        .map(s -> document.text().substring(s.start(), s.end()))
                        .toList());
    }
}
