package rejoinder.web;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rejoinder.actor.Actor;
import rejoinder.actor.Resolution;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.attribution.Utterance;
import rejoinder.ledger.CuratedReading;
import rejoinder.ledger.Entry;
import rejoinder.ledger.LinkedName;
import rejoinder.ledger.Reading;
import rejoinder.ledger.Revision;
import rejoinder.provenance.Basis;
import rejoinder.text.Document;
import rejoinder.text.Headline;
import rejoinder.text.Metadata;
import rejoinder.text.Region;
import rejoinder.text.RegionKind;
import rejoinder.text.Span;
import rejoinder.web.ArticleView.ActorWhy;
import rejoinder.web.ArticleView.Card;
import rejoinder.web.ArticleView.Chip;
import rejoinder.web.ArticleView.Day;
import rejoinder.web.ArticleView.Heading;
import rejoinder.web.ArticleView.RevisionLine;
import rejoinder.web.ArticleView.Why;

/** Makes the view of an article from what the ledger holds. */
final class ArticleViews {

    /** Below this an attribution looks uncertain. */
    private static final double DOUBTFUL = 0.5;

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}");

    private final Entry entry;
    private final Reading reading;
    private final Document document;
    private final Outline outline;
    private final ClaimViews claims;
    private final EventViews events;
    private final Function<AttributionId, Optional<LinkedName>> linked;
    private final Optional<String> selected;

    private ArticleViews(Entry entry, Function<AttributionId, Optional<LinkedName>> linked, Optional<String> selected) {
        this.entry = entry;
        this.linked = linked;
        this.reading = entry.reading();
        this.document = reading.document();
        this.outline = Outline.of(reading.attributions());
        this.claims = new ClaimViews(reading, outline);
        Map<AttributionId, Attribution> byId =
                reading.attributions().stream().collect(Collectors.toMap(Attribution::id, a -> a));
        this.events = new EventViews(
                reading,
                outline,
                id -> Optional.ofNullable(byId.get(id)).map(this::source).orElse(""),
                DOUBTFUL);
        this.selected = selected;
    }

    /**
     * @param linked the person whom a last name means by other articles
     * @param selected an attribution to be lit; nothing is lit if the article does not have it
     */
    static ArticleView of(
            Entry entry,
            List<Revision> revisions,
            Function<AttributionId, Optional<LinkedName>> linked,
            Optional<String> selected) {
        Optional<String> known = selected.filter(s -> entry.reading().attributions().stream()
                .anyMatch(a -> a.id().value().equals(s)));
        return new ArticleViews(entry, linked, known).view(revisions);
    }

    private ArticleView view(List<Revision> revisions) {
        Metadata metadata = document.metadata();
        return new ArticleView(
                document.id().value(),
                title(reading),
                metadata.language().filter(l -> LANGUAGE.matcher(l).matches()),
                facts(),
                reading.day().map(d -> new Day(d.toString(), Words.day(d))),
                metadata.url().flatMap(Words::safeLink),
                reading.producer().name() + " " + reading.producer().version(),
                Words.day(entry.readAt().atOffset(ZoneOffset.UTC).toLocalDate()),
                heading(),
                Paragraph.of(document, Segmenter.segments(reading, outline)),
                cards(),
                events.all(),
                ArticleTimes.lines(reading),
                selected,
                lines(revisions),
                document.repairs().size());
    }

    /** What the page of an article is called: as in every list, but no longer than a line or two. */
    static String title(Reading reading) {
        return Words.opening(Headline.of(reading.document()), 200);
    }

    private static Optional<String> regionOf(Document document, RegionKind kind) {
        return document.regions().stream()
                .filter(r -> r.kind() == kind)
                .map(Region::span)
                .map(s -> s.in(document.text()))
                .findFirst();
    }

    private Heading heading() {
        if (regionOf(document, RegionKind.HEADLINE).isPresent()) {
            return Heading.IN_TEXT;
        }
        return document.metadata().title().filter(t -> !t.isBlank()).isPresent() ? Heading.BESIDE : Heading.NONE;
    }

    private List<String> facts() {
        Metadata metadata = document.metadata();
        return Stream.of(
                        reading.outlet(),
                        metadata.publishedTime().map(t -> t.toString()),
                        metadata.byline()
                                .filter(b ->
                                        regionOf(document, RegionKind.BYLINE).isEmpty()))
                .flatMap(Optional::stream)
                .filter(f -> !f.isBlank())
                .toList();
    }

    private List<RevisionLine> lines(List<Revision> revisions) {
        List<Revision> newestFirst = new ArrayList<>(revisions);
        Collections.reverse(newestFirst);
        return newestFirst.stream()
                .map(r -> new RevisionLine(
                        r.number(),
                        r.producer().toString(),
                        Words.moment(r.readAt()),
                        Words.count(r.attributions(), "statement", "statements"),
                        r.number() == entry.revision()))
                .toList();
    }

    private List<Card> cards() {
        Map<AttributionId, Attribution> byId =
                outline.attributions().stream().collect(Collectors.toMap(Attribution::id, a -> a));
        List<Card> cards = new ArrayList<>();
        for (Attribution attribution : outline.attributions()) {
            Optional<String> within =
                    attribution.parent().map(byId::get).map(this::source).filter(s -> !s.isEmpty());
            cards.add(card(attribution, cards.size() + 1, within));
        }
        return cards;
    }

    private Card card(Attribution attribution, int number, Optional<String> within) {
        Optional<Resolution> resolution = Optional.ofNullable(reading.actors().get(attribution.id()));
        Optional<LinkedName> link = link(attribution, resolution);
        Optional<Utterance> said = Optional.ofNullable(reading.said().get(attribution.id()));
        String id = attribution.id().value();
        return new Card(
                id,
                number,
                outline.depth(attribution.id()),
                source(attribution),
                within,
                link.map(ArticleViews::chip).or(() -> resolution.map(r -> chip(r, source(attribution)))),
                Words.join(attribution.cue().spans(), document.text()),
                attribution.mode().word(),
                Words.opening(Words.join(attribution.content().spans(), document.text()), 120),
                said.map(u -> ArticleTimes.day(u.when())),
                attribution.basis().confidence() < DOUBTFUL,
                CuratedReading.isByPerson(attribution.basis()) || claims.byPerson(attribution.id()),
                selected.filter(id::equals).isPresent(),
                claims.of(attribution),
                events.toldBy(attribution.id()),
                events.speechOf(attribution.id()),
                why(attribution, resolution, link, said));
    }

    /** What people left open, or the reading did, and nothing that either decided. */
    private Optional<LinkedName> link(Attribution attribution, Optional<Resolution> resolution) {
        boolean decided = attribution.source().spans().isEmpty()
                || resolution.filter(r -> !(r instanceof Resolution.Unresolved)).isPresent();
        return decided ? Optional.empty() : linked.apply(attribution.id());
    }

    private String source(Attribution attribution) {
        return Words.opening(Words.join(attribution.source().spans(), document.text()), 120);
    }

    private Why why(
            Attribution attribution,
            Optional<Resolution> resolution,
            Optional<LinkedName> link,
            Optional<Utterance> said) {
        Basis basis = attribution.basis();
        return new Why(
                basis.rule(),
                basis.why(),
                basis.evidence().stream()
                        .map(s -> Words.opening(s.in(document.text()), 80))
                        .toList(),
                String.format(Locale.ROOT, "%.2f", basis.confidence()),
                basis.producer().toString(),
                resolution.map(Resolution::basis).map(this::actorWhy),
                link.map(LinkedName::why),
                said.map(u -> ArticleTimes.words(u.when()) + ": " + u.derivation()),
                mended(attribution));
    }

    private ActorWhy actorWhy(Basis basis) {
        return new ActorWhy(
                basis.why().isBlank() ? "No reason is recorded." : basis.why(),
                basis.rule(),
                String.format(Locale.ROOT, "%.2f", basis.confidence()),
                basis.producer().toString(),
                basis.evidence().stream()
                        .map(s -> Words.opening(s.in(document.text()), 80))
                        .toList());
    }

    private List<String> mended(Attribution attribution) {
        List<Span> spans = Stream.of(
                        attribution.source().spans(),
                        attribution.cue().spans(),
                        attribution.content().spans())
                .flatMap(List::stream)
                .toList();
        return document.repairs().stream()
                .filter(r -> spans.stream().anyMatch(s -> s.overlaps(r.span())))
                .map(r -> "“" + r.original() + "” is read as “" + r.span().in(document.text()) + "”: " + r.method())
                .toList();
    }

    private static Chip chip(LinkedName linked) {
        String address = ActorViews.address(linked.actor().id());
        return new Chip("linked", linked.actor().name(), "from other articles", false, address);
    }

    private static Chip chip(Resolution resolution, String source) {
        boolean byPerson = CuratedReading.isByPerson(resolution);
        if (resolution instanceof Resolution.Resolved resolved) {
            Actor actor = resolved.actor();
            return new Chip("resolved", actor.name(), detail(actor), byPerson, ActorViews.address(actor.id()));
        }
        String review = Routes.REVIEW + "?words=" + Words.encode(source);
        if (resolution instanceof Resolution.Ambiguous ambiguous) {
            String names = ambiguous.candidates().stream().map(Actor::name).collect(Collectors.joining(" or "));
            return new Chip("ambiguous", names, "", byPerson, review);
        }
        return new Chip("unresolved", "not resolved", "", byPerson, review);
    }

    /** Country and role. */
    static String detail(Actor actor) {
        return Stream.of(actor.country(), actor.role())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }
}
