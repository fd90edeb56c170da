package rejoinder.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import rejoinder.actor.Actor;
import rejoinder.attribution.AttributionId;
import rejoinder.provenance.Producer;
import rejoinder.text.Document;
import rejoinder.text.DocumentId;
import rejoinder.wire.Article;
import rejoinder.wire.Rejection;

/**
 * The record itself. It only grows: nothing is ever changed or removed. Thread-safe; one process writes at a time,
 * others may read meanwhile. A failure of the store is an unchecked exception that names the data directory.
 */
public interface Ledger extends AutoCloseable {

    /** What adding a reading did. */
    enum Outcome {
        /** The document was new. */
        ADDED,
        /** The document was known; this version's reading is a further revision. */
        REVISED,
        /** This version's reading of the document is there already; nothing was written. */
        KNOWN
    }

    /** True if this version's reading of the document is there already. */
    boolean holds(DocumentId document, Producer producer);

    /** Adds article and reading in one transaction, durable when this returns. */
    Outcome add(Article article, Reading reading);

    /** Records a rejection; the same origin and reason are recorded once. */
    void reject(Rejection rejection);

    /** The newest reading of a document. */
    Optional<Entry> entry(DocumentId document);

    /** The text and metadata of the newest reading of a document, without what was read in it. */
    default Optional<Document> document(DocumentId document) {
        return entry(document).map(e -> e.reading().document());
    }

    /** The bytes of the document as found. */
    Optional<byte[]> raw(DocumentId document);

    /** All readings of a document, oldest first; empty if it is unknown. */
    List<Revision> revisions(DocumentId document);

    /** The document in whose newest reading the attribution stands. */
    Optional<DocumentId> documentOf(AttributionId attribution);

    /** Ids that begin with these characters, of documents and attributions, {@code limit} at most, in order. */
    List<String> idsStartingWith(String prefix, int limit);

    /** Documents, newest publication first, then by id; undated ones last. */
    List<DocumentRow> documents(Filter filter);

    /** Attributions by publication (newest first), document, then place in the text. */
    List<AttributionRow> attributions(Filter filter);

    /** Walks what {@link #attributions(Filter)} lists, on all its pages, holding one at a time. */
    default void forEachAttribution(Filter filter, Consumer<AttributionRow> visitor) {
        attributions(filter.page(0, Integer.MAX_VALUE)).forEach(visitor);
    }

    /** These attributions of the newest readings, in this order; ids that are in none of them are passed over. */
    List<AttributionRow> attributions(List<AttributionId> ids);

    long countDocuments(Filter filter);

    long countAttributions(Filter filter);

    /** Names of all outlets, in order. */
    List<String> outlets();

    /** All rejections, in the order of their origins. */
    List<Rejection> rejections();

    /** Walks the newest reading of every document in the order of ids, holding one at a time. */
    void forEach(Consumer<Entry> visitor);

    /**
     * Walks, in the order of entering, the newest reading of every document that has got one after a position, holding
     * one at a time; each with the position that it brings.
     *
     * @param position 0 for the beginning, else what an earlier walk was given or gave back
     * @return the position up to which everything was walked
     */
    long forEachSince(long position, ObjLongConsumer<Entry> visitor);

    /**
     * Adds decisions about actors, in this order, all or none, durable when this returns.
     *
     * @return the entries made
     * @throws RefusedException if one of them cannot stand beside those before it
     */
    List<CurationEntry> curate(List<Proposal> proposals);

    /** All decisions about actors, in the order of their numbers. */
    List<CurationEntry> curation();

    /** What the newest readings say about actors, without any decision of people. */
    ActorRecord actors();

    /**
     * One description of each actor that any reading holds: that which most sources of the newest readings have,
     * whatever the order in which articles were read; by id.
     */
    default Map<String, Actor> known() {
        return actors().known();
    }

    /** How much there is now. */
    LedgerState state();

    /**
     * Checks everything: the file itself, hashes, references, that every span's text is what it was.
     *
     * @param progress is told how many documents were checked so far
     * @return what is wrong, a line each; empty if all is well
     */
    List<String> verify(Consumer<Long> progress);

    @Override
    void close();
}
