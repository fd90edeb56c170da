package rejoinder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rejoinder.actor.Actor;
import rejoinder.actor.ActorFinder;
import rejoinder.actor.Denotation;
import rejoinder.mention.MentionKind;
import rejoinder.text.Span;

/** Whom noun phrases denote. */
final class Parties {

    private final Grammar grammar;
    private final Frames frames;
    private final ActorFinder.Found actors;

    Parties(Grammar grammar, Frames frames, ActorFinder.Found actors) {
        this.grammar = grammar;
        this.frames = frames;
        this.actors = actors;
    }

    /** Those of the phrases whose head is a known actor. */
    List<EventParty> known(List<NounPhrase> phrases) {
        List<EventParty> found = new ArrayList<>();
        phrases.forEach(p -> party(p).ifPresent(found::add));
        return found;
    }

    /** Whom names inside the phrases denote. */
    List<EventParty> named(List<NounPhrase> phrases) {
        List<EventParty> found = new ArrayList<>();
        phrases.forEach(p -> inside(p).ifPresent(found::add));
        return found;
    }

    /** Those, or whose things the phrases name: "Belmoran villages" are Belmora's. */
    List<EventParty> concerned(List<NounPhrase> phrases) {
        List<EventParty> found = new ArrayList<>();
        phrases.forEach(p -> party(p).or(() -> inside(p)).ifPresent(found::add));
        return found;
    }

    /** Those, and whoever else may be one by name or noun, whom nothing tells: "four Dornites", "two men". */
    List<EventParty> touched(List<NounPhrase> phrases) {
        List<EventParty> found = new ArrayList<>();
        phrases.forEach(p -> party(p).or(() -> inside(p))
                .or(() -> isPeople(p) ? Optional.of(new EventParty(span(p), Optional.empty())) : Optional.empty())
                .ifPresent(found::add));
        return found;
    }

    private boolean isPeople(NounPhrase phrase) {
        String head = grammar.lower(phrase.end() - 1);
        return Lexis.isOfClass("people", head)
                || Lexis.isOfClass("captives", head)
                || (grammar.isCapital(phrase.end() - 1) && !grammar.is(phrase.first(), Kind.PRONOUN));
    }

    private Optional<EventParty> party(NounPhrase phrase) {
        Optional<NounPhrase> antecedent = frames.antecedent(phrase);
        if (antecedent.isPresent()) {
            Optional<Actor> actor = party(antecedent.get()).flatMap(EventParty::actor);
            return actor.filter(a -> alone(a, antecedent.get(), phrase))
                    .map(a -> new EventParty(span(phrase), Optional.of(a)));
        }
        Span whole = span(frames.whole(phrase));
        Optional<Actor> ofWhole = Optional.ofNullable(actors.parties().get(whole));
        Span span = span(phrase);
        Optional<Actor> alone = Optional.ofNullable(actors.parties().get(span));
        return ofWhole.map(a -> new EventParty(whole, Optional.of(a)))
                .or(() -> alone.map(a -> new EventParty(span, Optional.of(a))))
                .or(() -> arms(phrase) || isAdjective(phrase) ? inside(phrase) : Optional.empty());
    }

    /** "Kestrian" of "Kestrian and Belmoran troops". */
    private boolean isAdjective(NounPhrase phrase) {
        return phrase.end() - phrase.first() == 1
                && grammar.isCapital(phrase.first())
                && phrase.end() < grammar.size()
                && grammar.lower(phrase.end()).equals("and");
    }

    /** Nobody else whom the pronoun may take up stands between: "Kestria warned Belmora after it" may be either. */
    private boolean alone(Actor actor, NounPhrase antecedent, NounPhrase pronoun) {
        int from = grammar.span(antecedent.end() - 1, antecedent.end()).end();
        int to = span(pronoun).start();
        for (int i = firstFrom(from); i < actors.mentions().size(); i++) {
            Denotation mention = actors.mentions().get(i);
            if (mention.mention().span().start() >= to) {
                return true;
            }
            if (mention.actor().filter(other -> !isOf(actor, other)).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOf(Actor actor, Actor other) {
        return actor.id().equals(other.id())
                || (actor.country().isPresent() && actor.country().equals(other.country()));
    }

    /** "Kestrian warplanes": whoever flies them. */
    private boolean arms(NounPhrase phrase) {
        String head = grammar.lower(phrase.end() - 1);
        return Lexis.isOfClass("arms", head) || Lexis.isOfClass("troops", head);
    }

    /** A state, body or person named inside a phrase. */
    private Optional<EventParty> inside(NounPhrase phrase) {
        Span span = span(phrase);
        int low = firstFrom(span.start());
        for (int i = low; i < actors.mentions().size(); i++) {
            Denotation mention = actors.mentions().get(i);
            if (mention.mention().span().start() >= span.end()) {
                break;
            }
            boolean acts = mention.mention().kind() != MentionKind.TREATY;
            if (acts
                    && mention.actor().isPresent()
                    && span.contains(mention.mention().span())) {
                return Optional.of(new EventParty(span, mention.actor()));
            }
        }
        return Optional.empty();
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = actors.mentions().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (actors.mentions().get(middle).mention().span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Span span(NounPhrase phrase) {
        return grammar.span(phrase.first(), phrase.end());
    }
}
