package rejoinder.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.ledger.ShownActor.By;
import rejoinder.provenance.Producer;
import rejoinder.text.DocumentId;
import rejoinder.wire.Article;
import rejoinder.wire.Rejection;

/**
 * A ledger as people see it: what it gives out has their decisions laid over it, and last names found in other
 * articles in its lists. What is added goes to the ledger under it as it is. Thread-safe.
 */
public final class CuratedLedger implements Ledger {

    private final Ledger ledger;
    private @Nullable View view;

    private @Nullable Book book;

    private record Book(String state, DisputeBook disputes) {}

    private record View(String state, ActorDirectory directory, MendedReadings mended) {}

    public CuratedLedger(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The same ledger if people's decisions are laid over it already. */
    public static CuratedLedger of(Ledger ledger) {
        return ledger instanceof CuratedLedger curated ? curated : new CuratedLedger(ledger);
    }

    /** Everybody on record as of now. It is made again only when the ledger has grown. */
    public ActorDirectory directory() {
        return view().directory();
    }

    private View view() {
        String state = ledger.state();
        synchronized (this) {
            if (view == null || !view.state().equals(state)) {
                ActorRecord record = ledger.actors();
                CuratedActors curated = CuratedActors.of(ledger.curation(), record.known());
                Map<DocumentId, Reading> mended = new TreeMap<>();
                for (DocumentId document : curated.statements().documents()) {
                    ledger.entry(document)
                            .ifPresent(e -> mended.put(
                                    document,
                                    curated.statements().over(e.reading()).reading()));
                }
                view = new View(
                        state, ActorDirectory.of(record.with(mended), curated), new MendedReadings(ledger, mended));
            }
            return view;
        }
    }

    private MendedReadings mended() {
        boolean any =
                ledger.curation().stream().anyMatch(e -> e.decision().action().isAboutStatements());
        return any ? view().mended() : new MendedReadings(ledger, Map.of());
    }

    /** All disputes as of now. They are linked again only when the ledger has grown. */
    public DisputeBook disputes() {
        String state = ledger.state();
        synchronized (this) {
            if (book == null || !book.state().equals(state)) {
                book = new Book(state, DisputeBook.of(this));
            }
            return book.disputes();
        }
    }

    private Entry curated(Entry entry) {
        if (ledger.curation().isEmpty()) {
            return entry;
        }
        return laidOver(entry, directory().curated());
    }

    @Override
    public Optional<Entry> entry(DocumentId document) {
        return ledger.entry(document).map(this::curated);
    }

    @Override
    public void forEach(Consumer<Entry> visitor) {
        if (ledger.curation().isEmpty()) {
            ledger.forEach(visitor);
            return;
        }
        CuratedActors curated = directory().curated();
        ledger.forEach(e -> visitor.accept(laidOver(e, curated)));
    }

    @Override
    public long forEachSince(long position, ObjLongConsumer<Entry> visitor) {
        if (ledger.curation().isEmpty()) {
            return ledger.forEachSince(position, visitor);
        }
        CuratedActors curated = directory().curated();
        return ledger.forEachSince(position, (e, number) -> visitor.accept(laidOver(e, curated), number));
    }

    private static Entry laidOver(Entry entry, CuratedActors curated) {
        Reading reading = CuratedReading.of(entry.reading(), curated);
        return new Entry(reading, entry.revision(), entry.readAt(), entry.origin());
    }

    @Override
    public List<AttributionRow> attributions(Filter filter) {
        return differs(filter)
                ? page(matching(filter, directory()), filter)
                : found(filter).stream().map(r -> shown(r, directory())).toList();
    }

    private List<AttributionRow> found(Filter filter) {
        return mended().attributions(filter);
    }

    @Override
    public List<AttributionRow> attributions(List<AttributionId> ids) {
        ActorDirectory directory = directory();
        return mended().attributions(ids).stream().map(r -> shown(r, directory)).toList();
    }

    @Override
    public long countAttributions(Filter filter) {
        return differs(filter) ? matching(filter, directory()).count() : mended().countAttributions(filter);
    }

    @Override
    public List<DocumentRow> documents(Filter filter) {
        List<DocumentRow> rows =
                differs(filter) ? page(documents(filter, directory()), filter) : ledger.documents(filter);
        return mended().counted(rows);
    }

    @Override
    public long countDocuments(Filter filter) {
        return differs(filter) ? documents(filter, directory()).count() : ledger.countDocuments(filter);
    }

    /** The ledger under this one looks for an actor's name as the readings have it. Other filters need no directory. */
    private boolean differs(Filter filter) {
        return filter.source().isPresent() && directory().differs();
    }

    private Stream<AttributionRow> matching(Filter filter, ActorDirectory directory) {
        String words = filter.source().orElseThrow();
        return found(filter.anySource()).stream()
                .map(r -> shown(r, directory))
                .filter(r -> WordMatch.holds(
                        r.source() + " " + r.actor().map(ShownActor::name).orElse(""), words));
    }

    private Stream<DocumentRow> documents(Filter filter, ActorDirectory directory) {
        Set<DocumentId> holding = matching(filter.anyWords(), directory)
                .map(AttributionRow::document)
                .collect(Collectors.toSet());
        return ledger.documents(filter.anySource()).stream().filter(d -> holding.contains(d.id()));
    }

    private static <R> List<R> page(Stream<R> rows, Filter filter) {
        return rows.skip(filter.offset()).limit(filter.limit()).toList();
    }

    private static AttributionRow shown(AttributionRow row, ActorDirectory directory) {
        // A source that the text does not name is no row of the directory, but its actor, if any, is kept.
        Optional<ShownActor> actor = directory
                .shown(row.id())
                .or(() -> row.actor().filter(a -> row.source().isEmpty()).map(a -> curated(a, directory)));
        return row.with(actor);
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

    @Override
    public List<String> idsStartingWith(String prefix, int limit) {
        return mended().idsStartingWith(prefix, limit);
    }

    @Override
    public List<String> outlets() {
        return ledger.outlets();
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
    public List<AttributionId> speakingOf(Set<String> actors) {
        return mended().speakingOf(actors);
    }

    @Override
    public String state() {
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
