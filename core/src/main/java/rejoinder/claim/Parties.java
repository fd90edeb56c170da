package rejoinder.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rejoinder.actor.Actor;
import rejoinder.actor.Denotation;
import rejoinder.actor.Resolution;
import rejoinder.actor.Resolution.Resolved;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.text.Span;
import rejoinder.text.TokenRange;

/** The party of each attribution: its resolved actor, else the names in its source. Immutable once built. */
final class Parties {

    private static final Set<String> SAME_AGAIN = Set.of("he", "she", "it", "they");

    private final Words words;
    private final Map<AttributionId, Party> parties = new HashMap<>();

    Parties(Words words, List<Attribution> attributions, Map<AttributionId, Resolution> holders) {
        this.words = words;
        List<Attribution> bySource = attributions.stream()
                .filter(a -> !a.source().spans().isEmpty())
                .sorted(Comparator.comparing(
                        (Attribution a) -> a.source().spans().get(0)))
                .toList();
        Party last = Party.UNKNOWN;
        for (Attribution a : bySource) {
            Party party = party(a, holders, last);
            parties.put(a.id(), party);
            last = a.parent().isEmpty() && party.isKnown() ? party : last;
        }
        for (Attribution a : attributions) {
            parties.computeIfAbsent(a.id(), id -> resolved(holders, id).orElse(Party.UNKNOWN));
        }
    }

    Party of(Attribution attribution) {
        return parties.getOrDefault(attribution.id(), Party.UNKNOWN);
    }

    /** Parties named in some tokens, each actor once, in text order. */
    List<Actor> named(TokenRange range) {
        List<Actor> found = new ArrayList<>();
        for (int t = range.first(); t < range.end(); t++) {
            Optional<Actor> actor = words.denotation(t).flatMap(Denotation::actor);
            actor.filter(a -> found.stream().noneMatch(b -> b.id().equals(a.id())))
                    .ifPresent(found::add);
        }
        return found;
    }

    private Party party(Attribution a, Map<AttributionId, Resolution> holders, Party last) {
        Optional<Party> resolved = resolved(holders, a.id());
        if (resolved.isPresent()) {
            return resolved.get();
        }
        Span source = a.source().spans().get(0);
        TokenRange range = words.tokens(source);
        if (range.length() == 1 && SAME_AGAIN.contains(words.lower(range.first()))) {
            return last;
        }
        List<Actor> named = named(range);
        if (named.size() == 1) {
            return new Party(Optional.of(named.get(0)), names(range));
        }
        return new Party(Optional.empty(), names(range));
    }

    private static Optional<Party> resolved(Map<AttributionId, Resolution> holders, AttributionId id) {
        return Optional.ofNullable(holders.get(id))
                .filter(Resolved.class::isInstance)
                .map(r -> new Party(Optional.of(((Resolved) r).actor()), List.of()));
    }

    private List<String> names(TokenRange range) {
        List<String> names = new ArrayList<>();
        for (int t = range.first(); t < range.end(); t++) {
            if (words.isName(t)) {
                names.add(words.lower(t));
            }
        }
        return names;
    }
}
