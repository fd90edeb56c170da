package rejoinder.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import rejoinder.actor.Actor;
import rejoinder.attribution.AttributionId;
import rejoinder.ledger.Curation.Action;
import rejoinder.text.DocumentId;

/**
 * What people decided about actors, laid over what readings say. A pure function of the entries: readings stay as they
 * are, and since entries name actors and attributions by their ids, they hold for later readings too. Entries about
 * different actors may come in any order; of two about the same, the later holds. Immutable and thread-safe.
 */
public final class CuratedActors {

    private final List<CurationEntry> entries;
    private final List<CurationEntry> holding;
    private final Map<String, CurationEntry> merges;
    private final Map<String, Actor> known;
    private final Set<Long> numbers = new HashSet<>();
    private final Map<List<String>, CurationEntry> facts = new HashMap<>();
    private final Map<List<String>, CurationEntry> splits = new HashMap<>();
    private final Map<AttributionId, CurationEntry> assigned = new HashMap<>();
    private final CuratedStatements statements;

    /**
     * Whom a source denotes once all decisions are laid over it. Immutable.
     *
     * @param actors one if it is resolved, more if it is ambiguous
     * @param because the entries that made a difference, in order; none if no person decided anything here
     */
    public record Decision(List<Actor> actors, List<CurationEntry> because) {
        public Decision {
            actors = List.copyOf(actors);
            because = List.copyOf(because);
        }
    }

    private CuratedActors(List<CurationEntry> entries, Map<String, Actor> known) {
        this.entries = List.copyOf(entries);
        this.known = new HashMap<>(known);
        this.holding = InForce.of(aboutActors());
        this.statements = new CuratedStatements(entries);
        this.merges = InForce.merges(holding);
        InForce.all(entries).forEach(e -> numbers.add(e.number()));
        for (CurationEntry entry : holding) {
            Curation decision = entry.decision();
            switch (decision.action()) {
                case ADD ->
                    this.known.putIfAbsent(
                            decision.subject(),
                            new Actor(
                                    decision.subject(),
                                    decision.value().orElseThrow(),
                                    decision.name().orElseThrow(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    List.of()));
                case SPLIT ->
                    splits.put(
                            List.of(
                                    decision.subject(),
                                    SourceWords.plain(decision.name().orElseThrow())),
                            entry);
                case ASSIGN -> decision.attributions().forEach(a -> assigned.put(a, entry));
                case RENAME, COUNTRY, ROLE, DISMISS -> facts.put(key(decision.action(), decision.subject()), entry);
                default -> {}
            }
        }
    }

    /**
     * Lays entries over actors.
     *
     * @param entries all of them, in the order of their numbers
     * @param known every actor that a reading holds, by id
     */
    public static CuratedActors of(List<CurationEntry> entries, Map<String, Actor> known) {
        return new CuratedActors(entries, known);
    }

    private static List<String> key(Action action, String actor) {
        return List.of(action.word(), actor);
    }

    /** True if nothing that anybody decided about actors is in force. */
    public boolean isEmpty() {
        return holding.isEmpty();
    }

    /** What people decided about statements. */
    CuratedStatements statements() {
        return statements;
    }

    /** True if a person said whom the source of this attribution denotes. */
    boolean isAssigned(AttributionId attribution) {
        return assigned.containsKey(attribution);
    }

    /** All entries, in the order of their numbers; also those about disputes. */
    public List<CurationEntry> entries() {
        return entries;
    }

    /** The entries about actors, in the order of their numbers. */
    public List<CurationEntry> aboutActors() {
        return InForce.about(a -> !a.isAboutDisputes() && !a.isAboutStatements(), entries);
    }

    /** The entries about statements, in the order of their numbers; undone ones and undos too. */
    public List<CurationEntry> aboutStatements() {
        return InForce.about(Action::isAboutStatements, entries);
    }

    /** The entries about the statements of an article, in the order of their numbers; undone ones and undos too. */
    public List<CurationEntry> aboutStatementsOf(DocumentId document) {
        Set<String> numbers = new HashSet<>();
        return aboutStatements().stream()
                .filter(e -> e.decision().subject().equals(document.value())
                        ? numbers.add(Long.toString(e.number()))
                        : e.decision().action() == Action.UNDO
                                && numbers.contains(e.decision().subject())
                                && numbers.add(Long.toString(e.number())))
                .toList();
    }

    /** Articles about whose statements a decision holds, in order. */
    public Set<DocumentId> corrected() {
        return statements.documents();
    }

    /** Whether an entry holds, that is, whether nobody has undone it. */
    public boolean inForce(long number) {
        return numbers.contains(number);
    }

    /** The id under which an actor is shown: its own, or that of the actor into which it was merged. */
    public String lead(String id) {
        return InForce.end(merges, id);
    }

    /** The actor that an id leads to, as people described it; empty if no reading and no entry has the id. */
    public Optional<Actor> actor(String id) {
        return Optional.ofNullable(known.get(lead(id))).map(a -> described(a, new LinkedHashSet<>()));
    }

    /** The actor of an id, as people described it, even if it was merged into another. */
    public Optional<Actor> itself(String id) {
        return Optional.ofNullable(known.get(id)).map(a -> described(a, new LinkedHashSet<>()));
    }

    /** The actor of an id as readings have it, or as it was added. */
    public Optional<Actor> known(String id) {
        return Optional.ofNullable(known.get(id));
    }

    /** The entry in force that merges an actor into another. */
    public Optional<CurationEntry> mergeOf(String id) {
        return Optional.ofNullable(merges.get(id));
    }

    /** Every id that a reading or an entry in force has, in order. */
    public Set<String> ids() {
        return new TreeSet<>(known.keySet());
    }

    /** True if people hold it to be no actor. */
    public boolean isDismissed(String id) {
        return facts.containsKey(key(Action.DISMISS, lead(id)));
    }

    /** The ids that lead to an actor, its own among them, in order. */
    public Set<String> leadingTo(String id) {
        Set<String> ids = new TreeSet<>(Set.of(id));
        merges.keySet().stream().filter(m -> lead(m).equals(id)).forEach(ids::add);
        return ids;
    }

    /** All entries about an actor or one merged into it, undone ones and undos too, in order. */
    public List<CurationEntry> history(String id) {
        Set<String> ids = leadingTo(lead(id));
        Set<String> numbers = new LinkedHashSet<>();
        List<CurationEntry> history = new ArrayList<>();
        for (CurationEntry entry : entries) {
            Curation decision = entry.decision();
            boolean undo = decision.action() == Action.UNDO && numbers.contains(decision.subject());
            if (undo || decision.actors().stream().anyMatch(ids::contains)) {
                numbers.add(Long.toString(entry.number()));
                history.add(entry);
            }
        }
        return history;
    }

    /**
     * Whom the source of an attribution denotes.
     *
     * @param source the source's words
     * @param candidates as the reading has them: one if it is resolved, none if not
     */
    public Decision decide(AttributionId attribution, String source, List<Actor> candidates) {
        CurationEntry byHand = assigned.get(attribution);
        if (byHand == null) {
            return decide(source, candidates);
        }
        String id = byHand.decision().value().orElseThrow();
        Actor actor = known.getOrDefault(id, unknown(id));
        Decision decision = laid(List.of(actor), Optional.empty());
        Set<CurationEntry> because = new LinkedHashSet<>(List.of(byHand));
        because.addAll(decision.because());
        return new Decision(decision.actors(), List.copyOf(because));
    }

    /** As {@link #decide(AttributionId, String, List)} for a name that is the source of nothing. */
    public Decision decide(String name, List<Actor> candidates) {
        return holding.isEmpty() ? new Decision(candidates, List.of()) : laid(candidates, Optional.of(name));
    }

    private Decision laid(List<Actor> candidates, Optional<String> name) {
        Set<CurationEntry> because = new LinkedHashSet<>();
        Map<String, Actor> actors = new LinkedHashMap<>();
        for (Actor candidate : candidates) {
            String id = follow(name.map(n -> parted(candidate.id(), n, because)).orElse(candidate.id()), because);
            CurationEntry dismissed = facts.get(key(Action.DISMISS, id));
            if (dismissed != null) {
                because.add(dismissed);
                continue;
            }
            Actor actor = id.equals(candidate.id()) ? candidate : known.getOrDefault(id, unknown(id));
            actors.putIfAbsent(id, described(actor, because));
        }
        List<CurationEntry> inOrder = new ArrayList<>(because);
        inOrder.sort((a, b) -> Long.compare(a.number(), b.number()));
        return new Decision(List.copyOf(actors.values()), inOrder);
    }

    /** The actor split off under this name, from the actor itself or from that into which it was merged. */
    private String parted(String id, String name, Collection<CurationEntry> because) {
        String plain = SourceWords.plain(name);
        CurationEntry split = splits.getOrDefault(List.of(id, plain), splits.get(List.of(lead(id), plain)));
        if (split == null) {
            return id;
        }
        because.add(split);
        return split.decision().value().orElseThrow();
    }

    private String follow(String id, Collection<CurationEntry> because) {
        String at = id;
        for (CurationEntry next = merges.get(at); next != null; next = merges.get(at)) {
            because.add(next);
            at = next.decision().value().orElseThrow();
        }
        return at;
    }

    private Actor described(Actor actor, Collection<CurationEntry> because) {
        Optional<String> name = fact(Action.RENAME, actor.id(), because).flatMap(Curation::value);
        Optional<Curation> country = fact(Action.COUNTRY, actor.id(), because);
        Optional<Curation> role = fact(Action.ROLE, actor.id(), because);
        return new Actor(
                actor.id(),
                name.orElse(actor.name()),
                actor.kind(),
                country.isPresent() ? country.get().value() : actor.country(),
                role.isPresent() ? role.get().value() : actor.role(),
                actor.aliases());
    }

    private Optional<Curation> fact(Action action, String actor, Collection<CurationEntry> because) {
        CurationEntry entry = facts.get(key(action, actor));
        if (entry == null) {
            return Optional.empty();
        }
        because.add(entry);
        return Optional.of(entry.decision());
    }

    private static Actor unknown(String id) {
        return new Actor(id, id, "unknown", Optional.empty(), Optional.empty(), List.of());
    }

    /**
     * Why a decision cannot be entered now, in words for its author; empty if it can.
     *
     * @param attributions whether a reading has such an attribution
     */
    public Optional<String> refusal(Curation decision, Predicate<AttributionId> attributions) {
        return new Refusals(this, known.keySet()).of(decision, attributions.or(statements::marks));
    }

    Map<String, CurationEntry> merges() {
        return merges;
    }
}
