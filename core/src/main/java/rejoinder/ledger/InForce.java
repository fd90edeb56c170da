package rejoinder.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import rejoinder.ledger.Curation.Action;

/** Which entries hold: those that no undo in force reverses. An undo can itself be undone. */
final class InForce {

    private InForce() {}

    /** In the order of entering, without the undos. */
    static List<CurationEntry> of(List<CurationEntry> entries) {
        List<CurationEntry> holding = all(entries);
        holding.removeIf(e -> e.decision().action() == Action.UNDO);
        return holding;
    }

    /** As {@link #of}, with the undos. An undo is later than what it reverses, so the last one decides first. */
    static List<CurationEntry> all(List<CurationEntry> entries) {
        Set<String> reversed = new HashSet<>();
        List<CurationEntry> holding = new ArrayList<>();
        for (int i = entries.size() - 1; i >= 0; i--) {
            CurationEntry entry = entries.get(i);
            if (!reversed.contains(Long.toString(entry.number()))) {
                holding.add(entry);
                if (entry.decision().action() == Action.UNDO) {
                    reversed.add(entry.decision().subject());
                }
            }
        }
        Collections.reverse(holding);
        return holding;
    }

    /** Those that do such things, with what undoes them; undone ones too. */
    static List<CurationEntry> about(Predicate<Action> what, List<CurationEntry> entries) {
        Set<String> numbers = new HashSet<>();
        List<CurationEntry> found = new ArrayList<>();
        for (CurationEntry entry : entries) {
            Curation decision = entry.decision();
            boolean fits = decision.action() == Action.UNDO
                    ? numbers.contains(decision.subject())
                    : what.test(decision.action());
            if (fits) {
                numbers.add(Long.toString(entry.number()));
                found.add(entry);
            }
        }
        return found;
    }

    /** The merges by the actor that is merged away; one that would close a ring is left out. */
    static Map<String, CurationEntry> merges(List<CurationEntry> holding) {
        Map<String, CurationEntry> merges = new LinkedHashMap<>();
        for (CurationEntry entry : holding) {
            Curation decision = entry.decision();
            if (decision.action() == Action.MERGE
                    && !end(merges, decision.value().orElseThrow()).equals(decision.subject())) {
                merges.put(decision.subject(), entry);
            }
        }
        return merges;
    }

    /** Where a chain of merges ends. */
    static String end(Map<String, CurationEntry> merges, String id) {
        String at = id;
        for (CurationEntry next = merges.get(at); next != null; next = merges.get(at)) {
            at = next.decision().value().orElseThrow();
        }
        return at;
    }
}
