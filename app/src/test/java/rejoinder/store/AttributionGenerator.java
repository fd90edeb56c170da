package rejoinder.store;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
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
import rejoinder.mention.Mention;
import rejoinder.mention.MentionKind;
import rejoinder.provenance.Basis;
import rejoinder.provenance.Producer;
import rejoinder.text.Document;
import rejoinder.text.Region;
import rejoinder.text.RegionKind;
import rejoinder.text.Span;
import rejoinder.time.Granularity;
import rejoinder.time.Interval;
import rejoinder.time.Timex;
import rejoinder.time.TimexType;

/** Makes up attributions and actors for a document, in pieces and nested. */
final class AttributionGenerator {

    static final List<Actor> ACTORS = List.of(
            new Actor(
                    "vesna",
                    "Vesna",
                    "state",
                    Optional.of("VSN"),
                    Optional.of("GOV"),
                    List.of("the republic", "\"V\"")),
            new Actor("vesna", "Republic of Vesna", "state", Optional.of("VSN"), Optional.empty(), List.of()),
            new Actor("orea-mfa", "Ministry of Oréa", "organ", Optional.empty(), Optional.of("GOV"), List.of("")));

    private final Random random;

    AttributionGenerator(Random random) {
        this.random = random;
    }

    List<Attribution> attributions(Document document, Producer producer) {
        Map<AttributionId, Attribution> made = new LinkedHashMap<>();
        for (Region region : document.regions()) {
            if (region.kind() != RegionKind.BOILERPLATE && random.nextInt(3) > 0) {
                attribution(document, producer, words(document.text(), region.span()), Optional.empty(), made);
            }
        }
        List<Attribution> sorted = new ArrayList<>(made.values());
        sorted.sort(Attribution.TEXT_ORDER);
        return sorted;
    }

    Map<AttributionId, Resolution> actors(List<Attribution> attributions) {
        Map<AttributionId, Resolution> actors = new HashMap<>();
        for (Attribution attribution : attributions) {
            List<Span> evidence = attribution.source().spans();
            switch (random.nextInt(4)) {
                case 0 ->
                    actors.put(attribution.id(), new Resolution.Resolved(any(ACTORS), because("by name", evidence)));
                case 1 ->
                    actors.put(
                            attribution.id(),
                            new Resolution.Ambiguous(ACTORS, because("two states of one name", evidence)));
                case 2 -> actors.put(attribution.id(), new Resolution.Unresolved(because("", List.of())));
                default -> {}
            }
        }
        return actors;
    }

    Basis because(String why, List<Span> evidence) {
        return new Basis(
                new Producer("made-up-actors", Integer.toString(random.nextInt(3))),
                any(List.of("by-name", "by-role")),
                why,
                random.nextDouble(),
                evidence);
    }

    Map<AttributionId, Utterance> said(List<Attribution> attributions) {
        Map<AttributionId, Utterance> said = new HashMap<>();
        for (Attribution attribution : attributions) {
            if (random.nextBoolean()) {
                Optional<Span> evidence = attribution.cue().spans().stream().findFirst();
                said.put(attribution.id(), new Utterance(interval(), "“on Tuesday”", evidence));
            }
        }
        return said;
    }

    List<Timex> times(List<Span> sentences) {
        List<Timex> times = new ArrayList<>();
        for (Span sentence : sentences) {
            if (random.nextInt(3) == 0) {
                times.add(new Timex(
                        sentence,
                        any(List.of(TimexType.values())),
                        any(List.of("2021-11-30", "P2DE", "")),
                        random.nextBoolean() ? Optional.of(interval()) : Optional.empty(),
                        "weekday → day",
                        random.nextBoolean() ? Optional.of(sentences.get(0)) : Optional.empty(),
                        any(List.of("weekday", "month"))));
            }
        }
        return times;
    }

    List<Denotation> mentions(List<Span> sentences) {
        List<Denotation> mentions = new ArrayList<>();
        for (Span sentence : sentences) {
            if (random.nextInt(2) == 0) {
                mentions.add(new Denotation(
                        new Mention(sentence, any(List.of(MentionKind.values()))),
                        random.nextBoolean() ? Optional.of(any(ACTORS)) : Optional.empty(),
                        any(List.of("by name", ""))));
            }
        }
        return mentions;
    }

    ArticleClaims claims(List<Attribution> attributions, List<Span> sentences) {
        Set<AttributionId> restated = new HashSet<>();
        Map<AttributionId, SpeechActDecision> acts = new HashMap<>();
        Map<AttributionId, List<Actor>> about = new HashMap<>();
        List<Response> responses = new ArrayList<>();
        Map<AttributionId, AttributionId> repeats = new HashMap<>();
        for (Attribution attribution : attributions) {
            AttributionId id = attribution.id();
            List<Span> evidence = attribution.cue().spans();
            if (random.nextInt(4) > 0) {
                acts.put(
                        id,
                        new SpeechActDecision(
                                any(List.of(SpeechAct.values())),
                                any(List.of(Polarity.values())),
                                random.nextBoolean(),
                                because("by its cue", evidence)));
            }
            if (random.nextInt(3) == 0) {
                restated.add(id);
            }
            if (random.nextInt(3) == 0) {
                about.put(id, ACTORS.subList(0, 1 + random.nextInt(ACTORS.size())));
            }
            AttributionId other = any(attributions).id();
            if (!other.equals(id)) {
                responses.add(response(id, new Target.Statement(other), evidence));
                repeats.put(id, other);
            }
            if (random.nextInt(2) == 0) {
                Optional<Actor> claimant = random.nextBoolean() ? Optional.of(any(ACTORS)) : Optional.empty();
                responses.add(response(id, new Target.BareClaim(any(sentences), claimant), evidence));
            }
        }
        List<Insertion> insertions = new ArrayList<>();
        for (Span sentence : sentences) {
            if (random.nextInt(4) == 0) {
                Optional<Span> signature = random.nextBoolean() ? Optional.of(sentence) : Optional.empty();
                insertions.add(new Insertion(sentence, signature, because("in brackets", List.of(sentence))));
            }
        }
        return new ArticleClaims(restated, acts, about, responses, insertions, repeats);
    }

    private Response response(AttributionId from, Target to, List<Span> evidence) {
        return new Response(from, to, any(List.of(ResponseType.values())), because("“denied”", evidence));
    }

    Interval interval() {
        LocalDateTime from = LocalDateTime.of(1815, 6, 18, 0, 0).plusMinutes(random.nextInt(150_000_000));
        return new Interval(from, from.plusSeconds(1 + random.nextInt(9_000_000)), any(List.of(Granularity.values())));
    }

    private void attribution(
            Document document,
            Producer producer,
            List<Span> words,
            Optional<AttributionId> parent,
            Map<AttributionId, Attribution> made) {
        if (words.size() < 3) {
            return;
        }
        int contentEnd = 1 + random.nextInt(words.size() - 2);
        Source source = random.nextInt(5) == 0 ? new Source.Implicit() : Source.of(words.get(contentEnd));
        Cue cue = random.nextInt(5) == 0 ? new Cue.Wordless() : Cue.of(words.get(contentEnd + 1));
        List<Span> content = new ArrayList<>(List.of(words.get(0).union(words.get(contentEnd - 1))));
        if (contentEnd + 2 < words.size()) {
            content.add(words.get(contentEnd + 2).union(words.get(words.size() - 1)));
        }
        Content whole = new Content(content);
        AttributionId id = AttributionId.of(document.id(), source, cue, whole);
        Basis basis = new Basis(
                new Producer("made-up-rules", producer.version()),
                any(List.of("quotation-then-source", "that-clause")),
                "a mark follows the 'cue'",
                random.nextDouble(),
                List.of(words.get(contentEnd), words.get(0)));
        if (made.putIfAbsent(id, new Attribution(id, source, cue, whole, any(List.of(Mode.values())), parent, basis))
                == null) {
            attribution(document, producer, words.subList(0, contentEnd), Optional.of(id), made);
        }
    }

    static List<Span> words(String text, Span region) {
        List<Span> words = new ArrayList<>();
        int start = region.start();
        for (int i = region.start(); i <= region.end(); i++) {
            if (i == region.end() || text.charAt(i) == ' ') {
                words.add(new Span(start, i));
                start = i + 1;
            }
        }
        return words;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
