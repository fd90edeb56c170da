package rejoinder.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rejoinder.Rejoinder;
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
import rejoinder.claim.Insertion;
import rejoinder.claim.Polarity;
import rejoinder.claim.Response;
import rejoinder.claim.Response.Target;
import rejoinder.claim.ResponseType;
import rejoinder.claim.SpeechAct;
import rejoinder.claim.SpeechActDecision;
import rejoinder.event.EventParty;
import rejoinder.event.EventStatus;
import rejoinder.event.EventType;
import rejoinder.event.PloverEvent;
import rejoinder.ledger.Reading;
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
import rejoinder.time.Interval;
import rejoinder.time.Timex;
import rejoinder.time.TimexType;

/** Builds a reading by hand: blocks of text, then what is said in them, found by its words. Not thread-safe. */
final class Story {

    private static final Producer RULES = new Producer("attribution-rules", "1");

    private final StringBuilder text = new StringBuilder();
    private final List<Region> regions = new ArrayList<>();
    private final List<Repair> repairs = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private final Map<AttributionId, Resolution> actors = new LinkedHashMap<>();
    private final Map<AttributionId, Utterance> said = new LinkedHashMap<>();
    private final List<Timex> times = new ArrayList<>();
    private final List<Denotation> mentions = new ArrayList<>();
    private final Set<AttributionId> restated = new HashSet<>();
    private final Map<AttributionId, SpeechActDecision> acts = new LinkedHashMap<>();
    private final Map<AttributionId, List<Actor>> about = new LinkedHashMap<>();
    private final List<Response> responses = new ArrayList<>();
    private final List<Insertion> insertions = new ArrayList<>();
    private final Map<AttributionId, AttributionId> repeats = new LinkedHashMap<>();
    private final List<PloverEvent> events = new ArrayList<>();
    private Metadata metadata = Metadata.NONE;

    Story block(RegionKind kind, String words) {
        String gap = text.isEmpty() ? "" : regions.get(regions.size() - 1).kind() == RegionKind.DATELINE ? " " : "\n\n";
        text.append(gap);
        regions.add(new Region(kind, new Span(text.length(), text.length() + words.length())));
        text.append(words);
        return this;
    }

    Story published(String outlet, String day, String url) {
        metadata = new Metadata(
                Optional.empty(),
                Optional.of(url).filter(u -> !u.isEmpty()),
                Optional.of(outlet),
                Optional.of(LocalDate.parse(day)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("en"));
        return this;
    }

    Story mended(String words, String original) {
        repairs.add(new Repair(find(words, 0), original, "windows-1251 read for windows-1252"));
        return this;
    }

    /** The last one said, for use as a parent. */
    AttributionId last() {
        return attributions.get(attributions.size() - 1).id();
    }

    /**
     * Adds an attribution.
     *
     * @param around a stretch of text that holds all the words, each of which is looked for from its beginning
     * @param source empty if implicit
     * @param cue empty if wordless
     */
    Story said(String around, String source, String cue, Mode mode, double confidence, String... content) {
        return said(around, source, cue, mode, confidence, Optional.empty(), content);
    }

    Story said(
            String around,
            String source,
            String cue,
            Mode mode,
            double confidence,
            Optional<AttributionId> parent,
            String... content) {
        int from = find(around, 0).start();
        Source who = Source.of(source.isEmpty() ? List.of() : List.of(find(source, from)));
        Cue how = Cue.of(cue.isEmpty() ? List.of() : List.of(find(cue, from)));
        List<Span> pieces = new ArrayList<>();
        for (String piece : content) {
            pieces.add(find(piece, from));
        }
        Content what = new Content(pieces);
        attributions.add(new Attribution(
                AttributionId.of(id(), who, how, what),
                who,
                how,
                what,
                mode,
                parent,
                new Basis(
                        RULES,
                        mode == Mode.DIRECT ? "quotation-then-source" : "clause-of-cue",
                        "A reporting verb stands beside the " + (mode == Mode.DIRECT ? "quotation" : "clause")
                                + ", and this is its subject.",
                        confidence,
                        how.spans())));
        return this;
    }

    /** What the last one does. */
    Story act(SpeechAct act, Polarity polarity, boolean hedged) {
        acts.put(last(), new SpeechActDecision(act, polarity, hedged, basis("verb", "The verb says so.")));
        return this;
    }

    /** The last one is a claim of somebody else, which its parent restates. */
    Story restated() {
        restated.add(last());
        return this;
    }

    Story about(Actor... actors) {
        about.put(last(), List.of(actors));
        return this;
    }

    /** The last one answers another. */
    Story answers(AttributionId other, ResponseType type) {
        responses.add(new Response(last(), new Target.Statement(other), type, basis("answers", "It answers that.")));
        return this;
    }

    /** The last one answers words that are no statement. */
    Story answers(String words, Optional<Actor> claimant, ResponseType type) {
        Target to = new Target.BareClaim(find(words, 0), claimant);
        responses.add(new Response(last(), to, type, basis("bare-claim", "It answers that.")));
        return this;
    }

    Story inserted(String words, String signature) {
        Span span = find(words, 0);
        Optional<Span> signed = signature.isEmpty() ? Optional.empty() : Optional.of(find(signature, span.start()));
        insertions.add(new Insertion(span, signed, basis("brackets", "The outlet signed it.")));
        return this;
    }

    /** The last one is a headline of another. */
    Story repeats(AttributionId fuller) {
        repeats.put(last(), fuller);
        return this;
    }

    private Basis basis(String rule, String why) {
        return new Basis(
                new Producer("claims", "1"),
                rule,
                why,
                0.75,
                attributions.get(attributions.size() - 1).cue().spans());
    }

    /** When the last one was said, by these words. */
    Story when(String words, String day) {
        return when(words, Interval.day(LocalDate.parse(day)));
    }

    Story when(String words, Interval interval) {
        Span evidence = find(words, 0);
        said.put(last(), new Utterance(interval, "“" + words + "” is that time", Optional.of(evidence)));
        return this;
    }

    Story time(String words, String value, Optional<Interval> interval, String derivation) {
        times.add(new Timex(find(words, 0), TimexType.DATE, value, interval, derivation, Optional.empty(), "made-up"));
        return this;
    }

    Story rate(String words, String value) {
        times.add(new Timex(
                find(words, 0), TimexType.SET, value, Optional.empty(), "as written", Optional.empty(), "rate-per"));
        return this;
    }

    Story mention(String around, String words, MentionKind kind, Actor actor) {
        Span span = find(words, find(around, 0).start());
        mentions.add(new Denotation(new Mention(span, kind), Optional.of(actor), "The register lists it."));
        return this;
    }

    /**
     * It tells of an event.
     *
     * @param around a stretch of text that holds all the words; it is the whole of what tells of it
     * @param mode empty if the words do not tell it
     * @param parties words and actors, those who do it first, then a party without words, then those to whom it is done
     */
    Story tells(String around, String trigger, EventType type, String mode, EventStatus status, EventParty... parties) {
        Span all = find(around, 0);
        Span words = find(trigger, all.start());
        List<EventParty> each = List.of(parties);
        int split = each.indexOf(TO);
        int at = split < 0 ? each.size() : split;
        events.add(new PloverEvent(
                type,
                Optional.of(mode).filter(m -> !m.isEmpty()),
                List.of("military"),
                each.subList(0, at),
                each.subList(Math.min(at + 1, each.size()), each.size()),
                status,
                Optional.empty(),
                Optional.empty(),
                all,
                new Basis(new Producer("events", "1"), "verb-frame", "The verb tells of it.", 0.75, List.of(words))));
        return this;
    }

    /** Stands between those who do something and those to whom it is done. */
    static final EventParty TO = new EventParty(new Span(0, 1), Optional.empty());

    /** Somebody who takes part, by the first such words from a stretch of text on. */
    EventParty party(String around, String words, Optional<Actor> actor) {
        return new EventParty(find(words, find(around, 0).start()), actor);
    }

    /** When the last event was. */
    Story at(String words, String day) {
        PloverEvent last = events.remove(events.size() - 1);
        events.add(new PloverEvent(
                last.type(),
                last.mode(),
                last.contexts(),
                last.actors(),
                last.recipients(),
                last.status(),
                Optional.of(new Utterance(
                        Interval.day(LocalDate.parse(day)),
                        "“" + words + "” is that day",
                        Optional.of(find(words, 0)))),
                last.attribution(),
                last.span(),
                last.basis()));
        return this;
    }

    /** Words as evidence for a resolution. */
    Span words(String words) {
        return find(words, 0);
    }

    Story by(Resolution resolution) {
        actors.put(last(), resolution);
        return this;
    }

    private Span find(String words, int from) {
        int at = text.indexOf(words, from);
        if (at < 0) {
            throw new IllegalArgumentException("the story does not say: " + words);
        }
        return new Span(at, at + words.length());
    }

    byte[] raw() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private DocumentId id() {
        return DocumentId.of(raw());
    }

    Reading reading() {
        Document document =
                new Document(id(), text.toString(), OffsetMap.identity(text.length()), metadata, regions, repairs);
        List<Attribution> inOrder = new ArrayList<>(attributions);
        inOrder.sort(Attribution.TEXT_ORDER);
        times.sort(Comparator.comparing(Timex::span));
        mentions.sort(Denotation.TEXT_ORDER);
        return new Reading(
                Rejoinder.PRODUCER,
                document,
                List.of(),
                Optional.empty(),
                inOrder,
                actors,
                said,
                mentions,
                times,
                new ArticleClaims(restated, acts, about, responses, insertions, repeats),
                events.stream()
                        .map(e -> e.toldBy(inOrder))
                        .sorted(Comparator.comparing(PloverEvent::span))
                        .toList());
    }
}
