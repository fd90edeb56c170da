package rejoinder.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rejoinder.attribution.Attribution;
import rejoinder.claim.Response.Target;
import rejoinder.claim.ResponseType;
import rejoinder.claim.SpeechAct;
import rejoinder.ledger.CuratedActors;
import rejoinder.ledger.CurationEntry;
import rejoinder.ledger.Reading;
import rejoinder.text.Span;
import rejoinder.web.ActorView.HistoryLine;
import rejoinder.web.CorrectView.Choice;
import rejoinder.web.CorrectView.Field;
import rejoinder.web.CorrectView.Marked;
import rejoinder.web.CorrectView.Other;

/** Makes the page on which a person corrects the statements of an article. */
final class CorrectViews {

    private static final int OPENING = 70;

    private final Reading reading;
    private final String text;
    private final Outline outline;

    private CorrectViews(Reading reading) {
        this.reading = reading;
        this.text = reading.document().text();
        this.outline = Outline.of(reading.attributions());
    }

    /** @param selected the statement to be corrected; nothing is selected if the article does not have it */
    static CorrectView of(Reading reading, String title, Optional<String> selected, CuratedActors curated) {
        return new CorrectViews(reading).view(title, selected, curated);
    }

    private CorrectView view(String title, Optional<String> selected, CuratedActors curated) {
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
                history(curated));
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
                reading.claims().act(a.id()).map(SpeechAct::word).orElse(""),
                reading.claims().responses().stream()
                        .filter(r -> r.from().equals(a.id()))
                        .flatMap(r -> r.to() instanceof Target.Statement to
                                ? Stream.of(to.id().value())
                                : Stream.empty())
                        .toList());
    }

    private Field field(List<Span> spans) {
        String places = spans.stream().map(s -> s.start() + "-" + s.end()).collect(Collectors.joining(","));
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

    private List<HistoryLine> history(CuratedActors curated) {
        List<CurationEntry> newestFirst =
                new ArrayList<>(curated.aboutStatementsOf(reading.document().id()));
        Collections.reverse(newestFirst);
        return newestFirst.stream().map(e -> ActorViews.line(e, curated)).toList();
    }
}
