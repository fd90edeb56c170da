package rejoinder.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.mention.Mention;
import rejoinder.mention.MentionKind;
import rejoinder.text.Analysis;
import rejoinder.text.RegionKind;
import rejoinder.text.Span;
import rejoinder.text.Token;

/**
 * Walks one article in the order of its text and tells of every name and every source whom it denotes. Mentions leave
 * their bearers more or less present to the reader ({@link Salience}); pronouns and phrases such as "the ministry" take
 * up who is most present and fits. Not thread-safe; made for one article.
 */
final class ArticleActors {

    private static final double SUBJECT = 130;
    private static final double OTHER = 90;
    private static final double OBLIQUE = 50;
    /** Who speaks is what the reader follows. */
    private static final double SOURCE = 300;
    /** What somebody quoted speaks of is another conversation. */
    private static final double QUOTED = 0.3;
    /** A headline is read apart. */
    private static final double HEADLINE = 0.5;

    /** Below it an attribution is as likely none. */
    private static final double SURE = 0.5;

    /** A step of the walk: a name, a pronoun or a source, whichever comes next in the text. */
    private record Step(int at, int rank, Runnable run) {}

    private final Analysis analysis;
    private final String text;
    private final List<Chunk> chunks;
    private final SourceResolver resolver;
    private final Discourse discourse;
    private final Map<AttributionId, Resolution> resolved = new HashMap<>();
    private final Map<AttributionId, Attribution> byId = new HashMap<>();
    private final List<Denotation> denotations = new ArrayList<>();
    private final Map<Span, Actor> parties = new HashMap<>();

    ArticleActors(Analysis analysis, List<Chunk> chunks, SourceResolver resolver, Discourse discourse) {
        this.analysis = analysis;
        this.text = analysis.text();
        this.chunks = chunks;
        this.resolver = resolver;
        this.discourse = discourse;
    }

    void walk(List<Attribution> attributions, List<Span> phrases) {
        attributions.forEach(a -> byId.put(a.id(), a));
        List<Step> steps = new ArrayList<>();
        Set<Integer> sourceStarts = new HashSet<>();
        List<Attribution> speakers = new ArrayList<>();
        for (Attribution attribution : attributions) {
            for (Span span : attribution.source().spans().stream().limit(1).toList()) {
                sourceStarts.add(span.start());
                if (Pronoun.of(span.in(text)).filter(p -> p == Pronoun.SPEAKER).isPresent()) {
                    speakers.add(attribution);
                } else {
                    steps.add(new Step(span.start(), 1, () -> source(attribution, span)));
                }
            }
        }
        for (Chunk chunk : chunks) {
            steps.add(new Step(chunk.span().start(), 0, () -> name(chunk)));
        }
        for (Token token : analysis.tokens()) {
            Optional<Pronoun> pronoun = Pronoun.of(token.form()).filter(p -> p == Pronoun.HE || p == Pronoun.SHE);
            if (pronoun.isPresent() && !sourceStarts.contains(token.span().start())) {
                steps.add(new Step(token.span().start(), 2, () -> pronoun(pronoun.get(), token.span())));
            }
        }
        for (Span phrase : phrases) {
            steps.add(new Step(phrase.start(), 3, () -> party(phrase)));
        }
        steps.sort(Comparator.comparingInt(Step::at).thenComparingInt(Step::rank));
        steps.forEach(step -> step.run().run());
        speakers.forEach(this::speaker);
        phrases.forEach(phrase -> speaking(phrase, attributions));
    }

    Map<AttributionId, Resolution> resolved() {
        return resolved;
    }

    List<Denotation> denotations() {
        return denotations;
    }

    Map<Span, Actor> parties() {
        return parties;
    }

    /** Reads only: whoever takes part in something is no more present by that. */
    private void party(Span span) {
        discourse.hold(true);
        resolver.party(span, analysis.sentenceAt(span.start())).ifPresent(actor -> parties.put(span, actor));
        discourse.hold(false);
    }

    /** "We have closed the gates": whoever says so. */
    private void speaking(Span span, List<Attribution> attributions) {
        if (Pronoun.of(span.in(text)).filter(p -> p == Pronoun.SPEAKER).isPresent()) {
            attributions.stream()
                    .filter(a -> a.content().holds(List.of(span)))
                    .min(Comparator.comparingInt(a -> a.content().length()))
                    .flatMap(a -> actor(a.id()))
                    .ifPresent(actor -> parties.put(span, actor));
        }
    }

    private void name(Chunk chunk) {
        int sentence = chunk.sentence();
        Optional<Entity> entity = resolver.named(chunk, sentence);
        entity.ifPresent(e -> {
            double weight = switch (chunk.place()) {
                case SUBJECT -> SUBJECT;
                case OTHER -> OTHER;
                case OBLIQUE -> OBLIQUE;
            };
            discourse.mention(e, sentence, weight * share(chunk.span()), chunk.span());
        });
        denotation(chunk, entity).ifPresent(denotations::add);
    }

    private Optional<Denotation> denotation(Chunk chunk, Optional<Entity> entity) {
        Phrase phrase = chunk.phrase();
        Optional<MentionKind> kind = entity.map(e -> kind(e.actor()))
                .or(() -> phrase.body().filter(b -> b.is(NameClass.TREATY)).map(b -> MentionKind.TREATY))
                .or(() -> phrase.place().map(p -> MentionKind.PLACE));
        String why = entity.map(e -> "The words name " + e.actor().name() + ".").orElse("");
        return kind.map(k -> new Denotation(new Mention(chunk.span(), k), entity.map(Entity::actor), why));
    }

    private static MentionKind kind(Actor actor) {
        return switch (actor.kind()) {
            case "person" -> MentionKind.PERSON;
            case "state" -> MentionKind.STATE;
            default -> MentionKind.ORGANISATION;
        };
    }

    private void pronoun(Pronoun pronoun, Span span) {
        int sentence = analysis.sentenceAt(span.start());
        List<Entity> present = discourse.present(sentence, e -> e.isPerson() && pronoun.fits(e));
        if (!present.isEmpty()) {
            discourse.mention(present.get(0), sentence, OTHER * share(span), span);
        }
    }

    private void source(Attribution attribution, Span span) {
        int sentence = analysis.sentenceAt(span.start());
        Optional<Actor> speaker = attribution
                .parent()
                .map(byId::get)
                .filter(parent -> analysis.quotationAt(span.start()).isPresent())
                .flatMap(parent -> actor(parent.id()));
        Answer answer = resolver.resolve(
                span,
                sentence,
                speaker,
                attribution.basis().confidence() >= SURE,
                at -> attribution.content().spans().stream().anyMatch(c -> c.contains(at)));
        resolved.put(attribution.id(), answer.resolution());
        answer.entity().ifPresent(e -> discourse.mention(e, sentence, SOURCE * share(span), span));
    }

    private Optional<Actor> actor(AttributionId id) {
        return Optional.ofNullable(resolved.get(id))
                .filter(Resolution.Resolved.class::isInstance)
                .map(r -> ((Resolution.Resolved) r).actor());
    }

    /** "We call on …" inside a quotation: whoever is quoted. */
    private void speaker(Attribution attribution) {
        Span span = attribution.source().spans().get(0);
        Optional<Attribution> around = attribution.parent().map(byId::get);
        resolved.put(attribution.id(), resolver.speaker(span, around, around.flatMap(a -> actor(a.id()))));
    }

    private double share(Span span) {
        boolean headline = analysis.document().regions().stream()
                .filter(r -> r.span().contains(span.start()))
                .anyMatch(r -> r.kind() == RegionKind.HEADLINE || r.kind() == RegionKind.DECK);
        return (headline ? HEADLINE : 1) * (analysis.quotationAt(span.start()).isPresent() ? QUOTED : 1);
    }
}
