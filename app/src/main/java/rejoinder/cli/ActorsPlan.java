package rejoinder.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rejoinder.actor.Actor;
import rejoinder.ledger.CuratedActors;
import rejoinder.ledger.Curation;
import rejoinder.ledger.CurationEntry;
import rejoinder.ledger.Proposal;

/**
 * What a file adds to a ledger: decisions that are not there yet, then what its actors have otherwise than the ledger.
 * The same file a second time adds nothing. Not thread-safe.
 */
final class ActorsPlan {

    private final CuratedActors here;
    private final ActorsFile file;
    private final String author;
    private final String note;
    private final Set<String> known;
    private final List<CurationEntry> after;
    private final List<Proposal> proposals = new ArrayList<>();

    private ActorsPlan(CuratedActors here, ActorsFile file, String author, String note) {
        this.here = here;
        this.file = file;
        this.author = author;
        this.note = note;
        this.known = new HashSet<>(here.ids());
        this.after = new ArrayList<>(here.entries());
    }

    /** @param author of what the file's actors have otherwise; decisions keep their own */
    static List<Proposal> of(CuratedActors here, ActorsFile file, String author, String note) {
        ActorsPlan plan = new ActorsPlan(here, file, author, note);
        plan.decisions();
        plan.actors();
        return plan.proposals;
    }

    private void decisions() {
        Map<String, Long> numbers = new HashMap<>();
        Map<Proposal, List<Long>> there = new HashMap<>();
        here.entries()
                .forEach(e -> there.computeIfAbsent(
                                new Proposal(e.author(), e.note(), e.decision()), p -> new ArrayList<>())
                        .add(e.number()));
        file.decisions().forEach((number, given) -> {
            Proposal proposal = renumbered(given, numbers);
            List<Long> same = there.getOrDefault(proposal, List.of());
            Curation decision = proposal.decision();
            boolean adds = decision.action() == Curation.Action.ADD;
            if (same.isEmpty()) {
                decision.actors().stream().filter(id -> !adds).forEach(this::make);
                add(proposal);
                numbers.put(number.toString(), (long) after.size());
            } else {
                numbers.put(number.toString(), same.remove(0));
            }
            if (adds) {
                known.add(decision.subject());
            }
        });
    }

    private static Proposal renumbered(Proposal proposal, Map<String, Long> numbers) {
        Curation decision = proposal.decision();
        if (decision.action() != Curation.Action.UNDO) {
            return proposal;
        }
        Long number = numbers.get(decision.subject());
        if (number == null) {
            throw new CommandException("the file undoes decision " + decision.subject() + " and does not hold it");
        }
        return new Proposal(proposal.author(), proposal.note(), Curation.undo(number));
    }

    /** An actor that no reading here has, as the file describes it. */
    private void make(String id) {
        Actor actor = file.actors().get(id);
        if (actor != null && known.add(id)) {
            add(new Proposal(author, note, Curation.add(id, actor.kind(), actor.name())));
        }
    }

    private void actors() {
        file.actors().keySet().forEach(this::make);
        Map<String, Actor> machine = new HashMap<>();
        here.ids().forEach(id -> here.known(id).ifPresent(a -> machine.put(id, a)));
        CuratedActors curated = CuratedActors.of(after, machine);
        file.actors().forEach((id, actor) -> {
            Actor now = curated.itself(id).orElse(actor);
            if (!now.name().equals(actor.name())) {
                add(new Proposal(author, note, Curation.rename(id, actor.name())));
            }
            if (!now.country().equals(actor.country())) {
                add(new Proposal(author, note, Curation.country(id, actor.country())));
            }
            if (!now.role().equals(actor.role())) {
                add(new Proposal(author, note, Curation.role(id, actor.role())));
            }
        });
    }

    private void add(Proposal proposal) {
        proposals.add(proposal);
        after.add(new CurationEntry(
                after.size() + 1L, Instant.EPOCH, proposal.author(), proposal.note(), proposal.decision()));
    }
}
