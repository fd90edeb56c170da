package rejoinder.web;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rejoinder.actor.Resolution;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.claim.Response.Target;
import rejoinder.claim.ResponseType;
import rejoinder.claim.SpeechAct;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.CuratedReading;
import rejoinder.ledger.Curation;
import rejoinder.ledger.CurationEntry;
import rejoinder.ledger.Reading;
import rejoinder.text.Span;
import rejoinder.web.CorrectView.Choice;
import rejoinder.web.CorrectView.Field;
import rejoinder.web.CorrectView.Marked;
import rejoinder.web.CorrectView.Other;

/** Makes the page on which a person corrects the statements of an article. */
final class CorrectViews {

    private static final int OPENING = 70;

    private final CuratedLedger ledger;
    private final Reading reading;
    private final String text;
    private final Outline outline;

    private CorrectViews(CuratedLedger ledger, Reading reading) {
        this.ledger = ledger;
        this.reading = reading;
        this.text = reading.document().text();
        this.outline = Outline.of(reading.attributions());
    }

    /** @param selected the statement to be corrected; nothing is selected if the article does not have it */
    static CorrectView of(CuratedLedger ledger, Reading reading, String title, Optional<String> selected) {
        return new CorrectViews(ledger, reading).view(title, selected);
    }

    private CorrectView view(String title, Optional<String> selected) {
        Optional<Marked> marked = outline.attributions().stream()
                .filter(a -> selected.filter(a.id().value()::equals).isPresent())
                .findFirst()
                .map(this::marked);
        return new CorrectView(
                reading.document().id().value(),
                title,
                Paragraph.of(reading.document(), Segmenter.segments(reading, outline)),
                marked,
                others(marked),
                Stream.of(SpeechAct.values()).map(SpeechAct::word).toList(),
                Stream.of(ResponseType.values())
                        .map(t -> new Choice(t.word(), t.words("it")))
                        .toList(),
                actors(),
                new HistoryLines(ledger).of(history()));
    }

    /** Whom the article speaks of, to choose from; anybody else on record can be named, too. */
    private List<Choice> actors() {
        Map<String, String> named = new TreeMap<>();
        Stream.concat(
                        reading.actors().values().stream().flatMap(r -> CuratedReading.candidates(r).stream()),
                        reading.mentions().stream().flatMap(m -> m.actor().stream()))
                .forEach(a -> named.putIfAbsent(a.id(), a.name()));
        return named.entrySet().stream()
                .map(e -> new Choice(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing(Choice::words).thenComparing(Choice::value))
                .toList();
    }

    private int number(Attribution attribution) {
        return outline.attributions().indexOf(attribution) + 1;
    }

    private Marked marked(Attribution a) {
        return new Marked(
                a.id().value(),
                number(a),
                field(a.source().spans()),
                field(a.cue().spans()),
                field(a.content().spans()),
                Optional.ofNullable(reading.actors().get(a.id()))
                        .filter(Resolution.Resolved.class::isInstance)
                        .map(r -> ((Resolution.Resolved) r).actor().name())
                        .orElse(""),
                reading.claims().act(a.id()).map(SpeechAct::word).orElse(""),
                reading.claims().responses().stream()
                        .filter(r -> r.from().equals(a.id()))
                        .flatMap(r -> r.to() instanceof Target.Statement to
                                ? Stream.of(to.id().value())
                                : Stream.empty())
                        .toList());
    }

    private Field field(List<Span> spans) {
        String places = spans.stream().map(Span::range).collect(Collectors.joining(","));
        return new Field(places, Words.opening(Words.join(spans, text), 400));
    }

    private List<Other> others(Optional<Marked> marked) {
        return outline.attributions().stream()
                .filter(a -> marked.filter(m -> m.id().equals(a.id().value())).isEmpty())
                .map(a -> new Other(
                        a.id().value(),
                        number(a),
                        Words.opening(Words.join(a.content().spans(), text), OPENING),
                        marked.filter(m -> m.answered().contains(a.id().value()))
                                .isPresent()))
                .toList();
    }

    /** What people decided about the statements of this article, and about who says them. */
    private List<CurationEntry> history() {
        Set<AttributionId> here =
                reading.attributions().stream().map(Attribution::id).collect(Collectors.toSet());
        Set<String> numbers = new HashSet<>();
        return ledger.curation().stream()
                .filter(entry -> isAbout(entry.decision(), here, numbers) && numbers.add(Long.toString(entry.number())))
                .toList();
    }

    private boolean isAbout(Curation decision, Set<AttributionId> here, Set<String> numbers) {
        return switch (decision.action()) {
            case UNDO -> numbers.contains(decision.subject());
            case ASSIGN -> decision.attributions().stream().map(ledger::now).anyMatch(here::contains);
            default -> decision.subject().equals(reading.document().id().value());
        };
    }
}
