package rejoinder.search;

import static rejoinder.search.IndexFields.CURATED;
import static rejoinder.search.IndexFields.SURE;
import static rejoinder.search.IndexFields.WEAKEST;

import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import rejoinder.actor.Resolution;
import rejoinder.attribution.Attribution;
import rejoinder.claim.SpeechActDecision;
import rejoinder.ledger.CuratedReading;
import rejoinder.ledger.Reading;

/** What the index holds of how a statement was decided: by whom, and how surely. */
final class DecisionFields {

    private DecisionFields() {}

    /** Whether a person decided anything about it. */
    static void curated(Document document, Reading reading, Attribution attribution) {
        Resolution actor = reading.actors().get(attribution.id());
        SpeechActDecision act = reading.claims().acts().get(attribution.id());
        boolean byPerson = CuratedReading.isByPerson(attribution.basis())
                || (actor != null && CuratedReading.isByPerson(actor))
                || (act != null && CuratedReading.isByPerson(act.basis()));
        ArticleDocuments.flag(document, CURATED, byPerson);
        document.add(new SortedSetDocValuesFacetField(
                Facet.CURATED.dimension(ResultKind.STATEMENT), byPerson ? "yes" : "no"));
    }

    /** How sure the least sure decision about it is, and which one that is. */
    static void weakest(Document document, Reading reading, Attribution attribution) {
        String what = "words";
        double least = attribution.basis().confidence();
        Resolution actor = reading.actors().get(attribution.id());
        if (actor instanceof Resolution.Resolved && actor.basis().confidence() < least) {
            what = "actor";
            least = actor.basis().confidence();
        }
        SpeechActDecision act = reading.claims().acts().get(attribution.id());
        if (act != null && act.basis().confidence() < least) {
            what = "act";
            least = act.basis().confidence();
        }
        document.add(new NumericDocValuesField(SURE, Math.round(1e6 * least)));
        document.add(new StoredField(WEAKEST, what + String.format(Locale.ROOT, " %.2f", least)));
    }
}
