package rejoinder.ledger;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rejoinder.actor.Actor;
import rejoinder.actor.Denotation;
import rejoinder.actor.Resolution;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.attribution.Content;
import rejoinder.attribution.Cue;
import rejoinder.attribution.Mode;
import rejoinder.attribution.Source;
import rejoinder.attribution.Utterance;
import rejoinder.claim.ArticleClaims;
import rejoinder.event.EventParty;
import rejoinder.event.EventStatus;
import rejoinder.event.EventType;
import rejoinder.event.PloverEvent;
import rejoinder.mention.Mention;
import rejoinder.mention.MentionKind;
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
import rejoinder.time.Dateline;
import rejoinder.time.Interval;
import rejoinder.time.Timex;
import rejoinder.time.TimexType;
import rejoinder.wire.Article;
import rejoinder.wire.RawBytes;

/** One small article with a well-formed reading, and ways to spoil it. */
final class MadeUp {

    static final String GIVEN =
            "Vesna denies\r\n\r\n\"The dam,\" the attachйs said, \"is old, as Orea claims.\"\r\n\r\nSubscribe";
    static final String TEXT =
            "Vesna denies\n\n\"The dam,\" the attachés said, \"is old, as Orea claims.\"\n\nSubscribe";
    static final Producer RULES = new Producer("rules", "3");
    static final DocumentId ID = DocumentId.of(GIVEN.getBytes(StandardCharsets.UTF_8));
    static final Metadata METADATA = new Metadata(
            Optional.of("n7"),
            Optional.of("https://example.org/7"),
            Optional.of("VNA"),
            Optional.of(LocalDate.of(2026, 3, 3)),
            Optional.empty(),
            Optional.of("Vesna denies"),
            Optional.empty(),
            Optional.of("en"));

    static final Attribution SAID = attribution(
            Source.of(span("the attachés")),
            Cue.of(span("said")),
            new Content(List.of(span("The dam"), span("is old, as Orea claims"))),
            Mode.DIRECT,
            Optional.empty(),
            0.93);
    static final Attribution CLAIMS = attribution(
            Source.of(span("Orea")),
            Cue.of(span("claims")),
            Content.of(span("is old")),
            Mode.INDIRECT,
            Optional.of(SAID.id()),
            2.0 / 3);

    static final Actor OREA = new Actor("orea", "Orea", "state", Optional.of("ORE"), Optional.empty(), List.of());

    private MadeUp() {}

    static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    static Attribution attribution(
            Source source, Cue cue, Content content, Mode mode, Optional<AttributionId> parent, double confidence) {
        return new Attribution(
                AttributionId.of(ID, source, cue, content),
                source,
                cue,
                content,
                mode,
                parent,
                new Basis(RULES, "split-quotation", "marks around the source", confidence, List.of()));
    }

    static Basis because(String why) {
        return new Basis(RULES, "by-name", why, 1, List.of());
    }

    static Article article() {
        byte[] raw = GIVEN.getBytes(StandardCharsets.UTF_8);
        var toRaw = new OffsetMap.Builder();
        GIVEN.chars().forEach(c -> toRaw.run(1, 1, c < 0x80 ? 1 : 2));
        return new Article("seven.txt", RawBytes.of(raw), GIVEN, toRaw.build(), METADATA, List.of());
    }

    static Document document() {
        return document(TEXT, List.of(new Repair(span("attachés"), "attachйs", "windows-1251 read for windows-1252")));
    }

    static Document document(String text, List<Repair> repairs) {
        var toGiven = new OffsetMap.Builder();
        TEXT.chars().forEach(c -> toGiven.run(1, 1, c == '\n' ? 2 : 1));
        return new Document(
                ID,
                text,
                toGiven.build(),
                METADATA,
                List.of(
                        new Region(RegionKind.HEADLINE, span("Vesna denies")),
                        new Region(
                                RegionKind.BODY, span("\"The dam,\" the attachés said, \"is old, as Orea claims.\"")),
                        new Region(RegionKind.BOILERPLATE, span("Subscribe"))),
                repairs);
    }

    static Reading reading() {
        return reading(document(), SAID, CLAIMS);
    }

    /** The same with these events. */
    static Reading telling(PloverEvent... events) {
        Reading reading = reading();
        return new Reading(
                reading.producer(),
                reading.document(),
                reading.sentences(),
                reading.dateline(),
                reading.attributions(),
                reading.actors(),
                reading.said(),
                reading.mentions(),
                reading.times(),
                reading.claims(),
                List.of(events));
    }

    /** An event between Vesna and Orea in words of the text, the trigger among them. */
    static PloverEvent event(
            Span words, Span trigger, Optional<Utterance> when, Optional<AttributionId> teller, EventParty... actors) {
        return new PloverEvent(
                EventType.ACCUSE,
                when.map(w -> "allege"),
                List.of("military", "diplomatic"),
                List.of(actors),
                List.of(),
                EventStatus.REPORTED,
                when,
                teller,
                words,
                new Basis(RULES, "verb-frame", "the verb says so", 0.75, List.of(trigger)));
    }

    static Reading reading(Document document, Attribution... attributions) {
        return new Reading(
                new Producer("rejoinder", "1"),
                document,
                List.of(span("Vesna denies"), span("\"The dam,\" the attachés said, \"is old, as Orea claims.\"")),
                Optional.of(new Dateline(
                        span("Vesna"), "VESNA", Optional.of("VNA"), Optional.of(LocalDate.of(2026, 3, 3)), "given")),
                List.of(attributions),
                attributions.length < 2
                        ? Map.of()
                        : Map.of(
                                CLAIMS.id(), new Resolution.Resolved(OREA, because("by name")),
                                SAID.id(), new Resolution.Unresolved(because("no name"))),
                attributions.length < 2
                        ? Map.of()
                        : Map.of(
                                SAID.id(),
                                new Utterance(
                                        Interval.day(LocalDate.of(2026, 3, 2)), "the day before", Optional.empty())),
                List.of(new Denotation(new Mention(span("Orea"), MentionKind.STATE), Optional.of(OREA), "by name")),
                List.of(new Timex(
                        span("old"),
                        TimexType.DATE,
                        "PAST_REF",
                        Optional.empty(),
                        "vague",
                        Optional.of(span("dam")),
                        "age")),
                ArticleClaims.NONE);
    }
}
