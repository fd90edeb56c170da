package rejoinder.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import rejoinder.actor.Actor;
import rejoinder.actor.Resolution;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.attribution.Nesting;
import rejoinder.attribution.Utterance;
import rejoinder.claim.ArticleClaims;
import rejoinder.claim.Polarity;
import rejoinder.claim.Response;
import rejoinder.claim.Response.Target;
import rejoinder.claim.ResponseType;
import rejoinder.claim.SpeechAct;
import rejoinder.claim.SpeechActDecision;
import rejoinder.provenance.Basis;
import rejoinder.text.Span;

/** Lays decisions about the statements of one reading over it, one after the other. Not thread-safe. */
final class StatementDesk {

    private final Reading machine;
    private final Map<AttributionId, Attribution> attributions = new LinkedHashMap<>();
    private final Map<AttributionId, Resolution> actors;
    private final Map<AttributionId, Utterance> said;
    private final Map<AttributionId, SpeechActDecision> acts;
    private final Map<AttributionId, List<Actor>> about;
    private final Set<AttributionId> restated;
    private final Map<AttributionId, AttributionId> repeats;
    private final List<Response> responses;
    private final Map<AttributionId, AttributionId> formerly;
    private final Map<AttributionId, AttributionId> now = new HashMap<>();
    private final Map<AttributionId, AttributionId> origins = new HashMap<>();

    /** @param formerly of each id that words marked anew ever gave: the one before, also where that was undone */
    StatementDesk(Reading machine, Map<AttributionId, AttributionId> formerly) {
        this.machine = machine;
        this.formerly = formerly;
        machine.attributions().forEach(a -> attributions.put(a.id(), a));
        this.actors = new TreeMap<>(machine.actors());
        this.said = new TreeMap<>(machine.said());
        ArticleClaims claims = machine.claims();
        this.acts = new TreeMap<>(claims.acts());
        this.about = new TreeMap<>(claims.about());
        this.restated = new TreeSet<>(claims.restated());
        this.repeats = new TreeMap<>(claims.repeats());
        this.responses = new ArrayList<>(claims.responses());
    }

    /** A decision that does not fit this reading is passed over. */
    void lay(CurationEntry entry) {
        Curation decision = entry.decision();
        List<AttributionId> named =
                decision.statements().stream().map(this::current).toList();
        if (!attributions.keySet().containsAll(named)) {
            return;
        }
        switch (decision.action()) {
            case STATEMENT_REJECT -> remove(named.get(0));
            case STATEMENT_ADD -> decision.marked().ifPresent(m -> mark(m, entry));
            case STATEMENT_MEND -> decision.marked().ifPresent(m -> mend(named.get(0), m, entry));
            case STATEMENT_ACT ->
                act(named.get(0), SpeechAct.parse(decision.value().orElseThrow()), entry);
            case STATEMENT_ANSWERS ->
                answer(
                        named.get(0),
                        named.get(1),
                        ResponseType.parse(decision.value().orElseThrow()),
                        entry);
            case STATEMENT_ANSWERS_NOT ->
                responses.removeIf(r -> r.from().equals(named.get(0)) && isTo(r, named.get(1)));
            default -> throw new IllegalArgumentException("not about a statement: " + decision.action());
        }
    }

    /** Where a statement is now: at the words marked last, or where it was before if that marking was undone. */
    private AttributionId current(AttributionId id) {
        Set<AttributionId> seen = new HashSet<>();
        AttributionId at = id;
        while (seen.add(at)) {
            for (AttributionId next = now.get(at); next != null; next = now.get(at)) {
                at = next;
            }
            if (!attributions.containsKey(at)) {
                at = formerly.getOrDefault(at, at);
            }
        }
        return at;
    }

    /** Of each id that a statement had once: the one that it has now. */
    Map<AttributionId, AttributionId> later() {
        Map<AttributionId, AttributionId> later = new TreeMap<>();
        Stream.of(now.keySet(), formerly.keySet()).flatMap(Set::stream).forEach(id -> {
            AttributionId current = current(id);
            if (!current.equals(id) && attributions.containsKey(current)) {
                later.put(id, current);
            }
        });
        return later;
    }

    private void remove(AttributionId id) {
        attributions.remove(id);
        actors.remove(id);
        said.remove(id);
        acts.remove(id);
        about.remove(id);
        restated.remove(id);
        repeats.remove(id);
        repeats.values().removeIf(id::equals);
        responses.removeIf(r -> r.from().equals(id) || isTo(r, id));
    }

    private static boolean isTo(Response response, AttributionId id) {
        return response.to().equals(new Target.Statement(id));
    }

    /** The statement at these words; the one that is there already stays what it is. */
    private Optional<AttributionId> mark(MarkedStatement marked, CurationEntry entry) {
        AttributionId id = marked.in(machine.document().id());
        if (marked.misfit(machine, attributions.keySet()).isPresent()) {
            return Optional.empty();
        }
        attributions.put(
                id,
                new Attribution(
                        id,
                        marked.source(),
                        marked.cue(),
                        marked.content(),
                        marked.mode(machine.document().text()),
                        Optional.empty(),
                        basis(entry, "")));
        denotes(marked).ifPresent(r -> actors.put(id, r));
        about(id, marked);
        return Optional.of(id);
    }

    private static Basis basis(CurationEntry entry, String before) {
        return new Basis(
                CuratedReading.PEOPLE,
                entry.decision().action().word(),
                entry.words() + "." + (before.isEmpty() ? "" : " The reading: " + before),
                1,
                List.of());
    }

    /** Whom the same words denote as another statement's source, or as a name. */
    private Optional<Resolution> denotes(MarkedStatement marked) {
        if (marked.source().spans().isEmpty()) {
            return Optional.empty();
        }
        Optional<Resolution> source = machine.attributions().stream()
                .filter(a -> a.source().equals(marked.source()))
                .flatMap(a -> Optional.ofNullable(machine.actors().get(a.id())).stream())
                .findFirst();
        return source.or(() -> machine.mentions().stream()
                .filter(m -> marked.source().spans().stream()
                        .anyMatch(s -> s.contains(m.mention().span())))
                .flatMap(m -> m.actor().stream().map(a -> (Resolution) new Resolution.Resolved(
                        a,
                        new Basis(
                                CuratedReading.PEOPLE,
                                "name-in-marked-source",
                                "The name in the marked source denotes it. " + m.why(),
                                1,
                                List.of(m.mention().span())))))
                .findFirst());
    }

    private void about(AttributionId id, MarkedStatement marked) {
        Map<String, Actor> named = new LinkedHashMap<>();
        machine.mentions().stream()
                .filter(m -> marked.content().holds(List.of(m.mention().span())))
                .flatMap(m -> m.actor().stream())
                .forEach(a -> named.putIfAbsent(a.id(), a));
        if (!named.isEmpty()) {
            about.put(id, named.values().stream().limit(3).toList());
        }
    }

    /** What was known of the statement goes on to hold, but for its actor if its source is another now. */
    private void mend(AttributionId old, MarkedStatement marked, CurationEntry entry) {
        Attribution before = attributions.get(old);
        Optional<AttributionId> marking = mark(marked, entry);
        if (before == null || marking.isEmpty()) {
            return;
        }
        AttributionId id = marking.get();
        if (before.source().equals(marked.source())) {
            Optional.ofNullable(actors.get(old)).ifPresent(r -> actors.put(id, r));
        }
        Optional.ofNullable(said.get(old)).ifPresent(s -> said.put(id, s));
        Optional.ofNullable(acts.get(old)).ifPresent(a -> acts.put(id, a));
        if (restated.contains(old)) {
            restated.add(id);
        }
        Optional.ofNullable(repeats.get(old)).ifPresent(fuller -> repeats.put(id, fuller));
        repeats.replaceAll((from, fuller) -> fuller.equals(old) ? id : fuller);
        responses.replaceAll(r -> new Response(
                r.from().equals(old) ? id : r.from(),
                isTo(r, old) ? new Target.Statement(id) : r.to(),
                r.type(),
                r.basis()));
        remove(old);
        now.put(old, id);
        now.remove(id); // marked back to words that it had before
        origins.put(id, origins.getOrDefault(old, old));
    }

    private void act(AttributionId id, SpeechAct act, CurationEntry entry) {
        Optional<SpeechActDecision> before = Optional.ofNullable(acts.get(id));
        acts.put(
                id,
                new SpeechActDecision(
                        act,
                        before.map(SpeechActDecision::polarity).orElse(Polarity.AFFIRMED),
                        before.map(SpeechActDecision::hedged).orElse(false),
                        basis(entry, before.map(b -> b.basis().why()).orElse(""))));
    }

    private void answer(AttributionId from, AttributionId to, ResponseType type, CurationEntry entry) {
        if (!from.equals(to)) {
            responses.removeIf(r -> r.from().equals(from) && isTo(r, to));
            responses.add(new Response(from, new Target.Statement(to), type, basis(entry, "")));
        }
    }

    Map<AttributionId, AttributionId> origins() {
        return origins;
    }

    Reading reading() {
        List<Attribution> nested = Nesting.of(List.copyOf(attributions.values())).stream()
                .map(this::withParent)
                .sorted(Attribution.TEXT_ORDER)
                .toList();
        List<AttributionId> order = nested.stream().map(Attribution::id).toList();
        List<Response> inOrder = new ArrayList<>(responses);
        inOrder.sort((a, b) -> Integer.compare(order.indexOf(a.from()), order.indexOf(b.from())));
        return new Reading(
                machine.producer(),
                machine.document(),
                machine.sentences(),
                machine.dateline(),
                nested,
                actors,
                said,
                machine.mentions(),
                machine.times(),
                new ArticleClaims(
                        restated, acts, about, inOrder, machine.claims().insertions(), repeats),
                machine.events().stream().map(e -> e.toldBy(nested)).toList());
    }

    /** The machine's parent while it is there; it may know more than where the words stand. */
    private Attribution withParent(Attribution nested) {
        Optional<AttributionId> before = Optional.ofNullable(attributions.get(nested.id()))
                .flatMap(Attribution::parent)
                .map(this::current)
                .filter(attributions::containsKey)
                .filter(p -> holds(p, nested));
        return before.isEmpty()
                ? nested
                : new Attribution(
                        nested.id(),
                        nested.source(),
                        nested.cue(),
                        nested.content(),
                        nested.mode(),
                        before,
                        nested.basis());
    }

    private boolean holds(AttributionId parent, Attribution child) {
        return Stream.ofNullable(attributions.get(parent))
                .anyMatch(
                        p -> p.content().holds(List.<Span>copyOf(child.content().spans())));
    }
}
