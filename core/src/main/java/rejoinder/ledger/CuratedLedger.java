package rejoinder.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rejoinder.actor.Actor;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.claim.Proposition;
import rejoinder.ledger.ShownActor.By;
import rejoinder.provenance.Producer;
import rejoinder.text.Document;
import rejoinder.text.DocumentId;
import rejoinder.wire.Article;
import rejoinder.wire.Rejection;

/**
 * A ledger as people see it: what it gives out has their decisions laid over it, and last names found in other
 * articles in its lists. What is added goes to the ledger under it as it is. Thread-safe.
 */
public final class CuratedLedger implements Ledger {

    private static final int LATER = 6;

    private final Ledger ledger;
    private final Overview overview;
    private final Linking linking;

    public CuratedLedger(Ledger ledger) {
        this.ledger = ledger;
        this.overview = new Overview(ledger);
        this.linking = new Linking(this, DisputeBook.REACH, DisputeBook.PAIRS);
    }

    /** The same ledger if people's decisions are laid over it already. */
    public static CuratedLedger of(Ledger ledger) {
        return ledger instanceof CuratedLedger curated ? curated : new CuratedLedger(ledger);
    }

    /** What people decided. */
    public CuratedActors curated() {
        return overview.curated();
    }

    /**
     * Everybody on record. It follows the ledger; where it takes more than a second to make, articles that came may be
     * in it a little later. Decisions are in it at once.
     */
    public ActorDirectory directory() {
        return overview.directory();
    }

    /** Everybody on record, if it takes but a moment to know; it is made meanwhile. */
    public Optional<ActorDirectory> directorySoon() {
        return overview.directorySoon();
    }

    private MendedReadings mended() {
        return overview.mended();
    }

    /** Disputes among the newest articles; see {@link #disputes(Optional)}. */
    public DisputeBook disputes() {
        return disputes(Optional.empty());
    }

    /**
     * Disputes among the articles up to a day, the newest first, as far as {@value DisputeBook#REACH} statements go;
     * and those that people decided about. It follows the ledger as {@link #directory} does.
     *
     * @param until the last day of publication; empty for all
     */
    public DisputeBook disputes(Optional<LocalDate> until) {
        return until.map(linking::disputes).orElseGet(linking::disputes);
    }

    /** Disputes among the newest articles, if it takes but a moment to have them; they are made meanwhile. */
    public Optional<DisputeBook> disputesSoon() {
        return linking.soon();
    }

    /** Disputes among the newest articles, with all that is in the ledger now, however long that takes. */
    public DisputeBook link() {
        return linking.now();
    }

    /** The disputes among which one is: the newest if it is there, else those up to half a year after its first claim. */
    public DisputeBook disputesWith(String id) {
        DisputeBook newest = disputes();
        if (newest.since().isEmpty() || newest.dispute(id).isPresent()) {
            return newest;
        }
        return Proposition.named(id)
                .flatMap(this::documentOf)
                .flatMap(this::entry)
                .flatMap(e -> e.reading().day())
                .map(day -> linking.disputes(day.plusMonths(LATER)))
                .orElse(newest);
    }

    private Entry curated(Entry entry) {
        return ledger.state().decisions() == 0 ? entry : laidOver(entry, curated());
    }

    @Override
    public Optional<Entry> entry(DocumentId document) {
        return ledger.entry(document).map(this::curated);
    }

    @Override
    public void forEach(Consumer<Entry> visitor) {
        if (ledger.state().decisions() == 0) {
            ledger.forEach(visitor);
            return;
        }
        CuratedActors curated = curated();
        ledger.forEach(e -> visitor.accept(laidOver(e, curated)));
    }

    @Override
    public long forEachSince(long position, ObjLongConsumer<Entry> visitor) {
        if (ledger.state().decisions() == 0) {
            return ledger.forEachSince(position, visitor);
        }
        CuratedActors curated = curated();
        return ledger.forEachSince(position, (e, number) -> visitor.accept(laidOver(e, curated), number));
    }

    private static Entry laidOver(Entry entry, CuratedActors curated) {
        Reading reading = CuratedReading.of(entry.reading(), curated);
        return new Entry(reading, entry.revision(), entry.readAt(), entry.origin());
    }

    @Override
    public List<AttributionRow> attributions(Filter filter) {
        if (!differs(filter)) {
            ActorDirectory directory = directory();
            return mended().attributions(filter).stream()
                    .map(r -> shown(r, directory))
                    .toList();
        }
        List<AttributionRow> page = new ArrayList<>();
        long[] passed = {0};
        matching(filter, row -> {
            if (passed[0]++ >= filter.offset() && page.size() < filter.limit()) {
                page.add(row);
            }
        });
        return page;
    }

    @Override
    public void forEachAttribution(Filter filter, Consumer<AttributionRow> visitor) {
        ActorDirectory directory = directory();
        mended().forEachAttribution(filter, row -> visitor.accept(shown(row, directory)));
    }

    @Override
    public List<AttributionRow> attributions(List<AttributionId> ids) {
        ActorDirectory directory = directory();
        return mended().attributions(ids).stream().map(r -> shown(r, directory)).toList();
    }

    @Override
    public long countAttributions(Filter filter) {
        if (!differs(filter)) {
            return filter.equals(Filter.ALL) ? overview.attributions() : mended().countAttributions(filter);
        }
        long[] count = {0};
        matching(filter, row -> count[0]++);
        return count[0];
    }

    @Override
    public List<DocumentRow> documents(Filter filter) {
        List<DocumentRow> rows = differs(filter)
                ? matchingDocuments(filter)
                        .skip(filter.offset())
                        .limit(filter.limit())
                        .toList()
                : ledger.documents(filter);
        return mended().counted(rows);
    }

    @Override
    public long countDocuments(Filter filter) {
        if (!differs(filter)) {
            return filter.equals(Filter.ALL) ? overview.documents() : ledger.countDocuments(filter);
        }
        return matchingDocuments(filter).count();
    }

    /** The ledger under this one looks for an actor's name as the readings have it. Other filters need no directory. */
    private boolean differs(Filter filter) {
        return filter.source().isPresent() && directory().differs();
    }

    private void matching(Filter filter, Consumer<AttributionRow> visitor) {
        String words = filter.source().orElseThrow();
        forEachAttribution(filter.source(Optional.empty()).whole(), row -> {
            if (WordMatch.holds(
                    row.source() + " " + row.actor().map(ShownActor::name).orElse(""), words)) {
                visitor.accept(row);
            }
        });
    }

    private Stream<DocumentRow> matchingDocuments(Filter filter) {
        Set<DocumentId> holding = new HashSet<>();
        matching(filter.words(Optional.empty()), row -> holding.add(row.document()));
        return ledger.documents(filter.source(Optional.empty()).whole()).stream()
                .filter(d -> holding.contains(d.id()));
    }

    private static AttributionRow shown(AttributionRow row, ActorDirectory directory) {
        // A source that the text does not name is no row of the directory, nor may be what has just been read.
        return row.with(directory.shown(row.id()).or(() -> row.actor().flatMap(a -> decided(row, a, directory))));
    }

    private static Optional<ShownActor> decided(AttributionRow row, ShownActor machine, ActorDirectory directory) {
        boolean dismissed = !row.source().isEmpty()
                && directory.curated().itself(machine.id()).stream()
                        .anyMatch(a -> directory
                                .curated()
                                .decide(row.id(), row.source(), List.of(a))
                                .actors()
                                .isEmpty());
        return dismissed ? Optional.empty() : Optional.of(curated(machine, directory));
    }

    private static ShownActor curated(ShownActor machine, ActorDirectory directory) {
        return directory
                .actor(machine.id())
                .map(ActorProfile::actor)
                .filter(a -> !a.name().equals(machine.name()) || !a.id().equals(machine.id()))
                .map(a -> ShownActor.of(a, By.PERSON))
                .orElse(machine);
    }

    @Override
    public boolean holds(DocumentId document, Producer producer) {
        return ledger.holds(document, producer);
    }

    @Override
    public Outcome add(Article article, Reading reading) {
        return ledger.add(article, reading);
    }

    @Override
    public void reject(Rejection rejection) {
        ledger.reject(rejection);
    }

    @Override
    public Optional<Document> document(DocumentId document) {
        return ledger.document(document);
    }

    @Override
    public Optional<byte[]> raw(DocumentId document) {
        return ledger.raw(document);
    }

    @Override
    public List<Revision> revisions(DocumentId document) {
        return ledger.revisions(document);
    }

    @Override
    public Optional<DocumentId> documentOf(AttributionId attribution) {
        return mended().documentOf(attribution);
    }

    /** The id that a statement has now: another one if people marked its words anew since, or undid that. */
    public AttributionId now(AttributionId attribution) {
        return mended().later().getOrDefault(attribution, attribution);
    }

    @Override
    public List<String> idsStartingWith(String prefix, int limit) {
        return mended().idsStartingWith(prefix, limit);
    }

    @Override
    public List<String> outlets() {
        return overview.outlets();
    }

    @Override
    public List<Rejection> rejections() {
        return ledger.rejections();
    }

    @Override
    public List<CurationEntry> curate(List<Proposal> proposals) {
        proposals.forEach(p -> misfit(p.decision()).ifPresent(why -> {
            throw new RefusedException(why);
        }));
        return ledger.curate(proposals);
    }

    /** Why a decision about a statement does not fit its article as it is read now; empty if it does. */
    private Optional<String> misfit(Curation decision) {
        if (!decision.action().isAboutStatements()) {
            return Optional.empty();
        }
        DocumentId document = new DocumentId(decision.subject());
        Optional<Reading> reading = entry(document).map(Entry::reading);
        if (reading.isEmpty()) {
            return Optional.of("there is no article " + document);
        }
        Set<AttributionId> there =
                reading.get().attributions().stream().map(Attribution::id).collect(Collectors.toSet());
        return decision.statements().stream()
                .filter(id -> !there.contains(id))
                .findFirst()
                .map(id -> "the article " + document + " has no statement " + id)
                .or(() -> decision.marked().flatMap(m -> m.misfit(reading.get(), there)));
    }

    @Override
    public List<CurationEntry> curation() {
        return ledger.curation();
    }

    @Override
    public ActorRecord actors() {
        return ledger.actors();
    }

    @Override
    public Map<String, Actor> known() {
        return ledger.known();
    }

    @Override
    public LedgerState state() {
        return ledger.state();
    }

    @Override
    public List<String> verify(Consumer<Long> progress) {
        return ledger.verify(progress);
    }

    @Override
    public void close() {
        ledger.close();
    }
}
