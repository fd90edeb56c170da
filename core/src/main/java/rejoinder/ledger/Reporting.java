package rejoinder.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import rejoinder.actor.Actor;
import rejoinder.actor.Resolution;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.attribution.Mode;
import rejoinder.claim.Holder;
import rejoinder.claim.Holding;
import rejoinder.claim.Report;
import rejoinder.claim.Response;
import rejoinder.claim.SpeechAct;
import rejoinder.text.RegionKind;
import rejoinder.text.Span;

/** Makes of a reading what the linking of claims across articles needs of it. */
final class Reporting {

    private final Reading reading;
    private final String text;

    private Reporting(Reading reading) {
        this.reading = reading;
        this.text = reading.document().text();
    }

    static Report of(Reading reading) {
        Reporting reporting = new Reporting(reading);
        List<Holding> holdings = new ArrayList<>();
        for (Attribution attribution : reading.attributions()) {
            holdings.add(reporting.holding(attribution));
        }
        return new Report(
                reading.document().id().value(), reading.day(), reading.outlet().orElse(""), reporting.text, holdings);
    }

    private Holding holding(Attribution attribution) {
        AttributionId id = attribution.id();
        int start = attribution.content().spans().get(0).start();
        return new Holding(
                id,
                holder(id),
                reading.claims().act(id).orElse(SpeechAct.ASSERT),
                words(attribution.source().spans()),
                words(attribution.cue().spans()),
                attribution.content().spans().stream().map(s -> s.in(text)).collect(Collectors.joining(" … ")),
                sentence(start),
                attribution.mode() == Mode.DIRECT,
                isHeadline(start),
                reading.claims().restated().contains(id),
                attribution.parent(),
                answers(id));
    }

    private Optional<Holder> holder(AttributionId id) {
        return Optional.ofNullable(reading.actors().get(id))
                .filter(Resolution.Resolved.class::isInstance)
                .map(r -> ((Resolution.Resolved) r).actor())
                .map(Reporting::holder);
    }

    private static Holder holder(Actor actor) {
        return new Holder(actor.id(), actor.name(), actor.country(), actor.role());
    }

    private List<Holding.Answer> answers(AttributionId id) {
        List<Holding.Answer> answers = new ArrayList<>();
        for (Response response : reading.claims().responses()) {
            if (response.from().equals(id) && response.to() instanceof Response.Target.Statement to) {
                answers.add(new Holding.Answer(to.id(), response.type()));
            }
        }
        return answers;
    }

    private String sentence(int at) {
        return reading.sentences().stream()
                .filter(s -> s.contains(at))
                .findFirst()
                .map(s -> s.in(text))
                .orElse("");
    }

    private boolean isHeadline(int at) {
        return reading.document().regions().stream()
                .anyMatch(r -> r.kind() == RegionKind.HEADLINE && r.span().contains(at));
    }

    private String words(List<Span> spans) {
        return spans.stream().map(s -> s.in(text)).collect(Collectors.joining(" "));
    }
}
