package rejoinder.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import rejoinder.attribution.AttributionId;
import rejoinder.claim.Proposition.Position;
import rejoinder.export.Part;
import rejoinder.ledger.CuratedLedger;
import rejoinder.text.DocumentId;

/** Cites the statements of one answer, loading each article once. Not thread-safe. */
final class Citing {

    private final CuratedLedger ledger;
    private final Map<DocumentId, Map<AttributionId, ObjectNode>> read = new HashMap<>();

    Citing(CuratedLedger ledger) {
        this.ledger = ledger;
    }

    ObjectNode cite(Position report) {
        return cite(new DocumentId(report.report().article()), report.holding().id());
    }

    /** @throws IllegalStateException if a newer reading, made a moment ago, no longer has it */
    ObjectNode cite(DocumentId document, AttributionId statement) {
        return find(document, statement)
                .orElseThrow(() ->
                        new IllegalStateException("the record changed while it was asked; ask again for " + statement));
    }

    /** Nothing if the newest reading does not have it. */
    Optional<ObjectNode> find(DocumentId document, AttributionId statement) {
        // A value of a tree has one place.
        return Optional.ofNullable(
                        read.computeIfAbsent(document, this::citations).get(statement))
                .map(ObjectNode::deepCopy);
    }

    private Map<AttributionId, ObjectNode> citations(DocumentId document) {
        Map<AttributionId, ObjectNode> citations = new HashMap<>();
        ledger.entry(document)
                .map(Part::whole)
                .ifPresent(part -> part.statements().forEach(a -> citations.put(a.id(), Citations.of(part, a))));
        return citations;
    }
}
