package rejoinder.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rejoinder.Rejoinder;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.attribution.Content;
import rejoinder.attribution.Cue;
import rejoinder.attribution.Mode;
import rejoinder.attribution.Source;
import rejoinder.claim.ArticleClaims;
import rejoinder.event.EventParty;
import rejoinder.event.EventStatus;
import rejoinder.event.EventType;
import rejoinder.event.PloverEvent;
import rejoinder.ledger.Reading;
import rejoinder.provenance.Basis;
import rejoinder.provenance.Producer;
import rejoinder.text.Document;
import rejoinder.text.DocumentId;
import rejoinder.text.Metadata;
import rejoinder.text.OffsetMap;
import rejoinder.text.Region;
import rejoinder.text.RegionKind;
import rejoinder.text.Repair;
import rejoinder.text.Span;
import rejoinder.web.Segment.Cover;
import rejoinder.web.Segment.Part;
import rejoinder.web.Segment.Role;

class SegmenterTest {

    private static final DocumentId ID = DocumentId.of(new byte[] {1});

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void segmentsTogetherAreTheTextAndEachSpanIsARowOfWholeSegments(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            Reading reading = reading(random);
            List<Segment> segments = Segmenter.segments(reading, Outline.of(reading.attributions()));
            String about = "seed " + seed + ", round " + round;
            assertThat(segments.stream().map(Segment::text).collect(Collectors.joining()))
                    .as(about)
                    .isEqualTo(reading.document().text());
            for (Attribution attribution : reading.attributions()) {
                assertCovered(
                        about,
                        segments,
                        attribution,
                        Role.SOURCE,
                        attribution.source().spans());
                assertCovered(
                        about,
                        segments,
                        attribution,
                        Role.CUE,
                        attribution.cue().spans());
                assertCovered(
                        about,
                        segments,
                        attribution,
                        Role.CONTENT,
                        attribution.content().spans());
                String id = attribution.id().value();
                assertThat(segments.stream()
                                .flatMap(s -> s.anchors().stream())
                                .filter(a -> a.attribution().equals(id)))
                        .as(about)
                        .hasSize(1);
            }
            assertTold(about, segments, reading.events());
            assertThat(shown(reading, segments))
                    .as(about)
                    .isEqualTo(withoutBlank(reading.document().text()));
        }
    }

    /** Exactly the characters of the spans carry the role; each span opens once and closes once. */
    private static void assertCovered(
            String about, List<Segment> segments, Attribution attribution, Role role, List<Span> spans) {
        TreeSet<Integer> covered = new TreeSet<>();
        List<Span> found = new ArrayList<>();
        int open = 0;
        for (Segment segment : segments) {
            for (Cover cover : segment.covers()) {
                if (cover.attribution().equals(attribution.id().value()) && cover.role() == role) {
                    for (int i = segment.span().start(); i < segment.span().end(); i++) {
                        covered.add(i);
                    }
                    open = cover.opens() ? segment.span().start() : open;
                    if (cover.closes()) {
                        found.add(new Span(open, segment.span().end()));
                    }
                }
            }
        }
        TreeSet<Integer> expected = new TreeSet<>();
        spans.forEach(s -> {
            for (int i = s.start(); i < s.end(); i++) {
                expected.add(i);
            }
        });
        assertThat(covered).as(about + " " + role).isEqualTo(expected);
        assertThat(found).as(about + " " + role).isEqualTo(spans);
    }

    /** Exactly the words that tell of an event, and those that take part in it, are marked, and each event has a place. */
    private static void assertTold(String about, List<Segment> segments, List<PloverEvent> events) {
        for (int i = 0; i < events.size(); i++) {
            PloverEvent event = events.get(i);
            int number = i + 1;
            List<Span> trigger = event.basis().evidence();
            for (Segment segment : segments) {
                Optional<Part> part = segment.events().stream()
                        .filter(t -> t.number() == number)
                        .map(Segment.Told::part)
                        .findFirst();
                boolean tells = trigger.stream().anyMatch(s -> s.contains(segment.span()));
                boolean names = event.actors().stream().anyMatch(p -> p.span().contains(segment.span()));
                boolean within = event.span().contains(segment.span());
                assertThat(part)
                        .as(about)
                        .isEqualTo(
                                tells
                                        ? Optional.of(Part.TRIGGER)
                                        : names
                                                ? Optional.of(Part.PARTY)
                                                : within ? Optional.of(Part.WITHIN) : Optional.empty());
            }
            assertThat(segments.stream().flatMap(s -> s.events().stream()).map(Segment.Told::place))
                    .as(about)
                    .containsOnlyOnce(EventMarks.place(event));
        }
    }

    private static String shown(Reading reading, List<Segment> segments) {
        return withoutBlank(Paragraph.of(reading.document(), segments).stream()
                .flatMap(p -> p.runs().stream())
                .flatMap(r -> r.segments().stream())
                .map(Segment::text)
                .collect(Collectors.joining()));
    }

    private static String withoutBlank(String text) {
        return text.replaceAll("\\s", "");
    }

    private static Reading reading(Random random) {
        StringBuilder text = new StringBuilder();
        List<Region> regions = new ArrayList<>();
        RegionKind[] kinds = RegionKind.values();
        for (int i = random.nextInt(6) + 1; i > 0; i--) {
            int start = text.length();
            for (int w = random.nextInt(8) + 1; w > 0; w--) {
                text.append("wxyé".charAt(random.nextInt(4))).append(w > 1 ? " " : "a");
            }
            // Now and then a stretch that no region holds, against the contract: it must not vanish.
            if (random.nextInt(5) > 0) {
                regions.add(new Region(kinds[random.nextInt(kinds.length)], new Span(start, text.length())));
            }
            text.append(random.nextBoolean() ? "\n\n" : " ");
        }
        List<Attribution> attributions = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            Attribution made = attribution(random, text.length(), attributions);
            if (attributions.stream().noneMatch(a -> a.id().equals(made.id()))) {
                attributions.add(made);
            }
        }
        attributions.sort(Attribution.TEXT_ORDER);
        List<Repair> repairs =
                random.nextBoolean() ? List.of() : List.of(new Repair(span(random, 0, text.length()), "?", "m"));
        Document document =
                new Document(ID, text.toString(), OffsetMap.identity(text.length()), Metadata.NONE, regions, repairs);
        List<PloverEvent> events = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            events.add(event(random, text.length()));
        }
        return new Reading(
                Rejoinder.PRODUCER,
                document,
                List.of(),
                Optional.empty(),
                attributions,
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                ArticleClaims.NONE,
                events);
    }

    private static PloverEvent event(Random random, int length) {
        return new PloverEvent(
                EventType.ASSAULT,
                Optional.empty(),
                List.of(),
                List.of(new EventParty(span(random, 0, length), Optional.empty())),
                List.of(),
                EventStatus.REPORTED,
                Optional.empty(),
                Optional.empty(),
                span(random, 0, length),
                new Basis(new Producer("p", "1"), "r", "w", 0.5, List.of(span(random, 0, length))));
    }

    private static Attribution attribution(Random random, int length, List<Attribution> before) {
        Source source = Source.of(spans(random, length, random.nextInt(2)));
        Cue cue = Cue.of(spans(random, length, random.nextInt(3)));
        Content content = new Content(spans(random, length, 1 + random.nextInt(2)));
        Optional<AttributionId> parent = before.isEmpty() || random.nextBoolean()
                ? Optional.empty()
                : Optional.of(before.get(random.nextInt(before.size())).id());
        Basis basis = new Basis(new Producer("p", "1"), "r", "w", 0.5, List.of());
        return new Attribution(
                AttributionId.of(ID, source, cue, content), source, cue, content, Mode.DIRECT, parent, basis);
    }

    private static List<Span> spans(Random random, int length, int most) {
        List<Span> spans = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < most && from < length - 1; i++) {
            Span span = span(random, from, length);
            spans.add(span);
            from = span.end();
        }
        return spans;
    }

    private static Span span(Random random, int from, int length) {
        int start = from + random.nextInt(length - from);
        return new Span(start, start + 1 + random.nextInt(length - start));
    }

    @Test
    void handlesAndAnchorsLeadFromTheWordsToTheCard() {
        Reading reading = Stories.dam().reading();
        Outline outline = Outline.of(reading.attributions());
        List<Segment> segments = Segmenter.segments(reading, outline);
        assertThat(segments.stream().flatMap(s -> s.handle().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        reading.attributions().stream().map(a -> a.id().value()).toList());
        Segment nested = segments.stream()
                .filter(s -> s.text().equals("holding back water"))
                .findFirst()
                .orElseThrow();
        assertThat(nested.covers()).extracting(Cover::depth).containsExactly(0, 1);
        assertThat(nested.css(Optional.of(nested.covers().get(1).attribution())))
                .isEqualTo("seg q d1 qb qe on on-q");
    }

    @Test
    void ratesAreNotShownAsTimes() {
        Reading before = Stories.dam().reading();
        Reading reading = Stories.dam().rate("twice a day", "P1D").reading();
        assertThat(reading.times()).hasSize(before.times().size() + 1);
        assertThat(ArticleTimes.lines(reading)).isEqualTo(ArticleTimes.lines(before));
        assertThat(Segmenter.segments(reading, Outline.of(reading.attributions())))
                .isEqualTo(Segmenter.segments(before, Outline.of(before.attributions())));
    }

    @Test
    void anArticleOfManyStatementsIsCut() {
        Reading reading = Stories.crowd(5000).reading();
        Outline outline = Outline.of(reading.attributions());
        assertTimeoutPreemptively(
                Duration.ofMinutes(1),
                () -> assertThat(Segmenter.segments(reading, outline)).hasSizeGreaterThan(20_000));
    }
}
