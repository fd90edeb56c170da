package rejoinder.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import rejoinder.actor.Actor;
import rejoinder.attribution.AttributionId;
import rejoinder.claim.Holder;
import rejoinder.ledger.ShownActor.By;

/**
 * Everybody on record, over all articles: a view of the newest readings with people's decisions laid over them. It is
 * the same for the same articles and entries, whatever the order in which they came. Immutable and thread-safe.
 */
public final class ActorDirectory {

    /** Kinds of actors that give a side its name: it is coded by them and not the other way round. */
    private static final Set<String> BODIES = Set.of("state", "alliance", "organisation");

    private static final Comparator<ActorProfile> MOST_FIRST = Comparator.<ActorProfile>comparingInt(p -> -p.count())
            .thenComparing(p -> p.actor().name())
            .thenComparing(p -> p.actor().id());

    private final CuratedActors curated;
    private final Map<String, ActorProfile> profiles = new TreeMap<>();
    private final List<ActorProfile> everybody;
    private final Map<AttributionId, ShownActor> shown;
    private final Map<AttributionId, LinkedName> linked = new HashMap<>();
    private final List<Naming> namings;
    private final Map<String, List<AttributionId>> speaking = new ConcurrentHashMap<>();
    private final Map<String, ShownActor> asRead = new HashMap<>();
    private final List<SourceRow> undecided = new ArrayList<>();
    private @Nullable List<OpenSource> open;

    private ActorDirectory(ActorRecord record, CuratedActors curated) {
        this.curated = curated;
        this.namings = record.namings();
        this.shown = new HashMap<>(2 * record.sources().size());
        Map<String, List<SourceRow>> bySpeaker = new TreeMap<>();
        LastNames lastNames = new LastNames(record.countries());
        for (SourceRow row : record.sources()) {
            var decision = curated.decide(row.attribution(), row.source(), row.actors());
            boolean byPerson = !decision.because().isEmpty();
            if (decision.actors().size() == 1) {
                Actor actor = decision.actors().get(0);
                shown.put(row.attribution(), byPerson ? ShownActor.of(actor, By.PERSON) : asRead(actor));
                bySpeaker.computeIfAbsent(actor.id(), id -> new ArrayList<>()).add(row);
                lastNames.add(actor, row);
            } else if (!row.source().isEmpty()
                    && (!byPerson || !decision.actors().isEmpty())) {
                undecided.add(new SourceRow(
                        row.attribution(), row.document(), row.day(), row.outlet(), row.source(), decision.actors()));
            }
            // What a person took for no actor stays open to nobody.
        }
        for (SourceRow row : undecided) {
            if (row.actors().isEmpty()) {
                lastNames.find(row).ifPresent(found -> link(row, found, bySpeaker));
            }
        }
        Set<String> ids = new HashSet<>(bySpeaker.keySet());
        record.actors().forEach(a -> ids.add(curated.lead(a.id())));
        curated.entries().forEach(e -> e.decision().actors().forEach(id -> ids.add(curated.lead(id))));
        ids.forEach(id ->
                curated.actor(id).ifPresent(a -> profiles.put(id, profile(a, bySpeaker.getOrDefault(id, List.of())))));
        everybody = profiles.values().stream().sorted(MOST_FIRST).toList();
    }

    /** One for all sources that denote it: there may be a million of them. */
    private ShownActor asRead(Actor actor) {
        ShownActor known = asRead.get(actor.id());
        if (known == null || !known.name().equals(actor.name())) {
            known = ShownActor.of(actor, By.READING);
            asRead.put(actor.id(), known);
        }
        return known;
    }

    public static ActorDirectory of(ActorRecord record, CuratedActors curated) {
        return new ActorDirectory(record, curated);
    }

    private void link(SourceRow row, LinkedName found, Map<String, List<SourceRow>> bySpeaker) {
        linked.put(row.attribution(), found);
        shown.put(row.attribution(), ShownActor.of(found.actor(), By.OTHER_ARTICLES));
        bySpeaker.computeIfAbsent(found.actor().id(), id -> new ArrayList<>()).add(row);
    }

    private ActorProfile profile(Actor actor, List<SourceRow> rows) {
        boolean decided = curated.history(actor.id()).stream()
                .anyMatch(e -> e.decision().action() != Curation.Action.UNDO && curated.inForce(e.number()));
        return new ActorProfile(actor, rows, decided, curated.isDismissed(actor.id()));
    }

    /** The decisions that are laid over the readings. */
    public CuratedActors curated() {
        return curated;
    }

    /** Everybody, those with the most statements first; those merged into others are not listed. */
    public List<ActorProfile> actors() {
        return everybody;
    }

    /** The actor that an id leads to. */
    public Optional<ActorProfile> actor(String id) {
        return Optional.ofNullable(profiles.get(curated.lead(id)));
    }

    /**
     * What to call a side: the state or actor that it is, or its id where the record has no name for it.
     *
     * @param side see {@link Holder#side}
     */
    public String sideName(String side) {
        if (side.endsWith(Holder.APART)) {
            return sideName(side.substring(0, side.length() - Holder.APART.length())) + ", others than its government";
        }
        List<Actor> named = actors().stream()
                .map(ActorProfile::actor)
                .filter(a ->
                        a.id().equals(side) || (a.country().equals(Optional.of(side)) && BODIES.contains(a.kind())))
                .toList();
        return named.stream()
                .filter(a -> a.id().equals(side) || a.kind().equals("state"))
                .findFirst()
                .or(() -> named.stream().findFirst())
                .map(Actor::name)
                .orElse(side);
    }

    /** Whom the source of an attribution denotes, if that is known. */
    public Optional<ShownActor> shown(AttributionId attribution) {
        return Optional.ofNullable(shown.get(attribution));
    }

    /** The person whom a last name means by other articles. */
    public Optional<LinkedName> linked(AttributionId attribution) {
        return Optional.ofNullable(linked.get(attribution));
    }

    /** Statements in whose content a name denotes an actor or one that leads to it, in order of id. */
    public List<AttributionId> speakingOf(String id) {
        return speaking.computeIfAbsent(id, i -> {
            Set<String> ids = curated.leadingTo(i);
            return namings.stream()
                    .filter(n -> ids.size() == 1
                            ? n.actors().contains(i)
                            : ids.stream().anyMatch(n.actors()::contains))
                    .map(Naming::attribution)
                    .sorted()
                    .toList();
        });
    }

    /** True if sources denote anybody whom their readings alone do not have. */
    boolean differs() {
        return !curated.isEmpty() || !linked.isEmpty();
    }

    /** What is ambiguous or unresolved, the most frequent first. */
    public synchronized List<OpenSource> open() {
        if (open == null) {
            List<SourceRow> byArticle = undecided.stream()
                    .sorted(Comparator.comparing(SourceRow::document))
                    .toList();
            open = new OpenSources(profiles.values(), linked).of(byArticle);
        }
        return open;
    }
}
