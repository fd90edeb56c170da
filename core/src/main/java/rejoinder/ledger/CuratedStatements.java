package rejoinder.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import rejoinder.attribution.AttributionId;
import rejoinder.text.DocumentId;

/**
 * What people decided about statements, by article: which are none, which the machine missed, where their words are,
 * what they do and whom they answer. Decisions name article and statement, so they hold for later readings, too; one
 * whose statement a reading lacks rests. Immutable and thread-safe.
 */
final class CuratedStatements {

    /** Nobody decided anything. */
    static final CuratedStatements NONE = new CuratedStatements(List.of());

    /**
     * A reading with decisions laid over its statements.
     *
     * @param origins of each statement whose words were marked anew: the one that it was before
     * @param later of each id that a statement had once: the one that it has now
     */
    record Laid(Reading reading, Map<AttributionId, AttributionId> origins, Map<AttributionId, AttributionId> later) {}

    private final Map<DocumentId, List<CurationEntry>> entries = new TreeMap<>();
    private final Set<AttributionId> marked = new HashSet<>();
    private final Map<AttributionId, AttributionId> formerly = new HashMap<>();

    /** @param all entries in order, undone ones too; those about anything else are passed over */
    CuratedStatements(List<CurationEntry> all) {
        for (CurationEntry entry : all) {
            Curation decision = entry.decision();
            if (decision.action() == Curation.Action.STATEMENT_MEND) {
                DocumentId document = new DocumentId(decision.subject());
                entries.computeIfAbsent(document, d -> new ArrayList<>());
                decision.marked()
                        .ifPresent(m -> formerly.put(
                                m.in(document), decision.statements().get(0)));
            }
        }
        for (CurationEntry entry : InForce.of(all)) {
            Curation decision = entry.decision();
            if (decision.action().isAboutStatements()) {
                DocumentId document = new DocumentId(decision.subject());
                entries.computeIfAbsent(document, d -> new ArrayList<>()).add(entry);
                decision.marked().ifPresent(m -> marked.add(m.in(document)));
            }
        }
    }

    /** Articles about whose statements anything was decided or mended and undone, in order. */
    Set<DocumentId> documents() {
        return entries.keySet();
    }

    /** True if a person marked this statement. */
    boolean marks(AttributionId id) {
        return marked.contains(id);
    }

    /** The reading as people see its statements. */
    Laid over(Reading reading) {
        List<CurationEntry> here = entries.get(reading.document().id());
        if (here == null) {
            return new Laid(reading, Map.of(), Map.of());
        }
        StatementDesk desk = new StatementDesk(reading, formerly);
        here.forEach(desk::lay);
        return new Laid(desk.reading(), new HashMap<>(desk.origins()), desk.later());
    }
}
